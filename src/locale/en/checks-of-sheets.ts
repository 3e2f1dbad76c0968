import type { Sentences } from "../message";

/** Sentences of the checks of the staff sheet and the record. */

const columns: Readonly<Record<string, string>> = {
  name: "full name", birthday: "date of birth", status: "status", year: "school year", phone: "phone number",
  party: "Chi bộ", union: "Công đoàn", youth: "Đoàn Thanh niên", pioneers: "Đội Thiếu niên",
  security: "An ninh trật tự", traffic: "An toàn giao thông",
};

const sheets = { form: "form", staff: "staff sheet", record: "collectives' record", recipients: "list of recipients" } as const;

function column(name: string): string {
  return columns[name] ?? name;
}

function cells(count: number): string {
  return count === 1 ? "" : ` (${count} such cells in the column)`;
}

const lacking = {
  form: "Add what is missing, as the form has it.",
  staff: "So the criteria that need this stay open. Add what is missing, or point it out under Settings.",
  record: "So the criteria that need this stay open. Add what is missing, or point it out under Settings.",
  recipients: "Add what is missing; the columns are Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại.",
} as const;

interface Header {
  role: keyof typeof sheets;
  sheet: string;
  column: string;
}

export const checksOfSheets = {
  "formula-error/sheet-error": ({ column: name, error, count }: { column: string; error: string; count: number }) =>
    `Column ${column(name)} has the formula error ${error}${cells(count)}. Mend the formula or type the value.`,
  "formula-error/sheet-uncalculated": ({ column: name, count }: { column: string; count: number }) =>
    `Column ${column(name)} has formulas that were never calculated${cells(count)}; they count as blank. Open the file in Excel, press F9, save it and check again.`,

  "rating-contradicts-discipline/contradicts": ({ name, rating, discipline, years }: { name: string; rating: string; discipline: string; years: readonly string[] }) =>
    `${name} is disciplined (${discipline}) and rated ${rating} in one and the same school year (${years.join(", ")}). Check both cells.`,

  "value-unreadable/unreadable": ({ column: name, year, found, count, allowed }: { column: string; year: string; found: string; count: number; allowed: readonly string[] }) =>
    `“${found}” in column ${column(name)}, ${year}, cannot be read${cells(count)} and counts as unknown. Write one of ${allowed.join(", ")}.`,
  "value-unreadable/column": ({ column: name, year, found, count, allowed }: { column: string; year: string; found: string; count: number; allowed: readonly string[] }) =>
    `Column ${column(name)}, ${year}, has ${count} cells that cannot be read, for example “${found}”. It may be another column: check its heading, or write one of ${allowed.join(", ")}.`,
  "value-unreadable/vague": ({ found, count }: { found: string; count: number }) =>
    `The title Chiến sĩ thi đua is written without its level${cells(count)} and counts only as ${found}. Write the level, for example CSTĐCS.`,
  "value-unreadable/minor": ({ found, count }: { found: string; count: number }) =>
    `“${found}” is no form of discipline${cells(count)} and does not count. If there was one, write which.`,
  "value-unreadable/contradicting": ({ column: name, unit, year }: { column: string; unit: string; year: string }) =>
    `Unit “${unit}” has two rows for ${year} that differ in column ${column(name)}; it counts as unknown. Keep one row.`,

  "staff-duplicate/untold": ({ name, unit, rows }: { name: string; unit: string; rows: readonly string[] }) =>
    `“${name}” (${unit}) stands in rows ${rows.join(", ")}, and nothing tells whether that is one person or several. Add the date of birth or phone number, or delete the surplus row.`,

  "person-elsewhere/elsewhere": ({ name, unit, units }: { name: string; unit: string; units: readonly string[] }) =>
    `The staff sheet has “${name}” in ${units.map((other) => `“${other}”`).join(", ") || "a row without a unit"}, not in “${unit}”, so nothing could be verified. Check the unit.`,

  "header-unclear/missing": ({ role, sheet, column: heading }: Header) =>
    `Column “${heading}” is missing from the ${sheets[role]} (sheet “${sheet}”). ${lacking[role]}`,
  "header-unclear/several": ({ role, sheet, columns: headings }: Omit<Header, "column"> & { columns: readonly string[] }) =>
    `Columns ${headings.map((heading) => `“${heading}”`).join(", ")} are missing from the ${sheets[role]} (sheet “${sheet}”). ${lacking[role]}`,
  "header-unclear/guess": ({ role, sheet, column: heading, guess }: Header & { guess: string }) =>
    `Column “${heading}” is missing from the ${sheets[role]} (sheet “${sheet}”). Is it column “${guess}”? If so, rename the heading.`,
  "header-unclear/unannounced": ({ sheet, title }: { sheet: string; title: string }) =>
    `Sheet “${sheet}” has the columns of the individuals, but “${title}” does not stand above them, so it was left out. If that is what it lists, write that line above the table.`,
  "header-unclear/twice": ({ role, sheet, column: heading }: Header) =>
    `Column “${heading}” stands twice in the ${sheets[role]} (sheet “${sheet}”). Keep one, or rename the other.`,

  "template-current/several-plans": ({ used, others }: { used: string; others: readonly string[] }) =>
    `The workbook has several plan sheets: “${used}” was used, ${others.map((name) => `“${name}”`).join(", ")} ${others.length === 1 ? "was" : "were"} not. Delete what is not used, or move the sheet to be used to the front.`,
  "template-current/outdated": ({ issued, current }: { issued: string; current: string }) =>
    `This workbook was made from version ${issued} of the template; the current one is version ${current}. Ask the issuing office for the new template and copy the data into it.`,
  "template-current/newer": ({ issued, current }: { issued: string; current: string }) =>
    `This workbook was made from version ${issued} of the template, newer than version ${current} of this program. Use the new version of the program.`,
  "template-current/other-plan": ({ issued, plan }: { issued: string; plan: string }) =>
    `This workbook was issued for the plan “${issued}”, but it is being checked against the plan “${plan}”. Make sure that the file and the plan are the right ones.`,
  "template-current/other-version": ({ issued, version }: { issued: string; version: string }) =>
    `This workbook was issued for version “${issued}” of the plan, but it is being checked against version “${version}”. Ask for a template that was issued for this version.`,
  "template-current/plan-changed": ({ plan, version }: { plan: string; version: string }) =>
    `The plan that is checked against (“${plan}”, version “${version}”) is no longer as it was when this workbook was issued. If the sheet “Kế hoạch” was edited by mistake, ask for the template again.`,
  "template-current/other-unit": ({ issued, unit }: { issued: string; unit: string }) =>
    `This workbook was issued to “${issued}”, but the registration names “${unit}”. Use the unit's own template, or correct the unit's name.`,
} satisfies Sentences;
