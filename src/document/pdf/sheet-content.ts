import type { Content } from "pdfmake/interfaces";
import type { ConfirmationRow, ConfirmationSheet } from "../confirmation";
import { centered, head, type Tools } from "./head";
import { sheetSize } from "./sheet-size";
import { table, type Cell } from "./table";
import { LINE_HEIGHT, mm, SIZE } from "./units";

/** Above and below nominee, basis and conclusion; room for a signature. Points. */
const NOMINEE: readonly [above: number, below: number] = [10, 2];
const BASIS_BELOW = 6;
const CONCLUSION: readonly [above: number, below: number] = [4, 4];
const SIGNATURE_GAP = mm(15);
const SIGNATURE_LINES = 3;
const FIXED = NOMINEE[0] + NOMINEE[1] + BASIS_BELOW + CONCLUSION[0] + CONCLUSION[1] + SIGNATURE_GAP + SIGNATURE_LINES * SIZE.text * LINE_HEIGHT;

/** A *Phiếu thẩm định*: who, by what, each criterion with what proves it, the conclusion and who signs. */
export function sheetContent(sheet: ConfirmationSheet, tools: Tools): Content[] {
  const { ink, regular, onRow } = tools;
  const rows = sheet.rows.map(cells);
  return [
    head(sheet, tools),
    ...sheet.title.map((line) => centered(ink.text(line), { bold: true, fontSize: SIZE.title })),
    {
      stack: sheet.nominee.map(({ label, value }): Content => ({ text: [`${ink.text(label)}: `, { text: ink.text(value), bold: true }] })),
      margin: [0, NOMINEE[0], 0, NOMINEE[1]],
    },
    { text: ink.text(sheet.basis), italics: true, fontSize: SIZE.table, margin: [0, 0, 0, BASIS_BELOW] },
    table(sheet.columns, rows, { face: regular, ink, onRow, size: sheetSize(sheet, rows, FIXED, tools) }),
    {
      unbreakable: true,
      stack: [{ text: ink.text(sheet.conclusion), bold: true, margin: [0, CONCLUSION[0], 0, CONCLUSION[1]] }, signatures(sheet, tools)],
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
