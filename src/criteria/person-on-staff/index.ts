import type { IndividualEntry, Person } from "../../sheets/records";
import type { PersonMatch } from "../../check/evidence";
import { result, type CriterionResult, type IndividualCriterion } from "../criterion";
import { readableText } from "../findings";
import { noParams } from "../params";
import { unidentified } from "../person-of-nominee";

const id = "person-on-staff";

/** III.1: the nominee is one of the "cá nhân tiêu biểu trong ngành giáo dục": found on the staff sheet, once. */
export const personOnStaff: IndividualCriterion = {
  id,
  target: "individual",
  params: noParams,
  judge: ({ entry, context }) => {
    const match = context.evidence.personOf(entry);
    if (match.kind === "found") return found(match.person);
    return unidentified(entry, context.evidence, match) ?? notFound(entry, match);
  },
};

function found(person: Person): CriterionResult {
  const { name, unit, position, at } = person;
  return result("met", `${id}/met`, { related: [at], data: { name, unit, position, row: at.row + 1, sheet: at.sheet } });
}

function notFound(entry: IndividualEntry, match: Exclude<PersonMatch, { readonly kind: "found" }>): CriterionResult {
  const data = { name: readableText(entry.name), unit: readableText(entry.unit) };
  switch (match.kind) {
    case "not-found": {
      const names = [...new Set(match.nearest.map(({ name }) => name))];
      return result("unknown", `${id}/not-found`, {
        data: { ...data, names }, related: match.nearest.map(({ at }) => at), nameSuggestions: names,
      });
    }
    case "left":
      return result("unknown", `${id}/left`, { data, related: [match.person.at] });
    case "elsewhere":
      return result("unknown", `${id}/elsewhere`, {
        cause: "elsewhere", data: { ...data, units: unitsOf(match.people) }, related: match.people.map(({ at }) => at),
      });
    case "unit-unclear":
    case "namesakes":
      return result("unknown", `${id}/${match.kind}`, {
        data: { ...data, count: match.people.length, units: unitsOf(match.people) },
        related: match.people.map(({ at }) => at),
      });
    case "no-sheet":
      return result("unknown", "staff/no-sheet", { cause: "no-staff" });
  }
}

function unitsOf(people: readonly Person[]): readonly string[] {
  return [...new Set(people.map(({ unit }) => unit).filter((unit) => unit !== ""))].slice(0, 3);
}
