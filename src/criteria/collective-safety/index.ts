import type { Safety } from "../../sheets/records";
import type { CollectiveCriterion } from "../criterion";
import { noParams } from "../params";
import { judgeRecord, uniteCells, type RecordCell } from "../record-of-unit";

const id = "collective-safety";

/** III.2.1, dash 7: "Hàng năm phải đạt tiêu chuẩn an toàn về an ninh trật tự, an toàn giao thông". */
export const collectiveSafety: CollectiveCriterion = {
  id,
  target: "collective",
  params: noParams,
  judge: (input) => {
    const { context } = input;
    return judgeRecord(input, { id }, (rows, year) =>
      (["security", "traffic"] as const).map((column) => {
        const readings = rows.map((row) => ({ row, reading: row[column] }));
        return uniteCells({ context, column, year, rows: readings }, judgeSafety);
      }));
  },
};

/** Every unit has its safety to answer for: "không có" proves nothing. */
function judgeSafety({ kind }: Safety): RecordCell["says"] {
  return kind === "met" || kind === "unmet" ? kind : "unknown";
}
