import { ProgramError } from "../../../problem";
import type { FileHost } from "../host";

export async function openOds(_archive: { readonly bytes: Uint8Array }, name: string): Promise<FileHost> {
  throw new ProgramError("file-not-a-workbook", { name, what: "unknown" });
}
