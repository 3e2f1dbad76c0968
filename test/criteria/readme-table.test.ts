import { rowsToRun, tablesOf } from "./readme-table";

const columns = { "Xếp loại": () => undefined };
const test = { columns, expects: "Kết quả", sides: [["met"], ["unmet", "unknown"]] };
const table = (...rows: string[]) => ["| Xếp loại | Kết quả |", "|---|---|", ...rows].join("\n");

it("reads the rows with their line", () => {
  const rows = rowsToRun(`# Tên\n\n${table("| HTNV | met |", "| `KHTNV \\| x` | unmet: 1 |")}`, test);
  expect(rows).toEqual([
    { line: 5, cells: { "Xếp loại": "HTNV", "Kết quả": "met" } },
    { line: 6, cells: { "Xếp loại": "KHTNV | x", "Kết quả": "unmet: 1" } },
  ]);
});

it("leaves tables alone that say nothing of an outcome", () => {
  expect(tablesOf("| Tham số | Nghĩa |\n|---|---|\n| percent | 70 |")).toHaveLength(1);
  expect(() => rowsToRun("| Tham số | Nghĩa |\n|---|---|\n| percent | 70 |", test)).toThrow("no table");
});

it.each([
  ["a row written twice", table("| HTNV | met |", "| HTNV | unmet |"), "line 4 repeats line 3"],
  ["only the good side", table("| HTNV | met |"), "no row expects unmet or unknown"],
  ["only the bad side", table("| HTNV | unmet |"), "no row expects met"],
  ["a row that expects nothing", table("| HTNV | met |", "| KHTNV |  |"), "line 4 expects nothing"],
  ["a ragged row", table("| HTNV | met | x |"), "line 3 has 3 cells"],
  ["a column that nobody reads", "| Xếp loai | Kết quả |\n|---|---|\n| HTNV | met |", 'unknown column "Xếp loai"'],
])("refuses %s", (_what, markdown, problem) => {
  expect(() => rowsToRun(markdown, test)).toThrow(problem);
});
