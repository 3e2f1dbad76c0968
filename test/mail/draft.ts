import { createHash, randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import PostalMime from "postal-mime";

/** A mail as a reader saw it. */
export interface ReadMail {
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
  readonly attachments: readonly { readonly name: string | null; readonly type: string; readonly size: number; readonly sha256: string }[];
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Python's email package, which also tells every defect of the form. */
export function readWithPython(eml: Uint8Array): ReadMail & { readonly defects: readonly string[] } {
  const { stdout, stderr, status } = spawnSync("/usr/bin/python3", [join(__dirname, "read-eml.py")], { input: eml, maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

export async function readWithPostalMime(eml: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(eml, { attachmentEncoding: "arraybuffer" });
  return {
    headers: mail.headers.map(({ originalKey, value }) => [originalKey, value] as const),
    text: mail.text ?? "",
    attachments: mail.attachments.map(({ filename, mimeType, content }) => {
      const bytes = new Uint8Array(content as ArrayBuffer);
      return { name: filename, type: mimeType, size: bytes.length, sha256: sha256(bytes) };
    }),
  };
}

/** A file that begins as a PDF and cannot be compressed. */
export function pdfOf(size: number): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(size - 9)]));
}
