import type { ColumnMapping } from "../check/check";
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

/** Texts that are no such list (another program's, a newer version's) count as nothing kept. */
export function readConfirmed(memory: Readonly<Record<string, string>>): ReadonlySet<string> {
  const list = parse(memory.confirmed);
  return new Set(Array.isArray(list) ? list.filter((key): key is string => typeof key === "string") : []);
}

export function readMapping(memory: Readonly<Record<string, string>>): ColumnMapping {
  const mapping = parse(memory.mapping);
  return isObject(mapping) && Object.values(mapping).every(isObject) ? (mapping as ColumnMapping) : {};
}

/** The changes that keep ticks and column settings; what is empty is forgotten. */
export function keep(confirmed: ReadonlySet<string>, mapping: ColumnMapping): Remember[] {
  const list = [...confirmed].sort();
  return [
    { kind: "remember", key: "confirmed", value: list.length ? JSON.stringify(list) : null },
    { kind: "remember", key: "mapping", value: Object.keys(mapping).length ? JSON.stringify(mapping) : null },
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
