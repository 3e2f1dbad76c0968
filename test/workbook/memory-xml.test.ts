import { isMemory, readMemory, writeMemory } from "../../src/workbook/memory-xml";

describe("memory-xml", () => {
  test.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["an empty value", { ticks: "" }],
    ["JSON", { ticks: '{"a":"b & c","d":[1,2]}' }],
    ["markup", { "<k>\"'": "</item></memory><item key='x'>&amp;&#10;" }],
    ["white space", { a: " \t\r\n " }],
    ["Vietnamese and stacked marks", { "đơn vị": "TH Kơ̆p H'Bŭn 😀" }],
    ["names of Object.prototype", { constructor: "1", ["__proto__"]: "2" }],
    ["C1 controls", { a: "\x85\x9f\x7f" }],
  ])("gives back %s", (_what, memory) => {
    const back = readMemory(writeMemory(memory));
    expect(Object.entries(back).sort()).toEqual(Object.entries(memory).sort());
    expect(isMemory(writeMemory(memory))).toBe(true);
  });

  test("replaces what XML cannot hold", () => {
    expect(readMemory(writeMemory({ a: "x\u0000\u001f\ud800\uffffy" }))).toEqual({ a: "x\ufffd\ufffd\ufffd\ufffdy" });
  });

  test("equal memories give equal texts", () => {
    expect(writeMemory({ b: "2", a: "1" })).toBe(writeMemory({ a: "1", b: "2" }));
  });

  test("another part, or one with a document type, is not ours", () => {
    expect(readMemory('<memory xmlns="urn:other"><item key="a">1</item></memory>')).toEqual({});
    expect(readMemory(writeMemory({ a: "1" }).replace("<memory", '<!DOCTYPE x [<!ENTITY e "y">]><memory'))).toEqual({});
    expect(readMemory("")).toEqual({});
  });

  test("reads single quotes and references as another writer may leave them", () => {
    const xml = "<memory xmlns='urn:dien-hinh:workbook'><item key='a'>&#x1F600;&apos;</item><item key=\"b\"/></memory>";
    expect(readMemory(xml)).toEqual({ a: "😀'", b: "" });
  });
});
