import { check } from "../../src/check/check";
import { examineRecipients } from "../../src/distribute/recipients/examine";
import { recipientsSheet } from "../../src/distribute/recipients/sheet";
import { sentence } from "../../src/locale";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { builtInPlan } from "../../src/plan/built-in";
import type { Plan } from "../../src/plan/schema";
import { ProgramError } from "../../src/problem";
import { cellName } from "../../src/workbook/address";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import { openWorkbook } from "../../src/workbook/file/open";
import { grid, snapshot, type Rows } from "../fixtures/workbook";
import { form } from "../sheets/read-with";

const HEAD = ["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"];
const plan = builtInPlan();

function examine(rows: Rows, options: { merges?: readonly string[]; plan?: Plan; today?: string } = {}) {
  const { merges = [], today = "2021-10-04" } = options;
  return examineRecipients([grid("Đơn vị", rows, merges)], options.plan ?? plan, today);
}

/** `unit | district | email` of everyone who gets a workbook. */
const issued = (rows: Rows, options?: Parameters<typeof examine>[1]) =>
  examine(rows, options).recipients.map(({ unit, district, email }) => `${unit} | ${district ?? ""} | ${email ?? "-"}`);

/** `D5 error recipient-email/invalid -> fix; ? suggestion` */
function findings(rows: Rows, options?: Parameters<typeof examine>[1]): string[] {
  return examine(rows, options).findings.map(({ at, severity, message, fix, suggestions = [] }) => {
    for (const sentences of [vi, en]) expect(sentence(sentences, message)).toMatch(/\S/);
    const place = at !== null && "row" in at ? cellName(at.row, at.column) : "sheet";
    return [place, severity, message.id, ...(fix ? [`-> ${fix.edits[0]!.to}`] : []), ...suggestions.map(({ edits }) => `? ${edits[0]!.to}`)].join(" ");
  });
}

test("a list in order: every unit with its district as the directory writes it, and nothing to say", () => {
  const rows: Rows = [HEAD,
    ["Phòng GDĐT huyện Mang Yang", "Phòng GDĐT", "Mang Yang", "mangyang@moet.edu.vn", "Ksor H'Nam", "0978123456"],
    ["Trường THPT Lê Lợi", "Trường THPT", "TP. Pleiku", "leloi@gmail.com", "", ""],
    ["TT GDNN-GDTX Đức Cơ", "", "H. Đức Cơ", "ducco@gmail.com"]];
  expect(issued(rows)).toEqual([
    "Phòng GDĐT huyện Mang Yang | huyện Mang Yang | mangyang@moet.edu.vn",
    "Trường THPT Lê Lợi | thành phố Pleiku | leloi@gmail.com",
    "TT GDNN-GDTX Đức Cơ | huyện Đức Cơ | ducco@gmail.com",
  ]);
  expect(findings(rows)).toEqual([]);
});

test("a messy list: titles, a header over two rows, hard spaces, NFD, groups, numbers, sums and signatures", () => {
  const rows: Rows = [
    ["SỞ GIÁO DỤC VÀ ĐÀO TẠO GIA LAI"], ["DANH SÁCH CÁC ĐƠN VỊ NHẬN MẪU"], [],
    ["STT", "TÊN\u00a0ĐƠN VỊ", "Địa chỉ E-mail\n(công vụ)".normalize("NFD"), "Họ và tên người nhận", "SĐT liên hệ", "Huyện/Thị xã/TP"],
    [1, 2, 3, 4, 5, 6], [],
    ["I. CÁC PHÒNG GDĐT"],
    [1, "Phòng\u00a0GD&ĐT  huyện Kbang".normalize("NFD"), " kbang@moet.edu.vn\u00a0", "Hiệu trưởng", "", "K'Bang"], [],
    [2, "Phòng GDĐT Chư Păh", "chupah@moet.edu.vn", null, null, "Chư Păh"],
    ["", "Huyện Ia Grai"],
    [3, "Trường THPT Phan Chu Trinh", "pct@gmail.com"],
    ["Tổng cộng", "3 đơn vị"],
    ["", "", "", "Gia Lai, ngày 04 tháng 10 năm 2021"], ["", "", "", "NGƯỜI LẬP BIỂU"], ["", "", "", "Nguyễn Văn A"],
  ];
  expect(issued(rows)).toEqual([
    "Phòng GD&ĐT huyện Kbang | huyện KBang | kbang@moet.edu.vn",
    "Phòng GDĐT Chư Păh | huyện Chư Păh | chupah@moet.edu.vn",
    "Trường THPT Phan Chu Trinh | huyện Ia Grai | pct@gmail.com",
  ]);
  expect(findings(rows)).toEqual(["C8 warning recipient-email/signs -> kbang@moet.edu.vn"]);
});

test("merged districts, a second table on the same sheet and a list on a second sheet are all read", () => {
  const first: Rows = [HEAD,
    ["Trường THPT A Sanh", "", "Ia Grai", "asanh@gmail.com"], ["Trường THPT Hùng Vương", "", "", "hv@gmail.com"],
    [], ["Email", "Đơn vị", "Loại"], ["gdtx@gmail.com", "TTGDTX tỉnh", "TT"]];
  const grids = [grid("1", first, ["C2:C3"]), grid("Ghi chú", [["x"]]), grid("2", [HEAD, ["Trường PTDTNT tỉnh", "", "Pleiku", "noitru@gmail.com"]])];
  expect(examineRecipients(grids, plan, "2021-10-04").recipients.map(({ unit, district }) => [unit, district])).toEqual([
    ["Trường THPT A Sanh", "huyện Ia Grai"], ["Trường THPT Hùng Vương", "huyện Ia Grai"], ["TTGDTX tỉnh", null], ["Trường PTDTNT tỉnh", "thành phố Pleiku"],
  ]);
});

describe("addresses", () => {
  const of = (email: Rows[number][number]) => findings([HEAD, ["Trường THPT Lê Lợi", "", "Pleiku", email, "", ""]]);
  test.each<[string | number, string[]]>([
    ["leloi@gmail.com", []],
    ["Le.Loi-1@so.moet.edu.vn", []],
    [" leloi@gmail.com ", ["D2 warning recipient-email/signs -> leloi@gmail.com"]],
    ["mailto:leloi@gmail.com", ["D2 warning recipient-email/signs -> leloi@gmail.com"]],
    ["Văn thư <leloi@gmail.com>;", ["D2 warning recipient-email/signs -> leloi@gmail.com"]],
    ["leloi @ gmail.com", ["D2 warning recipient-email/signs -> leloi@gmail.com"]],
    ["leloi＠gmail.com", ["D2 warning recipient-email/signs -> leloi@gmail.com"]],
    ["leloi@gmail.con", ["D2 warning recipient-email/domain ? leloi@gmail.com"]],
    ["leloi@gmail,com", ["D2 error recipient-email/invalid ? leloi@gmail.com"]],
    ["lê lợi@gmail.com", ["D2 error recipient-email/invalid ? leloi@gmail.com"]],
    ["leloi.gmail.com", ["D2 error recipient-email/invalid"]],
    ["leloi@gmail", ["D2 error recipient-email/invalid"]],
    ["leloi..a@gmail.com", ["D2 error recipient-email/invalid ? leloi.a@gmail.com"]],
    ["xxx@gmail.com", ["D2 error recipient-email/invalid"]],
    ["a@x.vn; b@x.vn", ["D2 error recipient-email/several ? a@x.vn ? b@x.vn"]],
    ["a@x.vn\nBcc: b@x.vn", ["D2 error recipient-email/several ? a@x.vn ? b@x.vn"]],
    ["0978123456", ["D2 error recipient-email/invalid"]],
    [978123456, ["D2 error recipient-email/invalid"]],
    ["", ["D2 error recipient-email/missing"]],
  ])("%j", (email, expected) => expect(of(email)).toEqual(expected));

  test("without a good address the unit keeps its workbook", () => {
    expect(issued([HEAD, ["Trường THPT Lê Lợi", "", "Pleiku", "không có"]])).toEqual(["Trường THPT Lê Lợi | thành phố Pleiku | -"]);
  });

  test("one address for two units is told at the second, whatever its case, and both are issued", () => {
    const rows: Rows = [HEAD, ["Trường THPT Lê Lợi", "", "Pleiku", "a@x.vn"], ["Trường THPT Nguyễn Du", "", "Pleiku", "A@x.vn"]];
    expect(findings(rows)).toEqual(["D3 warning recipient-email/repeated"]);
    expect(issued(rows)).toHaveLength(2);
  });
});

describe("units and districts", () => {
  const row = (unit: string | null, district: string | null = "Pleiku", email = "a@x.vn") => [unit, "", district, email];
  test("a unit twice, spelt as it may be: the later row is left out and told", () => {
    const rows: Rows = [HEAD, row("Trường THPT Lê Lợi"), row("THPT Lê Lợi, TP Pleiku", "", "b@x.vn"), row("THCS Lê Lợi", "Pleiku", "c@x.vn"), row("Trường THPT Lê Lợi", "Đức Cơ", "d@x.vn")];
    expect(findings(rows)).toEqual(["A3 error recipient-unit/twice"]);
    expect(examine(rows).left).toEqual([expect.objectContaining({ unit: "THPT Lê Lợi, TP Pleiku", why: "unit-twice" })]);
    expect(issued(rows)).toHaveLength(3);
  });

  test.each<[string, Rows[number], string[]]>([
    ["no name", row(null), ["A2 error recipient-unit/missing"]],
    ["a formula error for a name", [{ error: "#N/A" }, "", "Pleiku", "a@x.vn"], ["A2 error recipient-unit/missing"]],
    ["a name of nothing known", row("Lê Lợi"), ["A2 warning recipient-unit/unknown"]],
    ["a room of the Sở", row("Phòng Tổ chức cán bộ"), []],
    ["a district with a slip", row("Trường THPT Lê Lợi", "Mang Yan"), ["C2 error recipient-district/unknown ? huyện Mang Yang"]],
    ["a district of nowhere", row("Trường THPT Lê Lợi", "Quy Nhơn"), ["C2 error recipient-district/unknown"]],
    ["the name says it", row("Phòng GDĐT huyện Đak Đoa", null), ["C2 warning recipient-district/in-name -> huyện Đăk Đoa"]],
    ["the name says another", row("Phòng GDĐT huyện Đăk Đoa", "Mang Yang"), ["C2 error recipient-district/contradicts ? huyện Đăk Đoa"]],
    ["an office without one", row("Phòng GDĐT", null), ["C2 error recipient-district/missing"]],
    ["a school without one", row("Trường THPT Lê Lợi", null), ["C2 warning recipient-district/missing"]],
    ["a phone that lost its zero", ["Trường THPT Lê Lợi", "", "Pleiku", "a@x.vn", "", 978123456], ["F2 warning phone-number/number-cell -> 0978123456"]],
  ])("%s", (_, cells, expected) => expect(findings([HEAD, cells])).toEqual(expected));

  test("what is told as unknown is left blank, never guessed", () => {
    expect(issued([HEAD, row("Trường THPT Lê Lợi", "Mang Yan"), row("Phòng GDĐT huyện Đăk Đoa", "Mang Yang", "b@x.vn")]))
      .toEqual(["Trường THPT Lê Lợi |  | a@x.vn", "Phòng GDĐT huyện Đăk Đoa |  | b@x.vn"]);
  });
});

describe("headers", () => {
  test("no column of addresses: one finding, not one a row", () => {
    expect(findings([["Tên đơn vị", "Loại", "Huyện"], ["Trường THPT Lê Lợi", "", "Pleiku"], ["Trường THPT A", "", "Pleiku"]])).toEqual(["sheet error header-unclear/missing"]);
  });

  test("two columns of addresses: neither is taken", () => {
    const rows: Rows = [[...HEAD.slice(0, 4), "Email"], ["Trường THPT Lê Lợi", "", "Pleiku", "a@x.vn", "b@x.vn"]];
    expect(findings(rows)).toEqual(["D1 error header-unclear/twice"]);
    expect(issued(rows)).toEqual(["Trường THPT Lê Lợi | thành phố Pleiku | -"]);
  });

  test.each<[string, Rows, string]>([
    ["a staff list", [["Họ và tên", "Chức vụ", "Đơn vị", "Email"], ["Nguyễn Văn A", "GV", "THCS A", "a@x.vn"]], "no-recipients"],
    ["nothing below the header", [HEAD], "recipients-empty"],
  ])("%s", (_, rows, code) => {
    const problem = (() => {
      try {
        examine(rows);
      } catch (error) {
        if (error instanceof ProgramError) return error.problem;
      }
      throw new Error("was read");
    })();
    expect(problem.code).toBe(code);
    expect(sentence(vi, { id: code, data: problem.data })).toMatch(/\S/);
  });
});

test("a list of recipients in a workbook with a form, staff and a record is none of these", () => {
  const sheets = { form, staff: [["Họ và tên", "Chức vụ", "Đơn vị", "Email", "Xếp loại 2020-2021"], ["Nguyễn Thị Hoà", "HT", "Trường THCS Lê Lợi", "a@x.vn", "HTXSNV"]] };
  const list: Rows = [HEAD, ["Trường THPT Lê Lợi", "", "Pleiku", "a@x.vn", "Nguyễn Thị Hoà", "0978123456"]];
  const report = (all: Record<string, Rows>) => check({ snapshot: snapshot(all), today: "2021-10-15" });
  expect(report({ ...sheets, "Đơn vị nhận": list })).toEqual(report(sheets));
});

describe("the ready sheet", () => {
  async function rowsOf(made: Plan, today: string) {
    const host = await openWorkbook(emptyWorkbook(), "a.xlsx");
    await host.apply([{ kind: "put-sheet", content: recipientsSheet(made, today), replace: true }]);
    return (await host.read()).grids;
  }

  test("has the 17 district offices of 2021 and asks for nothing but their addresses", async () => {
    const { recipients, findings: found } = examineRecipients(await rowsOf(plan, "2021-10-04"), plan, "2021-10-04");
    expect(recipients).toHaveLength(17);
    expect(recipients[7]).toMatchObject({ unit: "Phòng GDĐT huyện Mang Yang", kind: "Phòng GDĐT", district: "huyện Mang Yang", email: null });
    expect(new Set(found.map(({ message }) => message.id))).toEqual(new Set(["recipient-email/missing"]));
    expect(found).toHaveLength(17);
  });

  test("of a plan with communes has these, from the day on which they are", async () => {
    const communes = [["xã", "Hra"], ["phường", "Pleiku"], ["xã", "Mang Yang"]].map(([kind, name]) => (
      { level: "commune" as const, kind: kind!, name: name!, variants: [], from: "2025-07-01" }));
    const later: Plan = { ...plan, years: { first: 2025, last: 2027 }, address: { levels: ["commune"] }, directory: [...plan.directory, ...communes] };
    const { recipients, findings: found } = examineRecipients(await rowsOf(later, "2026-03-01"), later, "2026-03-01");
    expect(recipients.map(({ unit, district }) => [unit, district])).toEqual([["UBND xã Hra", "xã Hra"], ["UBND phường Pleiku", "phường Pleiku"], ["UBND xã Mang Yang", "xã Mang Yang"]]);
    expect(new Set(found.map(({ message }) => message.id))).toEqual(new Set(["recipient-email/missing"]));
    expect(findings([HEAD, ["Trường THPT Lê Lợi", "", "huyện Mang Yang", "a@x.vn"], ["Trường THPT B", "", "Đức Cơ", "b@x.vn"]], { plan: later, today: "2026-03-01" }))
      .toEqual(["C2 error recipient-district/outdated", "C3 error recipient-district/outdated"]);
  });
});
