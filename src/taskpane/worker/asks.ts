import type { ConfirmationSheet } from "../../document/confirmation";
import type { CleanList } from "../../document/model";
import type { RenderedPdf } from "../../document/pdf/render-pdf";
import type { Registration } from "../../document/registration";
import type { IssueResult } from "../../distribute/issue/issue";
import type { ExaminedRecipients } from "../../distribute/recipients/examine";
import type { ListedRecipient } from "../../distribute/recipients/recipient";
import type { Plan } from "../../plan/schema";
import type { Grid } from "../../workbook/grid";
import type { NamedBytes } from "../checker";

/** What the larger questions to the worker take along and bring back. */

/** What a PDF is made of: the list, or (`list` `null`) the confirmation sheets. */
export interface PdfAsk {
  readonly list: CleanList | null;
  readonly sheets: readonly ConfirmationSheet[];
  readonly registration: Registration;
  readonly title: string;
  /** ISO date. */
  readonly created: string;
  /** Whether the list ends with the registration as QR codes. */
  readonly qr: boolean;
}

export type MadePdf = RenderedPdf;

/** Where the list of recipients is: in a file, or in the workbook that is open in Excel. */
export interface RecipientsAsk {
  readonly from: NamedBytes | readonly Grid[];
  /** As in `CheckAsk`. */
  readonly plan: unknown;
  readonly today: string;
}

/** The list as read and checked, with the plan by which it was. */
export interface ReadRecipients extends ExaminedRecipients {
  readonly plan: Plan;
}

export interface IssueAsk {
  readonly plan: Plan;
  readonly recipients: readonly ListedRecipient[];
  /** The register of an earlier issue, or the zip that holds it. */
  readonly earlier: NamedBytes | null;
  /** Local date and time. */
  readonly now: string;
}

/** `zip` has the files that were made and the register; it is empty where nothing has changed. */
export interface MadeIssue extends Omit<IssueResult, "rows"> {
  readonly zip: Blob;
}
