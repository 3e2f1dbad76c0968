import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import type { Person } from "../../sheets/records";
import { parseUnit, unitKey, type DistrictNames } from "../../text/units";
import type { Check } from "../criterion";
import { atMost, finding } from "../findings";
import { districtsOf } from "../districts-of";
import { groupBy } from "../group-by";
import { untoldPeople } from "./untold";

const id = "staff-duplicate";
const ROWS_SHOWN = 20;

/**
 * Two rows of one name and unit that neither birthday nor phone tell apart: they are counted as two
 * people, and may be one. Rows that are surely one person were united and are counted once.
 */
export const staffDuplicate: Check = {
  id,
  inspect: (context, rule) => {
    const districts = districtsOf(context);
    const findings: Finding[] = [];
    for (const namesakes of groupBy(context.sheets.staff?.namesakes ?? [], ({ key }) => key).values()) {
      // Those who left are not counted.
      const working = namesakes.filter(({ left }) => !left);
      for (const group of untold(working, districts)) findings.push(report(group, rule));
    }
    return findings;
  },
};

function untold(namesakes: readonly Person[], districts: DistrictNames): readonly (readonly Person[])[] {
  const byUnit = groupBy(namesakes, ({ unit }) => placeKey(unit, districts));
  return [...byUnit.values()]
    .filter(({ length }) => length > 1)
    .map(untoldPeople)
    .filter(({ length }) => length > 1);
}

function placeKey(unit: string, districts: DistrictNames): string {
  const parsed = parseUnit(unit, districts);
  return `${unitKey(parsed)}|${parsed.district ?? ""}`;
}

function report(people: readonly Person[], rule: Rule): Finding {
  const [first, ...others] = people;
  return finding(id, rule, {
    says: "untold",
    kind: "unverified",
    severity: atMost("warning", rule.severity),
    at: first!.at,
    related: others.slice(0, ROWS_SHOWN).map(({ at }) => at),
    data: { name: first!.name, unit: first!.unit, rows: people.slice(0, ROWS_SHOWN).map(({ at }) => String(at.row + 1)) },
  });
}
