import { areaName } from "../../src/workbook/address";
import type { Mark, MarkKind } from "../../src/workbook/changes";
import { highlightAreas, highlightFormula, highlightKind, isHighlight, MARK_KINDS } from "../../src/workbook/highlight";
import { parseCellName } from "../../src/workbook/address";

function mark(sheet: string, cell: string, kind: MarkKind): Mark {
  return { at: { sheet, ...parseCellName(cell)! }, kind };
}

function shown(marks: readonly Mark[]): string[] {
  return highlightAreas(marks).map(({ sheet, kind, areas }) => `${sheet} ${kind} ${areas.map(areaName).join(",")}`);
}

describe("highlight formula", () => {
  it.each(MARK_KINDS)("is recognised for %s, as Excel and as a file write it", (kind) => {
    expect(highlightKind(highlightFormula(kind))).toBe(kind);
    expect(highlightKind(`=${highlightFormula(kind)}`)).toBe(kind);
    expect(isHighlight(`= N( "dien-hinh:${kind}" ) = 0`)).toBe(true);
  });

  it.each(["=N(\"other\")=0", "=LEN(A1)=0", "=A1=\"dien-hinh:missing\"", ""])("leaves the clerk's own rule %s alone", (formula) => {
    expect(highlightKind(formula)).toBeNull();
    expect(isHighlight(formula)).toBe(false);
  });

  it("still finds marks of a kind that a later version made", () => {
    expect(isHighlight("=N(\"dien-hinh:later\")=0")).toBe(true);
    expect(highlightKind("=N(\"dien-hinh:later\")=0")).toBeNull();
  });
});

describe("highlight areas", () => {
  it("joins neighbours to rectangles and keeps gaps", () => {
    const cells = ["B2", "C2", "B3", "C3", "B5", "C5", "D9"];
    expect(shown(cells.map((cell) => mark("S", cell, "missing")))).toEqual(["S missing B2:C3,B5:C5,D9"]);
  });

  it("does not join runs of different width, nor across the last column", () => {
    expect(shown(["A1", "B1", "A2"].map((cell) => mark("S", cell, "missing")))).toEqual(["S missing A1:B1,A2"]);
    expect(shown(["XFD1", "A2"].map((cell) => mark("S", cell, "missing")))).toEqual(["S missing XFD1,A2"]);
  });

  it("shows a cell's strongest kind only, whatever the order", () => {
    const kinds: MarkKind[] = ["unverified", "ineligible", "missing", "invalid"];
    expect(shown(kinds.map((kind) => mark("S", "A1", kind)))).toEqual(["S ineligible A1"]);
    expect(shown([mark("S", "A1", "missing"), mark("S", "A1", "missing")])).toEqual(["S missing A1"]);
  });

  it("makes one highlight per sheet and kind and none in another file", () => {
    const other: Mark = { at: { sheet: "S", row: 0, column: 0, file: "nhan-su.xlsx" }, kind: "invalid" };
    expect(shown([mark("T", "A1", "missing"), mark("S", "B2", "invalid"), mark("T", "A2", "missing"), other])).toEqual([
      "T missing A1:A2",
      "S invalid B2",
    ]);
    expect(shown([])).toEqual([]);
  });

  it("takes 100,000 scattered cells without looking at each pair of them", () => {
    const marks = Array.from({ length: 100_000 }, (_, i): Mark => ({ at: { sheet: "S", row: i * 2, column: i % 7 }, kind: "missing" }));
    const start = performance.now();
    expect(highlightAreas(marks)[0]!.areas).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
