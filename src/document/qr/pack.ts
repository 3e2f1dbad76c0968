import { deflateSync, Inflate } from "fflate";
import { ProgramError } from "../../problem";
import type { Registration } from "../registration";
import { registrationSchema } from "./schema";

/** Bytes that packed data may grow to: a registration of 2,000 entries has about 300 KB. */
const LIMIT = 16_000_000;
/** Bytes inflated at a time; each grows at most a thousandfold before it is counted. */
const STEP = 1024;

/** The registration as compressed JSON, for QR codes and addresses. */
export function pack(registration: Registration): Uint8Array {
  return deflateSync(new TextEncoder().encode(JSON.stringify(registration)), { level: 9 });
}

/**
 * The way back.
 * @throws ProgramError `data-damaged` when the bytes are not a packed registration, or grow beyond any
 */
export function unpack(packed: Uint8Array): Registration {
  const read = registrationSchema.safeParse(parse(inflated(packed)));
  if (!read.success) throw new ProgramError("data-damaged");
  return read.data;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ProgramError("data-damaged", {}, { cause });
  }
}

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > LIMIT) throw new ProgramError("data-damaged");
    chunks.push(chunk);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (cause) {
    throw new ProgramError("data-damaged", {}, { cause });
  }
  if (!ended) throw new ProgramError("data-damaged");
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
