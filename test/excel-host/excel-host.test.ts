import { excelFromRows } from "./from-rows";
import type { TestExcel } from "./create-excel";

/** Runs a batch as an add-in does; gives Office's error code or `""`. */
async function code({ Excel: excel }: TestExcel, batch: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return String(Reflect.get(error as object, "code"));
  }
}

function range(context: Excel.RequestContext, address: string): Excel.Range {
  return context.workbook.worksheets.getItem("S").getRange(address).untrack();
}

describe("the tests' own Excel", () => {
  it("reads a text as if it were typed, unless the format says text", async () => {
    const excel = excelFromRows({ S: [] });
    await code(excel, (context) => {
      range(context, "A1:G1").values = [["0978", "2021-10-15", "=1+1", "+84", "50%", "'07", "TRUE"]];
      range(context, "A2:C2").numberFormat = [["@", "@", "@"]];
      range(context, "A2:C2").values = [["0978", "=1+1", 5]];
    });
    const { rows } = excel.clerk.sheet("S");
    expect(rows[0]!.map((cell) => cell!.value)).toEqual([978, 44484, "#NAME?", 84, 0.5, "07", true]);
    expect(rows[0]![2]!.formula).toBe("=1+1");
    expect(rows[1]!.map((cell) => cell!.value)).toEqual(["0978", "=1+1", "5"]);
  });

  it("skips null, clears with a blank, and takes nothing under a merged area", async () => {
    const excel = excelFromRows({ S: [["a", "b", "c"]] }, { merges: { S: ["A2:B2"] } });
    await code(excel, (context) => {
      range(context, "A1:C1").values = [[null, "", "x"]];
      range(context, "B2").values = [["x"]];
    });
    expect(["A1", "B1", "C1", "B2"].map((cell) => excel.clerk.value("S", cell))).toEqual(["a", "", "x", ""]);
  });

  it("counts formatted cells as used, unless asked for values only", async () => {
    const excel = excelFromRows({ S: [["a"]] });
    await code(excel, (context) => (range(context, "F9").format.fill.color = "#FF0000"));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [all, values] = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
      all.load("address");
      values.load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["S!A1:F9", "S!A1"]);
    });
  });

  it("refuses what is above its ExcelApi set, in the client and in a load", async () => {
    const excel = excelFromRows({ S: [["a"]] }, { level: 5 });
    expect(await code(excel, (context) => range(context, "A1").conditionalFormats.add("Custom"))).toBe("ApiNotFound");
    expect(await code(excel, (context) => range(context, "A1").load("conditionalFormats/items/id"))).toBe("ApiNotFound");
    expect(await code(excel, (context) => range(context, "A1").load("values"))).toBe("");
  });

  it("fails loudly on a name it does not know, and on a load without names", async () => {
    const excel = excelFromRows({ S: [["a"]] });
    expect(await code(excel, (context) => range(context, "A1").load("text"))).toBe("ApiNotFound");
    expect(excel.stats.unknown).toEqual(["Range.text"]);
    expect(await code(excel, (context) => range(context, "A1").load())).toBe("InvalidArgument");
  });

  it("refuses long addresses and bodies above 5 MB both ways", async () => {
    const excel = excelFromRows({ S: [["x".repeat(5_300_000)]] });
    const address = Array.from({ length: 2_000 }, (_, i) => `B${i * 2 + 1}`).join(",");
    expect(await code(excel, (context) => context.workbook.worksheets.getItem("S").getRanges(address).untrack().load("address"))).toBe("InvalidArgument");
    expect(await code(excel, (context) => range(context, "A1").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await code(excel, (context) => (range(context, "A1").values = [["x".repeat(5_300_000)]]))).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("gives no values where too many cells are asked for", async () => {
    const excel = excelFromRows({ S: [["a"]] });
    await excel.Excel.run(async (context) => {
      const whole = context.workbook.worksheets.getFirst().getRange().untrack();
      whole.load("values");
      await context.sync();
      expect(whole.values).toBeNull();
    });
  });

  it("charges a request more for ranges that are not untracked", async () => {
    const excel = excelFromRows({ S: [["a"]] });
    await code(excel, (context) => context.workbook.worksheets.getFirst().getRange("A1").load("address"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(excel.stats.requests).toBe(2);
    await code(excel, (context) => range(context, "A1").load("address"));
    expect(excel.stats.requests).toBe(3);
  });

  it("leaves what was done before an action that fails, and answers slowly when told", async () => {
    const excel = excelFromRows({ S: [["a", "b"]] }, { delay: 30 });
    excel.failNext(0, { kind: "action", index: 9 });
    const began = performance.now();
    expect(await code(excel, (context) => {
      range(context, "A1").values = [["x"]];
      range(context, "B1").values = [["y"]];
    })).toBe("GeneralException");
    expect(performance.now() - began).toBeGreaterThan(25);
    expect([excel.clerk.value("S", "A1"), excel.clerk.value("S", "B1")]).toEqual(["x", "b"]);
  });

  it("chains null objects, refuses writing to one, and says what is gone", async () => {
    const excel = excelFromRows({ S: [["a"]] });
    await excel.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("T").getRange("A1").untrack();
      none.load("values");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await code(excel, (context) => (context.workbook.worksheets.getItemOrNullObject("T").getRange("A1").untrack().values = [["x"]]))).toBe("InvalidObjectPath");
    expect(await code(excel, (context) => context.workbook.worksheets.getItem("T").load("name"))).toBe("ItemNotFound");
  });
});
