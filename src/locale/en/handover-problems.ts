import type { Sentences } from "../message";

interface Named {
  readonly name: string;
}

/** The mail and the data that go with the list (`mail`, `document/qr`). */
export const handoverProblems = {
  "mail-address": ({ address }: { address: string }) =>
    `“${address}” is not an e-mail address. Correct the receiving address in the plan, then make the mail again.`,
  "attachment-not-pdf": ({ name }: Named) => `The file “${name}” is not a PDF. Scan the stamped list to a PDF and choose it again.`,
  "attachment-too-large": ({ name, size, limit }: Named & { size: number; limit: number }) =>
    `The file “${name}” has ${size} MB, more than the ${limit} MB that a mail can carry. Scan it again at 200 dpi or compress it, then choose it again.`,
  "data-foreign": () => "This code is not a data code of a registration. Scan the page “Mã dữ liệu” at the end of the list.",
  "data-mixed": () => "These codes belong to different lists. Scan each list by itself.",
  "data-incomplete": ({ missing, count }: { missing: string; count: number }) =>
    `Of ${count} codes, ${missing} is missing. Scan all pages “Mã dữ liệu” and read them again.`,
  "data-damaged": () => "The registration data are damaged or were changed and cannot be read. Ask the unit for the file or the scan again.",
} satisfies Sentences;
