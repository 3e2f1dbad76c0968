import { sameUnit, type Unit } from "../text/units";
import type { JudgedCollective } from "../criteria/criterion";
import type { IndividualEntry } from "../sheets/records";
import type { Evidence } from "./evidence";
import { inSeveralDistricts } from "./units-index";

interface Named {
  readonly judged: JudgedCollective;
  readonly unit: Unit;
}

/**
 * Finds the form's entry of a head's own collective (III.2.2, dash 3). Of two entries for one unit the
 * first answers; where a blank cell, a missing level or a mistyped district hides which entry it is, it is `unclear`.
 */
export function indexCollectives(
  evidence: Evidence,
  judged: readonly JudgedCollective[],
): (entry: IndividualEntry) => JudgedCollective | null | "unclear" {
  const byName = new Map<string, Named[]>();
  for (const one of judged) {
    const { unit } = evidence.unitOf(one.entry);
    const alike = byName.get(unit.name);
    if (alike) alike.push({ judged: one, unit });
    else byName.set(unit.name, [{ judged: one, unit }]);
  }
  return (entry) => {
    const { unit, misplaced } = evidence.unitOf(entry);
    if (isNameless(unit)) return "unclear";
    const alike = byName.get(unit.name) ?? [];
    const same = alike.filter((one) => sameUnit(one.unit, unit));
    if (inSeveralDistricts(same.map((one) => one.unit))) return "unclear";
    if (same[0]) return same[0].judged;
    const districtUnsure = misplaced && alike.some((one) => one.unit.level === unit.level);
    const levelUnsaid = alike.some((one) => one.unit.level === null || unit.level === null);
    const nameless = (byName.get("") ?? []).some((one) => isNameless(one.unit));
    return districtUnsure || levelUnsaid || nameless ? "unclear" : null;
  };
}

function isNameless({ level, name }: Unit): boolean {
  return level === null && name === "";
}
