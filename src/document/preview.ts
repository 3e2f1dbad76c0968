import type { CleanList } from "./model";

/** The clean list as a picture on the screen: texts and tables from top to bottom, for a page to draw. */
export type PreviewBlock =
  | { readonly kind: "head"; readonly left: readonly PreviewLine[]; readonly right: readonly PreviewLine[] }
  /** Lines across the page, or in its right half. */
  | { readonly kind: "lines"; readonly at: "page" | "right"; readonly lines: readonly PreviewLine[] }
  | { readonly kind: "table"; readonly name: string; readonly columns: readonly PreviewColumn[]; readonly rows: readonly (readonly string[])[] };

export interface PreviewLine {
  readonly role: "parent" | "organ" | "country" | "motto" | "title" | "attached" | "heading" | "total" | "date" | "office" | "signer";
  readonly text: string;
}

export interface PreviewColumn {
  readonly title: string;
  /** Percent of the table's width. */
  readonly width: number;
  readonly align: "left" | "center";
}

/** What {@link PreviewBlock}s a clean list shows. Nothing is left out: a page decides what it draws first. */
export function preview({ organ, motto, title, attachedTo, tables, placeAndDate, signature }: CleanList): readonly PreviewBlock[] {
  return [
    {
      kind: "head",
      left: lines(["parent", organ.parent], ["organ", organ.name]),
      right: lines(["country", motto.country], ["motto", motto.words]),
    },
    across([...title.map((text): Said => ["title", text]), ...attachedTo.map((text): Said => ["attached", text])]),
    ...tables.flatMap(({ heading, columns, rows, total }): PreviewBlock[] => [
      across([["heading", heading]]),
      { kind: "table", name: heading, columns: columns.map(({ title, share, align }) => ({ title, width: 100 * share, align })), rows },
      across([["total", total]]),
    ]),
    {
      kind: "lines",
      at: "right",
      lines: lines(["date", placeAndDate], ...(signature ? [...signature.office.map((text): Said => ["office", text]), ["signer", signature.name] as Said] : [])),
    },
  ];
}

type Said = readonly [PreviewLine["role"], string];

function across(said: readonly Said[]): PreviewBlock {
  return { kind: "lines", at: "page", lines: lines(...said) };
}

function lines(...said: readonly Said[]): PreviewLine[] {
  return said.filter(([, text]) => text !== "").map(([role, text]) => ({ role, text }));
}
