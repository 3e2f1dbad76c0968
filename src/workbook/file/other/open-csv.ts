import Papa from "papaparse";
import { ProgramError } from "../../../problem";
import { utf16Label } from "../detect";
import type { FileHost } from "../host";
import { MAX_COLUMNS, MAX_CSV_BYTES, MAX_PLACES, MAX_ROWS } from "../limits";
import { named } from "../named";
import { GridsHost, namedGrid } from "./grids-host";

/** Endings of text tables; a file without an ending may be one. */
const TABLES = /\.(?:csv|tsv|tab|txt|prn)$|^[^.]*$/i;
const WORKBOOKS = /\.(?:xls[xmb]?|xlt[xm]?|ods|et)$/i;

/**
 * A text table: comma, semicolon or tab between the values (or what a first line `sep=;` says). All
 * values stay texts, so that 0978… keeps its zero.
 * @throws ProgramError `file-text` where the name promises a workbook, `file-not-a-workbook` where it
 *   promises another kind of text, `file-csv-quote` at a quote that does not end
 */
export function openCsv(bytes: Uint8Array, name: string): Promise<FileHost> {
  return named(name, undefined, async () => {
    if (WORKBOOKS.test(name)) throw new ProgramError("file-text");
    if (!TABLES.test(name)) throw new ProgramError("file-not-a-workbook", { what: "text" });
    if (bytes.length > MAX_CSV_BYTES) throw new ProgramError("file-too-large", { size: bytes.length >> 20, limit: MAX_CSV_BYTES >> 20 });
    const rows = parseTable(decodeText(bytes));
    const sheet = { grid: namedGrid(name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, ""), rows, []), formatAt: () => undefined };
    return new GridsHost(bytes, name, "csv", [sheet]);
  });
}

const DELIMITERS = [";", "\t", ",", "|"];
const GUESS_FROM = 65_536;

/** UTF-16 or UTF-8 by mark or by being valid, else windows-1258: the old Vietnamese code page of Windows. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // this code page writes the tones as letters of their own
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/**
 * The delimiter that the most of the first lines have equally often. Commas inside addresses lose
 * against semicolons that way, and a title above the table does not count.
 */
function guessDelimiter(text: string): string {
  const lines = text.slice(0, GUESS_FROM).replace(/"[^"]*"/g, "").split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  let best = { delimiter: ",", lines: 0, count: 0 };
  for (const delimiter of DELIMITERS) {
    const byCount = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      byCount.set(count, (byCount.get(count) ?? 0) + 1);
    }
    for (const [count, found] of byCount) {
      if (count > 0 && (found > best.lines || (found === best.lines && count > best.count))) best = { delimiter, lines: found, count };
    }
  }
  return best.delimiter;
}

function parseTable(text: string): (string | null)[][] {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? guessDelimiter(body),
  });
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) throw new ProgramError("file-csv-quote", { row: (open.row ?? 0) + 1 });
  let places = 0;
  for (const row of data) places += row.length;
  if (data.length > MAX_ROWS || places > MAX_PLACES || data.some((row) => row.length > MAX_COLUMNS)) {
    throw new ProgramError("sheet-too-large");
  }
  return data.map((row) => row.map((value) => (value === "" ? null : value)));
}
