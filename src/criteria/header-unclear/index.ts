import { message } from "../../locale/message";
import type { HeaderProblem } from "../../sheets/records";
import type { Finding, FindingPlace, Fix } from "../../check/finding";
import type { Plan, Rule } from "../../plan/schema";
import { schoolYearName } from "../../plan/school-year";
import type { Check } from "../criterion";
import { finding } from "../findings";
import { groupBy } from "../group-by";
import { headings } from "./headings";

const id = "header-unclear";

/** A needed column that is missing or found twice is told here once, not on every row below it. */
export const headerUnclear: Check = {
  id,
  inspect: ({ sheets, complete, plan }, rule) => {
    const needed = sheets.headers.filter(({ year }) => year === null || complete.includes(year));
    return [...groupBy(needed, causeOf).values()].map((headers) => report(headers, rule, plan));
  },
};

/** What a sheet other than the form merely lacks has one cause, however many columns and years that are. */
function causeOf(header: HeaderProblem): string {
  const { role, sheet, file, problem, guess } = header;
  const lacked = role !== "form" && problem === "missing" && guess === null;
  return JSON.stringify(lacked ? [role, sheet, file] : header);
}

function report(headers: readonly HeaderProblem[], rule: Rule, { form }: Plan): Finding {
  const header = headers[0]!;
  const { role, sheet, problem, guess } = header;
  const column = headingOf(header);
  const missing = problem === "missing";
  const seen = {
    kind: role === "form" ? (missing ? ("missing" as const) : ("invalid" as const)) : ("unverified" as const),
    at: placeOf(header),
    related: header.at.slice(1),
    // Without its column the form itself is incomplete; without a staff column it is only unverified.
    ...(role === "form" && missing ? { severity: "error" as const } : {}),
  };
  if (problem === "unannounced") return finding(id, rule, { ...seen, says: "unannounced", data: { role, sheet, title: form.individuals } });
  if (missing && guess !== null && header.at[0] !== undefined) {
    return finding(id, rule, {
      ...seen, says: "guess", data: { role, sheet, column, guess }, suggestions: renamed(header, guess, column),
    });
  }
  if (headers.length > 1) return finding(id, rule, { ...seen, says: "several", data: { role, sheet, columns: headers.map(headingOf) } });
  return finding(id, rule, { ...seen, says: missing ? "missing" : "twice", data: { role, sheet, column } });
}

function placeOf({ at, sheet, file }: HeaderProblem): FindingPlace {
  return at[0] ?? (file === undefined ? { sheet } : { sheet, file });
}

/** The heading as our template writes it: "Xếp loại 2020-2021". */
function headingOf({ role, column, year }: HeaderProblem): string {
  const heading = headings[role][column] ?? column;
  return year === null ? heading : `${heading} ${schoolYearName(year)}`;
}

/** Only in the checked workbook: a staff sheet in another file is shown but never edited. */
function renamed({ at: [at] }: HeaderProblem, from: string, to: string): readonly Fix[] {
  if (!at || at.file !== undefined) return [];
  return [{ label: message("fix/write", { to }), edits: [{ at, from, to }] }];
}
