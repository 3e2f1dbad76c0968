import { createExcelHost } from "../../../src/workbook/excel/host";
import type { HostEvent } from "../../../src/workbook/port";
import type { ExcelOptions, TestExcel } from "../../excel-host/create-excel";
import { excelFromRows } from "../../excel-host/from-rows";
import { at, FORM, mark, setCell } from "../contract";

/** Turns enough for an event and the request that may follow it: counted, not timed. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 30; turns++) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function watched(level = 21, platform: ExcelOptions["platform"] = "PC"): Promise<{ excel: TestExcel; events: HostEvent[]; stop: () => Promise<void>; host: ReturnType<typeof createExcelHost> }> {
  const excel = excelFromRows({ "Đăng ký": FORM, "Nhân sự": [["Họ và tên"]] }, { fresh: true, level, platform });
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.read();
  const events: HostEvent[] = [];
  const stop = await host.watch((event) => events.push(event));
  return { excel, events, stop, host };
}

describe("watching", () => {
  it("tells of edits, co-authors' too, and of sheets that come and go", async () => {
    const { excel, events } = await watched();
    excel.clerk.type("Đăng ký", "D4", "0978");
    excel.clerk.type("Đăng ký", "D5", "0979", { source: "Remote", triggerSource: "ThisLocalAddin" });
    excel.clerk.insertRow("Đăng ký", 4);
    excel.clerk.add("Mới");
    excel.clerk.delete("Mới");
    await settled();
    expect(events).toEqual(Array(5).fill({ kind: "edited" }));
  });

  it("tells where the selection is, and is silent on a sheet it does not know", async () => {
    const { excel, events } = await watched();
    excel.clerk.select("Nhân sự", "B2:C9");
    excel.clerk.add("Mới");
    excel.clerk.select("Mới", "A1");
    await settled();
    expect(events).toEqual([{ kind: "selected", at: at("B2", "Nhân sự") }, { kind: "edited" }]);
  });

  it.each([9, 21])("does not tell of our own writes (ExcelApi 1.%d)", async (level) => {
    const { events, host } = await watched(level);
    await host.apply([{ kind: "set-highlights", marks: [mark("C5", "missing")] }]);
    await host.apply([setCell("A4", 1, 2)]);
    await settled();
    expect(events).toEqual([]);
  });

  it.each(["PC", "OfficeOnline"] as const)("tells of a value picked from a list, at the latest when the clerk goes on (%s)", async (platform) => {
    const { excel, events } = await watched(21, platform);
    const edits = () => events.filter(({ kind }) => kind === "edited").length;
    excel.clerk.select("Đăng ký", "C4");
    await settled();
    excel.clerk.pick("Đăng ký", "C4", "PHT");
    await settled();
    excel.clerk.select("Đăng ký", "C5");
    await settled();
    expect(edits()).toBe(1);
    excel.clerk.select("Đăng ký", "C4");
    excel.clerk.delete("Nhân sự");
    await settled();
    expect(edits()).toBe(2);
  });

  it("stops when told, and can begin again", async () => {
    const { excel, events, stop, host } = await watched();
    await stop();
    excel.clerk.type("Đăng ký", "D4", "0978");
    await settled();
    expect(events).toEqual([]);
    await host.watch((event) => events.push(event));
    excel.clerk.type("Đăng ký", "D4", "0979");
    await settled();
    expect(events).toEqual([{ kind: "edited" }]);
  });
});
