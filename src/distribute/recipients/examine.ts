import type { Finding } from "../../check/finding";
import { headings } from "../../criteria/header-unclear/headings";
import { message } from "../../locale/message";
import { clampAsOf } from "../../plan/dates";
import type { Plan } from "../../plan/schema";
import { isBlank } from "../../sheets/cells";
import type { HeaderProblem, RecipientRow } from "../../sheets/records";
import { readRecipients } from "../../sheets/recipients/read-recipients";
import { readPhone } from "../../text/phones";
import { sameUnit, unitKey, type Unit } from "../../text/units";
import { isError, type Grid } from "../../workbook/grid";
import { DistrictReader } from "./districts";
import { createEmailReader } from "./emails";
import { recipientFinding, write } from "./findings";
import type { LeftOutRow, ListedRecipient } from "./recipient";

export interface ExaminedRecipients {
  /** Who gets a workbook, in the order of the sheet. */
  readonly recipients: readonly ListedRecipient[];
  readonly left: readonly LeftOutRow[];
  readonly findings: readonly Finding[];
  readonly sheets: readonly { readonly sheet: string; readonly file?: string }[];
}

/**
 * Reads and checks the recipients of a workbook. A row is left out only where no workbook can be made for
 * it in good faith: it names no unit, or one that stands above already. Without an address the unit still
 * gets its workbook, and no mail; with a district that the directory does not have, none is filled in.
 * @param today ISO date: the directory is that of the day, kept inside the plan's years
 * @throws ProgramError `no-recipients`, `recipients-empty`
 */
export function examineRecipients(grids: readonly Grid[], plan: Plan, today: string): ExaminedRecipients {
  const districts = new DistrictReader(plan, clampAsOf(plan, today));
  const readEmail = createEmailReader(plan);
  const { rows, sheets, headers } = readRecipients(grids, districts.names);
  const findings: Finding[] = headers.map((header) => headerFinding(plan, header));
  const recipients: ListedRecipient[] = [];
  const left: LeftOutRow[] = [];
  const seen = new Map<string, { readonly row: RecipientRow; readonly parsed: Unit }[]>();
  for (const row of rows) {
    const unit = nameOf(row);
    if (unit === "") {
      findings.push(recipientFinding(plan, { says: "recipient-unit/missing", severity: "error", kind: "missing", at: row.unit.at }));
      left.push({ at: row.at, unit: "", why: "no-unit" });
      continue;
    }
    const { district, parsed, findings: ofDistrict } = districts.read(row, unit);
    const same = seen.get(unitKey(parsed)) ?? [];
    const first = same.find((other) => sameUnit(other.parsed, parsed));
    if (first) {
      findings.push(recipientFinding(plan, {
        says: "recipient-unit/twice", severity: "error", kind: "invalid", at: row.unit.at, data: { unit, row: first.row.at.row + 1 }, related: [first.row.at],
      }));
      left.push({ at: row.at, unit, why: "unit-twice" });
      continue;
    }
    seen.set(unitKey(parsed), [...same, { row, parsed }]);
    const { email, findings: ofEmail } = readEmail(row, unit);
    findings.push(...ofDistrict, ...ofEmail, ...phoneFindings(plan, row));
    recipients.push({ unit, kind: textOf(row.kind), district, email, person: textOf(row.person), at: row.at });
  }
  return { recipients, left, findings, sheets };
}

/** A unit's name with a formula error in its cell is none. */
function nameOf({ unit }: RecipientRow): string {
  return isError(unit.raw) || !/\p{L}/u.test(unit.text) ? "" : folded(unit.text);
}

function textOf(field: RecipientRow["kind"]): string {
  return field === null || isError(field.raw) ? "" : folded(field.text);
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/[\s\u200b-\u200d\ufeff]+/g, " ").trim();
}

function phoneFindings(plan: Plan, { phone }: RecipientRow): Finding[] {
  if (phone === null || isBlank(phone.raw)) return [];
  const reading = readPhone(phone.raw);
  const found = phone.text.trim();
  const common = { severity: "warning", kind: "invalid", at: phone.at } as const;
  if (reading.kind === "valid") {
    if (reading.asWritten) return [];
    return [recipientFinding(plan, { ...common, says: `phone-number/${reading.rule ?? "spacing"}`, data: { found, to: reading.digits }, fix: write(phone, reading.digits) })];
  }
  if (reading.kind === "blank" || (reading.kind === "invalid" && reading.reason === "error-value")) return [];
  return [recipientFinding(plan, { ...common, says: `phone-number/${reading.kind === "mask" ? "masked" : reading.reason}`, data: { found } })];
}

function headerFinding(plan: Plan, { sheet, file, column, problem, guess, at }: HeaderProblem): Finding {
  const [first, ...related] = at;
  // Without units or addresses nothing can be issued; the other columns only help.
  const needed = column === "unit" || column === "email";
  const data = { role: "recipients", sheet, column: headings.recipients[column] ?? column, ...(guess === null ? {} : { guess }) };
  return {
    check: "header-unclear",
    severity: needed ? "error" : "warning",
    kind: problem === "missing" ? "missing" : "invalid",
    at: first ?? (file === undefined ? { sheet } : { sheet, file }),
    related,
    message: message(`header-unclear/${problem === "missing" && guess !== null ? "guess" : problem}`, data),
    cite: plan.registration.cite,
  };
}
