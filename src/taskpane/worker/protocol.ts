import type { Edit } from "../../check/finding";
import type { ListOptions } from "../../document/clean-list";
import type { CleanList } from "../../document/model";
import type { Draft as MailDraft } from "../../mail/build-draft";
import type { CheckedPlan } from "../../plan/parse-plan";
import type { Plan } from "../../plan/schema";
import type { Problem } from "../../problem";
import type { Applied, Change, Mark, SetCell } from "../../workbook/changes";
import type { Grid } from "../../workbook/grid";
import type { Snapshot } from "../../workbook/port";
import type { SheetContent } from "../../workbook/sheet-content";
import type { CheckAsk, Checked, Draft, NamedBytes, Run, WindowRow } from "../checker";
import type { IssueAsk, MadeIssue, MadePdf, PdfAsk, ReadRecipients, RecipientsAsk } from "./asks";

/** What the worker answers: question -> what goes in, what comes out. */
export interface Questions {
  /** Opens an .xlsx file; it stays open in this worker. */
  open: { in: NamedBytes; out: Opened };
  /** Opens a workbook made from the plan, with rows to try the check on. */
  sample: { in: { readonly name: string }; out: Opened };
  staff: { in: NamedBytes | null; out: void };
  /** `snapshot` `null`: of the open file. */
  check: { in: { readonly ask: CheckAsk; readonly snapshot: Snapshot | null }; out: Checked };
  apply: { in: readonly Change[]; out: Applied };
  highlight: { in: boolean; out: void };
  rows: { in: { readonly sheet: string; readonly from: number; readonly to: number }; out: readonly WindowRow[] };
  save: { in: void; out: Uint8Array };
  /** The marks of the last check, for a host that is not in the worker. */
  marks: { in: void; out: readonly Mark[] };
  /** The marks that the check would ask for once these changes are made to what it last read. */
  marksAfter: { in: { readonly ask: CheckAsk; readonly changes: readonly SetCell[] }; out: readonly Mark[] };
  template: { in: void; out: readonly SheetContent[] };
  /** A new file that holds the empty sheets. */
  blank: { in: void; out: Uint8Array };
  /** The plan that the last check judged by. */
  plan: { in: void; out: Plan };
  /** The clean list of the last check. */
  draft: { in: ListOptions; out: Draft };
  /** The clean list as a worksheet. */
  cleanSheet: { in: CleanList; out: SheetContent };
  pdf: { in: PdfAsk; out: MadePdf };
  /** The mail as an .eml file. */
  mail: { in: MailDraft; out: Uint8Array };
  /** The plan that a file, or the workbook open in Excel, carries. */
  planCheck: { in: NamedBytes | readonly Grid[]; out: CheckedPlan };
  /** A plan as the sheet to edit it on, and as a file; its JSON, `null`: the built-in one. */
  planSheet: { in: unknown; out: SheetContent };
  planFile: { in: unknown; out: Uint8Array };
  /** The list of recipients, read and checked. */
  recipients: { in: RecipientsAsk; out: ReadRecipients };
  /** The list ready to be completed, as a sheet and as a file. */
  readyList: { in: Pick<RecipientsAsk, "plan" | "today">; out: SheetContent };
  readyListFile: { in: Pick<RecipientsAsk, "plan" | "today">; out: Uint8Array };
  /** A list with edits made in it. */
  mendList: { in: { readonly file: NamedBytes; readonly edits: readonly Edit[] }; out: Uint8Array };
  /** The template for every recipient. */
  issue: { in: IssueAsk; out: MadeIssue };
}

export interface Opened {
  /** `false`: saving makes a new .xlsx of the values, without the formats of the file that was opened. */
  readonly patchable: boolean;
  /** Carries a digital signature, which a changed file does not pass. */
  readonly signed: boolean;
}

export type Question = keyof Questions;

/** The worker's answers, one function a question. */
export type Bench = { readonly [Q in Question]: (input: Questions[Q]["in"], run: Run) => Promise<Questions[Q]["out"]> };

export type ToWorker =
  | { [Q in Question]: { readonly id: number; readonly question: Q; readonly input: Questions[Q]["in"] } }[Question]
  | { readonly id: number; readonly question: "stop" };

export type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly problem: Problem }
  | { readonly id: number; readonly progress: { readonly done: number; readonly total: number } };
