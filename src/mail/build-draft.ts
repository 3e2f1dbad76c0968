import { ProgramError } from "../problem";
import { base64Lines } from "./base64";
import { attachmentHeader, textHeader } from "./headers";

export interface Attachment {
  /** May be Vietnamese. */
  readonly name: string;
  readonly type: "application/pdf" | "application/json" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  readonly bytes: Uint8Array;
}

export interface Draft {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** Base64 has no `=_`, and every part is base64: no part can hold the boundary. */
const BOUNDARY = "=_dien-hinh_=";
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * An `.eml` file that mail programs open as a draft (`X-Unsent`), with the attachments in it. It has no
 * sender and no date: the program that sends it sets them.
 * @throws ProgramError `mail-address` when `to` is no single address
 */
export function buildDraft({ to, subject, text, attachments }: Draft): Uint8Array {
  if (!ADDRESS.test(to)) throw new ProgramError("mail-address", { address: to });
  const head = [
    "X-Unsent: 1\r\n",
    `To: ${to}\r\n`,
    textHeader("Subject", subject),
    "MIME-Version: 1.0\r\n",
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"\r\n\r\n`,
  ].join("");
  return joined([
    ascii(head),
    ...part("Content-Type: text/plain; charset=utf-8\r\n", new TextEncoder().encode(lines(text))),
    ...attachments.flatMap(({ name, type, bytes }) => part(`Content-Type: ${type}\r\n${attachmentHeader(name)}`, bytes)),
    ascii(`--${BOUNDARY}--\r\n`),
  ]);
}

function part(headers: string, bytes: Uint8Array): Uint8Array[] {
  return [ascii(`--${BOUNDARY}\r\n${headers}Content-Transfer-Encoding: base64\r\n\r\n`), base64Lines(bytes)];
}

const lines = (text: string): string => text.normalize("NFC").replace(/\r\n?|\n/g, "\r\n");

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
