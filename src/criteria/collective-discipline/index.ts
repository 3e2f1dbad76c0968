import * as z from "zod/mini";
import type { Person } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CollectiveCriterion, type CriterionResult } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { cellsOf, headerCause, lack, namesOf, type Lack } from "../related";
import { judgeStaff } from "../staff-of-unit";
import { judgedYears, yearNames } from "../years";

const id = "collective-discipline";
const params = z.strictObject({ from: code });

/** By school year, so that a missing column can be told from a missing value. */
type Unread = ReadonlyMap<SchoolYear, readonly Lack[]>;

interface Forms {
  /** One for each person, however many years. */
  readonly disciplined: readonly Lack[];
  readonly party: readonly Lack[];
  readonly unread: Unread;
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
  const disciplined: Lack[] = [];
  const party: Lack[] = [];
  const unread = new Map<SchoolYear, Lack[]>();
  for (const person of people) {
    let counted = false;
    for (const year of years) {
      const reading = person.years.get(year)?.discipline;
      const value = reading?.value ?? { kind: "missing" };
      if (value.kind === "form" && value.rank >= gravest && !counted) {
        disciplined.push(lack(person, reading));
        counted = true;
      } else if (value.kind === "party") party.push(lack(person, reading));
      else if (value.kind === "missing" || value.kind === "unreadable") {
        const others = unread.get(year);
        if (others) others.push(lack(person, reading));
        else unread.set(year, [lack(person, reading)]);
      }
    }
  }
  return { disciplined, party, unread };
}

function judgeForms(
  context: CheckContext,
  { disciplined, party, unread }: Forms,
  { years, form, of }: { readonly years: readonly SchoolYear[]; readonly form: string; readonly of: number },
): CriterionResult {
  const have = disciplined.length;
  const data = { have, of, form, years: yearNames(years) };
  if (have > 0) {
    return result("unmet", `${id}/unmet`, {
      years, facts: { have }, related: cellsOf(disciplined), data: { ...data, names: namesOf(disciplined) },
    });
  }
  if (unread.size > 0) {
    const all = [...unread.values()].flat();
    const told = [...unread].every(([year, lacks]) => headerCause(context, lacks, "discipline", year).cause);
    return result("unknown", `${id}/unknown`, {
      years,
      facts: { of },
      related: cellsOf(all),
      data: { ...data, unread: all.length, years: yearNames([...unread.keys()].sort()), names: namesOf(all) },
      ...(told ? { cause: "header" } : {}),
    });
  }
  if (party.length > 0) {
    return result("to-confirm", `${id}/party`, {
      years, facts: { have }, related: cellsOf(party), data: { ...data, names: namesOf(party) },
    });
  }
  return result("met", `${id}/met`, { years, facts: { have }, data });
}
