import { deflateRawSync } from "node:zlib";
import { en } from "../../../src/locale/en";
import { vi } from "../../../src/locale/vi";
import { ProgramError } from "../../../src/problem";
import type { Change } from "../../../src/workbook/changes";
import { openWorkbook } from "../../../src/workbook/file/open";
import { isError, type Grid } from "../../../src/workbook/grid";
import { workbookBytes } from "../../fixtures/workbook";
import { Chance } from "../../oracle/random";
import { handmade, sharedStrings, text, unzip, worksheet, zip, type Parts } from "./parts";
import { richWorkbook } from "./rich";

/** Files spoilt at random: opening and reading ends with a snapshot or a named problem, in bounded time. */
const CASES = Number(process.env["FUZZ_CASES"] ?? 400);
const FIRST = Number(process.env["FUZZ_SEED"] ?? 1);
const SECONDS = 10;

const table = [["Stt", "Họ và tên", "Điện thoại"], [1, "Rơ Châm H'Bŭn", "0978123456"], [2, "Lê & <Lợi>", { error: "#N/A" }], [true, null, 0.1]];
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ["a.xlsx", workbookBytes({ "Nhân sự": table, B: [["x"]] }, { "Nhân sự": ["A1:B1"] })],
  ["a.xlsm", richWorkbook()],
  ["a.xlsx", handmade(
    { A: worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c t="inlineStr"><is><r><t>x</t></r></is></c></row><row><c><f>A1</f></c></row>', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>') },
    { "xl/sharedStrings.xml": sharedStrings("<si><t>Kơ̆p</t></si><si><r><t>a</t></r></si>") })],
  ["a.xls", workbookBytes({ A: table }, {}, "xls")],
  ["a.ods", workbookBytes({ A: table }, { A: ["A1:B1"] }, "ods")],
  ["a.csv", new TextEncoder().encode('Stt;Họ tên\r\n1;"a ""b"" c"\r\n2;0978\r\n')],
];
const SNIPPETS = [
  "<", ">", "/>", "</c>", "</row>", "</sheetData>", "<c>", '<c r="ZZZ9999999">', "<row>", '<row r="1048576">', '<row r="0">', "<![CDATA[", "]]>", "<!--", "-->",
  "<?", "<!DOCTYPE x>", "&#0;", "&#x110000;", "&amp;", '"', "'", " r=\"A1:B2\"", "<v>1e999</v>", "<v>NaN</v>", "<is>", "<t>", "<si>", "\uFEFF", "\u0000", "_xD800_",
  'ref="A1:XFD1048576"', 'count="99999999"', 't="s"', 't="e"', "<f/>", "<mergeCell/>", 'Target="../../../../x"', 'Target=""', 'r:id=""', 'table:number-rows-repeated="99999999"',
];

test.each(Array.from({ length: CASES }, (_, i) => FIRST + i))("spoilt file %i ends well", async (number) => {
  const chance = new Chance(number * 104_729);
  const [name, file] = chance.pick(SEEDS);
  const spoilt = spoil(chance, file);
  const began = performance.now();
  const grids = await outcome(async () => {
    const host = await openWorkbook(spoilt, name);
    const snapshot = await host.read();
    expectGrids(snapshot.grids);
    await host.apply(someChanges(chance, snapshot.grids));
    const saved = await openWorkbook(await host.save(), "b.xlsx");
    return (await saved.read()).grids;
  });
  if (grids) expectGrids(grids);
  expect(performance.now() - began).toBeLessThan(SECONDS * 1000);
}, 2 * SECONDS * 1000);

/** What came out, or `null` at a problem that both languages have a sentence for; any other throw fails the test. */
async function outcome<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const { code, data } = error.problem;
    for (const sentences of [vi, en]) expect(sentences[code]?.(data as never) ?? `no sentence for ${code}`).toContain(data["name"]);
    return null;
  }
}

function expectGrids(grids: readonly Grid[]): void {
  for (const { name, rows, merges } of grids) {
    expect(typeof name).toBe("string");
    rows.forEach((row) => row?.forEach((value) => {
      const kind = value === null ? "null" : isError(value) ? typeof value.error : typeof value;
      if (!["null", "string", "number", "boolean"].includes(kind) || value === "" || Number.isNaN(value)) throw new Error(`a cell holds ${String(value)}`);
    }));
    for (const { top, left, bottom, right } of merges) expect(top <= bottom && left <= right && top >= 0 && left >= 0).toBe(true);
  }
}

function someChanges(chance: Chance, grids: readonly Grid[]): Change[] {
  const { name, rows } = chance.pick(grids);
  const at = { sheet: name, row: chance.int(0, 6), column: chance.int(0, 4) };
  return [
    { kind: "set-cell", at, from: rows[at.row]?.[at.column] ?? null, to: chance.pick(["0978", "x", 5, null, true]) },
    { kind: "set-highlights", marks: [{ at, kind: "invalid" }] },
    { kind: "remember", key: "a", value: "b" },
  ];
}

function spoil(chance: Chance, file: Uint8Array): Uint8Array {
  const zipped = file[0] === 0x50;
  const ways: (() => Uint8Array)[] = [
    () => flipBits(chance, file, chance.int(1, 20)),
    () => file.slice(0, chance.int(0, file.length)),
    () => join(file.slice(0, chance.int(0, file.length)), file.slice(chance.int(0, file.length))),
    () => join(file, new Uint8Array(chance.int(1, 300))),
  ];
  if (zipped) ways.push(...Array.from({ length: 3 }, () => () => spoilParts(chance, file)));
  return chance.pick(ways)();
}

/** The parts spoilt one by one, the zip around them whole. */
function spoilParts(chance: Chance, file: Uint8Array): Uint8Array {
  const parts: Parts = { ...unzip(file) };
  const names = Object.keys(parts);
  for (let times = chance.int(1, 4); times > 0; times--) {
    const name = chance.pick(names.filter((part) => /sheet|workbook|shared|styles|rels|content/.test(part)));
    const old = parts[name];
    if (old === undefined) continue;
    const bytes = typeof old === "string" ? new TextEncoder().encode(old) : old;
    const ways: (() => string | Uint8Array | undefined)[] = [
      () => flipBits(chance, bytes, chance.int(1, 10)),
      () => bytes.slice(0, chance.int(0, bytes.length)),
      () => insert(chance, text(bytes)),
      () => insert(chance, insert(chance, text(bytes))),
      () => text(bytes).replaceAll(chance.pick(["row", "sheetData", "<c ", "/>", '"', "sheet1", "rId1", "<t>"]), chance.pick(SNIPPETS)),
      () => parts[chance.pick(names)],
      () => deflateRawSync(bytes),
      () => undefined,
    ];
    const made = chance.pick(ways)();
    if (made === undefined) delete parts[name];
    else parts[name] = made;
  }
  return zip(parts);
}

function insert(chance: Chance, xml: string): string {
  const at = chance.int(0, xml.length);
  return xml.slice(0, at) + chance.pick(SNIPPETS) + xml.slice(at + chance.pick([0, 0, 1, 30]));
}

function flipBits(chance: Chance, file: Uint8Array, times: number): Uint8Array {
  const copy = file.slice();
  for (let i = 0; i < times && copy.length > 0; i++) copy[chance.int(0, copy.length - 1)]! ^= 1 << chance.int(0, 7);
  return copy;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  return new Uint8Array([...a, ...b]);
}
