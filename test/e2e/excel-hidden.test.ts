import type { Page } from "playwright-core";
import { clerksState, ourHighlights } from "../excel-host/state";
import { bookOf, inExcel } from "./excel";
import { button, selected, setPaneStage, status, valueAt } from "./excel-pane-stage";
import { CELLS, messy, registration } from "./workbooks";

jest.setTimeout(120_000);

const { beside, checkedBeside } = setPaneStage();

const selection = (page: Page) => page.evaluate(() => window.excel.book.selection);

async function check(page: Page): Promise<void> {
  await button(page, "Kiểm tra").click();
  await status(page, /^Đã kiểm tra/);
}

/** Opens the findings of the phone numbers. */
async function phones(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Theo loại" }).click();
  await button(page, /^Số điện thoại/).click();
}

test("rows that a filter leaves out are checked like all others; a click on a finding there says so and moves nothing", async () => {
  let all = "";
  await checkedBeside({ rows: messy() }, async (page) => void (all = await page.locator("table.verdicts").innerText()));
  await beside({ rows: messy() }, async (page) => {
    await inExcel(page, ({ clerk }) => clerk.filter("Đăng ký", "A6:D8", "B", "Trường TH Lê Lợi"));
    await inExcel(page, ({ clerk }) => clerk.select("Đăng ký", "A1"));
    await check(page);
    expect(await page.locator("table.verdicts").innerText()).toBe(all);
    expect(ourHighlights(await bookOf(page)).join()).toContain(CELLS.dotted);
    const before = clerksState(await bookOf(page));
    await phones(page);
    await page.getByText(`Đăng ký!${CELLS.dotted} · dòng đang ẩn`).first().waitFor();
    await button(page, /0269\.3822\.111/).click();
    await status(page, "Dòng 7 của trang “Đăng ký” đang bị bộ lọc ẩn nên không đưa tới ô D7 được. Muốn xem, hãy bỏ điều kiện lọc (Dữ liệu › Xóa)");
    expect(await selection(page)).toBe("Đăng ký!A1");
    expect(clerksState(await bookOf(page))).toEqual(before);
    await inExcel(page, ({ clerk }) => clerk.clearFilter("Đăng ký"));
    await page.getByText("dòng đang ẩn").first().waitFor({ state: "detached" });
    await button(page, /0269\.3822\.111/).click();
    await selected(page, `Đăng ký!${CELLS.dotted}`);
    await page.getByRole("status").getByText("đang bị bộ lọc").waitFor({ state: "detached" });
  });
});

test("rows of the staff sheet that are hidden count, and a link to one says what hides it; a hidden column too", async () => {
  let all = "";
  await checkedBeside({ rows: registration() }, async (page) => void (all = await page.locator("table.verdicts").innerText()));
  await beside({ rows: registration() }, async (page) => {
    await inExcel(page, ({ clerk }) => {
      clerk.hideRows("Nhân sự", 4);
      clerk.hideColumns("Đăng ký", "B");
    });
    await check(page);
    expect(await page.locator("table.verdicts").innerText()).toBe(all);
    await button(page, /Lê Văn Cường/).first().click();
    await page.getByRole("button", { name: "Đăng ký!B10" }).click();
    await status(page, "Cột B của trang “Đăng ký” đang bị ẩn");
    await page.getByRole("button", { name: /^Nhân sự!\w4$/ }).first().click();
    await status(page, "Dòng 4 của trang “Nhân sự” đang bị ẩn");
    expect(await selection(page)).toBe("");
  });
});

test("one fix in a hidden row is written and says that it is hidden; the row stays hidden, and it can be taken back", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await inExcel(page, ({ clerk }) => clerk.hideRows("Đăng ký", 7));
    await phones(page);
    await page.getByText("dòng đang ẩn").first().waitFor();
    const before = clerksState(await bookOf(page));
    await button(page, "Ghi “02693822111”").click();
    await status(page, "Đã sửa 1 ô, ở dòng hoặc cột đang ẩn.");
    expect(await valueAt(page, CELLS.dotted)).toBe("02693822111");
    expect((await bookOf(page)).sheets[0]!.hiddenRows).toEqual([6]);
    await button(page, /^Hoàn tác/).click();
    await status(page, "Đã trả lại 1 ô như cũ, ở dòng hoặc cột đang ẩn.");
    expect(clerksState(await bookOf(page))).toEqual(before);
  });
});

test("all safe fixes: how many are hidden is said before and after; each cell gets its own value", async () => {
  const rows = messy();
  const form = rows["Đăng ký"]!.map((row, index) => (index === 7 ? [2, "Trường TH Lê Lợi", "Xã Đăk Ta Ley, huyện Mang Yang", "0269.3822.112"] : row));
  await beside({ rows: { ...rows, "Đăng ký": form } }, async (page) => {
    await inExcel(page, ({ clerk }) => clerk.filter("Đăng ký", "A6:D8", "B", "Trường THCS Chu Văn An"));
    const before = clerksState(await bookOf(page));
    await check(page);
    await button(page, /^Sửa 4 ô an toàn/).click();
    await page.getByText("1 ô trong số đó ở dòng hoặc cột đang ẩn").waitFor();
    expect(await page.locator(".edit-list tr", { hasText: "dòng đang ẩn" }).allInnerTexts()).toEqual([expect.stringContaining("Đăng ký!D8")]);
    await button(page, "Sửa 4 ô").click();
    await status(page, "Đã sửa 4 ô, trong đó 1 ô ở dòng hoặc cột đang ẩn.");
    expect([await valueAt(page, "D7"), await valueAt(page, "D8"), await valueAt(page, "C12"), await valueAt(page, "E12")])
      .toEqual(["02693822111", "02693822112", "HT", "0978123456"]);
    await button(page, /^Hoàn tác/).click();
    await status(page, "Đã trả lại 4 ô như cũ");
    expect(clerksState(await bookOf(page))).toEqual(before);
  });
});

test("Bản gửi has the hidden entries too and says so; Tạo mẫu makes whole sheets beside a filtered one", async () => {
  await beside({ rows: registration() }, async (page) => {
    await inExcel(page, ({ clerk }) => {
      clerk.filter("Đăng ký", "A7:E10", "B", "H'Bŭn Siu");
      // A column that is hidden leaves every entry in sight.
      clerk.hideColumns("Đăng ký", "A", "B");
    });
    await check(page);
    await button(page, /^Lập bản gửi/).first().click();
    await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
    await page.getByText("1 mục trong số đó ở dòng đang ẩn của mẫu đăng ký và vẫn có trong bản gửi.").waitFor();
    await button(page, "Tạo trang “Bản gửi”").click();
    await status(page, "Đã lập trang “Bản gửi”");
    const made = (await bookOf(page)).sheets.find(({ name }) => name === "Bản gửi")!;
    expect(JSON.stringify(made.rows)).toContain("Đinh Văn Bình");
    expect(made.hiddenRows).toEqual([]);
  });
});
