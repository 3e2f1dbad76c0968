import * as z from "zod/mini";
import { organisations, type OrganisationRating } from "../../sheets/records";
import type { CollectiveCriterion } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { judgeRecord, uniteCells, type RecordCell } from "../record-of-unit";

const id = "collective-organisations";
const params = z.strictObject({ atLeast: code });

/** III.2.1, dash 6: "Chi bộ, Công đoàn, Đoàn Thanh niên, Đội thiếu niên...luôn hoàn thành xuất sắc nhiệm vụ". */
export const collectiveOrganisations: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, rule } = input;
    const { atLeast } = readParams(params, rule);
    const least = rankOf(context.plan, "ratings", atLeast, rule);
    return judgeRecord(input, { id, level: nameOf(context.plan, "ratings", atLeast) }, (rows, year) =>
      organisations.map((column) => {
        const readings = rows.map((row) => ({ row, reading: row.organisations[column] }));
        return uniteCells({ context, column, year, rows: readings }, (value) => judgeRating(value, least));
      }));
  },
};

/** "Không có" is no organisation to judge; only a rating of the plan proves anything. */
function judgeRating(value: OrganisationRating, least: number): RecordCell["says"] {
  if (value.kind === "absent") return "skipped";
  if (value.kind !== "level") return "unknown";
  return value.rank >= least ? "met" : "unmet";
}
