import type { Sentences } from "../message";
import { collectiveCriteria } from "./criteria-of-collectives";
import { criterionTitles, people, titlesOf } from "./criteria-words";

interface OfUnit {
  unit: string;
}

interface OfPerson extends OfUnit {
  name: string;
  names: readonly string[];
  units: readonly string[];
  count: number;
}

interface OfHead extends OfUnit {
  position: string;
  row: number;
}

interface OfYears {
  level: string;
  years: string;
  /** Of the years that are told, in their order. */
  ratings: readonly string[];
}

const quoted = (ratings: readonly string[]) => ratings.map((rating) => `“${rating}”`).join(", ");

const titles: Sentences = Object.fromEntries(Object.entries(criterionTitles).map(([id, title]) => [`${id}/title`, () => title]));

const shared = {
  "staff/no-sheet": () =>
    "There is no staff list, so ratings, titles and discipline could not be verified. Add the staff sheet or choose the staff file, then check again.",
  "staff/nobody": ({ unit }: OfUnit) =>
    `Nobody on the staff list can be told to belong to “${unit}”, so ratings, titles and discipline could not be verified. Add this unit's staff, or write unit and district alike in both places.`,
  "staff/no-names": () =>
    "The staff list has no column of names, so nobody could be looked up. Add it, or point it out under Settings.",
  "staff/not-in-file": ({ file }: { file: string }) =>
    `The staff file “${file}” holds no staff list (a table with columns for name, position, unit, rating, titles, discipline), so nothing could be verified. Choose the right file, or mend its headings, and check again.`,
  "staff/no-units": () =>
    "The staff sheet does not say who is in which unit, so nothing could be compared. Add a column for the unit, or write the school in the title of the sheet.",
  "staff/no-unit": () => "The school's name is blank, so it could not be looked up on the staff list. Fill it in.",
  "staff/no-name": () => "Name or unit is blank or cannot be read, so the person could not be looked up on the staff list. Write both cells again.",
  "staff/no-column": ({ column, years }: { column: string; years: string }) =>
    `The staff list has no ${column} column for ${years}, so this could not be verified. Add it, or point it out under Settings.`,
  "staff/no-row": ({ years, names, count }: { years: string; names: readonly string[]; count: number }) =>
    `${years}: the staff list has no row of ${people(names, count)}, so rating, titles and discipline are not known. Add a row for that school year; if they were not working here yet, write “không xếp loại” as the rating.`,
  "record/no-row": ({ years }: { years: string }) =>
    `The record sheet has no row of this unit for ${years}, so organisations and safety could not be verified. Add it.`,
  "years/none": () => "No school year of the plan is complete yet, so there is no result to judge.",
  "note/open": ({ confirm, pending }: { confirm: readonly string[]; pending: readonly string[] }) =>
    [
      pending.length > 0 ? `Can still be reached: ${titlesOf(pending)}.` : "",
      confirm.length > 0 ? `A person in charge must confirm: ${titlesOf(confirm)}.` : "",
    ].filter(Boolean).join(" "),
} satisfies Sentences;

const ofIndividuals = {
  "person-on-staff/met": ({ row, sheet, unit }: { row: number; sheet: string; unit: string }) =>
    `On the staff list: sheet “${sheet}”, row ${row}${unit === "" ? "" : ` (${unit})`}.`,
  "person-on-staff/not-found": ({ name, unit, names }: OfPerson) =>
    `“${name}” is not on the staff list of “${unit}”.${names.length > 0 ? ` Did you mean ${names.map((near) => `“${near}”`).join(" or ")}?` : ""} Check the name or complete the staff list.`,
  "person-on-staff/elsewhere": ({ name, unit, units }: OfPerson) =>
    `“${name}” is not on the staff list of “${unit}”, only in ${unitNames(units)}. Check the unit.`,
  "person-on-staff/left": ({ name, unit }: OfPerson) =>
    `“${name}” is on the staff list of “${unit}” but has left. Check the status column, or take this person off the registration.`,
  "person-on-staff/namesakes": ({ name, unit, count }: OfPerson) =>
    `“${unit}” has ${count} people named “${name}” who cannot be told apart. Write the phone number or position as on the staff list.`,
  "person-on-staff/unit-unclear": ({ name, unit, units }: OfPerson) =>
    `It is not clear which unit “${name}” belongs to: “${unit}” is the name of units in several districts (${unitNames(units)}). Write the district.`,

  "person-rated-excellent/met": ({ years, level }: OfYears) => `${years}: rated “${level}”.`,
  "person-rated-excellent/unmet": ({ years, level, ratings }: OfYears) =>
    `${years}: rated ${quoted(ratings)}, below “${level}”, which the plan asks for every year. If that is right, this person is not eligible; if not, correct the staff list.`,
  "person-rated-excellent/unknown": ({ years }: OfYears) =>
    `${years}: no readable rating on the staff list. Fill in this person's rating.`,
  "person-rated-excellent/never-rated": ({ years }: OfYears) => `Not rated in ${years}, so there is nothing to judge by.`,
  "person-rated-excellent/not-identified": () => "This person was not identified on the staff list, so the rating is not known.",

  "person-heads-exemplary-collective/met": ({ unit, row }: OfHead) =>
    `The collective “${unit}” (row ${row}) is eligible, so its head meets this criterion.`,
  "person-heads-exemplary-collective/unmet": ({ unit, row }: OfHead) =>
    `The collective “${unit}” (row ${row}) is not eligible, so neither is its head. See the reasons in row ${row}.`,
  "person-heads-exemplary-collective/none": ({ unit, position }: OfHead) =>
    `${position}: a head is judged together with their own collective, but “${unit}” is not in the table of collectives. Register it, or take this person off.`,
  "person-heads-exemplary-collective/unknown": ({ unit, row }: OfHead) =>
    `The collective “${unit}” (row ${row}) could not be verified, so neither could its head. Complete what is noted in row ${row}.`,
  "person-heads-exemplary-collective/unclear": ({ unit }: OfHead) =>
    `It is not clear which entry of the table of collectives is “${unit}”. Write level, name and district in both tables.`,
  "person-heads-exemplary-collective/no-position": () =>
    "The position is blank, so it is not known whether this person heads a collective. Fill it in.",
  "person-heads-exemplary-collective/no-unit": () =>
    "The unit is blank, so it is not known which collective this person heads. Fill it in.",
  "person-heads-exemplary-collective/not-applicable": ({ position }: OfHead) =>
    `“${position}” does not head a unit: this criterion does not apply.`,

  "person-character/to-confirm": () =>
    "A person in charge must confirm: firm political thought, good character and way of life, exemplary, responsible.",
} satisfies Sentences;

function unitNames(units: readonly string[]): string {
  return units.length === 0 ? "a row without a unit" : units.map((unit) => `“${unit}”`).join(", ");
}

export const criteria = { ...titles, ...shared, ...collectiveCriteria, ...ofIndividuals } satisfies Sentences;
