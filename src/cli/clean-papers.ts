import type { Examination } from "../check/check";
import type { CleanResult, ListOptions } from "../document/clean-list";
import { confirmationSheets } from "../document/confirmation-sheets";
import { renderPdf, renderSheets, type RenderedPdf } from "../document/pdf/render-pdf";
import { languages } from "../locale";
import { message, type Message } from "../locale/message";
import { buildDraft } from "../mail/build-draft";
import { attachmentName } from "../mail/file-name";
import { registrationMail } from "../mail/registration-mail";
import { ProgramError } from "../problem";
import type { CleanCommand } from "./arguments";
import { readFonts } from "./fonts";

/** A file that is ready to be written, and what to say when it is. */
export interface Made {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly said: readonly Message[];
}

export interface PapersRequest {
  readonly command: CleanCommand;
  readonly found: Examination;
  readonly result: CleanResult;
  readonly options: ListOptions;
  /** ISO date that the PDF says it was made on. */
  readonly today: string;
}

/** The PDF of the list, that of the confirmation sheets, the mail: as many of them as were asked for. */
export async function makePapers(request: PapersRequest): Promise<Made[]> {
  const { command: { pdf, mail, sheets } } = request;
  const listed = pdf === undefined && mail === undefined ? null : await listPdf(request);
  return [
    ...(pdf !== undefined && listed ? [{ file: pdf, bytes: listed.bytes, said: told("cli-clean-pdf", pdf, listed) }] : []),
    ...(mail !== undefined && listed ? [mailWith(mail, listed, request)] : []),
    ...(sheets === undefined ? [] : [await sheetsPdf(sheets, request)]),
  ];
}

function listPdf({ result: { list, registration }, today }: PapersRequest): Promise<RenderedPdf> {
  return renderPdf(list, { registration, created: today, fonts: readFonts(), title: list.title.join(" "), qr: true });
}

async function sheetsPdf(file: string, { found, result: { registration }, options, today }: PapersRequest): Promise<Made> {
  const sheets = confirmationSheets({ ...found, options }, await languages.vi());
  const pdf = await renderSheets(sheets, { registration, created: today, fonts: readFonts(), title: "Phiếu thẩm định" });
  return { file, bytes: pdf.bytes, said: told("cli-clean-sheets", file, pdf) };
}

function mailWith(file: string, pdf: RenderedPdf, { found: { plan }, result: { registration } }: PapersRequest): Made {
  if (registration.unit === "") throw new ProgramError("cli-clean-no-unit");
  const name = attachmentName(registration.unit);
  const mail = registrationMail(registration, plan, { name, stamped: false });
  const bytes = buildDraft({ ...mail, attachments: [{ name, type: "application/pdf", bytes: pdf.bytes }] });
  return { file, bytes, said: [message("cli-clean-mail", { file, to: mail.to })] };
}

function told(id: string, file: string, { pages, missing }: RenderedPdf): Message[] {
  const warning = missing.length === 0 ? [] : [message("cli-clean-letters", { letters: missing })];
  return [message(id, { file, pages }), ...warning];
}
