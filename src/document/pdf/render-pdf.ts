import type { Content } from "pdfmake/interfaces";
import type { ConfirmationSheet } from "../confirmation";
import type { CleanList } from "../model";
import { encodeParts } from "../qr/parts";
import type { Registration } from "../registration";
import { registrationJson } from "../registration-json";
import { dataContent } from "./data-content";
import { definition, section, sectionWithPageNumbers } from "./definition";
import { makePdf, type FontBytes } from "./engine";
import { fontFace } from "./font-face";
import type { Tools } from "./head";
import { ink, type Ink } from "./ink";
import { listContent } from "./list-content";
import { sheetContent } from "./sheet-content";

export { FONT_FILES, type FontBytes } from "./engine";

export interface PdfOptions {
  /** Attached as JSON, so that the receiver need not retype it. */
  readonly registration: Registration;
  /** The title in the file's properties. */
  readonly title: string;
  /** ISO date or date and time that the file says it was made on. */
  readonly created: string;
  readonly fonts: FontBytes;
  /** Called with 0 … 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface ListOptions extends PdfOptions {
  /** Whether the registration is drawn as QR codes on last pages, for the stamped scan. */
  readonly qr: boolean;
  /** Confirmation sheets to append, one page each. */
  readonly sheets?: readonly ConfirmationSheet[];
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Letters that the font lacks: they are drawn as □, and the clerk must be told. */
  readonly missing: readonly string[];
  /** QR codes drawn; 0 also when the data need more than anybody would scan. */
  readonly codes: number;
}

const ATTACHED_NAME = "Dữ liệu đăng ký.json";
const ATTACHED_WORDS = "Dữ liệu của danh sách đăng ký, để nơi nhận không phải nhập lại";

/**
 * The clean list as a PDF (PDF/A-3b after its metadata, NĐ 30/2020 in its layout, real text in NFC).
 * Layout is one piece of work of up to some seconds: run it in a worker, and end the worker to cancel.
 * @throws the signal's reason when it is aborted
 */
export async function renderPdf(list: CleanList, options: ListOptions): Promise<RenderedPdf> {
  const { qr, registration, sheets = [] } = options;
  const parts = qr ? encodeParts(registration) : [];
  const rows = list.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const draw = (tools: Tools): Content[] => [
    sectionWithPageNumbers([...listContent(list, tools)]),
    ...(parts.length > 0 ? [section(dataContent(parts, whose(list, tools.ink)))] : []),
    ...sheets.map((sheet) => section(sheetContent(sheet, tools))),
  ];
  return { ...(await render(draw, rows + rowsOf(sheets), options)), codes: parts.length };
}

const whose = ({ organ, tables }: CleanList, { text }: Ink): string => text([organ.name, ...tables.map(({ total }) => total)].filter(Boolean).join("; "));

/** The confirmation sheets as a PDF of their own. */
export async function renderSheets(sheets: readonly ConfirmationSheet[], options: PdfOptions): Promise<RenderedPdf> {
  const draw = (tools: Tools): Content[] => sheets.map((sheet) => section(sheetContent(sheet, tools)));
  return { ...(await render(draw, rowsOf(sheets), options)), codes: 0 };
}

const rowsOf = (sheets: readonly ConfirmationSheet[]): number => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

/** Measuring is the first 0.4 of the way, laying out the next, writing the last 0.2. */
async function render(draw: (tools: Tools) => Content[], rows: number, options: PdfOptions): Promise<Omit<RenderedPdf, "codes">> {
  const { fonts, registration, signal } = options;
  const tell = inSteps(options.onProgress ?? (() => {}));
  signal?.throwIfAborted();
  const regular = fontFace(fonts.regular);
  const pen = ink(regular);
  let asked = 0;
  const onRow = (): void => {
    signal?.throwIfAborted();
    // pdfmake asks for a row's padding about 20 times.
    tell(Math.min(0.8, 0.4 + (0.4 * asked++) / (20 * rows)));
  };
  const content = draw({ regular, bold: fontFace(fonts.bold), ink: pen, onRow });
  let pages = 0;
  const bytes = await makePdf({
    definition: definition(content, properties(options, pen), (count) => (pages = count)),
    fonts,
    attached: { name: ATTACHED_NAME, description: ATTACHED_WORDS, bytes: registrationJson(registration), created: new Date(options.created) },
    onWritten: (share) => {
      signal?.throwIfAborted();
      tell(0.8 + 0.2 * share);
    },
  });
  return { bytes, pages, missing: [...pen.missing] };
}

/** A hundredth at a time: pdfmake tells of every line of text. */
function inSteps(onProgress: (share: number) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share - told < 0.01 && !(share === 1 && told < 1)) return;
    told = share;
    onProgress(share);
  };
}

const properties = ({ title, registration, created }: PdfOptions, pen: Ink) => ({ title: pen.text(title), author: pen.text(registration.unit), created });
