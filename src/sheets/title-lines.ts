import type { SchoolYear } from "../plan/school-year";
import { compareKey } from "../text/key";
import { parseUnit, type DistrictNames } from "../text/units";
import type { SheetCells } from "./cells";
import { yearOfTitle } from "./labels/school-years";

/** One line of text above a table. */
export interface TitleLine {
  readonly text: string;
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The text lines of some rows, from top to bottom; a cell with line breaks gives several. */
export function titleLines(cells: SheetCells, from: number, end: number): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = from; row < Math.min(end, cells.rowCount); row++) {
    for (const [column, value] of (cells.grid.rows[row] ?? []).entries()) {
      if (typeof value !== "string") continue;
      for (const text of value.split(/[\r\n]+/)) {
        const key = compareKey(text);
        if (key !== "") lines.push({ text: text.trim(), key, row, column });
      }
    }
  }
  return lines;
}

/** The one school year that the title names ("năm học 2020-2021"); `null` where it names none or several. */
export function yearOfTitles(lines: readonly TitleLine[]): SchoolYear | null {
  const years = new Set(lines.map(({ key }) => yearOfTitle(key)).filter((year) => year !== null));
  return years.size === 1 ? [...years][0]! : null;
}

/** Levels of what stands above schools and lists theirs. */
export const offices: ReadonlySet<string> = new Set(["PGDĐT", "SGDĐT"]);

/** Where the name of a unit begins in a line: after "Đơn vị:", or at "Trường …", "Trung tâm …". */
const labelled = /^[\s(]*(?:tên )?(?:đơn vị|trường|cơ quan)(?: đăng ký| báo cáo)?\s*:\s*(.+)$/iu;
const schoolBegins = /(?<!\p{L})(?:trường|trung tâm|tt)\s+\S/iu;
const rest = /\s*(?:[,–-]?\s*(?<!\p{L})(?:(?:năm học|giai đoạn|đến ngày|tính đến)\s|(?:năm|nh)[\s:.]*\d).*|\(kèm.*)$/iu;
/** "(10 người)", ": 12 CBGV", "có 8 giáo viên" behind the name. */
const headcount = /[\s,:;(-]*(?:có|gồm|tổng số)?[\s:]*\d{1,4}\s*(?:người|cán bộ|cb\p{L}*|gv|giáo viên|nhân viên|viên chức|biên chế|đồng chí|đ\/c)(?!\p{L}).*$/iu;

/**
 * The school or centre that a line names, as written; `null` where it names none. An office (Phòng, Sở
 * GDĐT) is none: it stands above the school whose list this is (`spec` §9).
 */
export function schoolInLine(text: string, districts: DistrictNames): string | null {
  const line = text.normalize("NFC").replace(/\s+/g, " ");
  const start = schoolBegins.exec(line)?.index ?? -1;
  const said = [labelled.exec(line)?.[1], start >= 0 ? line.slice(start) : undefined, line];
  for (const candidate of said) {
    const name = candidate?.replace(rest, "").replace(headcount, "").replace(/[\s).;:…_]+$/u, "").trim();
    if (!name || /\.{3,}|…|_{3,}/.test(name)) continue;
    const { level } = parseUnit(name, districts);
    if (level !== null && !offices.has(level)) return name;
  }
  return null;
}

/** The school that the lines above a table name; the last one, nearest to the table. */
export function schoolOfTitles(lines: readonly TitleLine[], districts: DistrictNames): string | null {
  return lines.map(({ text }) => schoolInLine(text, districts)).findLast((school) => school !== null) ?? null;
}

// ---- the organ above the form's title ---------------------------------------------------------

const national = /cộng hoà xã hội|độc lập\s*-\s*tự do|^số\s*:|ngày\s.*tháng/;
const organ = /^(?:phòng|sở|trường|trung tâm|cụm|khối|văn phòng|ban|tt\s|pgd|th\s|thcs|thpt|tiểu học|mầm non|trung học|ptdt)/;
const parent = /^(?:ubnd|uỷ ban|uỷ ban nhân dân|bộ|sở)(?!\p{L})/u;
const place = /^(?:huyện|thị xã|thành phố|tp|tx|xã|phường|tỉnh)[\s.]/;

/** Who registers, as the form's head says it. */
export interface Organ {
  /** `""`: the form does not say. */
  readonly unit: string;
  /** The organ above it; `""`: none is said. */
  readonly parent: string;
}

const NOBODY: Organ = { unit: "", parent: "" };

/**
 * The registering unit as the organ lines of the form say it: the lowest of "UBND …", "Sở …", "Phòng
 * GDĐT …", "Trường …" above the title, and the one above it; "Đơn vị: …" anywhere above the table.
 */
export function organOf(lines: readonly TitleLine[], titleRow: number): Organ {
  const named = lines.map(({ text }) => /^[\s(]*(?:tên )?(?:đơn vị|cơ quan)(?: đăng ký| báo cáo)?\s*:\s*([^.…_]+?)[\s)]*$/iu.exec(text)?.[1])
    .find((unit) => unit !== undefined);
  if (named !== undefined) return { unit: named, parent: "" };
  const above = lines.filter(({ row, key }) => row < titleRow && !national.test(key));
  const candidates = above.filter(({ key }) => (organ.test(key) || parent.test(key)) && !/\.{3,}|…/.test(key));
  const lowest = candidates.findLast(({ key }) => !parent.test(key)) ?? candidates.findLast(({ key }) => key.startsWith("sở"));
  if (!lowest) return NOBODY;
  const over = candidates.slice(0, candidates.indexOf(lowest)).findLast(({ column }) => column === lowest.column);
  return { unit: wholeLine(lowest, above), parent: over ? wholeLine(over, above) : "" };
}

/** A name that goes on in the line below: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "HUYỆN MANG YANG". */
function wholeLine({ text, row, column }: TitleLine, lines: readonly TitleLine[]): string {
  const next = lines.find((line) => line.row === row + 1 && line.column === column && place.test(line.key));
  return next ? `${text} ${next.text}` : text;
}
