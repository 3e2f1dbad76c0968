import type { Finding } from "../../check/finding";
import type { Plan, Rule } from "../../plan/schema";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import type { Person, PersonYear } from "../../sheets/records";
import type { CellRef } from "../../workbook/grid";
import type { Check, CheckContext } from "../criterion";
import { atMost, finding, nomineesOf } from "../findings";

const id = "rating-contradicts-discipline";

/**
 * Who is disciplined in a year is rated "không hoàn thành nhiệm vụ" for it (NĐ 90/2020): a better
 * rating beside a discipline form means that one of the two cells is wrong. One finding a person.
 */
export const ratingContradictsDiscipline: Check = {
  id,
  inspect: (context, rule) => {
    const findings = new Map<Person, Finding>();
    for (const people of peopleConcerned(context)) {
      for (const person of people) {
        const found = contradictionsOf(person, context);
        if (found.length > 0) findings.set(person, report(person, found, rule));
      }
    }
    return [...findings.values()];
  },
};

/** The nominees and the people of the units on the form, some of them twice; others' ratings decide nothing here. */
function peopleConcerned({ sheets, evidence }: CheckContext): Iterable<readonly Person[]> {
  const nominees: Person[] = [];
  const concerned = new Set<readonly Person[]>([nominees]);
  for (const entry of nomineesOf(sheets.form)) {
    if (entry.kind === "individual") {
      const match = evidence.personOf(entry);
      if (match.kind === "found") nominees.push(match.person);
      continue;
    }
    const staff = evidence.staffOf(entry);
    if (staff.kind === "people") concerned.add(staff.people);
  }
  return concerned;
}

interface Contradiction {
  readonly year: SchoolYear;
  readonly rating: string;
  readonly discipline: string;
  readonly ratingAt: CellRef;
  readonly disciplineAt: CellRef;
}

const none: readonly Contradiction[] = [];

function contradictionsOf(person: Person, { plan, complete }: CheckContext): readonly Contradiction[] {
  let found = none;
  for (const year of complete) {
    const contradiction = contradictionIn(person.valuesIn(year), year, plan);
    if (contradiction) found = [...found, contradiction];
  }
  return found;
}

function report(person: Person, found: readonly Contradiction[], rule: Rule): Finding {
  const [first, ...others] = found;
  const { rating, discipline, ratingAt, disciplineAt } = first!;
  return finding(id, rule, {
    says: "contradicts",
    kind: "unverified",
    severity: atMost("warning", rule.severity),
    at: ratingAt,
    related: [disciplineAt, ...others.flatMap((other) => [other.ratingAt, other.disciplineAt])],
    data: { name: person.name, rating, discipline, years: found.map(({ year }) => schoolYearName(year)) },
  });
}

function contradictionIn(values: PersonYear | undefined, year: SchoolYear, plan: Plan): Contradiction | null {
  if (!values) return null;
  const { value: form, at: disciplineAt } = values.discipline;
  if (form.kind !== "form" || !disciplineAt) return null;
  const { value: rating, at: ratingAt } = values.rating;
  if (rating.kind !== "level" || !ratingAt) return null;
  if (rating.rank <= Math.min(...plan.ratings.map(({ rank }) => rank))) return null;
  const discipline = plan.discipline.find(({ code }) => code === form.code)?.name ?? form.code;
  return { year, rating: rating.code, discipline, ratingAt, disciplineAt };
}
