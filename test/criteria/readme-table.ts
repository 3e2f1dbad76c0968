import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The tables of right and wrong rows in a folder's README.md, run as its tests. As strict as ESLint's
 * RuleTester: an unknown column, a row written twice or a README that shows only one side is an error.
 */
export interface ReadmeRow {
  /** Line in the README, from 1, so that a failing row is found. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface ReadmeTest<Draft> {
  /** A fresh beginning for each row. */
  readonly start: () => Draft;
  /** What each column puts into the draft; a column that is not listed is an error. */
  readonly columns: Readonly<Record<string, (cell: string, draft: Draft) => void>>;
  /** The column that says what must come out. */
  readonly expects: string;
  /** Runs the draft and says, in the README's own words, what came out. */
  readonly run: (draft: Draft, row: ReadmeRow) => string;
  /** For each of these lists one row at least must expect one of its words (its first word counts). */
  readonly sides: readonly (readonly string[])[];
}

/** Declares one test for each row of each table that has the `expects` column. */
export function testReadme<Draft>(folder: string, test: ReadmeTest<Draft>): void {
  const rows = rowsToRun(readReadme(folder), test);
  it.each(rows.map((row) => [row.line, Object.values(row.cells).join(" | "), row] as const))(
    "README.md line %i: %s",
    (_line, _text, row) => {
      const draft = test.start();
      for (const [column, put] of Object.entries(test.columns)) {
        const cell = row.cells[column];
        if (cell !== undefined) put(cell, draft);
      }
      expect(test.run(draft, row)).toBe(row.cells[test.expects]);
    },
  );
}

export function readReadme(folder: string): string {
  return readFileSync(join(__dirname, "../../src/criteria", folder, "README.md"), "utf8");
}

/**
 * The rows of every table that has the `expects` column, in order.
 * @throws Error where a table or the whole README is not a good test
 */
export function rowsToRun<Draft>(
  markdown: string,
  { columns, expects, sides }: Pick<ReadmeTest<Draft>, "columns" | "expects" | "sides">,
): readonly ReadmeRow[] {
  const rows = tablesOf(markdown)
    .filter(({ header }) => header.includes(expects))
    .flatMap(({ header, rows: tableRows }) => {
      const unknown = header.find((column) => column !== expects && !Object.hasOwn(columns, column));
      if (unknown !== undefined) throw new Error(`unknown column "${unknown}"`);
      return tableRows;
    });
  if (rows.length === 0) throw new Error(`no table with the column "${expects}"`);
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const { [expects]: expected, ...given } = cells;
    const text = JSON.stringify(Object.entries(given).sort());
    if (expected === "") throw new Error(`line ${line} expects nothing`);
    if (seen.has(text)) throw new Error(`line ${line} repeats line ${seen.get(text)}`);
    seen.set(text, line);
  }
  for (const side of sides) {
    if (!rows.some(({ cells }) => side.includes(cells[expects]!.split(/[\s,:]/)[0]!))) {
      throw new Error(`no row expects ${side.join(" or ")}`);
    }
  }
  return rows;
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly ReadmeRow[];
}

/**
 * The tables of a markdown text. `\|` is a bar inside a cell, backticks around a whole cell fall away.
 * @throws Error where a row has other cells than its header
 */
export function tablesOf(markdown: string): readonly Table[] {
  const lines = markdown.split(/\r?\n/);
  const tables: Table[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]!.startsWith("|") || !/^\|[\s:|-]+\|$/.test(lines[i + 1] ?? "")) continue;
    const header = cellsOf(lines[i]!);
    const rows: ReadmeRow[] = [];
    for (i += 2; lines[i]?.startsWith("|"); i++) {
      const cells = cellsOf(lines[i]!);
      if (cells.length !== header.length) throw new Error(`line ${i + 1} has ${cells.length} cells, its header ${header.length}`);
      rows.push({ line: i + 1, cells: Object.fromEntries(header.map((column, c) => [column, cells[c]!])) });
    }
    tables.push({ header, rows });
  }
  return tables;
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|").replace(/^`([^`]*)`$/, "$1"));
}
