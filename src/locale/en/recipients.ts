import type { Sentences } from "../message";

interface Found {
  readonly found: string;
}

interface Near extends Found {
  readonly near: readonly string[];
}

/** Sentences of the check of the recipients sheet. */
export const recipients = {
  "no-recipients": ({ sheets, count }: { sheets: string; count: number }) =>
    `No list of recipients was found in this file (${count} sheets looked at: ${sheets.length > 200 ? `${sheets.slice(0, 200)}…` : sheets}). ` +
    "It needs a header row “Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại”. Open the right file, or make the list that has the district offices ready and add the addresses.",
  "recipients-empty": ({ sheet }: { sheet: string }) =>
    `The list of recipients on sheet “${sheet}” has no unit yet. Write one unit a row, with its name and e-mail address.`,

  "recipient-unit/missing": () => "This row names no unit (or its cell has a formula error), so no template can be made. Write the unit's name, or delete the row.",
  "recipient-unit/twice": ({ unit, row }: { unit: string; row: number }) =>
    `“${unit}” stands in row ${row} already; only that row is issued. Delete one of them, or write the districts if these are two units of one name.`,
  "recipient-unit/unknown": ({ found }: Found) =>
    `“${found}” does not say whether it is an office, a school or a centre. Look at the name again; leave it if it is right.`,

  "recipient-email/missing": ({ unit }: { unit: string }) => `${unit} has no e-mail address: it gets its workbook but no mail. Write the address.`,
  "recipient-email/invalid": ({ found, unit }: Found & { unit: string }) =>
    `“${found}” is no e-mail address, so ${unit} gets no mail. Write it again, for example tendonvi@moet.edu.vn.`,
  "recipient-email/several": ({ unit }: { unit: string }) => `The cell holds several addresses; which one is ${unit}'s is not known, so there is no mail yet. Keep one.`,
  "recipient-email/signs": ({ found, to }: Found & { to: string }) => `“${found}” has signs around the address; the mail goes to ${to}.`,
  "recipient-email/domain": ({ found, near }: Near) => `The domain of ${found} may be mistyped. Did you mean ${near.join(" or ")}? Leave it if it is right.`,
  "recipient-email/repeated": ({ found, other }: Found & { other: string }) =>
    `${found} is also the address of ${other}: both mails go to one mailbox. Look again; leave it if the units share it.`,

  "recipient-district/missing": ({ unit }: { unit: string }) => `The district of ${unit} is not known, so the template leaves it blank. Write it in the column Huyện.`,
  "recipient-district/in-name": ({ unit, to }: { unit: string; to: string }) => `The column Huyện is blank; the unit's name says ${to} (${unit}).`,
  "recipient-district/unknown": ({ found, near }: Near) =>
    `“${found}” is not in the plan's directory, so the template leaves the district blank.${near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " Write it again."}`,
  "recipient-district/outdated": ({ found, from, to }: Found & { from: string; to: string }) =>
    `“${found}” is valid only ${to === "" ? `from ${from}` : `until ${to}`}, so the template leaves the district blank. Write today's.`,
  "recipient-district/contradicts": ({ found, unit, named }: Found & { unit: string; named: string }) =>
    `The column Huyện says “${found}” and the unit's name “${unit}” (${named}); which is right is not known, so the template leaves the district blank. Correct one of them.`,
} satisfies Sentences;
