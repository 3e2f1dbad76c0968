import type { Sentences } from "../message";
import { checksOfSheets } from "./checks-of-sheets";

interface Row {
  table: "collective" | "individual";
  name: string;
  row: number;
}

interface Found {
  found: string;
}

interface Phone extends Found {
  to: string;
}

function columnName(table: Row["table"], column: string): string {
  if (column === "name") return table === "collective" ? "school" : "full name";
  return { order: "order number", phone: "phone number" }[column] ?? column;
}

function who({ name, row }: Row): string {
  return name === "" ? `Row ${row}` : `Row ${row} (${name})`;
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

function perhaps(near: readonly string[]): string {
  return near.length === 0 ? "" : ` Did you mean ${list(near.map((name) => `“${name}”`))}?`;
}

const onForm = {
  "fix/write": ({ to }: { to: string }) => `Write “${to}”`,
  "fix/renumber": ({ to }: { to: string }) => `Number it ${to}`,
  "fix/unicode": ({ to }: { to: string }) => `Convert to Unicode: “${to}”`,
  "fix/compose": ({ to }: { to: string }) => `Convert to composed Unicode: “${to}”`,

  "required-field/blank": (data: Row & { column: string }) =>
    `${who(data)} has no ${columnName(data.table, data.column)}. Fill in this cell.`,

  "sample-left-in/row": ({ name, row }: { name: string; row: number }) =>
    `Row ${row} is still the form's example row (“${name}”). Delete it or overwrite it with real data.`,
  "sample-left-in/instruction": ({ found }: Found) =>
    `This cell still holds the form's instruction “${found}”. Overwrite it with real data.`,
  "sample-left-in/mask": ({ found }: Found) =>
    `This cell still holds the form's placeholder “${found}”. Overwrite it with real data.`,

  "order-number/missing": ({ expected }: { expected: number }) => `There is no order number. It should be ${expected}.`,
  "order-number/wrong": ({ found, expected }: { found: string; expected: number }) =>
    `Order number “${found}” is out of sequence. It should be ${expected}.`,

  "phone-number/spacing": ({ found, to }: Phone) =>
    found === to
      ? `There are spaces before or after phone number “${found}”. Take them away.`
      : `Phone number “${found}” is not digits only. Write ${to}.`,
  "phone-number/number-cell": ({ found, to }: Phone) =>
    `Phone number “${found}” has lost its leading 0 or stands in a number cell. Write ${to}, as text.`,
  "phone-number/country-code": ({ found, to }: Phone) =>
    `Phone number “${found}” has the country code 84. Write ${to}.`,
  "phone-number/old-area-code": ({ found, to }: Phone) =>
    `Phone number “${found}” has the area code from before 2017. Today it is ${to}.`,
  "phone-number/old-mobile-prefix": ({ found, to }: Phone) =>
    `Mobile number “${found}” has 11 digits, its prefix changed in 2018. Today it is ${to}.`,
  "phone-number/masked": ({ found }: Found) =>
    `Phone number “${found}” still has placeholders. Write the real number.`,
  "phone-number/letters": ({ found }: Found) =>
    `Phone number “${found}” contains letters or odd signs. Write digits only.`,
  "phone-number/foreign": ({ found }: Found) =>
    `“${found}” is a foreign phone number. Write a Vietnamese one.`,
  "phone-number/too-short": ({ found }: Found) =>
    `Phone number “${found}” has too few digits (mobile 10, landline 11). Check it and write it again.`,
  "phone-number/too-long": ({ found }: Found) =>
    `Phone number “${found}” has too many digits (mobile 10, landline 11). Check it and write it again.`,
  "phone-number/no-area-code": ({ found }: Found) =>
    `Landline “${found}” lacks its area code. Write it too, for example 0269 and seven digits.`,
  "phone-number/unknown-prefix": ({ found }: Found) =>
    `Phone number “${found}” begins with a prefix that does not exist. Check it and write it again.`,

  "position-allowed/alias": ({ found, to }: Phone) =>
    `Position “${found}” is to be written “${to}” on the form.`,
  "position-allowed/unknown": ({ found, allowed }: { found: string; allowed: readonly string[] }) =>
    `Position “${found}” is not in the plan. The form takes only ${list(allowed)}.`,
  "position-agrees/differs": ({ name, form, staff }: { name: string; form: string; staff: string }) =>
    `${name}: the form says “${form}”, the staff sheet says “${staff}”. Check the position.`,

  "unit-known/unknown": ({ unit, near }: { unit: string; near: readonly string[] }) =>
    `Unit “${unit}” is not on the staff sheet, the record or among the form's collectives.${perhaps(near) || " Check its name, level and district."}`,

  "unit-known/unplaced": ({ name, count }: { name: string; count: number }) =>
    count === 1
      ? `“${name}” has no unit on the staff sheet and is counted in none. Write the unit in that row.`
      : `${count} of the people on the staff sheet have no unit (for example “${name}”) and are counted in none. Write the unit in each of their rows.`,

  "address-complete/commune-missing": ({ found }: Found) =>
    `Address “${found}” names no commune (xã, phường or thị trấn). Write it as “Xã …, huyện …”.`,
  "address-complete/district-missing": ({ found }: Found) =>
    `Address “${found}” names no district (huyện, thị xã or thành phố). Write it as “Xã …, huyện …”.`,
  "address-complete/district-unknown": ({ part, near }: { part: string; near: readonly string[] }) =>
    `“${part}” is not in the plan's directory of districts.${perhaps(near) || " Check the name."}`,
  "address-complete/commune-unknown": ({ part, near }: { part: string; near: readonly string[] }) =>
    `“${part}” is not in the plan's directory of communes.${perhaps(near) || " Check the name."}`,
  "address-complete/place-outdated": ({ part, from, to }: { part: string; from: string; to: string }) =>
    `“${part}” exists only ${to === "" ? `from ${from}` : `until ${to}`} in the plan's directory. Write the place as it is on the day.`,

  "duplicate-entry/collective": ({ name, row }: { name: string; row: number }) =>
    `Collective “${name}” is already registered in row ${row}. Keep one row.`,
  "duplicate-entry/individual": ({ name, row }: { name: string; row: number }) =>
    `“${name}” is already registered in row ${row}. Keep one row.`,
  "duplicate-entry/first": ({ name, row }: { name: string; row: number }) =>
    `“${name}” is registered again in row ${row}. Keep one row.`,
} satisfies Sentences;

const inGeneral = {
  "text-encoding/legacy": ({ found, preview, encoding }: { found: string; preview: string; encoding: string }) =>
    `“${found}” seems to be written in an old font (${encoding}). If so, it reads “${preview}”.`,
  "text-encoding/decomposed": ({ preview }: { preview: string }) =>
    `“${preview}” is written in decomposed Unicode. Composed Unicode searches and prints without misplaced marks.`,
  "text-encoding/header-legacy": ({ sheet, found, preview, encoding }: { sheet: string; found: string; preview: string; encoding: string }) =>
    `Sheet “${sheet}” seems to be typed with an old font (${encoding}; “${found}” reads “${preview}”), so its staff list could not be read. Convert the whole sheet to Unicode and check again.`,
  "text-encoding/sheet-legacy": ({ sheet, count, found, preview, encoding }: { sheet: string; count: number; found: string; preview: string; encoding: string }) =>
    `Sheet “${sheet}” has ${many(count, "row")} in what seems to be an old font (${encoding}): “${found}” would read “${preview}”. Convert the sheet to Unicode, then check again.`,

  "formula-error/error": (data: Row & { column: string; error: string }) =>
    `${who(data)}: the ${columnName(data.table, data.column)} cell has the formula error ${data.error}. Mend the formula or type the value.`,
  "formula-error/uncalculated": (data: Row & { column: string }) =>
    `${who(data)}: the ${columnName(data.table, data.column)} cell has a formula that was never calculated. Open the file in Excel, press F9, save it and check again.`,

  "registration-window/early": ({ today, from, to, days }: { today: string; from: string; to: string; days: number }) =>
    `${today} is ${many(days, "day")} before the registration opens (${from} to ${to}).`,
  "registration-window/late": ({ today, from, to, days }: { today: string; from: string; to: string; days: number }) =>
    `${today} is ${many(days, "day")} after the registration closed (${from} to ${to}). Ask the office before you send it.`,
} satisfies Sentences;

export const checks = { ...onForm, ...inGeneral, ...checksOfSheets } satisfies Sentences;
