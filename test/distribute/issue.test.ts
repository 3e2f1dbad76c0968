import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { examine } from "../../src/check/check";
import { nodeCodec } from "../../src/cli/node-codec";
import { FileNames } from "../../src/distribute/issue/file-names";
import { readRegister, REGISTER_FILE } from "../../src/distribute/issue/register";
import { sha256Of } from "../../src/distribute/issue/sha256";
import { openWorkbook } from "../../src/workbook/file/open";
import { cellText } from "../../src/sheets/cells";
import { grid } from "../fixtures/workbook";
import { plan, recipient, Shelf } from "./issuing";
import { testWith } from "../programs";

const folder = mkdtempSync(join(tmpdir(), "dien-hinh-issue-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a few dozen recipients", () => {
  const districts = plan.directory.map(({ kind, name }) => `${kind} ${name}`);
  const recipients = [
    ...districts.map((district, i) => recipient(`Phòng GDĐT ${district}`, { district, kind: "Phòng GDĐT", email: `phong.${i}@moet.edu.vn` })),
    ...districts.map((district, i) => recipient(`Trường THPT Lê Lợi`, { district, email: `le.loi.${i}@moet.edu.vn`, person: "Ksor H'Bŭn" })),
    recipient("Trường THPT =HYPERLINK(\"x\") <b>&amp;", { email: null }),
    recipient("Trường PTDTNT \u0130 Ƀlŭ, “ba” / bốn: năm? ".repeat(5).trim(), { email: "noi.tru@moet.edu.vn" }),
  ];
  const shelf = new Shelf();
  let result: Awaited<ReturnType<Shelf["issue"]>>;

  beforeAll(async () => {
    result = await shelf.issue(recipients);
    for (const [name, bytes] of shelf.files) writeFileSync(join(folder, name), bytes);
  });

  const names = () => [...shelf.files.keys()];
  const workbooks = () => names().filter((name) => name.startsWith("mau-") && name.endsWith(".xlsx"));

  test("each has a workbook, and a draft where there is an address; the register lists them all", async () => {
    expect(workbooks()).toHaveLength(36);
    expect(names().filter((name) => name.endsWith(".eml"))).toHaveLength(35);
    const rows = await shelf.register();
    expect(rows.map(({ unit, email }) => [unit, email])).toEqual(recipients.map(({ unit, email }) => [unit, email ?? ""]));
    for (const { file, sha256, sent, round, issued } of rows) {
      expect(createHash("sha256").update(shelf.files.get(file)!).digest("hex")).toBe(sha256);
      expect({ sent, round, issued }).toEqual({ sent: "☐", round: "1", issued: "2021-10-04 08:30" });
    }
    expect(rows[34]).toMatchObject({ mail: "", state: "Chưa có thư: thiếu e-mail" });
    expect(result.units.every(({ state }) => state === "made")).toBe(true);
  });

  test("their names are ASCII, unlike in any case, and safe on Windows", () => {
    for (const name of names()) expect(name).toMatch(/^[a-z0-9][a-z0-9_-]{0,110}\.(xlsx|eml)$/);
    expect(new Set(workbooks().map((name) => name.toLowerCase())).size).toBe(36);
    expect(workbooks().slice(15, 19)).toEqual([
      "mau-dang-ky_phong-gddt-huyen-phu-thien.xlsx", "mau-dang-ky_phong-gddt-huyen-chu-puh.xlsx",
      "mau-dang-ky_truong-thpt-le-loi_pleiku.xlsx", "mau-dang-ky_truong-thpt-le-loi_an-khe.xlsx",
    ]);
  });

  test("every workbook opens, names its unit and, filled in, passes the check", async () => {
    const rows = await shelf.register();
    for (const [index, { file }] of rows.entries()) {
      const host = await openWorkbook(shelf.files.get(file)!, file);
      const { unit } = recipients[index]!;
      const before = await host.read();
      const [form] = before.grids;
      const first = form!.rows.findIndex((cells) => cellText(cells?.[1] ?? null) === "Trường") + 1;
      const at = (column: number) => ({ sheet: form!.name, row: first, column });
      const values = ["Trường THCS Rạng Đông", "Xã H'ra, huyện Mang Yang", "02693822111"];
      const { refused } = await host.apply(values.map((to, i) => ({ kind: "set-cell", at: at(i + 1), from: form!.rows[first]?.[i + 1] ?? null, to })));
      expect(refused).toEqual([]);
      const { report } = examine({ snapshot: await host.read(), today: "2021-10-15" });
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(report.collectives).toHaveLength(1);
      expect(report.unit.toLocaleUpperCase("vi").replace(/\s+/g, " ")).toContain(unit.toLocaleUpperCase("vi").slice(0, 20));
    }
  });

  const withOpenpyxl = testWith("openpyxl");
  withOpenpyxl("openpyxl opens every workbook; Python's email and postal-mime read every draft back with it", async () => {
    const read = JSON.parse(execFileSync("/usr/bin/python3", [join(__dirname, "read-issue.py"), folder], { maxBuffer: 1 << 28 }).toString());
    const rows = await shelf.register();
    for (const [index, { file, mail, sha256 }] of rows.entries()) {
      const { unit, email } = recipients[index]!;
      expect(read.workbooks[file]).toMatchObject({ sha256, sheets: ["Đăng ký", "Nhân sự", "Thành tích tập thể", "Hướng dẫn", "Kế hoạch"] });
      expect(read.workbooks[file].form).toContain(unit.toLocaleUpperCase("vi"));
      if (email === null) continue;
      const python = read.drafts[mail];
      expect(python).toMatchObject({ defects: [], unsent: "1", to: email, attachment: file, sha256 });
      const postal = await PostalMime.parse(Buffer.from(shelf.files.get(mail)!), { attachmentEncoding: "arraybuffer" });
      expect([postal.subject, postal.to?.[0]?.address, postal.attachments[0]!.filename]).toEqual([python.subject, email, file]);
      expect(sha256Of(new Uint8Array(postal.attachments[0]!.content as ArrayBuffer))).toBe(sha256);
      for (const text of [python.text as string, postal.text!]) {
        for (const told of [unit, "vanphong.sogialai@moet.edu.vn", "từ ngày 04/10/2021 đến hết ngày 31/10/2021", file]) expect(text).toContain(told);
      }
    }
  });

  test("the bytes are the same whatever else is issued, and in which order", async () => {
    const alone = new Shelf();
    await alone.issue([recipients[20]!, recipients[3]!]);
    for (const name of [...alone.files.keys()].filter((one) => one !== REGISTER_FILE)) expect(sha256Of(alone.files.get(name)!)).toBe(sha256Of(shelf.files.get(name)!));
  });
});

describe("issuing again", () => {
  const [a, b, c] = [recipient("Trường THPT A"), recipient("Trường THPT B"), recipient("Trường THPT C", { email: "c@moet.edu.vn" })];
  const [A, B, C] = ["a", "b", "c"].map((letter) => `mau-dang-ky_truong-thpt-${letter}`) as [string, string, string];

  test("what has not changed is not touched, by whichever compressor it was made", async () => {
    const shelf = new Shelf();
    await shelf.issue([a, b]);
    const { log, registered, units } = await shelf.issue([a, b], { now: "2021-10-09 10:00" }, { codec: nodeCodec });
    expect({ log, registered, states: units.map(({ state }) => state) }).toEqual({ log: [], registered: false, states: ["kept", "kept"] });
  });

  test("only what has changed is made again; nothing is lost, ticks and remarks stay", async () => {
    const shelf = new Shelf();
    await shelf.issue([a, b, c]);
    const old = new Map(shelf.files);
    await shelf.type(4, 7, "☐", "☑");
    await shelf.type(5, 7, "☐", "☑");
    await shelf.type(4, 9, null, "đã gọi điện");
    const typed = shelf.files.get(REGISTER_FILE)!;
    const { log, gone } = await shelf.issue([a, { ...b, email: "moi@moet.edu.vn" }, recipient("Trường THPT D")], { now: "2021-10-09 10:00" });
    expect(log).toEqual([
      `${B}.xlsx > ban-cu/lan-1/${B}.xlsx`, `${B}.eml > ban-cu/lan-1/${B}.eml`, `${B}.xlsx`, `${B}.eml`,
      "mau-dang-ky_truong-thpt-d.xlsx", "mau-dang-ky_truong-thpt-d.eml",
      `${REGISTER_FILE} > ban-cu/lan-1/${REGISTER_FILE}`, REGISTER_FILE,
    ]);
    expect(shelf.files.get(`ban-cu/lan-1/${B}.eml`)).toBe(old.get(`${B}.eml`));
    expect(shelf.files.get(`ban-cu/lan-1/${REGISTER_FILE}`)).toBe(typed);
    expect(shelf.files.has(`${C}.xlsx`)).toBe(true);
    expect(gone).toEqual(["Trường THPT C"]);
    expect((await shelf.register()).map(({ unit, round, sent, state, note, issued }) => [unit, round, sent, state, note, issued])).toEqual([
      ["Trường THPT A", "1", "☑", "", "đã gọi điện", "2021-10-04 08:30"],
      ["Trường THPT B", "2", "☐", "Phát hành lại; lần 1 đã gửi: ☑", "", "2021-10-09 10:00"],
      ["Trường THPT D", "2", "☐", "", "", "2021-10-09 10:00"],
      ["Trường THPT C", "1", "☐", "Không còn trong danh sách đơn vị nhận", "", "2021-10-04 08:30"],
    ]);
    const back = await shelf.issue([a, { ...b, email: "moi@moet.edu.vn" }, recipient("Trường THPT D"), c]);
    expect(back.units.map(({ state }) => state)).toEqual(["kept", "kept", "kept", "kept"]);
    expect((await shelf.register())[3]).toMatchObject({ unit: "Trường THPT C", state: "" });
  });

  test("another plan makes every workbook again", async () => {
    const shelf = new Shelf();
    await shelf.issue([a, b]);
    const { units } = await shelf.issue([a, b], { plan: { ...plan, registration: { ...plan.registration, to: "2021-11-15" } } });
    expect(units.map(({ state }) => state)).toEqual(["again", "again"]);
  });

  test("a workbook that somebody changed or took away is made again, the changed one put aside", async () => {
    const shelf = new Shelf();
    await shelf.issue([a, b, c]);
    const mine = new Uint8Array([1]);
    shelf.files.set(`${A}.xlsx`, mine);
    shelf.files.delete(`${B}.xlsx`);
    const { units } = await shelf.issue([a, b, c]);
    expect(units.map(({ state }) => state)).toEqual(["again", "again", "kept"]);
    expect(shelf.files.get(`ban-cu/lan-1/${A}.xlsx`)).toBe(mine);
  });

  test("with the register alone the files are taken to be where they were", async () => {
    const shelf = new Shelf();
    await shelf.issue([a, b]);
    const there = new Shelf();
    const { log } = await there.issue([a, b, c], { earlier: { rows: await shelf.register() } });
    expect(log).toEqual([`${C}.xlsx`, `${C}.eml`, REGISTER_FILE]);
    expect((await there.register()).map(({ unit, round }) => [unit, round])).toEqual([["Trường THPT A", "1"], ["Trường THPT B", "1"], ["Trường THPT C", "2"]]);
  });

  test("stopped, it has a register of what was made, and the next time goes on", async () => {
    const shelf = new Shelf();
    const stop = new AbortController();
    const hashOf = (name: string) => {
      if (name.includes("-b.xlsx")) stop.abort();
      return shelf.hashOf(name);
    };
    expect(await shelf.issue([a, b, c], { signal: stop.signal, earlier: { rows: [], hashOf } })).toMatchObject({ stopped: true, gone: [] });
    expect((await shelf.register()).map(({ unit }) => unit)).toEqual(["Trường THPT A", "Trường THPT B"]);
    expect((await shelf.issue([a, b, c])).units.map(({ state }) => state)).toEqual(["kept", "kept", "made"]);
  });

  test("a strange file keeps its name; one of the same bytes is the issue's own", async () => {
    const shelf = new Shelf();
    const first = new Shelf();
    await first.issue([a]);
    shelf.files.set(`${A}.xlsx`, first.files.get(`${A}.xlsx`)!);
    shelf.files.set(`${B}.xlsx`, new Uint8Array([2]));
    const { rows } = await shelf.issue([a, b]);
    expect(rows.map(({ file }) => file)).toEqual([`${A}.xlsx`, `${B}_2.xlsx`]);
  });

  test("two units of one earlier name never share its file", async () => {
    const shelf = new Shelf();
    await shelf.issue([recipient("Trường THPT A")]);
    const { rows } = await shelf.issue([recipient("Trường THPT A", { district: "huyện Đức Cơ" }), recipient("Trường THPT A", { district: "huyện Ia Pa" })]);
    expect(new Set(rows.map(({ file }) => file)).size).toBe(2);
  });

  test("a register that the clerk has sorted, and one that leads elsewhere", () => {
    const head = ["Mã nội dung", "Tệp", "Ghi thêm", "Tên đơn vị", "SHA-256"];
    const rows = readRegister([grid("x", [["SỔ"], head, ["c", "mau-a.xlsx", "z", "A", "h"], [], ["c", "../../x.xlsx", "", "B", "h"], ["c", "C:\\x.xlsx", "", "C", "h"]])]);
    expect(rows?.map(({ unit, file, sent }) => [unit, file, sent])).toEqual([["A", "mau-a.xlsx", ""]]);
    expect(readRegister([grid("x", [["Tên đơn vị", "E-mail"], ["A", "a@x.vn"]])])).toBeNull();
  });
});

test("names: nothing left of a name, reserved names, long ones, and those taken", () => {
  const names = new FileNames(["MAU-DANG-KY_con"]);
  expect(["con", "…", "NUL", "con", "Trường " + "ă".repeat(300)].map((unit) => names.nameFor({ unit, district: null }))).toEqual([
    "mau-dang-ky_con_2", "mau-dang-ky_don-vi", "mau-dang-ky_nul", "mau-dang-ky_con_3", `mau-dang-ky_truong-${"a".repeat(63)}`,
  ]);
});
