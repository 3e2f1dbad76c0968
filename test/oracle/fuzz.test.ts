import { check } from "../../src/check/check";
import { collectEdits } from "../../src/check/fixes";
import type { Report } from "../../src/check/report";
import { toJson } from "../../src/check/to-json";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { ProgramError } from "../../src/problem";
import type { CellValue, Grid } from "../../src/workbook/grid";
import type { Snapshot } from "../../src/workbook/port";
import { snapshot } from "../fixtures/workbook";
import { Chance } from "./random";
import { render } from "./render";
import { makeTruth } from "./truth";

/** Workbooks spoilt at random: whatever they hold, the check ends with a report or a named problem. */
const CASES = Number(process.env["FUZZ_CASES"] ?? 300);
const FIRST = Number(process.env["FUZZ_SEED"] ?? 1);

const HOSTILE: readonly CellValue[] = [
  "=HYPERLINK(\"http://x\")", "<img src=x onerror=alert(1)>", "\"); DROP TABLE", "a".repeat(32767), "\u202eabc", "\u0000", "\ud800",
  { error: "#N/A" }, { error: "uncalculated" }, true, false, -1, 0, 1e300, Number.MIN_VALUE, 44096, 2021, "2020-2021", "STT", "Họ và tên",
  "Xếp loại 2020-2021", "1. TẬP THỂ", "2. CÁ NHÂN", "Tổng cộng", "Người lập", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", " ", "\u00a0", "-", "NguyÔn Thanh Hµ",
  "0978 xxx xxx", "Năm học", "Đơn vị", "__proto__", "constructor", "toString",
];

test.each(Array.from({ length: CASES }, (_, i) => FIRST + i))("spoilt workbook %i ends well", (number) => {
  const chance = new Chance(number * 7919);
  const truth = makeTruth(chance);
  const { sheets, merges } = render(chance, truth);
  const spoilt = spoil(chance, snapshot(sheets, merges));
  const report = reportOf(spoilt, truth.asOf);
  if (!report) return;

  for (const sentences of [vi, en]) expect(() => JSON.stringify(toJson(report, sentences))).not.toThrow();
  expectRealCells(report, spoilt);
  expectFixesToSettle(report, spoilt, truth.asOf);
});

function reportOf(workbook: Snapshot, today: string): Report | null {
  try {
    return check({ snapshot: workbook, today });
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const { code } = error.problem;
    for (const sentences of [vi, en]) expect(code in sentences ? code : "no sentence").toBe(code);
    return null;
  }
}

function spoil(chance: Chance, workbook: Snapshot): Snapshot {
  const grids = workbook.grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => [...(row ?? [])]), merges: [...grid.merges] }));
  for (let times = chance.int(1, 25); times > 0; times--) {
    const grid = chance.pick(grids);
    const row = chance.int(0, Math.max(0, grid.rows.length - 1));
    const column = chance.int(0, 20);
    const ways: (() => void)[] = [
      () => void ((grid.rows[row] ??= [])[column] = chance.pick(HOSTILE)),
      () => void ((grid.rows[row] ??= [])[Math.min(column, 8)] = chance.pick(HOSTILE)),
      () => void grid.rows.splice(row, 1),
      () => void grid.rows.splice(row, 0, [...(grid.rows[chance.int(0, grid.rows.length - 1)] ?? [])]),
      () => void grid.rows.forEach((cells) => cells.splice(column % 6, 1)),
      () => void grid.merges.push({ top: row, left: column % 5, bottom: row + chance.int(0, 3), right: (column % 5) + chance.int(0, 2) }),
      () => void (grid.rows.length = row),
      () => void grids.push({ ...grid, name: `${grid.name} (2)` }),
    ];
    (chance.is(0.7) ? ways[chance.int(0, 1)]! : chance.pick(ways))();
  }
  return { grids: grids.map(withoutHoles), memory: workbook.memory };
}

function withoutHoles(grid: { name: string; rows: (CellValue | undefined)[][]; merges: Grid["merges"] }): Grid {
  return { ...grid, rows: Array.from(grid.rows, (row) => Array.from(row ?? [], (value) => (value === "" ? null : (value ?? null)))) };
}

/** A finding on a cell that is not there would send the clerk nowhere. */
function expectRealCells(report: Report, workbook: Snapshot) {
  const names = new Set(workbook.grids.map((grid) => grid.name));
  for (const { at, related } of report.findings) {
    for (const place of at ? [at, ...related] : related) expect(names).toContain(place.sheet);
  }
}

/** Every fix says what stands in its cell now; once all are applied, nothing is left to fix. */
function expectFixesToSettle(report: Report, workbook: Snapshot, today: string) {
  const { edits } = collectEdits(report.findings);
  const grids = workbook.grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => [...(row ?? [])]) }));
  for (const { at, from, to } of edits) {
    const row = grids.find((grid) => grid.name === at.sheet)!.rows[at.row]!;
    expect(row[at.column] ?? null).toEqual(from);
    row[at.column] = to;
  }
  const again = edits.length > 0 ? reportOf({ grids, memory: {} }, today) : null;
  if (again) expect(collectEdits(again.findings).edits).toEqual([]);
}
