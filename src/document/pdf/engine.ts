import type { TDocumentDefinitions } from "pdfmake/interfaces";

/** The four faces of the font as TrueType files; the host loads them from `assets/fonts/` ({@link FONT_FILES}). */
export interface FontBytes {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** Where a host finds the faces, below `assets/`. */
export const FONT_FILES: Readonly<Record<keyof FontBytes, string>> = {
  regular: "fonts/tinos-regular.ttf",
  bold: "fonts/tinos-bold.ttf",
  italic: "fonts/tinos-italic.ttf",
  boldItalic: "fonts/tinos-bold-italic.ttf",
};

/** The name of the font in document definitions. */
export const FONT = "Tinos";

/** What we use of pdfmake: its browser build, in Node as well, so that both make the same bytes. */
interface PdfMake {
  readonly virtualfs: { readonly storage: Record<string, unknown> };
  localAccessPolicy: (path: string) => boolean;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setFonts(fonts: Record<string, Record<string, string>>): void;
  setProgressCallback(callback: (done: number) => void): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> };
}

interface Attached {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  readonly created: Date;
}

export interface Job {
  readonly definition: TDocumentDefinitions;
  readonly fonts: FontBytes;
  readonly attached: Attached | null;
  /** Called with 0 … 1 while pages are written. */
  readonly onWritten: (share: number) => void;
}

let jobs = 0;

/**
 * Lays the document out and writes it. Nothing is fetched and no file is read, whatever the definition
 * names (CVE-2026-26801): fonts and attachment are handed over in memory.
 * @returns the bytes of the PDF
 */
export async function makePdf({ definition, fonts, attached, onWritten }: Job): Promise<Uint8Array> {
  const engine = await loadEngine();
  jobs += 1;
  const files = new Map<string, Uint8Array>();
  const hold = (name: string, bytes: Uint8Array): string => {
    files.set(`${jobs}-${name}`, bytes);
    return `${jobs}-${name}`;
  };
  engine.setFonts({
    [FONT]: {
      normal: hold("regular", fonts.regular),
      bold: hold("bold", fonts.bold),
      italics: hold("italic", fonts.italic),
      bolditalics: hold("bold-italic", fonts.boldItalic),
    },
  });
  engine.setProgressCallback(onWritten);
  const file = attached && attachment(attached, hold("attached", attached.bytes));
  for (const [name, bytes] of files) engine.virtualfs.storage[name] = bytes.slice().buffer;
  try {
    return new Uint8Array(await engine.createPdf({ ...definition, ...(file && { files: { data: file } }) }).getBuffer());
  } finally {
    for (const name of files.keys()) delete engine.virtualfs.storage[name];
  }
}

/** An associated file after PDF/A-3: `Data` says that the pages were made of it. */
function attachment({ name, description, created }: Attached, src: string) {
  return { src, name, description, type: "application/json", relationship: "Data", creationDate: created, modifiedDate: created };
}

async function loadEngine(): Promise<PdfMake> {
  const loaded: unknown = await import(/* webpackChunkName: "pdfmake" */ "pdfmake/build/pdfmake.min.js");
  const engine = ((loaded as { default?: unknown }).default ?? loaded) as PdfMake;
  engine.setUrlAccessPolicy(() => false);
  engine.localAccessPolicy = () => false;
  return engine;
}
