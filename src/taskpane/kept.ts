import type { ColumnMapping } from "../check/check";
import type { CriterionReport, NomineeReport } from "../check/report";
import { readConfirmed, readMapping } from "../check/kept";
import type { Remember } from "../workbook/changes";
import type { Model, Settings } from "./model";

/**
 * What the pane keeps with the workbook (`remember`): the ticks under "confirmed", as a JSON list of
 * `<nominee key>/<criterion id>`, and the column settings under "mapping".
 */
export function kept(memory: Readonly<Record<string, string>>, settings: Settings): Pick<Model, "confirmed" | "settings"> {
  return {
    confirmed: readConfirmed(memory),
    settings: { ...settings, mapping: readMapping(memory) },
  };
}

/** Under what a tick is kept. */
export function tickKey(nominee: NomineeReport, criterion: CriterionReport): string {
  return `${nominee.key}/${criterion.id}`;
}

/** The changes that keep ticks and column settings; what is empty is forgotten. */
export function keep(confirmed: ReadonlySet<string>, mapping: ColumnMapping): Remember[] {
  const list = [...confirmed].sort();
  return [
    { kind: "remember", key: "confirmed", value: list.length ? JSON.stringify(list) : null },
    { kind: "remember", key: "mapping", value: Object.keys(mapping).length ? JSON.stringify(mapping) : null },
  ];
}
