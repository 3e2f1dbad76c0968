import type { Finding } from "../../check/finding";
import type { Plan, Rule } from "../../plan/schema";
import { schoolYearName } from "../../plan/school-year";
import { atMostOnce, together, type Repeated } from "../cells";
import type { Check } from "../criterion";
import { atMost, finding } from "../findings";
import { groupBy } from "../group-by";
import { contradictingCells } from "./contradicting";
import { cellsInDoubt, type DoubtfulCell, type UnreadCell } from "./unread";

const id = "value-unreadable";

/** More equal texts in a column than this are one habit of writing, and one finding. */
const APART = 5;
/** More different texts than this: the column holds something else, and that is one cause. */
const MANY = 100;

/** Staff and record cells that the plan's words do not cover, or cover only with a doubt (`spec` §4). */
export const valueUnreadable: Check = {
  id,
  inspect: (context, rule) => {
    const { unread, doubtful } = cellsInDoubt(context);
    return [
      ...unreadable(unread, context.plan, rule),
      ...readWithDoubt(doubtful, rule),
      ...contradictingCells(context).map(({ column, year, unit, cells: [at, ...related] }) =>
        finding(id, rule, { ...loudness(rule), says: "contradicting", at: at!, related, data: { column, unit, year: schoolYearName(year) } }),
      ),
    ];
  },
};

function unreadable(cells: readonly UnreadCell[], plan: Plan, rule: Rule): readonly Finding[] {
  const columns = groupBy(cells, ({ at: { file = "", sheet, column } }) => `${file}\n${sheet}\n${column}`);
  return [...columns.values()].flatMap((column) => {
    const groups = atMostOnce(column, APART);
    const tell = (says: string, { first, related, count }: Repeated<UnreadCell>) =>
      finding(id, rule, {
        ...loudness(rule),
        says,
        at: first.at,
        related,
        data: { column: first.column, year: schoolYearName(first.year), found: first.text, count, allowed: allowedIn(first, plan) },
      });
    return groups.length > MANY ? [tell("column", together(column))] : groups.map((group) => tell("unreadable", group));
  });
}

function readWithDoubt(cells: readonly DoubtfulCell[], rule: Rule): readonly Finding[] {
  return atMostOnce(cells, APART).map(({ first, related, count }) =>
    finding(id, rule, { ...loudness(rule), says: first.doubt, at: first.at, related, data: { found: first.text, count } }),
  );
}

function loudness(rule: Rule): { readonly kind: "unverified"; readonly severity: Finding["severity"] } {
  return { kind: "unverified", severity: atMost("warning", rule.severity) };
}

/** The words that the clerk may write there, by code as the plan has them. */
function allowedIn({ column, sheetRole }: UnreadCell, plan: Plan): readonly string[] {
  switch (column) {
    case "titles":
      return (sheetRole === "staff" ? plan.titles : plan.collectiveTitles).map(({ name }) => name);
    case "discipline":
      return plan.discipline.map(({ name }) => name);
    case "security":
    case "traffic":
      return ["Đạt", "Không đạt"];
    default:
      return plan.ratings.map(({ code }) => code);
  }
}
