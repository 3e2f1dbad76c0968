import type { Sentences } from "../message";
import { columnsOf, counted, countedYears, people, share } from "./criteria-words";

interface OfRatings {
  year: string;
  level: string;
  of: number;
  below: number;
  unknown: number;
  notRated: number;
  names: readonly string[];
}

interface OfTitles {
  year: string;
  title: string;
  have: number;
  of: number;
  unsure: number;
  percent: number;
  count: number;
  names: readonly string[];
}

interface OfDiscipline {
  years: string;
  form: string;
  have: number;
  of: number;
  unread: number;
  names: readonly string[];
}

interface OfExcellentYears {
  title: string;
  count: number;
  have: number;
  left: number;
  remaining: number;
  haveYears: string;
  unrecordedYears: string;
}

interface OfRecord {
  level: string;
  columns: readonly string[];
  years: string;
}

const ifWrong = "If that is right, the collective is not eligible; if not, correct the staff list.";

/** From the staff sheet: III.2.1, dash 4. */
const ofStaff = {
  "collective-tasks-completed/met": ({ year, level, of, notRated }: OfRatings) =>
    `${year}: ${of - notRated} of ${counted(of)} rated “${level}” or better${notRated > 0 ? `; ${notRated} not rated, left out` : ""}.`,
  "collective-tasks-completed/unmet": ({ year, level, of, below, names }: OfRatings) =>
    `${year}: ${below} of ${counted(of)} rated below “${level}” (${people(names, below)}); the plan asks for 100%. ${ifWrong}`,
  "collective-tasks-completed/unknown": ({ year, of, unknown, names }: OfRatings) =>
    `${year}: no readable rating for ${unknown} of ${counted(of)} (${people(names, unknown)}). Fill it in, or write “không xếp loại”.`,
  "collective-tasks-completed/nobody-rated": ({ year, of }: OfRatings) =>
    `${year}: none of ${counted(of)} was rated, so there is nothing to judge by.`,

  "collective-advanced-share/met": ({ year, title, have, of, percent }: OfTitles) =>
    `${year}: ${share(have, of)} hold ${title} or above; at least ${percent}% are needed.`,
  "collective-advanced-share/unmet": ({ year, title, have, of, percent }: OfTitles) =>
    `${year}: only ${share(have, of)} hold ${title} or above; at least ${percent}% are needed. ${ifWrong}`,
  "collective-advanced-share/unknown": ({ year, title, have, of, unsure, percent, names }: OfTitles) =>
    `${year}: ${share(have, of)} hold ${title} or above, and the titles of ${unsure} more could not be read (${people(names, unsure)}), so the needed ${percent}% is undecided. Correct these cells.`,
  "collective-advanced-share/no-entry": ({ year, of }: OfTitles) =>
    `${year}: none of ${counted(of)} of the unit has any entry under titles, so this could not be verified. Fill them in; write “không” for those without a title.`,

  "collective-has-fighter/met": ({ year, title, have, names }: OfTitles) =>
    `${year}: ${counted(have)} with ${title} or above (${people(names, have)}).`,
  "collective-has-fighter/unmet": ({ year, title, have, count }: OfTitles) =>
    `${year}: ${have === 0 ? "nobody" : `only ${counted(have)}`} with ${title} or above; at least ${count} needed. ${ifWrong}`,
  "collective-has-fighter/unknown": ({ year, title, count, unsure, names }: OfTitles) =>
    `${year}: fewer than ${count} seen with ${title} or above, and the titles of ${unsure} more could not be read (${people(names, unsure)}). Correct these cells.`,
  "collective-has-fighter/no-entry": ({ year, title, of }: OfTitles) =>
    `${year}: none of ${counted(of)} of the unit has any entry under titles, so it is not known whether anybody is ${title}. Fill them in; write “không” for those without a title.`,

  "collective-discipline/met": ({ years, form, of }: OfDiscipline) =>
    `${years}: none of ${counted(of)} disciplined from “${form}” up.`,
  "collective-discipline/unmet": ({ years, form, have, names }: OfDiscipline) =>
    `${years}: ${counted(have)} disciplined from “${form}” up (${people(names, have)}). ${ifWrong}`,
  "collective-discipline/unknown": ({ years, unread, names }: OfDiscipline) =>
    `${years}: ${unread} discipline ${unread === 1 ? "entry" : "entries"} could not be read (${names.join(", ")}${unread > names.length ? " …" : ""}). Write the form of discipline, or leave the cell blank or write “không” for none.`,
  "collective-discipline/party": ({ years, names }: OfDiscipline) =>
    `${years}: Party discipline (${names.join(", ")}), which does not stand for administrative discipline. A person in charge must judge and confirm.`,
} satisfies Sentences;

/** From the collectives' record: III.2.1, dashes 5 to 7. */
const ofRecord = {
  "collective-excellent-years/no-record": ({ title, count }: OfExcellentYears) =>
    `There is no record sheet of the collectives. A person in charge must confirm the target of ${countedYears(count)} with “${title}” or a higher title.`,
  "collective-excellent-years/met": ({ title, count, have, haveYears }: OfExcellentYears) =>
    `${countedYears(have)} with “${title}” or a higher title (${haveYears}); the target is ${count}.`,
  "collective-excellent-years/unmet": ({ title, count, have, left }: OfExcellentYears) =>
    `${countedYears(have)} with “${title}” or a higher title; the target of ${count} cannot be reached${left > 0 ? ` with the ${countedYears(left)} not recorded or still to come` : ""}. If a title was left out, complete the record sheet.`,
  "collective-excellent-years/pending": ({ title, count, have, remaining }: OfExcellentYears) =>
    `${have} of ${countedYears(count)} with “${title}” or a higher title; ${countedYears(remaining)} to come.`,
  "collective-excellent-years/unknown": ({ title, count, have, unrecordedYears }: OfExcellentYears) =>
    `${have} of ${countedYears(count)} with “${title}” or a higher title; nothing recorded for ${unrecordedYears}. Complete the record sheet; write “không” for a year without a title.`,

  "collective-organisations/no-record": ({ level }: OfRecord) =>
    `There is no record sheet of the collectives. A person in charge must confirm: Party cell, union, youth union and pioneers rated “${level}” every year.`,
  "collective-organisations/met": ({ years, level }: OfRecord) => `${years}: Party cell and organisations rated “${level}”.`,
  "collective-organisations/unmet": ({ columns, years, level }: OfRecord) =>
    `${years}: ${columnsOf(columns)} rated below “${level}”. If that is right, the collective is not eligible; if not, correct the record sheet.`,
  "collective-organisations/unknown": ({ columns, years }: OfRecord) =>
    `${years}: no readable rating, or rows that contradict each other, under ${columnsOf(columns)}. Fill it in, or write “không có” where the unit has no such organisation.`,

  "collective-safety/no-record": () =>
    "There is no record sheet of the collectives. A person in charge must confirm: public order and traffic safety up to standard every year.",
  "collective-safety/met": ({ years }: OfRecord) => `${years}: public order and traffic safety up to standard.`,
  "collective-safety/unmet": ({ columns, years }: OfRecord) =>
    `${years}: ${columnsOf(columns)} not up to standard. If that is right, the collective is not eligible; if not, correct the record sheet.`,
  "collective-safety/unknown": ({ columns, years }: OfRecord) =>
    `${years}: no readable result, or rows that contradict each other, under ${columnsOf(columns)}. Write “Đạt” or “Không đạt”.`,
} satisfies Sentences;

const toConfirm = {
  "collective-quality/to-confirm": () =>
    "A person in charge must confirm: the quality of education and of gifted pupils grows year by year.",
  "collective-creativity/to-confirm": () =>
    "A person in charge must confirm: creative, completes its tasks excellently in the face of difficulty, meets its duties to the State.",
  "collective-movements/to-confirm": () =>
    "A person in charge must confirm: carries out the campaigns and keeps up the sector's emulation movements.",
  "collective-unity/to-confirm": () =>
    "A person in charge must confirm: united, exemplary in following the Party's policies and the State's laws.",
} satisfies Sentences;

export const collectiveCriteria = { ...ofStaff, ...ofRecord, ...toConfirm } satisfies Sentences;
