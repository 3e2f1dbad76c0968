import type { FontBytes } from "../../document/pdf/engine";
import { ProgramError } from "../../problem";

/** The build gives each face a name by its content, on the host that serves the page. */
const FACES: Readonly<Record<keyof FontBytes, URL>> = {
  regular: new URL("../../../assets/fonts/tinos-regular.ttf", import.meta.url),
  bold: new URL("../../../assets/fonts/tinos-bold.ttf", import.meta.url),
  italic: new URL("../../../assets/fonts/tinos-italic.ttf", import.meta.url),
  boldItalic: new URL("../../../assets/fonts/tinos-bold-italic.ttf", import.meta.url),
};

/**
 * The four faces that PDFs are written in.
 * @throws ProgramError `pane/part-missing` where the host does not answer
 */
export async function fetchFonts(signal: AbortSignal): Promise<FontBytes> {
  const faces = Object.entries(FACES).map(async ([face, address]) => [face, await bytesAt(address, signal)] as const);
  return Object.fromEntries(await Promise.all(faces)) as Record<keyof FontBytes, Uint8Array>;
}

async function bytesAt(address: URL, signal: AbortSignal): Promise<Uint8Array> {
  const answer = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ProgramError("pane/part-missing", {}, { cause });
  });
  if (!answer.ok) throw new ProgramError("pane/part-missing");
  return new Uint8Array(await answer.arrayBuffer());
}
