import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dienHinh } from "./command-line";

describe("wrong arguments: exit 2, one sentence on stderr, nothing on stdout", () => {
  test.each([
    [[], "dien-hinh check"],
    [["chek", "a.xlsx"], "chek"],
    [["clean", "a.xlsx"], "--out"],
    [["check"], "tên tệp"],
    [["check", "a.xlsx", "--xml"], "--xml"],
    [["check", "a.xlsx", "--staff"], "--staff"],
    [["check", "a.xlsx", "--json=yes"], "--json"],
    [["check", "a.xlsx", "--stage", "autumn"], "autumn"],
    [["check", "a.xlsx", "--as-of", "15/10/2021"], "15/10/2021"],
    [["check", "a.xlsx", "--as-of", "2021-02-30"], "2021-02-30"],
    [["check", "a.xlsx", "--as-of", "2021-13-01"], "2021-13-01"],
    [["check", "a.xlsx", "--lang", "fr"], "fr"],
    [["check", "a.xlsx", "b.xlsx", "--highlight", "c.xlsx"], "--highlight"],
    [["template"], "--out"],
    [["template", "--out", ""], "--out"],
    [["template", "a.xlsx", "--out", "b.xlsx"], "a.xlsx"],
    [["plan"], "tên tệp"],
    [["plan", "a.json", "b.json"], "b.json"],
    [["constructor"], "constructor"],
  ])("%j", (words, part) => {
    const { code, out, err } = dienHinh(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  test("in English where asked, wherever it is asked", () => {
    expect(dienHinh("--lang", "en", "check").err).toContain('"--lang"');
    expect(dienHinh("check", "--lang", "en").err).toMatch(/^The command check needs a file/);
    expect(dienHinh("check", "--lang=en", "--stage", "x", "a").err).toMatch(/^There is no stage "x"/);
  });
});

describe("help and version", () => {
  test.each([["--help"], ["-h"], ["help"], ["check", "--help"]])("%s", (...words) => {
    const { code, out, err } = dienHinh(...words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const option of ["--staff", "--plan", "--stage", "--as-of", "--json", "--highlight", "--out", "--unit", "--lang"]) expect(out).toContain(option);
  });

  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
    expect(dienHinh("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});
