import type { Plan } from "../plan/schema";
import { planSheet } from "../plan/sheet";
import type { Change, CheckerReference } from "../workbook/changes";
import type { SheetContent } from "../workbook/sheet-content";
import { choicesOf, type Choices } from "./choices";
import { formSheet } from "./form-sheet";
import { guideSheet } from "./guide-sheet";
import { rememberIssued, type Recipient } from "./issued";
import { recordSheet } from "./record-sheet";
import { samplePlanRows } from "./sample";
import { staffSheet } from "./staff-sheet";
import { isSchool } from "./words";

/** A workbook that is made out to nobody yet. */
const ANYBODY: Recipient = { unit: "", district: null };

/**
 * The template of a plan (`spec` §2.1-2.3): the form, the staff sheet and the collectives' record. A school's
 * own collective is written in already.
 */
export function templateSheets(plan: Plan, recipient: Recipient = ANYBODY): readonly SheetContent[] {
  return fillable(plan, recipient, choicesOf(plan, false));
}

/**
 * All that makes an issued workbook out of an empty one: its five sheets in their order, the record of what
 * it is, and the checker that Excel opens with it.
 * @param checker where Excel finds the add-in; without one the workbook opens like any other
 */
export function templateChanges(plan: Plan, recipient: Recipient = ANYBODY, checker: CheckerReference | null = null): readonly Change[] {
  const sheets = [...fillable(plan, recipient, choicesOf(plan, true)), guideSheet(plan), planSheet(plan)];
  return [
    ...sheets.map((content): Change => ({ kind: "put-sheet", content, replace: true })),
    rememberIssued(plan, recipient),
    ...(checker ? [{ kind: "open-checker", checker } as const] : []),
  ];
}

function fillable(plan: Plan, { unit, district }: Recipient, choices: Choices): readonly SheetContent[] {
  const collectives = isSchool(unit) ? [[unit, district]] : [];
  return [
    formSheet(plan, choices, { unit, district, collectives, individuals: [] }),
    staffSheet(plan, choices, unit, []),
    recordSheet(plan, choices, unit, []),
  ];
}

/** The same three sheets, filled in by a made-up office with the mistakes that clerks make. */
export function sampleSheets(plan: Plan): readonly SheetContent[] {
  const { unit, collectives, individuals, staff, record } = samplePlanRows(plan);
  const choices = choicesOf(plan, false);
  return [
    formSheet(plan, choices, { unit, collectives, individuals }),
    staffSheet(plan, choices, unit, staff),
    recordSheet(plan, choices, unit, record),
  ];
}
