import * as z from "zod/mini";
import type { MessageData } from "../../locale/message";
import type { Person } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CollectiveCriterion, type CriterionResult } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { cellsOf, lacksColumn, namesOf, noColumn, noRow } from "../related";
import { judgeStaff } from "../staff-of-unit";
import { judgedYears, yearNames } from "../years";

const id = "collective-discipline";
const params = z.strictObject({ from: code });

/** People by the school year that their cell speaks of. */
type ByYear = Map<SchoolYear, Person[]>;

interface Forms {
  /** Each person once, however many years. */
  readonly disciplined: ByYear;
  readonly party: ByYear;
  readonly unread: ByYear;
}

/** III.2.1, dash 4: "không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên". */
export const collectiveDiscipline: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, rule } = input;
    const { from } = readParams(params, rule);
    const gravest = rankOf(context.plan, "discipline", from, rule);
    const form = nameOf(context.plan, "discipline", from);
    const years = judgedYears(rule, context, "each");
    return judgeStaff(input, (people) =>
      years.length === 0
        ? result("unknown", "years/none")
        : judgeForms(context, countForms(people, years, gravest), { years, form, of: people.length }));
  },
};

function countForms(people: readonly Person[], years: readonly SchoolYear[], gravest: number): Forms {
  const forms: Forms = { disciplined: new Map(), party: new Map(), unread: new Map() };
  for (const person of people) {
    let counted = false;
    for (const year of years) {
      const value = person.valuesIn(year)?.discipline.value ?? { kind: "missing" };
      if (value.kind === "none") continue;
      if (value.kind === "form" && value.rank >= gravest && !counted) {
        add(forms.disciplined, year, person);
        counted = true;
      } else if (value.kind === "party") add(forms.party, year, person);
      else if (value.kind === "missing" || value.kind === "unreadable") add(forms.unread, year, person);
    }
  }
  return forms;
}

function add(byYear: ByYear, year: SchoolYear, person: Person): void {
  const others = byYear.get(year);
  if (others) others.push(person);
  else byYear.set(year, [person]);
}

function judgeForms(
  context: CheckContext,
  { disciplined, party, unread }: Forms,
  { years, form, of }: { readonly years: readonly SchoolYear[]; readonly form: string; readonly of: number },
): CriterionResult {
  const have = countOf(disciplined);
  const data = { have, of, form };
  if (have > 0) return result("unmet", `${id}/unmet`, { years, facts: { have }, ...told(disciplined, data, years) });
  if (unread.size > 0) {
    const unreadYears = [...unread.keys()].sort();
    if (unreadYears.every((year) => lacksColumn(context, unread.get(year)!, "discipline", year))) {
      return { ...noColumn("discipline", unreadYears, { of }), years };
    }
    const rowless = noRow(unread, { of });
    if (rowless) return { ...rowless, years };
    return result("unknown", `${id}/unknown`, {
      years, facts: { of }, ...told(unread, { ...data, unread: countOf(unread) }, unreadYears),
    });
  }
  if (party.size > 0) return result("to-confirm", `${id}/party`, { years, facts: { have }, ...told(party, data, years) });
  return result("met", `${id}/met`, { years, facts: { have }, data: { ...data, years: yearNames(years) } });
}

function told(byYear: ByYear, data: MessageData, years: readonly SchoolYear[]) {
  return {
    related: [...byYear].flatMap(([year, people]) => cellsOf(people, year, "discipline")),
    data: { ...data, years: yearNames(years), names: namesOf([...new Set([...byYear.values()].flat())]) },
  };
}

function countOf(byYear: ByYear): number {
  return [...byYear.values()].reduce((sum, { length }) => sum + length, 0);
}
