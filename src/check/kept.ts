import type { ColumnMapping } from "../sheets/mapping";

/** What was kept with a workbook (`remember`), by key; whoever checks it reads the same. */
type Memory = Readonly<Record<string, string>>;

/**
 * The ticks under "confirmed": a JSON list of `<nominee key>/<criterion id>`. Texts that are no such list
 * (another program's, a newer version's) count as nothing kept.
 */
export function readConfirmed(memory: Memory): ReadonlySet<string> {
  const list = parse(memory["confirmed"]);
  return new Set(Array.isArray(list) ? list.filter((key): key is string => typeof key === "string") : []);
}

/** The column settings under "mapping"; `{}` where none are kept. */
export function readMapping(memory: Memory): ColumnMapping {
  const mapping = parse(memory["mapping"]);
  return isObject(mapping) && Object.values(mapping).every(isObject) ? (mapping as ColumnMapping) : {};
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
