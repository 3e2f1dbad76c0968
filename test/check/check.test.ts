import { check } from "../../src/check/check";
import type { Finding } from "../../src/check/finding";
import type { Report } from "../../src/check/report";
import { sentence } from "../../src/locale";
import { vi } from "../../src/locale/vi";
import { builtInPlan } from "../../src/plan/built-in";
import { planSheet } from "../../src/plan/sheet";
import type { Snapshot } from "../../src/workbook/port";
import type { Rows } from "../fixtures/workbook";
import { goodStaff, head, otherSchool, school, staffHeader, teacher, withCell, workbook, type Registration } from "./registration";

const today = "2021-10-15";
const checked = (registration?: Registration, rest: Partial<Parameters<typeof check>[0]> = {}): Report =>
  check({ snapshot: workbook(registration), today, ...rest });
const outcomes = (report: Report, table: "collectives" | "individuals", index = 0) =>
  Object.fromEntries(report[table][index]!.criteria.map(({ id, outcome }) => [id, outcome]));
const ofCriteria = ({ findings }: Report) => findings.filter(({ check: id, kind }) => /^(collective|person)-/.test(id) && kind !== "note");
const seen = ({ check: id, severity, kind, at }: Finding) =>
  [id, severity, kind, at && "row" in at ? `${at.sheet} ${at.row},${at.column}` : at];

describe("a right registration", () => {
  const report = checked();

  it("is eligible, with the plan, the dates and the unit in the report", () => {
    expect(report).toMatchObject({
      plan: "gialai-2021-2025", stage: "registration", asOf: today, schoolYears: [2021],
      summary: {
        collectives: { eligible: 1, ineligible: 0, undetermined: 0 },
        individuals: { eligible: 2, ineligible: 0, undetermined: 0 },
        errors: 0, warnings: 0,
      },
    });
  });

  it("reports every criterion of the plan, in its order", () => {
    const order = (target: string) => builtInPlan().criteria.map(({ id }) => id).filter((id) => id.startsWith(target));
    expect(report.collectives[0]!.criteria.map(({ id }) => id)).toEqual(order("collective"));
    expect(report.individuals[0]!.criteria.map(({ id }) => id)).toEqual(order("person"));
  });

  it("has nothing but one note a nominee", () => {
    expect(report.findings.map(seen)).toEqual([
      ["collective-excellent-years", "info", "note", "Đăng ký 4,1"],
      ["person-character", "info", "note", "Đăng ký 7,1"],
      ["person-character", "info", "note", "Đăng ký 8,1"],
    ]);
  });

  it("gives the plan's code of a position, and the head the collective's verdict", () => {
    expect(report.individuals.map(({ position }) => position)).toEqual(["GV", "HT"]);
    expect(outcomes(report, "individuals", 0)["person-heads-exemplary-collective"]).toBe("not-applicable");
    expect(outcomes(report, "individuals", 1)["person-heads-exemplary-collective"]).toBe("met");
  });
});

describe("unmet", () => {
  it("is an error on the name cell with the staff row that decides, for the collective and for its head", () => {
    const report = checked({ staff: withCell(goodStaff, 3, 7, "cảnh cáo") });
    const [collective, ofHead, ...others] = ofCriteria(report);
    expect(others).toEqual([]);
    expect(seen(collective!)).toEqual(["collective-discipline", "error", "ineligible", "Đăng ký 4,1"]);
    expect(collective!.related).toEqual([{ sheet: "Nhân sự", row: 3, column: 7 }]);
    expect(seen(ofHead!)).toEqual(["person-heads-exemplary-collective", "error", "ineligible", "Đăng ký 8,1"]);
    expect(ofHead!.related).toEqual([{ sheet: "Đăng ký", row: 4, column: 1 }]);
    expect(collective!.cite).toBe("III.2.1, gạch đầu dòng 4");
    expect(report.collectives[0]!.verdict).toBe("ineligible");
  });

  it("tells the rating that is too low, by its name and year", () => {
    const report = checked({ individuals: [teacher], staff: withCell(goodStaff, 1, 5, "HTTNV") });
    const said = report.individuals[0]!.criteria.find(({ id }) => id === "person-rated-excellent")!;
    expect(sentence(vi, said.message)).toMatch(/^Năm học 2020-2021: xếp loại “Hoàn thành tốt nhiệm vụ”, dưới mức “Hoàn thành xuất sắc nhiệm vụ”/);
  });

  it("is as loud as the plan says, and blocks all the same", () => {
    const plan = builtInPlan();
    const softer = { ...plan, criteria: plan.criteria.map((rule) => (rule.id === "collective-discipline" ? { ...rule, severity: "warning" as const } : rule)) };
    const report = checked({ staff: withCell(goodStaff, 3, 7, "cảnh cáo"), individuals: [teacher] }, { plan: softer });
    expect(ofCriteria(report).map(seen)).toEqual([["collective-discipline", "warning", "ineligible", "Đăng ký 4,1"]]);
    expect(report.collectives[0]!.verdict).toBe("ineligible");
  });
});

describe("one cause, told once", () => {
  it("no staff sheet", () => {
    const report = checked({ staff: null, individuals: [teacher, head, ["Ai Đó", "GV", "THCS Lê Lợi", "0978123499"]] });
    expect(report.individuals.map(({ criteria }) => criteria.find(({ id }) => id === "person-heads-exemplary-collective")!.outcome)).toContain("unknown");
    expect(ofCriteria(report).filter(({ kind }) => kind !== "note").map(seen)).toEqual([["collective-tasks-completed", "warning", "unverified", { sheet: "Đăng ký" }]]);
    expect(report.summary.collectives.undetermined).toBe(1);
    expect(report.summary.individuals.undetermined).toBe(3);
  });

  it("no staff sheet in the file that was chosen for it", () => {
    const other = [{ name: "b", rows: [["Mã", "Tên"], [1, "Bút"]], merges: [], file: "vat-tu.xlsx" }];
    const told = checked({ staff: null }, { staff: other }).findings.filter(({ kind }) => kind !== "note");
    expect(told.map((one) => sentence(vi, one.message))).toEqual([expect.stringMatching(/^Trong tệp nhân sự “vat-tu.xlsx” không thấy danh sách nhân sự/)]);
  });

  it.each([["TCVN3", "Hä vµ tªn", "§¬n vÞ"], ["VNI", "Hoï vaø teân", "Ñôn vò"]])("a staff sheet typed whole with %s", (encoding, name, unit) => {
    const staff = [["STT", name, unit, "SDT"], [1, "NguyÔn V¨n An", "THCS A", "0978123456"]];
    const told = checked({ staff }).findings.filter(({ kind }) => kind !== "note");
    expect(told.map(seen)).toEqual([["text-encoding", "warning", "unverified", "Nhân sự 0,1"]]);
    expect(sentence(vi, told[0]!.message)).toContain(`(${encoding}, ví dụ “${name}” đọc là “Họ và tên”)`);
  });

  it("a unit with nobody on the staff sheet, however often it stands on the form", () => {
    const individuals = [
      ["Ksor Lan", "GV", "TH Kim Đồng, huyện Mang Yang", "0978123400"],
      ["Ksor Mai", "GV", "Trường Tiểu học Kim Đồng", "0978123401"],
    ];
    const report = checked({ collectives: [school, otherSchool], individuals });
    const nobody = ofCriteria(report).filter(({ message }) => message.id === "staff/nobody");
    expect(nobody.map(seen)).toEqual([["collective-tasks-completed", "warning", "unverified", "Đăng ký 5,1"]]);
    expect(nobody[0]!.related).toEqual([{ sheet: "Đăng ký", row: 8, column: 1 }, { sheet: "Đăng ký", row: 9, column: 1 }]);
    expect(ofCriteria(report).filter(({ kind }) => kind === "unverified").map(({ message }) => message.id))
      .toEqual(["staff/nobody", "record/no-row"]);
  });

  it("a missing column is told by header-unclear, not on every row", () => {
    const report = checked({ staff: goodStaff.map((row) => row.filter((_, column) => column !== 5)) });
    expect(outcomes(report, "collectives")["collective-tasks-completed"]).toBe("unknown");
    expect(outcomes(report, "individuals")["person-rated-excellent"]).toBe("unknown");
    expect(report.findings.filter(({ check: id }) => id === "header-unclear")).toHaveLength(1);
    expect(ofCriteria(report)).toEqual([]);
  });

  it("several columns and years that the staff sheet lacks are one cause", () => {
    const report = checked({ staff: goodStaff.map((row) => row.filter((_, column) => column !== 6)) }, { today: "2023-06-11" });
    const told = report.findings.filter(({ check: id }) => id === "header-unclear").map((one) => sentence(vi, one.message));
    expect(told).toEqual([expect.stringMatching(/^Không thấy các cột “Danh hiệu 2020-2021”, “Năm học 2021-2022”, “Năm học 2022-2023” trong danh sách nhân sự/)]);
  });

  it("staff of a Phòng's form without a unit column is told by header-unclear alone", () => {
    const report = checked({ staff: goodStaff.map((row) => row.filter((_, column) => column !== 3)), record: null });
    expect(report.findings.filter(({ kind }) => kind !== "note").map(({ check: id }) => id)).toEqual(["header-unclear"]);
    expect(sentence(vi, report.findings.find(({ check: id }) => id === "header-unclear")!.message)).toContain("“Đơn vị”");
    expect(outcomes(report, "individuals", 1)["person-heads-exemplary-collective"]).toBe("unknown");
    expect([report.summary.collectives.undetermined, report.summary.individuals.undetermined]).toEqual([1, 2]);
  });

  it("a staff sheet without names is told by header-unclear alone", () => {
    const report = checked({ staff: withCell(goodStaff, 0, 1, "Cột B"), individuals: [teacher, head] });
    expect(report.findings.filter(({ kind }) => kind !== "note").map(({ check: id }) => id)).toEqual(["header-unclear"]);
    expect([report.summary.collectives.undetermined, report.summary.individuals.undetermined]).toEqual([1, 2]);
  });

  it("a head whose collective lacks a column and a value is told of the value's finding", () => {
    const staff = withCell(goodStaff, 3, 6, "?").map((row) => row.filter((_, column) => column !== 5));
    expect(ofCriteria(checked({ staff })).map(({ check: id }) => id)).toContain("person-heads-exemplary-collective");
  });

  it("a missing column of the form is told by header-unclear, not on every row", () => {
    const lacking = (column: number): Snapshot => {
      const { grids: [sheet, ...others], memory } = workbook();
      const rows = sheet!.rows.map((row, index) => (index > 5 ? row?.filter((_, at) => at !== column) : row));
      return { grids: [{ ...sheet!, rows }, ...others], memory };
    };
    for (const column of [1, 2, 3]) {
      const report = check({ snapshot: lacking(column), today });
      const seen = report.findings.filter(({ at, kind }) => kind !== "note" && (at === null || !("row" in at) || at.row > 5));
      expect(seen.map(({ check: id }) => id)).toEqual(["header-unclear"]);
      expect(report.individuals.map(({ verdict }) => verdict)).toContain("undetermined");
    }
  });

  it("a person without a row for a year, in the long layout: the row is missing, not three values", () => {
    const [, ...people] = goodStaff;
    const long = [
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Năm học", "Xếp loại", "Danh hiệu", "Kỷ luật"],
      ...[2021, 2022].flatMap((year) => people.map((row) => [...row.slice(0, 4), year, ...row.slice(5)])).slice(0, -1),
    ] as Rows;
    const report = checked({ staff: long, record: null, individuals: [teacher] }, { today: "2022-06-01" });
    const findings = ofCriteria(report);
    expect(findings.map(({ check: id, message, related }) => [id, message.id, message.data.names, related.map(({ row }) => row)])).toEqual([
      ["collective-tasks-completed", "staff/no-row", ["Lê Văn Cường"], [3]],
    ]);
    expect(sentence(vi, findings[0]!.message)).toMatch(/không có dòng của Lê Văn Cường.*Hãy thêm dòng/);
    expect(outcomes(report, "collectives")["collective-discipline"]).toBe("unknown");
  });

  it("a blank name or unit is told by required-field", () => {
    const report = checked({ individuals: [[null, "GV", "THCS Lê Lợi", "0978123456"], ["Nguyễn Thị Hoa", "GV", null, "0978123456"]] });
    expect(report.individuals.map(({ verdict }) => verdict)).toEqual(["undetermined", "undetermined"]);
    expect(ofCriteria(report)).toEqual([]);
    expect(report.findings.filter(({ check: id }) => id === "required-field")).toHaveLength(2);
  });

  it("a person found only elsewhere is told by person-elsewhere", () => {
    const individuals = [["Nguyễn Thị Hoa", "Giáo viên", "TH Kim Đồng, huyện Mang Yang", "0978123456"]];
    const report = checked({ collectives: [school, otherSchool], individuals, staff: [...goodStaff, [4, "Rơ Châm Lan", "GV", "TH Kim Đồng", "", "HTTNV", "LĐTT", ""]] });
    const onPerson = report.findings.filter(({ at, kind }) => at && "row" in at && at.row === 8 && kind !== "note");
    expect(onPerson.map(({ check: id }) => id)).toEqual(["person-elsewhere"]);
  });

  it("a person who is not found: one finding, with the nearest names to choose from", () => {
    const report = checked({ individuals: [["Nguyễn Thị Hòa", "GV", "THCS Lê Lợi", "0978123456"]] });
    const [finding, ...others] = ofCriteria(report);
    expect(others).toEqual([]);
    expect(seen(finding!)).toEqual(["person-on-staff", "warning", "unverified", "Đăng ký 7,1"]);
    expect(finding!.fix).toBeUndefined();
    expect(finding!.suggestions!.map(({ edits }) => edits)).toEqual([
      [{ at: { sheet: "Đăng ký", row: 7, column: 1 }, from: "Nguyễn Thị Hòa", to: "Nguyễn Thị Hoa" }],
    ]);
  });
});

describe("a mistyped district proves nothing", () => {
  it("in the address: the staff are those of level and name", () => {
    const staff = goodStaff.map((row, index) => (index > 1 ? row.with(3, "THCS Lê Lợi, huyện Mang Yang") : row));
    const report = checked({ collectives: [["Trường THCS Lê Lợi", "Xã H'ra, huyện Mang Giang", "02693822111"]], staff });
    expect(report.collectives[0]!.verdict).toBe("eligible");
    expect(report.individuals.map(({ verdict }) => verdict)).toEqual(["eligible", "eligible"]);
    expect(report.findings.filter(({ severity }) => severity === "warning").map(({ check: id }) => id)).toEqual(["address-complete"]);
  });

  it("in a head's unit: the collective may be theirs", () => {
    const report = checked({ individuals: [["Đinh Văn Bình", "HT", "Trường THCS Lê Lợi, huyện Mang Giang", "0978123457"]] });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(outcomes(report, "individuals")["person-heads-exemplary-collective"]).toBe("unknown");
    const elsewhere = checked({ individuals: [["Đinh Văn Bình", "HT", "Trường THCS Lê Lợi, huyện Chư Sê", "0978123457"]] });
    expect(outcomes(elsewhere, "individuals")["person-heads-exemplary-collective"]).toBe("unmet");
  });
});

it("a name in two columns is mended in both", () => {
  const { grids: [form, ...others], memory } = workbook({ individuals: [["Nguyễn Thị Hòa", "GV", "THCS Lê Lợi", "0978123456"]] });
  const split = form!.rows.map((row, index) => (index === 6 ? ["Stt", "Họ đệm", "Tên", ...row!.slice(2)] : index === 7 ? [1, "Nguyễn Thi", "Hoa", ...row!.slice(2)] : row));
  const [finding] = ofCriteria(check({ snapshot: { grids: [{ ...form!, rows: split }, ...others], memory }, today }));
  expect(finding!.suggestions!.map(({ edits }) => edits)).toEqual([[{ at: { sheet: "Đăng ký", row: 7, column: 1 }, from: "Nguyễn Thi", to: "Nguyễn Thị" }]]);
});

it("an address in two columns is mended in the one that is wrong", () => {
  const { grids: [form, ...others], memory } = workbook();
  const split = form!.rows.map((row, index) => (index === 3 ? ["Stt", "Trường", "Xã", "Huyện", "SĐT"] : index === 4 ? [1, "Trường THCS Lê Lợi", "Xã H'ra", "Mang Yan", "02693822111"] : row));
  const { findings } = check({ snapshot: { grids: [{ ...form!, rows: split }, ...others], memory }, today });
  const [address] = findings.filter(({ check: id }) => id === "address-complete");
  expect(address!.suggestions!.map(({ edits }) => edits)).toEqual([[{ at: { sheet: "Đăng ký", row: 4, column: 3 }, from: "Mang Yan", to: "huyện Mang Yang" }]]);
});

it("a list that may be the form's people is told by its sheet, and is no error", () => {
  const { grids, memory } = workbook({ individuals: [] });
  const [form, ...others] = grids;
  const alone = { ...form!, rows: form!.rows.slice(0, 5) };
  const list = { name: "Sheet2", rows: [["STT", "Họ tên", "Chức vụ", "Trường", "SĐT"], [1, ...teacher] as string[]], merges: [] };
  const { findings } = check({ snapshot: { grids: [alone, list, ...others], memory }, today });
  const told = findings.filter(({ check: id }) => id === "header-unclear");
  expect(told.map(seen)).toEqual([["header-unclear", "warning", "invalid", "Sheet2 0,0"]]);
  expect(sentence(vi, told[0]!.message)).toContain("không ghi “2. CÁ NHÂN” phía trên");
});

it("of two plans in a workbook the first is used, and the other is named", () => {
  const rows: (string | number | null)[][] = [];
  for (const { row, column, value } of planSheet(builtInPlan()).cells) (rows[row] ??= [])[column] = value;
  const sheetOf = (name: string) => ({ name, rows, merges: [] });
  const { grids, memory } = workbook();
  const both = { grids: [...grids, sheetOf("Kế hoạch"), sheetOf("Kế hoạch (2)")], memory };
  const told = (report: Report) => report.findings.filter(({ check: id }) => id === "template-current").map(({ at, message: said }) => [at, sentence(vi, said)]);
  expect(told(check({ snapshot: both, today }))).toEqual([[{ sheet: "Kế hoạch (2)" }, expect.stringContaining("theo trang “Kế hoạch”, không dùng trang “Kế hoạch (2)”")]]);
  expect(told(check({ snapshot: both, today, plan: builtInPlan() }))).toEqual([]);
});

it("a phone number with spaces around it is told as just that", () => {
  const { findings } = checked({ individuals: [[...teacher.slice(0, 3), " 0978123456 "]] });
  const [padded] = findings.filter(({ check: id }) => id === "phone-number");
  expect(sentence(vi, padded!.message)).toBe("Trước hoặc sau số điện thoại “0978123456” có khoảng trắng thừa. Hãy xóa khoảng trắng.");
});

describe("what a person must confirm", () => {
  it("becomes confirmed when its own key is ticked, and changes no verdict", () => {
    const { key } = checked().collectives[0]!;
    const report = checked({}, { confirmed: new Set([`${key}/collective-unity`, `${key}/collective-tasks-completed`]) });
    expect(outcomes(report, "collectives")).toMatchObject({
      "collective-unity": "confirmed", "collective-quality": "to-confirm", "collective-tasks-completed": "met",
    });
    expect(report.collectives[0]!.verdict).toBe("eligible");
  });

  it("keeps its key when rows move and spaces change, and tells two equal rows apart", () => {
    const [first, second] = checked({ collectives: [otherSchool, [" Trường THCS  Lê Lợi", ...school.slice(1)]] }).collectives;
    expect(second!.key).toBe(checked().collectives[0]!.key);
    expect(first!.key).not.toBe(second!.key);
    const twice = checked({ individuals: [teacher, teacher] }).individuals;
    expect(twice[0]!.key).not.toBe(twice[1]!.key);
  });

  it("is left out of the note once it is confirmed", () => {
    const { key, criteria } = checked().individuals[0]!;
    const all = new Set(criteria.map(({ id }) => `${key}/${id}`));
    expect(checked({}, { confirmed: all }).findings.filter(({ at }) => at && "row" in at && at.row === 7)).toEqual([]);
  });
});

describe("dates and stages", () => {
  it.each([
    ["2019-01-01", "2021-06-01", [2021], "registration"],
    ["2022-05-31", "2022-05-31", [2021], "registration"],
    ["2022-06-01", "2022-06-01", [2021, 2022], "registration"],
    ["2023-06-11", "2023-06-11", [2021, 2022, 2023], "midterm"],
    ["2025-06-30", "2025-06-30", [2021, 2022, 2023, 2024, 2025], "final"],
    ["2026-11-22", "2025-12-31", [2021, 2022, 2023, 2024, 2025], "final"],
  ])("%s is checked as of %s", (day, asOf, schoolYears, stage) => {
    expect(checked({}, { today: day })).toMatchObject({ asOf, schoolYears, stage });
  });

  it("the stage changes no outcome; it makes a pending target louder at the final review", () => {
    const early = checked();
    const final = checked({}, { stage: "final" });
    expect(final.collectives.map(({ criteria }) => criteria)).toEqual(early.collectives.map(({ criteria }) => criteria));
    expect(ofCriteria(early)).toEqual([]);
    expect(ofCriteria(final).map(seen)).toEqual([["collective-excellent-years", "warning", "unverified", "Đăng ký 4,1"]]);
  });
});

describe("the plan decides", () => {
  const plan = builtInPlan();

  it("switched-off criteria and checks are skipped", () => {
    const without = (ids: string[]) => ({
      ...plan,
      criteria: plan.criteria.map((rule) => ({ ...rule, on: !ids.includes(rule.id) })),
      checks: plan.checks.map((rule) => ({ ...rule, on: !ids.includes(rule.id) })),
    });
    const registration = { staff: withCell(goodStaff, 3, 7, "cảnh cáo"), individuals: [["Đinh Văn Bình", "HT", "THCS Lê Lợi", "x"]] };
    const report = checked(registration, { plan: without(["collective-discipline", "phone-number"]) });
    expect(report.collectives[0]!.verdict).toBe("eligible");
    expect(report.individuals[0]!.verdict).toBe("eligible");
    expect(report.findings.map(({ check: id }) => id)).not.toContain("phone-number");
    expect(checked(registration).findings.map(({ check: id }) => id)).toContain("phone-number");
  });

  it("a threshold is the plan's: 66 % of three people with two titles", () => {
    const at = (percent: number) => ({
      ...plan, criteria: plan.criteria.map((rule) => (rule.id === "collective-advanced-share" ? { ...rule, params: { ...rule.params, percent } } : rule)),
    });
    const staff = withCell(goodStaff, 3, 6, null);
    expect(outcomes(checked({ staff }), "collectives")["collective-advanced-share"]).toBe("unmet");
    expect(outcomes(checked({ staff }, { plan: at(66) }), "collectives")["collective-advanced-share"]).toBe("met");
  });

  it("refuses a title of the wrong list in the plan's words", () => {
    const wrong = { ...plan, criteria: plan.criteria.map((rule) => (rule.id === "collective-has-fighter" ? { ...rule, params: { title: "TTLĐXS", count: 1 } } : rule)) };
    expect(() => checked({}, { plan: wrong })).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: "plan-invalid" }) }));
  });
});

it("a sample row is no nominee", () => {
  const report = checked({ collectives: [["Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang", "02693 xxx xxx"], school] });
  expect(report.collectives.map(({ name }) => name)).toEqual(["Trường THCS Lê Lợi"]);
});

it("an entry twice on the form: the first answers for its head", () => {
  const twice = checked({ collectives: [school, ["THCS Lê Lợi", "Xã Ayun, huyện Mang Yang", "02693822111"]] });
  expect(outcomes(twice, "individuals", 1)["person-heads-exemplary-collective"]).toBe("met");
  expect(twice.findings.filter(({ check: id }) => id === "duplicate-entry")).toHaveLength(2);
});

it("people who left are neither counted nor nominated", () => {
  const staff = [[...staffHeader, "Trạng thái"], ...goodStaff.slice(1).map((row, i) => [...row, i === 0 ? "Chuyển đi" : null])];
  const report = checked({ staff });
  expect(report.collectives[0]!.criteria.find(({ id }) => id === "collective-advanced-share")!.facts).toEqual({ have: 2, of: 2 });
  expect(ofCriteria(report).find(({ check: id }) => id === "person-on-staff")!.message.id).toBe("person-on-staff/left");
});
