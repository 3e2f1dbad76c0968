import type { CellValue } from "../../workbook/grid";
import type { Safety } from "../records";
import { readCells } from "./cell-text";
import { NO_SUCH } from "./rating";
import { termKey } from "./terms";

const READINGS = new Map<string, Safety>([
  [termKey("Đạt"), { kind: "met" }],
  [termKey("Không đạt"), { kind: "unmet" }],
  [NO_SUCH, { kind: "absent" }],
]);
const unreadable = (text: string) => ({ kind: "unreadable", text }) as const;

/** Reads a safety cell of the record (`spec` §9): "Đạt", "Không đạt", "không có"; nothing else. */
export function createSafetyReader(): (raw: CellValue) => Safety {
  return readCells<Safety>({
    blank: { kind: "unknown" },
    unreadable,
    read: (text) => READINGS.get(termKey(text)) ?? unreadable(text),
  });
}
