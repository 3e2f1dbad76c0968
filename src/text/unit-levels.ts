/** What kind of unit a name begins with, and where the rest of the name begins. */
export interface UnitLevel {
  readonly level: string | null;
  readonly end: number;
}

const JOIN = "[\\s.,&+/-]*(?:và)?[\\s.,&+/-]*";
const VOCATIONAL = `(?:gdnn|giáo dục nghề nghiệp)`;
const CONTINUING = `(?:gdtx|giáo dục thường xuyên)`;
const CENTRE = "(?:trung tâm|tt)[\\s.]*";
const EDUCATION = `(?:gd|giáo dục)(?:${JOIN}(?:đt|dt|đào tạo))`;
const ETHNIC = "(?:(?:phổ thông|pt)[\\s.]*)?(?:dân tộc|dt)[\\s.]*";

/** Written forms on `compareKey` text; the first that fits wins, so the longer stand before the shorter. */
const FORMS: readonly (readonly [code: string, form: string])[] = [
  ["TT GDNN-GDTX", `${CENTRE}${VOCATIONAL}${JOIN}${CONTINUING}`],
  ["TTGDTX", `${CENTRE}${CONTINUING}`],
  ["PGDĐT", `(?:phòng|p\\.?)\\s*${EDUCATION}|phòng (?:gd|giáo dục)|pgd`],
  ["SGDĐT", `(?:sở|s\\.?)\\s*${EDUCATION}|sở (?:gd|giáo dục)`],
  ["PTDTNT", `${ETHNIC}(?:nội trú|nt)`],
  ["PTDTBT", `${ETHNIC}(?:bán trú|bt)`],
  ["MN", "mầm non|mn"],
  ["MG", "mẫu giáo|mg"],
  ["THCS", "trung học cơ sở|thcs|t\\.h\\.c\\.s\\.?"],
  ["THPT", "trung học phổ thông|thpt|t\\.h\\.p\\.t\\.?"],
  ["TH", "tiểu học|t\\.?h"],
];
const LEVEL = new RegExp(`(?:${FORMS.map(([, form]) => `(${form})`).join("|")})(?![\\p{L}\\p{N}'])`, "uy");
const JOINED = new RegExp(`${JOIN}(?:trường\\s+)?`, "uy");
const PREFIX = /^(?:tập thể\s+(?:.*?(?=trường\s))?)?(?:(?:trường|trg|tr)(?:[\s.:]+|$))?/u;

/** Schools by stage, in the order in which their joined names are written: TH&THCS&THPT. */
const STAGES = ["MN", "MG", "TH", "THCS", "THPT"];

/**
 * Reads "trường", then every level word: "trường tiểu học và thcs lê lợi" -> level `TH&THCS`.
 * @param key the unit's name as `compareKey` makes it
 */
export function readLevel(key: string): UnitLevel {
  const found: string[] = [];
  let end = PREFIX.exec(key)![0].length;
  for (let at = end; at < key.length; at = joinedFrom(key, end)) {
    LEVEL.lastIndex = at;
    const match = LEVEL.exec(key);
    if (!match) break;
    found.push(FORMS[match.slice(1).findIndex((form) => form !== undefined)]![0]);
    end = LEVEL.lastIndex;
  }
  return { level: canonical(found), end };
}

function joinedFrom(key: string, end: number): number {
  JOINED.lastIndex = end;
  JOINED.exec(key);
  return JOINED.lastIndex;
}

/** `["THCS", "PTDTBT", "TH"]` -> `PTDTBT TH&THCS`. */
function canonical(found: readonly string[]): string | null {
  const kinds = [...new Set(found.filter((code) => !STAGES.includes(code)))];
  const stages = STAGES.filter((stage) => found.includes(stage)).join("&");
  return [...kinds, stages].filter((part) => part !== "").join(" ") || null;
}
