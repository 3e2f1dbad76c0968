import type { CellValue } from "../../src/workbook/grid";
import type { Chance } from "./random";
import type { Discipline, Rating, Titles, Unit } from "./truth";

/** The many ways in which one thing is written (facts/domain §2, §3, §6, §9). */

const NBSP = "\u00a0";

/** A text as it may come out of another program: NFD, padded, with hard spaces, in capitals. */
export function spell(chance: Chance, text: string): string {
  if (chance.is(0.1)) text = text.normalize("NFD");
  if (chance.is(0.07)) text = ` ${text} `;
  if (chance.is(0.07)) text = text.replaceAll(" ", NBSP);
  return text;
}

export function spellHeader(chance: Chance, text: string): string {
  if (chance.is(0.15)) text = text.toUpperCase();
  if (chance.is(0.1)) text = text.replace(" ", "\n");
  if (chance.is(0.1)) text = text.replaceAll(" ", "  ");
  return spell(chance, text);
}

export function spellName(chance: Chance, name: string): string {
  if (chance.is(0.1)) name = name.toUpperCase();
  if (chance.is(0.15)) name = name.replaceAll("oà", "òa").replaceAll("uý", "úy").replaceAll("uỷ", "ủy");
  if (chance.is(0.1)) name = name.replaceAll("'", "’");
  if (chance.is(0.1)) name = name.replaceAll(" ", "  ");
  return spell(chance, name);
}

const LEVEL_WORDS: Record<Unit["level"], readonly string[]> = {
  MN: ["MN", "Mầm non"],
  TH: ["TH", "Tiểu học"],
  THCS: ["THCS", "Trung học cơ sở"],
  "TH&THCS": ["TH&THCS", "TH & THCS", "TH và THCS", "Tiểu học và Trung học cơ sở"],
  THPT: ["THPT", "Trung học phổ thông"],
  "PTDTBT TH": ["PTDTBT TH", "PTDTBT Tiểu học", "Phổ thông Dân tộc Bán trú Tiểu học"],
  "PTDTBT THCS": ["PTDTBT THCS", "Phổ thông Dân tộc Bán trú THCS"],
};

export function spellUnit(chance: Chance, unit: Unit, { district }: { district: boolean }): string {
  const name = chance.is(0.2) ? unit.name.replaceAll("oà", "òa") : unit.name;
  const text = `${chance.is(0.5) ? "Trường " : ""}${chance.pick(LEVEL_WORDS[unit.level])} ${name}`;
  return spell(chance, district ? `${text}, ${unit.district}` : text);
}

export function spellYear(chance: Chance, year: number): string {
  const from = year - 1;
  return chance.pick([
    `${from}-${year}`, `${from} - ${year}`, `${from % 100}-${year % 100}`, `NH ${from}-${year}`, `năm học ${from}–${year}`, String(year),
  ]);
}

export function spellPhone(chance: Chance, digits: string): CellValue {
  return chance.pick<CellValue>([digits, digits, `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}`, Number(digits), `+84${digits.slice(1)}`]);
}

const RATINGS: Record<Rating, readonly string[]> = {
  HTXSNV: ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", "htxsnv", "HTXS", "HTSXNV", "HT xuất sắc", "Hoàn thành xuất sắc"],
  HTTNV: ["HTTNV", "Hoàn thành tốt nhiệm vụ", "HTTTNV", "hoàn thành tốt nhiệm vụ"],
  HTNV: ["HTNV", "Hoàn thành nhiệm vụ", "HOÀN THÀNH NHIỆM VỤ"],
  KHTNV: ["KHTNV", "Không hoàn thành nhiệm vụ"],
  "not-rated": ["không xếp loại", "chưa đánh giá", "Tập sự", "-"],
  blank: ["", "  "],
  unreadable: ["HT", "Khá", "Xuất sắc", "A1"],
};

export function spellRating(chance: Chance, rating: Rating): string {
  return spell(chance, chance.pick(RATINGS[rating]));
}

const TITLES: Record<Titles, readonly string[]> = {
  "LĐTT": ["LĐTT", "Lao động tiên tiến", "lao động tiên tiến", "LĐTT, Giấy khen", "GK huyện; LĐTT"],
  "CSTĐCS": ["CSTĐCS", "LĐTT, CSTĐCS", "CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở", "LĐTT/CSTĐCS", "LĐTT\nCSTĐCS", "Chiến sỹ thi đua cơ sở"],
  "CSTĐ-T": ["CSTĐ cấp tỉnh", "LĐTT, CSTĐCS và CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh", "CSTĐ cấp Bộ"],
  none: ["-", "không", "Không"],
  blank: ["", " "],
  award: ["Giấy khen", "Bằng khen UBND tỉnh"],
  unreadable: ["???", "tiên tiến gì đó"],
};

export function spellTitles(chance: Chance, titles: Titles): string {
  return spell(chance, chance.pick(TITLES[titles]));
}

const DISCIPLINE: Record<Discipline, readonly string[]> = {
  none: ["", "", "không", "-", "0", "x", "Không bị kỷ luật", "Không"],
  "khiển trách": ["khiển trách", "Khiển trách"],
  "cảnh cáo": ["cảnh cáo", "Cảnh cáo", "CẢNH CÁO"],
  "cách chức": ["Cách chức"],
  party: ["Cảnh cáo (Đảng)", "Kỷ luật Đảng", "Khiển trách (Đảng)"],
  minor: ["Nhắc nhở", "phê bình", "Kiểm điểm"],
  unreadable: ["có", "QĐ 12"],
};

export function spellDiscipline(chance: Chance, discipline: Discipline): string {
  return spell(chance, chance.pick(DISCIPLINE[discipline]));
}

export function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
