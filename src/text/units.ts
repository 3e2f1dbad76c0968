import { placeKind, withoutKind, type DistrictNames } from "./districts";
import { compareKey } from "./key";
import { memoise } from "./memo";
import { readLevel } from "./unit-levels";

export { createDistrictNames, type DistrictNames } from "./districts";

/** A school, office or centre as a cell names it, taken apart (`spec` §4 "Units match on …"). */
export interface Unit {
  /** As written. */
  readonly text: string;
  /** `THCS`, `TH&THCS`, `PTDTBT TH`, `TT GDNN-GDTX`, `PGDĐT` …; `null` where no level is said. */
  readonly level: string | null;
  /** Key of the name without level and district; a unit named after its district has that as its name. */
  readonly name: string;
  /** Key of the district, `null` where none is said. */
  readonly district: string | null;
}

const NO_DISTRICTS: DistrictNames = { find: () => null };
const readers = new WeakMap<DistrictNames, (text: string) => Unit>();

/**
 * Takes a unit's name apart: "Trường THCS Chu Văn An, huyện Mang Yang" -> THCS, chu văn an, mang yang.
 * The district is found after a comma, a dash, in brackets, after "huyện", "TP." …, or as the last words
 * where the directory knows them.
 */
export function parseUnit(text: string, districts: DistrictNames = NO_DISTRICTS): Unit {
  let read = readers.get(districts);
  if (!read) {
    read = memoise((unit) => takeApart(unit, districts), 20_000);
    readers.set(districts, read);
  }
  return read(text);
}

/**
 * One and the same unit: level and name equal, and district where both say one. A name without a level is
 * not the same as one with a level ("Chu Văn An" may be the TH or the THCS), and no name at all is nobody.
 */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.level !== b.level || a.name !== b.name) return false;
  if (a.level === null && a.name === "") return false;
  return a.district === null || b.district === null || a.district === b.district;
}

/** Level and name, without district: units that may be the same have equal keys. */
export function unitKey(unit: Unit): string {
  return `${unit.level ?? ""}|${unit.name}`;
}

/** Longer texts are no units' names: they are compared whole. */
const LONGEST = 300;

const SEPARATOR = /\s*[,;()[\]\n]\s*|\s+-\s+|\s+-(?=\S)|(?<=\S)-\s+/;
/**
 * A place named without a comma before it: "chu văn an xã hra huyện mang yang". Not so a commune behind a
 * mere number: "số 1 xã hra" is a name.
 */
const MARKED = /\s(?=(?:huyện|thị xã|thành phố|quận|tỉnh|h\.|tx\.|tp\.|tx\s|tp\s)[\s.]*\S)|(?<!thị|^\s*(?:số )?\d+)\s(?=(?:xã|phường|thị trấn)\s\S)/;
/** Schools named after a day: "17/3", "17-3", "17.3". */
const DAY_SIGN = /(?<=\d)\s?[-./]\s?(?=\d)/g;
const EDGES = /^[\s.,:;"“”'&+/-]+|[\s.,:;"“”&+/-]+$/g;

function takeApart(text: string, districts: DistrictNames): Unit {
  const key = compareKey(text);
  if (key.length > LONGEST) return { text, level: null, name: key, district: null };
  const { level, end } = readLevel(key);
  const parts = key.slice(end).replace(DAY_SIGN, "-").split(SEPARATOR).flatMap((part) => part.split(MARKED)).map(trimEdges).filter(Boolean);
  const said = findDistrict(parts, level === null ? 1 : 0, districts);
  const rest = parts.filter((part, at) => at !== said.at && (at === 0 || !isOtherPlace(part, at < said.at, districts)));
  const { name, district } = takeTrailing(rest.join(" "), said.district, districts);
  return { text, level, name: ofProvince(name, districts) ?? (name || (district ?? "")), district };
}

interface Said {
  readonly district: string | null;
  /** Which part says it; -1: none. */
  readonly at: number;
}

/** The last part that is a district; without a level the first part is always the name. */
function findDistrict(parts: readonly string[], from: number, districts: DistrictNames): Said {
  for (let at = parts.length - 1; at >= from; at--) {
    const part = at === 0 ? parts[at]! : withoutOffice(parts[at]!);
    const marked = placeKind(part) === "district";
    // A bare place right after the level is the unit's own name: "THPT Mang Yang".
    if (at === 0 && !marked) break;
    const district = districts.find(part) ?? (marked ? withoutKind(part, "district") : null);
    if (district !== null) return { district, at };
  }
  return { district: null, at: -1 };
}

/** "TH Lê Lợi, Phòng GDĐT Mang Yang": the office above a school says its district. */
function withoutOffice(part: string): string {
  const { level, end } = readLevel(part);
  return level === "PGDĐT" ? trimEdges(part.slice(end)) : part;
}

/** The province's own school or office: "tỉnh", "tỉnh Gia Lai" and "Gia Lai" name the same. */
function ofProvince(name: string, { province }: DistrictNames): string | null {
  return province !== undefined && (name === province || name === `tỉnh ${province}`) ? "tỉnh" : null;
}

/** A part of a school rather than of its address: "cơ sở 2", "phân hiệu làng Dơ". */
const CAMPUS = /\d|cơ sở|phân hiệu|điểm trường/;
const PLACE = /^(?:tỉnh|thôn|làng|buôn|bon|tổ|khu phố|đường)\s/;

/** Communes, hamlets and the province tell no two units apart here; "h'ra" before a district is a commune. */
function isOtherPlace(part: string, beforeDistrict: boolean, { province }: DistrictNames): boolean {
  if (placeKind(part) === "commune" || PLACE.test(part) || part === province) return true;
  return beforeDistrict && !CAMPUS.test(part);
}

/**
 * A known district in the last words ("chu văn an mang yang") is the unit's district, unless another one
 * is said; where it is the whole name, it stays the name.
 */
function takeTrailing(name: string, said: string | null, districts: DistrictNames): { name: string; district: string | null } {
  const words = name.split(" ");
  const whole = districts.find(name);
  if (whole !== null) return { name: whole, district: said };
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const found = districts.find(words.slice(-count).join(" "));
    if (found === null || (said !== null && found !== said)) continue;
    return { name: trimEdges(words.slice(0, -count).join(" ")), district: found };
  }
  return { name, district: said };
}

function trimEdges(part: string): string {
  return part.replace(EDGES, "");
}
