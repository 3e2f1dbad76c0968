import type { IssueResult } from "../../distribute/issue/issue";
import type { ExaminedRecipients } from "../../distribute/recipients/examine";
import type { ListedRecipient } from "../../distribute/recipients/recipient";
import type { Plan } from "../../plan/schema";
import type { Grid } from "../../workbook/grid";
import type { NamedBytes } from "../checker";
import type { Bench } from "./bench";

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

type Asked = "planCheck" | "planSheet" | "planFile" | "recipients" | "readyList" | "readyListFile" | "mendList" | "issue";

/** What the Sở edits and sends out: the parts behind these answers are loaded when one of them is asked for. */
export const distribution: Pick<Bench, Asked> = {
  planCheck: async (from) => (await import("./planning")).checkPlanSheet(from),
  planSheet: async (plan) => (await import("./planning")).sheetOfPlan(plan),
  planFile: async (plan) => (await import("./planning")).fileOfPlan(plan),
  recipients: async (ask) => (await import("./issuing")).readList(ask),
  readyList: async (ask) => (await import("./issuing")).readySheet(ask),
  readyListFile: async (ask) => (await import("./issuing")).readyFile(ask),
  mendList: async (ask) => (await import("./issuing")).mendFile(ask),
  issue: async (ask, run) => (await import("./issuing")).makeIssue(ask, run),
};
