import { ProgramError } from "../problem";

/** Bytes; mail gateways of schools and offices seldom let more through. */
const MAX_BYTES = 20 * 1024 * 1024;
/** Readers look for the mark in the first kilobyte: some scanners write before it. */
const MARK_WITHIN = 1024;

/**
 * Is the file that the clerk picked (the stamped scan) a PDF that a mail can carry?
 * @throws ProgramError `attachment-not-pdf` {name} | `attachment-too-large` {name, size, limit} (MB)
 */
export function checkPdf(bytes: Uint8Array, name: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, MARK_WITHIN));
  if (!start.includes("%PDF-")) throw new ProgramError("attachment-not-pdf", { name });
  if (bytes.length > MAX_BYTES) {
    throw new ProgramError("attachment-too-large", { name, size: Math.ceil(bytes.length / 1024 / 1024), limit: MAX_BYTES / 1024 / 1024 });
  }
}
