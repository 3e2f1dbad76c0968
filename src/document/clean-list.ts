import type { Examination } from "../check/check";
import type { NomineeReport } from "../check/report";
import { readableText } from "../criteria/findings";
import type { Plan } from "../plan/schema";
import { ProgramError } from "../problem";
import type { CollectiveEntry, Entry, Field, Form, IndividualEntry } from "../sheets/records";
import { readPhone } from "../text/phones";
import type { CellRef } from "../workbook/grid";
import { isLeftOut } from "./gate";
import type { CleanList } from "./model";
import { organLine, parentOf, placeOf } from "./organ";
import { plainText } from "./plain-text";
import type { Registration } from "./registration";
import { tablesOf } from "./tables";
import { MOTTO, placeAndDate } from "./words";

/** What the clerk says of the document; what is not said is read off the form and the plan. */
export interface ListOptions {
  /** Leaves ineligible and undetermined entries out. */
  readonly onlyEligible: boolean;
  readonly unit?: string;
  /** The organ above the unit; `""` for none. */
  readonly parent?: string;
  readonly place?: string;
  /** ISO date; not said: a gap to be filled in by hand. */
  readonly date?: string;
  readonly signer?: { readonly office: readonly string[]; readonly name: string };
}

export interface LeftOut {
  readonly kind: Entry["kind"];
  /** As written; `""` where the cell is blank. */
  readonly name: string;
  readonly at: CellRef;
  readonly why: "ineligible" | "undetermined" | "blank";
}

export interface CleanResult {
  readonly list: CleanList;
  readonly registration: Registration;
  /** In the order of the form. The annex's sample rows nominate nobody and are not named. */
  readonly left: readonly LeftOut[];
}

/**
 * The list that the unit stamps and sends (`spec` §8), as text: rows renumbered, on one line, NFC, phones
 * as digits. A head falls with the collective by the verdict alone (III.2.2, third dash).
 * Ask `gate` first: this draws whatever the form holds.
 * @throws ProgramError `clean-empty` where no entry is left
 */
export function cleanList({ report, form, plan, options }: Examination & { readonly options: ListOptions }): CleanResult {
  const collectives = sift(form.collectives, report.collectives, options);
  const individuals = sift(form.individuals, report.individuals, options);
  const left = [...collectives.left, ...individuals.left];
  if (collectives.kept.length + individuals.kept.length === 0) throw new ProgramError("clean-empty", { left: left.length });
  const sender = senderOf(form, plan, options);
  const { unit } = sender;
  const registration: Registration = {
    format: "dien-hinh/1",
    plan: plan.id,
    planVersion: plan.version,
    unit,
    asOf: report.asOf,
    collectives: collectives.kept.map(({ entry, verdict }) => ({ ...collectiveTexts(entry), verdict })),
    individuals: individuals.kept.map(({ entry, verdict }) => ({ ...individualTexts(entry), verdict })),
  };
  return { list: { ...frame(plan, sender, report.asOf, options), tables: tablesOf(plan.form, registration) }, registration, left };
}

/** Who sends the list, and the organ above. */
export interface ListSender {
  readonly unit: string;
  readonly parent: string;
}

/** As the clerk says it, else as the form's head does, else as the unit's name lets the plan tell. */
export function senderOf(form: Form, plan: Plan, options: ListOptions): ListSender {
  const unit = plainText(options.unit ?? form.unit);
  const ofForm = unit === plainText(form.unit) ? form.parent : "";
  return { unit, parent: plainText(options.parent ?? (ofForm || (parentOf(plan, unit) ?? ""))) };
}

/** What stands around the tables, on the list and on the confirmation sheets alike. */
export function frame(plan: Plan, { unit, parent }: ListSender, asOf: string, options: ListOptions): Omit<CleanList, "tables"> {
  const { date, signer } = options;
  return {
    organ: { parent: organLine(parent), name: organLine(unit) },
    motto: MOTTO,
    title: plan.form.title.map(plainText),
    // Its gaps are for number and day: they stay as wide as the plan has them.
    attachedTo: plan.form.attachedTo.map((line) => line.normalize("NFC")),
    placeAndDate: placeAndDate(plainText(options.place ?? placeOf(plan, unit)), date, asOf.slice(0, 4)),
    signature: signer ? { office: signer.office.map(plainText).filter(Boolean), name: plainText(signer.name) } : null,
  };
}

interface Kept<E extends Entry> {
  readonly entry: E;
  readonly verdict: NomineeReport["verdict"];
}

function sift<E extends Form["collectives"][number] | Form["individuals"][number]>(
  entries: readonly E[], nominees: readonly NomineeReport[], { onlyEligible }: ListOptions,
): { readonly kept: readonly Kept<E>[]; readonly left: readonly LeftOut[] } {
  const kept: Kept<E>[] = [];
  const left: LeftOut[] = [];
  // The report names the entries that are no samples, in the same order (`check/judge`).
  entries.filter(({ sample }) => !sample).forEach((entry, index) => {
    const nominee = nominees[index]!;
    const why = isBlank(entry) ? "blank" : isLeftOut(nominee, onlyEligible) ? nominee.verdict as LeftOut["why"] : null;
    if (why === null) kept.push({ entry, verdict: nominee.verdict });
    else left.push({ kind: entry.kind, name: plainText(nominee.name), at: entry.at, why });
  });
  return { kept, left };
}

/** Nothing on it can be printed: a row of formulas without values, or of marks that nobody sees. */
function isBlank(entry: Entry): boolean {
  const texts = entry.kind === "collective" ? collectiveTexts(entry) : individualTexts(entry);
  return Object.values(texts).every((text) => text === "");
}

function collectiveTexts({ name, address, phone }: CollectiveEntry) {
  return { name: textOf(name), address: textOf(address), phone: phoneOf(phone) };
}

function individualTexts({ name, position, unit, phone }: IndividualEntry) {
  return { name: textOf(name), position: textOf(position), unit: textOf(unit), phone: phoneOf(phone) };
}

function textOf(field: Field | null): string {
  return plainText(readableText(field));
}

/** Digits only, with the 0 that a number cell has lost; what is no phone number stays as written. */
function phoneOf(field: Field | null): string {
  const reading = readPhone(field?.raw ?? null);
  return reading.kind === "valid" ? plainText(reading.digits) : textOf(field);
}
