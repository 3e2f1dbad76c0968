import type { Plan } from "../plan/schema";
import type { SheetContent } from "../workbook/sheet-content";
import { formSheet } from "./form-sheet";
import { recordSheet } from "./record-sheet";
import { samplePlanRows } from "./sample";
import { staffSheet } from "./staff-sheet";

/**
 * The empty template of a plan (`spec` §2.1-2.3): the form, the staff sheet and the collectives' record.
 * @param options.unit the registering unit, written into the sheets where it is known
 */
export function templateSheets(plan: Plan, { unit = "" }: { readonly unit?: string } = {}): readonly SheetContent[] {
  return [
    formSheet(plan, { unit, collectives: [], individuals: [] }),
    staffSheet(plan, unit, []),
    recordSheet(plan, unit, []),
  ];
}

/** The same three sheets, filled in by a made-up office with the mistakes that clerks make. */
export function sampleSheets(plan: Plan): readonly SheetContent[] {
  const { unit, collectives, individuals, staff, record } = samplePlanRows(plan);
  return [formSheet(plan, { unit, collectives, individuals }), staffSheet(plan, unit, staff), recordSheet(plan, unit, record)];
}
