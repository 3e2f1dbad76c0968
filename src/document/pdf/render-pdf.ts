import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { PAGE, type CleanList } from "../model";
import type { Registration } from "../registration";
import { registrationJson } from "../registration-json";
import { FONT, makePdf, type FontBytes } from "./engine";
import { fontFace } from "./font-face";
import { ink } from "./ink";
import { listContent, type Tools } from "./list-content";
import { mm, SIZE } from "./units";

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

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Letters that the font lacks: they are drawn as □, and the clerk must be told. */
  readonly missing: readonly string[];
}

/** How much of a page a heading needs below itself: its table's header and first rows, points. */
const ROOM_BELOW_HEADING = mm(40);
const ATTACHED_NAME = "Dữ liệu đăng ký.json";
const ATTACHED_WORDS = "Dữ liệu của danh sách đăng ký, để nơi nhận không phải nhập lại";

/**
 * The clean list as a PDF (PDF/A-3b after its metadata, NĐ 30/2020 in its layout, real text in NFC).
 * Layout is one piece of work of up to some seconds: run it in a worker, and end the worker to cancel.
 * @throws the signal's reason when it is aborted
 */
export async function renderPdf(list: CleanList, options: PdfOptions): Promise<RenderedPdf> {
  const rows = list.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return render((tools) => listContent(list, tools), rows, options);
}

async function render(content: (tools: Tools) => Content[], rows: number, options: PdfOptions): Promise<RenderedPdf> {
  const { signal, onProgress = () => {} } = options;
  signal?.throwIfAborted();
  const regular = fontFace(options.fonts.regular);
  const pen = ink(regular);
  let laidOut = 0;
  const onRow = (): void => {
    signal?.throwIfAborted();
    // pdfmake asks for a row's padding some times: only its own pace is of interest.
    if (laidOut++ % 64 === 0) onProgress(Math.min(0.8, 0.4 + (0.4 * laidOut) / (3 * rows + 1)));
  };
  const tools: Tools = { regular, bold: fontFace(options.fonts.bold), ink: pen, onRow };
  let pages = 1;
  const bytes = await makePdf({
    definition: definition(content(tools), pen.text(options.title), options, (count) => (pages = count)),
    fonts: options.fonts,
    attached: { name: ATTACHED_NAME, description: ATTACHED_WORDS, bytes: registrationJson(options.registration), created: new Date(options.created) },
    onWritten: (share) => onProgress(0.8 + 0.2 * share),
  });
  signal?.throwIfAborted();
  onProgress(1);
  return { bytes, pages, missing: [...pen.missing] };
}

function definition(content: Content[], title: string, { registration, created }: PdfOptions, onPages: (count: number) => void): TDocumentDefinitions {
  const { top, right, bottom, left } = PAGE.margins;
  return {
    version: "1.7",
    subset: "PDF/A-3b",
    language: "vi-VN",
    displayTitle: true,
    info: { title, author: registration.unit, creator: "Điển hình", producer: "pdfmake", creationDate: new Date(created) },
    pageSize: "A4",
    pageMargins: [mm(left), mm(top), mm(right), mm(bottom)],
    defaultStyle: { font: FONT, fontSize: SIZE.text },
    content,
    header: (page, pages) => {
      onPages(pages);
      return page === 1 ? null : { text: String(page), alignment: "center", fontSize: SIZE.page, margin: [mm(left), mm(top / 2), mm(right), 0] };
    },
    pageBreakBefore: ({ headlineLevel, startPosition }) => headlineLevel === 1 && startPosition.top > mm(PAGE.height - bottom) - ROOM_BELOW_HEADING,
  };
}
