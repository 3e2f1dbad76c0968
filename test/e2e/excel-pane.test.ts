import type { Page } from "playwright-core";
import { clerksState, ourHighlights } from "../excel-host/state";
import type { Book } from "../excel-host/model";
import type { Rows } from "../fixtures/workbook";
import { bookOf, inExcel, openBesideExcel } from "./excel";
import { button, selected, setPaneStage, status, valueAt } from "./excel-pane-stage";
import { checkedPage } from "./harness";
import { axeFaults, bringAxe, widerBy } from "./look";
import { CELLS, HOSTILE, messy } from "./workbooks";

jest.setTimeout(120_000);

const { stage, beside, checkedBeside } = setPaneStage();

test("from the start to the findings: the cells are marked, and nothing of the clerk's has changed", async () => {
  await beside({ rows: messy() }, async (page) => {
    const before = clerksState(await bookOf(page));
    expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("Kiểm tra danh sách đăng ký");
    await button(page, "Kiểm tra").click();
    await checkedPage(page);
    await status(page, /^Đã kiểm tra: \d+ lỗi, \d+ cảnh báo\.$/);
    const book = await bookOf(page);
    expect(ourHighlights(book).join()).toContain(`missing ${CELLS.missing}`);
    expect(clerksState(book)).toEqual(before);
  });
});

test("a finding leads to its cell in Excel, and a marked cell in Excel to its reason", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await page.getByRole("tab", { name: "Theo loại" }).click();
    await button(page, /^Số điện thoại/).click();
    await button(page, /0269\.3822\.111/).click();
    await selected(page, `Đăng ký!${CELLS.dotted}`);
    await inExcel(page, ({ clerk }, cell) => clerk.select("Đăng ký", cell), CELLS.missing);
    await page.getByRole("region", { name: "Vì sao ô này" }).getByText(`Đăng ký!${CELLS.missing}`).waitFor();
    await page.keyboard.press("F8");
    await page.locator(".stepper").getByText(/\d+ \/ \d+/).waitFor();
  });
});

test("one fix, all fixes, and each taken back in one step", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const before = clerksState(await bookOf(page));
    await inExcel(page, ({ clerk }, cell) => clerk.select("Đăng ký", cell), CELLS.dotted);
    await button(page, "Ghi “02693822111”").click();
    await status(page, "Đã sửa 1 ô.");
    expect(await valueAt(page, CELLS.dotted)).toBe("02693822111");
    await button(page, /^Sửa \d+ ô an toàn/).click();
    await button(page, "Sửa 2 ô").click();
    await status(page, "Đã sửa 2 ô.");
    expect(await valueAt(page, CELLS.number)).toBe("0978123456");
    await button(page, /^Hoàn tác/).click();
    await status(page, "Đã trả lại 2 ô như cũ.");
    expect(await valueAt(page, CELLS.number)).toBe(978123456);
    await button(page, /^Hoàn tác/).click();
    await status(page, "Đã trả lại 1 ô như cũ.");
    expect(clerksState(await bookOf(page))).toEqual(before);
  });
});

test("a tick is kept with the workbook: the pane that is opened again has it", async () => {
  const tickOf = async (page: Page) => {
    const group = page.locator(".group", { hasText: "Trường THCS Chu Văn An" }).first();
    await group.getByRole("button").first().click();
    return group;
  };
  let left: Book | undefined;
  await checkedBeside({ rows: messy() }, async (page) => {
    const group = await tickOf(page);
    await group.getByRole("checkbox").first().check();
    await group.getByText("Đã xác nhận").first().waitFor();
    left = await bookOf(page);
  });
  await checkedBeside({ left: left! }, async (page) => {
    const group = await tickOf(page);
    expect(await group.getByText("Đã xác nhận").count()).toBe(1);
    expect(await group.getByRole("checkbox").first().isChecked()).toBe(true);
  });
});

test("what the clerk types is checked by itself, and a co-author's edit too", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const missing = page.locator(".chip", { hasText: "Lỗi" });
    const before = await missing.innerText();
    await inExcel(page, ({ clerk }, cell) => clerk.type("Đăng ký", cell, "'02693822112"), CELLS.missing);
    await page.waitForFunction(([text]) => document.querySelectorAll(".chip")[1]?.textContent?.trim() !== text, [before.trim()]);
    await inExcel(page, ({ clerk }, cell) => clerk.type("Đăng ký", cell, "", { source: "Remote" }), CELLS.missing);
    await missing.getByText(before.replace(/\D/g, ""), { exact: true }).waitFor();
  });
});

test("Bỏ tô màu takes every mark away, and they come back when asked for", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const marked = ourHighlights(await bookOf(page));
    await page.locator("details.menu summary").click();
    await button(page, "Bỏ tô màu").click();
    await status(page, "Đã bỏ tô màu");
    expect(ourHighlights(await bookOf(page))).toEqual([]);
    await page.locator("details.menu summary").click();
    await button(page, "Tô màu lại").click();
    await status(page, "Đã tô màu các ô cần xem.");
    expect(ourHighlights(await bookOf(page))).toEqual(marked);
  });
});

test("all clear: the sentence says so, nothing is marked, and the list to send is the next step", async () => {
  const school = "Trường THCS Lê Lợi";
  const rows: Readonly<Record<string, Rows>> = {
    "Đăng ký": [
      ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
      ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
      ["2. CÁ NHÂN"],
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
      [1, "H'Bŭn Siu", "Giáo viên", `${school}, huyện Mang Yang`, "0978123456"],
    ],
    "Nhân sự": [
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"],
      [1, "H'Bŭn Siu", "Giáo viên", school, "0978123456", "HTXSNV", "CSTĐCS", null],
    ],
  };
  await checkedBeside({ rows }, async (page) => {
    await page.getByRole("heading", { name: "Không có lỗi, không có cảnh báo" }).waitFor();
    expect(ourHighlights(await bookOf(page)).filter((mark) => !mark.includes("unverified"))).toEqual([]);
    expect(await page.locator("main button.primary").allInnerTexts()).toEqual(["Lập bản gửi…"]);
  });
});

test("an empty workbook: one sentence, the template, and what to do with it", async () => {
  await beside({ rows: { Sheet1: [] } }, async (page) => {
    await button(page, "Kiểm tra").click();
    const alert = page.getByRole("alert");
    await alert.getByText("Không tìm thấy bản đăng ký").waitFor();
    await alert.getByRole("button", { name: "Tạo mẫu" }).click();
    await status(page, "Đã thêm các trang: Đăng ký, Nhân sự, Thành tích tập thể");
    expect((await bookOf(page)).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Đăng ký", "Nhân sự", "Thành tích tập thể"]);
    await button(page, "Kiểm tra").click();
    await alert.getByText("chưa có dòng nào").waitFor();
  });
});

test("settings: the date, staff of another file, and columns whose header is unclear", async () => {
  const unclear = { ...messy(), "Nhân sự": messy()["Nhân sự"]!.map((row, index) => (index === 0 ? row.map((cell) => (cell === "Họ và tên" ? "Danh tính" : cell)) : row)) };
  await checkedBeside({ rows: unclear }, async (page) => {
    await button(page, "Thiết lập").click();
    await page.getByLabel("Xét tại ngày").fill("2021-10-20");
    await page.getByText("Đang tính đến 20/10/2021").waitFor();
    const sheet = page.locator(".mapping details", { hasText: "Danh tính" });
    await sheet.getByLabel("Trang này là").selectOption("staff");
    await page.getByText("tiêu đề chưa rõ").waitFor();
    await sheet.getByLabel("Họ và tên").selectOption({ label: "B · Danh tính" });
    await page.getByText("tiêu đề chưa rõ").waitFor({ state: "detached" });
    await page.locator('input[type="file"][accept*=".csv"]').setInputFiles({
      name: "nhan-su.csv", mimeType: "text/csv", buffer: Buffer.from("Họ và tên,Xếp loại 2020-2021\nH'Bŭn Siu,HTXSNV\n"),
    });
    await page.getByText("Từ tệp “nhan-su.csv”.").waitFor();
    await status(page, "Đã đối chiếu với nhân sự trong tệp “nhan-su.csv”.");
  });
});

test("a request that fails is told, the results stay, and the next try is right", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const counts = await page.locator("table.verdicts").innerText();
    await inExcel(page, (excel) => excel.failNext(0, { kind: "before" }));
    await page.getByTitle("Kiểm tra lại").click();
    const alert = page.getByRole("alert");
    await alert.getByText("Excel không thực hiện được yêu cầu").waitFor();
    expect(await page.locator("table.verdicts").innerText()).toBe(counts);
    await alert.getByRole("button", { name: "Thử lại" }).click();
    await alert.waitFor({ state: "detached" });
    expect(await page.locator("table.verdicts").innerText()).toBe(counts);
  });
});

test("the part that checks could not be loaded: that is told, and the next try loads it anew", async () => {
  await beside({ rows: messy() }, async (page) => {
    await page.evaluate(() => {
      const { Worker: Real } = window;
      window.Worker = class extends Real {
        constructor() {
          super("/khong-co.js");
          window.Worker = Real;
        }
      };
    });
    await button(page, "Kiểm tra").click();
    const alert = page.getByRole("alert");
    await alert.getByText("Phần kiểm tra đã dừng").waitFor();
    await alert.getByRole("button", { name: "Thử lại" }).click();
    await checkedPage(page);
    expect(await alert.count()).toBe(0);
  });
});

test("below ExcelApi 1.9 there is one sentence and the page's address, and nothing to press in vain", async () => {
  await beside({ rows: messy() }, async (page) => {
    await page.getByRole("alert").getByText("Phiên bản Excel này quá cũ").waitFor();
    expect(await page.getByRole("alert").getByRole("link").getAttribute("href")).toBe(`${stage.server.url}index.html`);
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
  }, { level: 8 });
});

test("protected sheets: checked and named, and a fix there is refused in plain words", async () => {
  await beside({ rows: messy() }, async (page) => {
    await inExcel(page, ({ clerk }) => clerk.protect("Đăng ký"));
    await button(page, "Kiểm tra").click();
    await status(page, "Không tô màu được vì trang tính đang được bảo vệ: Đăng ký.");
    const before = clerksState(await bookOf(page));
    await button(page, /^Sửa \d+ ô an toàn/).click();
    await button(page, /^Sửa \d+ ô$/).click();
    await status(page, "nằm trên trang đang khóa");
    expect(clerksState(await bookOf(page))).toEqual(before);
  });
});

test("a sheet renamed in between is still found; one deleted in between is said to be gone", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await inExcel(page, ({ clerk }) => clerk.rename("Đăng ký", "Danh sách"));
    await page.keyboard.press("F8");
    await page.waitForFunction(() => window.excel.book.selection.startsWith("Danh sách!"));
    // Before the program has heard of it: at once, with no time for the check that follows by itself.
    await inExcel(page, ({ clerk, book }) => {
      book.sheets.push({ ...clerk.sheet("Danh sách"), id: "{other}", name: "Khác", rows: [] });
      book.sheets = book.sheets.filter(({ name }) => name !== "Danh sách");
    });
    await page.keyboard.press("F8");
    await status(page, "không còn trong bảng tính");
  });
});

test("while a cell is being edited Excel answers nothing: the clerk is told what to press, and can stop waiting", async () => {
  await beside({ rows: messy() }, async (page) => {
    await inExcel(page, (excel) => void (excel.editing = true));
    await button(page, "Kiểm tra").click();
    await page.getByText("xin nhấn Enter").waitFor();
    await button(page, "Hủy").click();
    await status(page, "Đã dừng");
    await button(page, "Kiểm tra").click();
    await page.getByText("xin nhấn Enter").waitFor();
    await inExcel(page, (excel) => void (excel.editing = false));
    await checkedPage(page);
  }, { sets: ["DelayForCellEdit"] });
});

test("an Excel that cannot wait for the end of editing says so at once", async () => {
  await beside({ rows: messy() }, async (page) => {
    await inExcel(page, (excel) => void (excel.editing = true));
    await button(page, "Kiểm tra").click();
    await page.getByRole("alert").getByText("Hãy nhấn Enter").waitFor();
    await inExcel(page, (excel) => void (excel.editing = false));
    await button(page, "Thử lại").click();
    await checkedPage(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

test("text from cells is text, in the pane and back in the workbook", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await button(page, new RegExp("img src=x")).first().click();
    await inExcel(page, ({ clerk }, cell) => clerk.select("Đăng ký", cell), CELLS.hostile);
    expect(await page.locator("main").innerText()).toContain(HOSTILE);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("hacked");
  });
});

test("a hidden sheet is checked like the others, and is not shown by force", async () => {
  await beside({ rows: messy() }, async (page) => {
    await inExcel(page, ({ clerk }) => void (clerk.sheet("Đăng ký").visibility = "Hidden"));
    await button(page, "Kiểm tra").click();
    await status(page, /^Đã kiểm tra/);
    await page.keyboard.press("F8");
    await status(page, "Trang tính “Đăng ký” đang bị ẩn");
    expect((await bookOf(page)).sheets[0]!.visibility).toBe("Hidden");
  });
});

test("in a pane of 320 px axe finds nothing and nothing is cut off, in Vietnamese and in English, down to the problem", async () => {
  const small = { viewport: { width: 320, height: 560 }, bypassCSP: true };
  const { page, context } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book: { rows: messy() } }, small);
  await bringAxe(page);
  const see = async (screen: string) => {
    expect({ screen, found: await axeFaults(page), wider: await widerBy(page) }).toEqual({ screen, found: [], wider: [0, 0] });
  };
  await see("start");
  await button(page, "Kiểm tra").click();
  await checkedPage(page);
  for (const head of await page.locator(".group-head").all()) await head.click();
  await inExcel(page, ({ clerk }, cell) => clerk.select("Đăng ký", cell), CELLS.dotted);
  await page.getByRole("region", { name: "Vì sao ô này" }).waitFor();
  await see("results");
  await button(page, "English").click();
  await button(page, "Settings").click();
  await see("settings in English");
  await button(page, "Back").click();
  await inExcel(page, (excel) => excel.failNext(0, { kind: "before" }));
  await page.getByTitle("Check again").click();
  await page.getByRole("alert").waitFor();
  await see("problem in English");
  await context.close();
});
