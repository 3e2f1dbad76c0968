import * as z from "zod";

/**
 * The rules that every peer carries out over plain rows, as somebody would write them with zod.
 * Prints `check cell`, one a line: the set on which all sides must agree before they are timed.
 */
const filled = z.string().trim().min(1, "required-field");
const individual = z.object({
  B: filled,
  C: filled.refine((text) => ["HT", "PHT", "Giáo viên"].includes(text), "position-allowed"),
  D: filled,
  E: filled.regex(/^0[35789]\d{8}$/, "phone-number"),
});
const collective = z.object({ B: filled, C: filled, D: filled.regex(/^0\d{9,10}$/, "phone-number") });

/** @param {unknown[][]} form @param {unknown[][]} staff rows as the library read them, header row first */
export function printFindings(form, staff) {
  const { people, units } = indexStaff(staff);
  const findings = [];
  let table = null;
  form.forEach((row, index) => {
    const first = text(row?.[0]);
    if (first === "1. TẬP THỂ") table = "collectives";
    else if (first === "2. CÁ NHÂN") table = "individuals";
    if (!/^\d+$/.test(first) || !table) return;
    const cells = Object.fromEntries("BCDE".split("").map((column, i) => [column, text(row[i + 1])]));
    for (const [check, column] of broken(table, cells, people, units)) findings.push(`${check} ${column}${index + 1}`);
  });
  process.stdout.write(`${findings.sort().join("\n")}\n`);
}

function broken(table, cells, people, units) {
  const parsed = (table === "collectives" ? collective : individual).safeParse(cells);
  const found = new Map();
  for (const issue of parsed.error?.issues ?? []) if (!found.has(issue.path[0])) found.set(issue.path[0], issue.message);
  const list = [...found].map(([column, check]) => [check, column]);
  if (table === "collectives") {
    const unit = units.get(cells.B);
    if (unit && 100 * unit.titled < 70 * unit.of) list.push(["collective-advanced-share", "B"]);
  } else {
    const rating = people.get(`${cells.B}|${cells.D}`);
    if (rating !== undefined && rating !== "HTXSNV") list.push(["person-rated-excellent", "B"]);
  }
  return list;
}

function indexStaff(staff) {
  const people = new Map();
  const units = new Map();
  for (const row of staff.slice(1)) {
    if (text(row[6]) !== "Đang làm việc") continue;
    people.set(`${text(row[1])}|${text(row[4])}`, text(row[7]));
    const unit = units.get(text(row[4])) ?? { of: 0, titled: 0 };
    unit.of++;
    if (["LĐTT", "CSTĐCS"].includes(text(row[8]))) unit.titled++;
    units.set(text(row[4]), unit);
  }
  return { people, units };
}

function text(value) {
  return value === null || value === undefined ? "" : String(value).trim();
}
