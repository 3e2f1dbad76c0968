import type { Way } from "../../handover/ladder";
import type { Parcel } from "../../handover/parcel";
import type { Plan } from "../../plan/schema";
import type { Problem } from "../../problem";
import type { Draft, NamedBytes } from "../checker";
import { NO_SENDER, type Sender } from "./sender";

/** What of the plan the steps need; a list that came in an address brings as much. */
export type PlanFacts = Parcel["plan"] & Pick<Plan, "id"> & Partial<Pick<Plan, "registration" | "form">>;

/** What can be made and handed over: the list, the confirmation sheets, the mail. */
export type Paper = "list" | "sheets" | "mail";

export interface MadeList extends NamedBytes {
  readonly pages: number;
  /** Letters that the font lacks. */
  readonly missing: readonly string[];
  readonly codes: number;
}

export interface StepsState {
  /** The list came in the page's address: there is no workbook behind it. */
  readonly arrived: boolean;
  readonly plan: PlanFacts | null;
  readonly onlyEligible: boolean;
  readonly sender: Sender;
  /** ISO date on the list, `""` for a gap. */
  readonly date: string;
  readonly qr: boolean;
  readonly draft: Draft | null;
  /** Why there is no draft. */
  readonly problem: Problem | null;
  /** Name of the clean sheet that was put into the workbook from this very draft. */
  readonly sheet: string | null;
  readonly pdf: MadeList | null;
  readonly scan: NamedBytes | null;
  readonly attach: "pdf" | "scan";
  /** The way by which each paper was last handed over or is offered. */
  readonly way: Readonly<Partial<Record<Paper, Way>>>;
  /** Names of the files that were handed to the browser. */
  readonly handed: Readonly<Partial<Record<Paper, string>>>;
  readonly copied: "no" | "copied" | "selected";
}

export const FRESH: StepsState = {
  arrived: false,
  plan: null,
  onlyEligible: false,
  sender: NO_SENDER,
  date: "",
  qr: true,
  draft: null,
  problem: null,
  sheet: null,
  pdf: null,
  scan: null,
  attach: "pdf",
  way: {},
  handed: {},
  copied: "no",
};

/** What was made of another draft is no longer the list's. */
export const UNMADE = { sheet: null, pdf: null, way: {}, handed: {}, copied: "no" } as const satisfies Partial<StepsState>;
