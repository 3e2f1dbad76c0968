import type { Examination } from "../check/check";
import type { CleanResult, ListOptions } from "../document/clean-list";
import { confirmationSheets } from "../document/confirmation-sheets";
import { renderPdf, renderSheets, type RenderedPdf } from "../document/pdf/render-pdf";
import { languages } from "../locale";
import { message, type Message } from "../locale/message";
import type { CleanCommand } from "./arguments";
import type { Made } from "./clean";
import { readFonts } from "./fonts";

export interface PapersRequest {
  readonly command: CleanCommand;
  readonly found: Examination;
  readonly result: CleanResult;
  readonly options: ListOptions;
  /** ISO date that the PDF says it was made on. */
  readonly today: string;
}

/** The PDF of the list, that of the sheets of confirmations, the mail: as many of them as were asked for. */
export async function makePapers({ command, found, result, options, today }: PapersRequest): Promise<Made[]> {
  const { list, registration } = result;
  const common = { registration, created: today, fonts: readFonts() };
  const made: Made[] = [];
  if (command.pdf !== undefined) {
    const pdf = await renderPdf(list, { ...common, title: list.title.join(" "), qr: true });
    made.push({ file: command.pdf, bytes: pdf.bytes, said: told("cli-clean-pdf", command.pdf, pdf) });
  }
  if (command.sheets !== undefined) {
    const sheets = confirmationSheets({ ...found, options }, await languages.vi());
    const pdf = await renderSheets(sheets, { ...common, title: "Phiếu thẩm định" });
    made.push({ file: command.sheets, bytes: pdf.bytes, said: told("cli-clean-sheets", command.sheets, pdf) });
  }
  return made;
}

function told(id: string, file: string, { pages, missing }: RenderedPdf): Message[] {
  const warning = missing.length === 0 ? [] : [message("cli-clean-letters", { letters: missing })];
  return [message(id, { file, pages }), ...warning];
}
