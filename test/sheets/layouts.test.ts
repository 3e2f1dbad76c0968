import type { CellValue } from "../../src/workbook/grid";
import { Chance } from "../oracle/random";
import { spell, spellHeader, spellYear } from "../oracle/spelling";
import { form, problems, read, shortPerson } from "./read-with";

/** One truth in many random layouts must read as one and the same. */

const years = [2021, 2022, 2023];
const kinds = ["rating", "titles", "discipline"] as const;
type Kind = (typeof kinds)[number];

interface Someone {
  readonly surname: string;
  readonly given: string;
  readonly birthday: string;
  readonly position: string;
  readonly unit: string;
  readonly phone: string;
  readonly values: Readonly<Record<number, Readonly<Record<Kind, string>>>>;
}

const surnames = ["Nguyễn Thị", "Trần Văn", "Ksor H'", "Rơ Châm", "Tống Cộng", "Tổ Hữu", "Hồ", "Cộng"];
const givens = ["An", "Bình", "Hoà", "Thuý", "Bŭn", "Đăm", "Yến", "Nữ"];

function someone(chance: Chance, index: number): Someone {
  const value = () => ({
    rating: chance.pick(["HTXSNV", "HTTNV", "HTNV", "KHTNV", "không xếp loại"]),
    titles: chance.pick(["LĐTT", "CSTĐCS", "-"]),
    discipline: chance.pick(["không", "cảnh cáo", "khiển trách"]),
  });
  return {
    surname: chance.pick(surnames), given: `${chance.pick(givens)} ${String.fromCharCode(65 + index)}`,
    birthday: `${chance.int(1, 28)}/${chance.int(1, 12)}/19${chance.int(60, 99)}`, position: chance.pick(["HT", "PHT", "GV", "Kế toán"]),
    unit: chance.pick(["THCS Lê Lợi", "Trường TH Kim Đồng"]), phone: `0978${chance.int(100000, 999999)}`,
    values: Object.fromEntries(years.map((year) => [year, value()])),
  };
}

const headings: Record<string, readonly string[]> = {
  name: ["Họ và tên", "Họ tên", "Họ và tên cán bộ, giáo viên"], surname: ["Họ đệm", "Họ lót", "Họ và tên đệm"], given: ["Tên"],
  birthday: ["Ngày sinh", "Ngày tháng năm sinh", "Năm sinh"], position: ["Chức vụ", "Chức danh", "Vị trí việc làm", "Nhóm chức vụ"],
  unit: ["Đơn vị", "Trường", "Đơn vị công tác", "Nơi công tác"], phone: ["SĐT", "Số điện thoại", "ĐT", "Di động", "Số ĐT"],
  rating: ["Xếp loại", "Đánh giá", "Xếp loại viên chức", "KQ đánh giá"], titles: ["Danh hiệu", "Danh hiệu thi đua", "DHTĐ"], discipline: ["Kỷ luật", "Hình thức kỷ luật"],
  other: ["Dân tộc", "Nữ", "Email", "Xếp loại chuẩn nghề nghiệp", "Ngày vào Đảng", "Trình độ", "Mã NV"],
};

interface Laid {
  readonly rows: CellValue[][];
  readonly merges: string[];
}

type Plain = readonly [field: string, value: (one: Someone) => CellValue];

function plainColumns(chance: Chance): readonly Plain[] {
  const split = chance.is(0.3);
  const name: Plain[] = split ? [["surname", (one) => one.surname], ["given", (one) => one.given]] : [["name", (one) => `${one.surname} ${one.given}`]];
  const rest: Plain[] = [["birthday", (one) => one.birthday], ["position", (one) => one.position], ["unit", (one) => one.unit], ["phone", (one) => one.phone]];
  const others: Plain[] = Array.from({ length: chance.int(0, 3) }, (): Plain => ["other", () => chance.pick(["x", null, "Kinh", 44096])]);
  const shuffled = chance.shuffle([...rest, ...others]);
  shuffled.splice(chance.int(0, shuffled.length), 0, ...name);
  return shuffled;
}

const head = (chance: Chance, field: string) => spellHeader(chance, chance.pick(headings[field]!));

function lay(chance: Chance, everyone: readonly Someone[]): Laid {
  const plain = plainColumns(chance);
  const above = chance.is(0.5) ? [] : [["PHÒNG GDĐT MANG YANG"], [], ["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN"], []];
  const layout = chance.pick(["wide", "long", "year-over-kind", "kind-over-year"] as const);
  const heads = ["STT", ...plain.map(([field]) => head(chance, field))];
  const line = (one: Someone) => plain.map(([, value]) => { const cell = value(one); return typeof cell === "string" ? spell(chance, cell) : cell; });
  if (layout === "long") {
    const lines = everyone.flatMap((one) => { const who = line(one); return years.map((year) => [...who, spellYear(chance, year), ...kinds.map((kind) => one.values[year]![kind])]); });
    return { rows: mess(chance, [...above, [...heads, head(chance, "year"), ...kinds.map((kind) => head(chance, kind))]], lines, []), merges: [] };
  }
  const pairs = layout === "kind-over-year" ? kinds.flatMap((kind) => years.map((year) => ({ kind, year }))) : years.flatMap((year) => kinds.map((kind) => ({ kind, year })));
  const ordered = layout === "wide" ? chance.shuffle(pairs) : pairs;
  const lines = everyone.map((one) => [...line(one), ...ordered.map(({ kind, year }) => one.values[year]![kind])]);
  if (layout === "wide") {
    const header = [...heads, ...ordered.map(({ kind, year }) => spellHeader(chance, `${chance.pick(headings[kind]!)} ${spellYear(chance, year)}`))];
    return { rows: mess(chance, [...above, header], lines, [header]), merges: [] };
  }
  return twoRows(chance, { above, heads, ordered, lines, yearFirst: layout === "year-over-kind" });
}

headings["year"] = ["Năm học"];

function twoRows(
  chance: Chance,
  { above, heads, ordered, lines, yearFirst }: { above: CellValue[][]; heads: CellValue[]; ordered: readonly { kind: Kind; year: number }[]; lines: CellValue[][]; yearFirst: boolean },
): Laid {
  const merged = chance.is(0.6);
  const low = merged ? false : chance.is(0.5);
  const group = ({ kind, year }: { kind: Kind; year: number }) => (yearFirst ? String(year) : kind);
  const upper = ordered.map((one, i) => (i > 0 && group(ordered[i - 1]!) === group(one) ? null : yearFirst ? spellYear(chance, one.year) : head(chance, one.kind)));
  const lower = ordered.map((one) => (yearFirst ? head(chance, one.kind) : spellYear(chance, one.year)));
  const blanks = heads.map(() => null);
  const header = [[...(low ? blanks : heads), ...upper], [...(low ? heads : blanks), ...lower]];
  const top = above.length + 1;
  const name = (column: number) => (column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`);
  const merges = merged ? [
    ...heads.map((_, i) => `${name(i)}${top}:${name(i)}${top + 1}`),
    ...upper.flatMap((text, i) => (text === null ? [] : [`${name(heads.length + i)}${top}:${name(heads.length + i + 2)}${top}`])),
  ] : [];
  return { rows: mess(chance, [...above, ...header], lines, header), merges };
}

/** Blank rows, group titles, repeated headers, sums and signatures among and below the people. */
function mess(chance: Chance, head: CellValue[][], lines: CellValue[][], header: CellValue[][]): CellValue[][] {
  const rows: CellValue[][] = [...head];
  lines.forEach((line, index) => {
    if (chance.is(0.05)) rows.push([]);
    if (chance.is(0.05)) rows.push(chance.pick<CellValue[]>([["I. BAN GIÁM HIỆU"], [null, "Tổ Toán - Tin"], ["TỔ VĂN PHÒNG"], [null, null, "II. Giáo viên"]]));
    if (chance.is(0.03)) rows.push(...header);
    rows.push([index + 1, ...line]);
  });
  if (chance.is(0.5)) rows.push(["Tổng cộng", lines.length], [], [null, null, null, "Mang Yang, ngày 20 tháng 10 năm 2021"], [null, "Người lập bảng", null, "HIỆU TRƯỞNG"], [], [null, "Trần Thị Lập", null, "Lê Văn Ký"]);
  return rows;
}

function truthOf(everyone: readonly Someone[]): string[] {
  const codes: Record<string, string> = { "không xếp loại": "not-rated", không: "none", "cảnh cáo": "canh-cao", "khiển trách": "khien-trach", "-": "-" };
  return everyone.map(({ surname, given, unit, values }) => [
    `${surname} ${given}`, unit, ...years.map((year) => `${year}: ${kinds.map((kind) => codes[values[year]![kind]] ?? values[year]![kind]).join(", ")}`),
  ].join(" | "));
}

/** What spelling may change: case, spaces, NFD; and how the vocabulary lists the titles below a title. */
const plainText = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").replaceAll("LĐTT+CSTĐCS", "CSTĐCS").trim();

test.each(Array.from({ length: 150 }, (_, seed) => [seed + 1]))("layout %i", (seed) => {
  const chance = new Chance(seed);
  const everyone = Array.from({ length: chance.int(1, 25) }, (_, index) => someone(chance, index));
  const { rows, merges } = lay(chance, everyone);
  const sheets = read({ "Nhân sự": rows, "Đăng ký": form }, { merges: { "Nhân sự": merges }, asOf: "2023-07-01" });
  expect(sheets.staff!.people.map(shortPerson).map(plainText)).toEqual(truthOf(everyone));
  expect(problems(sheets)).toEqual([]);
});
