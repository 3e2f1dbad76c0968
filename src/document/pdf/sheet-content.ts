import type { Content } from "pdfmake/interfaces";
import type { ConfirmationRow, ConfirmationSheet } from "../confirmation";
import { centered, head, type Tools } from "./head";
import { table, type Cell } from "./table";
import { mm, SIZE } from "./units";

/** Smaller than a list's table, and the more so the more criteria there are: they stand on one page. */
const TABLE_SIZE = { few: 11, many: 10 } as const;
const MANY = 8;
const SIGNATURE_GAP = mm(15);

/** A *Phiếu thẩm định*: who, by what, each criterion with what proves it, the conclusion and who signs. */
export function sheetContent(sheet: ConfirmationSheet, tools: Tools): Content[] {
  const { ink, regular, onRow } = tools;
  return [
    head(sheet, tools),
    ...sheet.title.map((line) => centered(ink.text(line), { bold: true, fontSize: SIZE.title })),
    {
      stack: sheet.nominee.map(({ label, value }): Content => ({ text: [`${ink.text(label)}: `, { text: ink.text(value), bold: true }] })),
      margin: [0, 10, 0, 2],
    },
    { text: ink.text(sheet.basis), italics: true, fontSize: SIZE.table, margin: [0, 0, 0, 6] },
    table(sheet.columns, sheet.rows.map(cells), { face: regular, ink, onRow, size: TABLE_SIZE[sheet.rows.length > MANY ? "many" : "few"] }),
    {
      unbreakable: true,
      stack: [{ text: ink.text(sheet.conclusion), bold: true, margin: [0, 4, 0, 4] }, signatures(sheet, tools)],
    },
  ];
}

const cells = ({ order, criterion, outcome, evidence, cite, tick }: ConfirmationRow): Cell[] => [
  { text: order },
  { text: criterion, ...(cite !== "" && { note: cite }) },
  { text: outcome },
  { text: evidence },
  tick === "none" ? { text: "" } : { text: "", box: tick },
];

function signatures({ placeAndDate, signatures: signers }: ConfirmationSheet, { ink }: Tools): Content {
  return {
    columns: signers.map(({ office, name }, i): Content => ({
      stack: [
        // The date stands above the last signature; the others keep its line free.
        centered(i === signers.length - 1 ? ink.text(placeAndDate) : " ", { italics: true }),
        centered(ink.text(office), { bold: true }),
        centered(name === "" ? " " : ink.text(name), { bold: true, margin: [0, SIGNATURE_GAP, 0, 0] }),
      ],
    })),
  };
}
