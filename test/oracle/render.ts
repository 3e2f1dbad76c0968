import type { CellValue } from "../../src/workbook/grid";
import type { Chance } from "./random";
import { spell, spellHeader, spellName, spellPhone, spellRating, spellTitles, spellDiscipline, spellUnit, spellYear, titleCase } from "./spelling";
import { completeYears, type Person, type PersonYear, type Truth } from "./truth";

export type Rows = CellValue[][];
export interface Rendered {
  readonly sheets: Record<string, Rows>;
  readonly merges: Record<string, string[]>;
}

/** Writes the truth down as clerks do: other layouts, other words, other orders, other mess. */
export function render(chance: Chance, truth: Truth): Rendered {
  const merges: Record<string, string[]> = {};
  const parts: [string, Rows][] = [["Đăng ký", renderForm(chance, truth)]];
  if (truth.hasStaff) {
    const name = chance.pick(["Nhân sự", "Sheet1", "DS CBGVNV", "Trang tính 2"]);
    const staff = renderStaff(chance, truth);
    parts.push([name, staff.rows]);
    merges[name] = staff.merges;
  }
  if (truth.record) parts.push([chance.pick(["Thành tích tập thể", "Sheet3", "TTTT"]), renderRecord(chance, truth)]);
  if (chance.is(0.3)) parts.push(["Danh mục", [["Mã", "Tên danh mục"], ["01", "Khiển trách"], ["02", "Cảnh cáo"]]]);
  return { sheets: Object.fromEntries(chance.is(0.5) ? parts : chance.shuffle(parts)), merges };
}

function renderForm(chance: Chance, truth: Truth): Rows {
  const rows: Rows = [
    ["UBND HUYỆN MANG YANG", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", null, null, "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN"],
    ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"],
    ["“DẠY TỐT - HỌC TỐT” GIAI ĐOẠN 2021-2025"],
  ];
  if (chance.is(0.3)) rows.splice(0, 2);
  rows.push([chance.pick(["1. TẬP THỂ", "I. TẬP THỂ", "1. Tập thể:"])]);
  rows.push(["Stt", spellHeader(chance, chance.pick(["Trường", "Tên trường"])), spellHeader(chance, "Địa chỉ"), spellHeader(chance, "Số điện thoại liên hệ")]);
  truth.collectives.forEach((unit, index) => {
    if (chance.is(0.08)) rows.push([]);
    rows.push([index + 1, spellUnit(chance, unit, { district: false }), `${titleCase(unit.commune)}, ${unit.district}`, spellPhone(chance, "02693822111")]);
  });
  rows.push([], [chance.pick(["2. CÁ NHÂN", "II. CÁ NHÂN", "2. Cá nhân:"])]);
  rows.push(["STT", spellHeader(chance, "Họ và tên"), spellHeader(chance, "Chức vụ"), spellHeader(chance, "Đơn vị"), spellHeader(chance, chance.pick(["Số điện thoại", "Số điện thoại liên hệ"]))]);
  truth.individuals.forEach((nominee, index) => {
    const position = { HT: ["HT", "Hiệu trưởng"], PHT: ["PHT", "Phó hiệu trưởng"], GV: ["Giáo viên", "GV"] }[nominee.position];
    rows.push([
      index + 1, spellName(chance, nominee.name), chance.pick(position),
      `${spellUnit(chance, nominee.unit, { district: false })}, ${nominee.unit.district}`, spellPhone(chance, nominee.phone),
    ]);
  });
  if (chance.is(0.6)) rows.push([], ["* Lưu ý:"], ["- Các cơ quan, đơn vị chỉ cần lập bảng, đóng dấu treo và gửi bản pdf"]);
  if (chance.is(0.4)) rows.push([], [null, null, null, "Mang Yang, ngày 20 tháng 10 năm 2021"], ["Người lập", null, null, "TRƯỞNG PHÒNG"], [], ["Trần Thị B", null, null, "Lê Văn C"]);
  return rows;
}

const KINDS = ["rating", "titles", "discipline"] as const;
type Kind = (typeof KINDS)[number];
const KIND_HEADERS: Record<Kind, readonly string[]> = {
  rating: ["Xếp loại", "Xếp loại viên chức", "Đánh giá, xếp loại"],
  titles: ["Danh hiệu", "Danh hiệu thi đua"],
  discipline: ["Kỷ luật", "Hình thức kỷ luật", "Kỉ luật"],
};

/** One column of the plain (unchanging) part of the staff sheet. */
type Column = readonly [header: readonly string[], value: (person: Person) => CellValue];

function renderStaff(chance: Chance, truth: Truth): { rows: Rows; merges: string[] } {
  const plain: Column[] = chance.shuffle<Column>([
    [["Họ và tên", "Họ tên", "HỌ VÀ TÊN"], (person) => spellName(chance, person.name)],
    [["Ngày sinh", "Ngày, tháng, năm sinh"], (person) => birthday(chance, person.birthday)],
    [["Chức vụ", "Chức danh"], (person) => chance.pick({ HT: ["HT", "Hiệu trưởng"], PHT: ["PHT", "P.HT"], GV: ["GV", "Giáo viên"], NV: ["Kế toán", "Nhân viên"] }[person.position])],
    [["Đơn vị", "Đơn vị công tác"], (person) => spellUnit(chance, person.unit, { district: chance.is(0.3) })],
    [["Số điện thoại", "SĐT", "Điện thoại"], (person) => spellPhone(chance, person.phone)],
    [["Trạng thái", "Trạng thái CB"], (person) => (person.left ? chance.pick(["Nghỉ hưu", "Chuyển đi", "Đã nghỉ việc"]) : chance.pick(["Đang làm việc", "Đang làm việc", ""]))],
    [["Dân tộc"], () => "Kinh"],
  ]);
  const years = completeYears(truth.asOf);
  const anyLayout = chance.pick(["wide", "wide", "year-over-kind", "kind-over-year", "long"] as const);
  // A long sheet cannot lack discipline for one year only: its cells would be blank, which is "none".
  const layout = anyLayout === "long" && [...truth.lacking].some((kind) => kind.startsWith("discipline")) ? "wide" : anyLayout;
  const head: Rows = chance.is(0.5) ? [] : [["PHÒNG GD&ĐT"], ["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN"], []];
  const people = chance.is(0.5) ? truth.people : chance.shuffle(truth.people);
  const body = layout === "long"
    ? renderLong(chance, truth, plain, people, years)
    : renderWide(chance, truth, plain, people, years, layout, head.length);
  const foot: Rows = chance.is(0.5) ? [] : [["Tổng cộng:", truth.people.length], [], [null, "Người lập bảng", null, "HIỆU TRƯỞNG"], [null, "Nguyễn Thị Lập", null, "Trần Văn Ký"]];
  return { rows: [...head, ...body.rows, ...foot], merges: body.merges };
}

function renderWide(
  chance: Chance, truth: Truth, plain: Column[], people: readonly Person[], years: readonly number[],
  layout: "wide" | "year-over-kind" | "kind-over-year", offset: number,
): { rows: Rows; merges: string[] } {
  const columns = (layout === "kind-over-year"
    ? KINDS.flatMap((kind) => years.map((year) => ({ kind, year })))
    : years.flatMap((year) => KINDS.map((kind) => ({ kind, year })))
  ).filter(({ kind, year }) => !truth.lacking.has(`${kind} ${year}`));
  const plainHeads = ["STT", ...plain.map(([headers]) => spellHeader(chance, chance.pick(headers)))];
  const rows: Rows = [];
  const merges: string[] = [];
  if (layout === "wide") {
    rows.push([...plainHeads, ...columns.map(({ kind, year }) => spellHeader(chance, `${chance.pick(KIND_HEADERS[kind])} ${spellYear(chance, year)}`))]);
  } else {
    const upper = columns.map((column) => (layout === "year-over-kind" ? `Năm học ${column.year - 1}-${column.year}` : KIND_HEADERS[column.kind][0]!));
    const lower = columns.map((column) => (layout === "year-over-kind" ? KIND_HEADERS[column.kind][0]! : `${column.year - 1}-${column.year}`));
    rows.push([...plainHeads, ...upper.map((text, i) => (i > 0 && upper[i - 1] === text ? null : text))], [...plainHeads.map(() => null), ...lower]);
    for (let from = 0; from < upper.length; from++) {
      let to = from;
      while (upper[to + 1] === upper[from]) to++;
      if (to > from) merges.push(`${letter(plainHeads.length + from)}${offset + 1}:${letter(plainHeads.length + to)}${offset + 1}`);
      from = to;
    }
    plainHeads.forEach((_, i) => merges.push(`${letter(i)}${offset + 1}:${letter(i)}${offset + 2}`));
  }
  people.forEach((person, index) => {
    if (chance.is(0.03)) rows.push([]);
    if (chance.is(0.03)) rows.push([null, chance.pick(["I. BAN GIÁM HIỆU", "Tổ Khoa học tự nhiên", "II. TỔ VĂN PHÒNG"])]);
    rows.push([index + 1, ...plain.map(([, value]) => value(person)), ...columns.map(({ kind, year }) => kindValue(chance, kind, person.years.get(year)!))]);
  });
  return { rows, merges };
}

function renderLong(
  chance: Chance, truth: Truth, plain: Column[], people: readonly Person[], years: readonly number[],
): { rows: Rows; merges: string[] } {
  const rows: Rows = [["TT", ...plain.map(([headers]) => spellHeader(chance, chance.pick(headers))), "Năm học", ...KINDS.map((kind) => KIND_HEADERS[kind][0]!)]];
  const lines = people.flatMap((person) => {
    // What says who somebody is stays the same on each of a person's rows.
    const who = plain.map(([, value]) => value(person));
    return years.map((year) => [...who, spellYear(chance, year), ...KINDS.map((kind) => (truth.lacking.has(`${kind} ${year}`) ? null : kindValue(chance, kind, person.years.get(year)!)))]);
  });
  (chance.is(0.5) ? lines : chance.shuffle(lines)).forEach((line, index) => rows.push([index + 1, ...line]));
  return { rows, merges: [] };
}

function kindValue(chance: Chance, kind: Kind, year: PersonYear): CellValue {
  if (kind === "rating") return spellRating(chance, year.rating);
  return kind === "titles" ? spellTitles(chance, year.titles) : spellDiscipline(chance, year.discipline);
}

function renderRecord(chance: Chance, truth: Truth): Rows {
  const rows: Rows = [["Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông"].map((text) => spellHeader(chance, text))];
  const titles = { blank: [""], none: ["-", "không"], unreadable: ["tốt lắm"], "TTLĐXS": ["TTLĐXS", "Tập thể lao động xuất sắc", "TT LĐXS"], "TTLĐTT": ["TTLĐTT", "Tập thể lao động tiên tiến"], "Cờ thi đua của UBND tỉnh": ["Cờ thi đua của UBND tỉnh", "Cờ thi đua UBND tỉnh"] };
  for (const line of truth.record!) {
    rows.push([
      spellUnit(chance, line.unit, { district: chance.is(0.3) }), spellYear(chance, line.year), chance.pick(titles[line.title]),
      ...line.organisations.map((value) => (value === "blank" ? null : value === "unreadable" ? "vững mạnh" : spell(chance, value))),
      ...line.safety.map((value) => (value === "blank" ? null : value === "unreadable" ? "xem hồ sơ" : spell(chance, value))),
    ]);
  }
  return rows;
}

function birthday(chance: Chance, iso: string): CellValue {
  const [year, month, day] = iso.split("-");
  return chance.is(0.15) ? Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86400000) + 25569 : `${day}/${month}/${year}`;
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : String.fromCharCode(64 + Math.floor(column / 26), 65 + (column % 26));
}
