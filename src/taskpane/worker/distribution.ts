import type { Bench } from "./protocol";

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
