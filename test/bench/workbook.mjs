import { strToU8, zipSync } from "fflate";

/**
 * A seeded workbook of the size of a province: a form of 2,000 rows and a staff sheet of 12 columns,
 * written as Excel writes it (shared strings, style on each cell). Tidy on purpose: the peers' simple
 * rules must be able to reach the very same findings.
 */
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Ksor", "Siu", "Rơ Châm", "Kpă"];
const MIDDLE = ["Thị", "Văn", "Hữu", "Thanh", "Ngọc", "Minh", "Đức", "H'", "Y", "Xuân"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Nga", "Oanh", "Phượng", "Quân", "Sơn", "Uyên", "Vân", "Yến"];
const DISTRICTS = ["huyện Mang Yang", "huyện Chư Sê", "thành phố Pleiku", "huyện Đăk Đoa", "thị xã An Khê"];
const STAFF_HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021", "Dân tộc", "Trình độ"];
const STAFF_PER_UNIT = 33;

export const FORM_ROWS = 2000;
const COLLECTIVES = 300;

/** @returns {{ bytes: Uint8Array, formulas: Uint8Array }} the workbook, and the same with a sheet of formulas */
export function makeWorkbook(staffRows, seed = 1) {
  const chance = mulberry(seed);
  const pick = (items) => items[Math.floor(chance() * items.length)];
  const people = [];
  const unitOf = (index) => `Trường THCS Kpă Klơng ${Math.floor(index / STAFF_PER_UNIT) + 1}`;
  for (let i = 0; i < staffRows; i++) {
    // Every seventh unit is a weak one, so that the 70 % is missed somewhere.
    const great = chance() < (Math.floor(i / STAFF_PER_UNIT) % 7 === 0 ? 0.4 : 0.9);
    people.push([
      i + 1, `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)} ${toLetters(i)}`, `${1 + (i % 28)}/${1 + (i % 12)}/${1965 + (i % 30)}`,
      pick(["GV", "GV", "GV", "PHT", "HT"]), unitOf(i), `09${String(10000000 + i)}`, "Đang làm việc",
      great ? "HTXSNV" : pick(["HTTNV", "HTNV"]), great ? pick(["LĐTT", "LĐTT", "CSTĐCS"]) : pick(["LĐTT", "-", "-"]), "Không", "Kinh", "Đại học",
    ]);
  }
  const form = makeForm(chance, pick, people, Math.ceil(staffRows / STAFF_PER_UNIT));
  const sheets = [["Đăng ký", form.rows], ["Nhân sự", [STAFF_HEADER, ...people]]];
  return {
    bytes: zip(sheets),
    formulas: zip([...sheets, ["Kiểm tra", formulaRows(form, staffRows)]]),
  };
}

function makeForm(chance, pick, people, units) {
  const rows = [["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN"], ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"], [], ["1. TẬP THỂ"], ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"]];
  const collectives = { first: rows.length, count: Math.min(COLLECTIVES, units) };
  for (let i = 0; i < collectives.count; i++) {
    rows.push([i + 1, `Trường THCS Kpă Klơng ${i + 1}`, chance() < 0.03 ? "" : `Xã Ia Băng, ${DISTRICTS[i % 5]}`, `0269382${String(1000 + i)}`]);
  }
  rows.push([], ["2. CÁ NHÂN"], ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"]);
  const individuals = { first: rows.length, count: FORM_ROWS - collectives.count };
  for (let i = 0; i < individuals.count; i++) {
    const person = people[(i * 13) % people.length];
    rows.push([
      i + 1, chance() < 0.03 ? "" : chance() < 0.05 ? `${person[1]} Lạ` : person[1],
      chance() < 0.03 ? "" : chance() < 0.04 ? "Kế toán" : pick(["PHT", "Giáo viên", "Giáo viên"]),
      person[4], chance() < 0.03 ? "" : chance() < 0.04 ? "0978 xxx xxx" : `097${String(8000000 + i)}`,
    ]);
  }
  return { rows, collectives, individuals };
}

/** The clerk's own way: one formula a rule and row, saying `check cell` where the rule is broken. */
function formulaRows({ collectives, individuals }, staffRows) {
  const last = staffRows + 1;
  const staff = (column) => `'Nhân sự'!$${column}$2:$${column}$${last}`;
  const blank = (cell) => `IF(TRIM('Đăng ký'!${cell})="","required-field ${cell}","")`;
  const rows = [];
  for (let row = collectives.first + 1; row <= collectives.first + collectives.count; row++) {
    const unit = `'Đăng ký'!$B${row}`;
    const people = `COUNTIFS(${staff("E")},${unit},${staff("G")},"Đang làm việc")`;
    const titled = `(COUNTIFS(${staff("E")},${unit},${staff("I")},"LĐTT")+COUNTIFS(${staff("E")},${unit},${staff("I")},"CSTĐCS"))`;
    rows.push([formula(blank(`C${row}`)), formula(`IF(100*${titled}<70*${people},"collective-advanced-share B${row}","")`)]);
  }
  for (let row = individuals.first + 1; row <= individuals.first + individuals.count; row++) {
    const cell = (column) => `'Đăng ký'!$${column}${row}`;
    const found = `COUNTIFS(${staff("B")},${cell("B")},${staff("E")},${cell("D")})`;
    const rated = `COUNTIFS(${staff("B")},${cell("B")},${staff("E")},${cell("D")},${staff("H")},"HTXSNV")`;
    rows.push([
      ...["B", "C", "E"].map((column) => formula(blank(`${column}${row}`))),
      formula(`IF(OR(${cell("C")}="",${cell("C")}="HT",${cell("C")}="PHT",${cell("C")}="Giáo viên"),"","position-allowed C${row}")`),
      formula(`IF(OR(${cell("E")}="",AND(LEN(${cell("E")})=10,ISNUMBER(VALUE(SUBSTITUTE(${cell("E")}," ","x"))))),"","phone-number E${row}")`),
      formula(`IF(OR(${cell("B")}="",${found}=0,${rated}>0),"","person-rated-excellent B${row}")`),
    ]);
  }
  return rows;
}

const formula = (text) => ({ formula: text });

function zip(sheets) {
  const strings = new Map();
  const files = {};
  sheets.forEach(([, rows], index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(rows, strings));
  });
  files["xl/sharedStrings.xml"] = strToU8(`${HEAD}<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si><t>${escape(text)}</t></si>`).join("")}</sst>`);
  files["xl/styles.xml"] = strToU8(`${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf/></cellXfs></styleSheet>`);
  files["xl/workbook.xml"] = strToU8(`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`);
  files["xl/_rels/workbook.xml.rels"] = strToU8(relations([...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`]), ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]));
  files["_rels/.rels"] = strToU8(relations([["officeDocument", "xl/workbook.xml"]]));
  files["[Content_Types].xml"] = strToU8(`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join("")}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`);
  return zipSync(files, { level: 6 });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relations(list) {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

function sheetXml(rows, strings) {
  const out = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
  rows.forEach((row, r) => {
    if (row.length === 0) return;
    out.push(`<row r="${r + 1}">`);
    row.forEach((value, c) => out.push(cellXml(value, `${String.fromCharCode(65 + c)}${r + 1}`, strings)));
    out.push("</row>");
  });
  out.push("</sheetData></worksheet>");
  return out.join("");
}

function cellXml(value, name, strings) {
  if (value === "") return "";
  if (typeof value === "number") return `<c r="${name}" s="1"><v>${value}</v></c>`;
  if (typeof value === "object") return `<c r="${name}" t="str"><f>${escape(value.formula)}</f></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `<c r="${name}" s="1" t="s"><v>${strings.get(value)}</v></c>`;
}

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** 0 -> `A`, 26 -> `AA`: makes every name its own. */
function toLetters(index) {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
