import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { allAttributes, parseManifest, root } from "../manifest/manifest";

const HOST = "https://dienhinh.example.vn/kiem-tra";
const PORT_OF_SOURCE = "https://localhost:3000";
const { cspHeader } = createRequire(__filename)("../../src/dev/csp.cjs") as { cspHeader: (officejs: "local" | "cdn") => string };

const work = mkdtempSync(join(tmpdir(), "dien-hinh-package-"));
const made = join(work, "goi");
afterAll(() => rmSync(work, { recursive: true }));

/** The command as `npm run package --` starts it. */
function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/dev/package.mjs"), ...words], { cwd: root });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

const read = (...path: string[]) => readFileSync(join(made, ...path), "utf8");
const names = (folder: string) => readdirSync(join(made, folder));

beforeAll(() => expect(run("--host", `${HOST}/`, "--out", made)).toMatchObject({ status: 0, err: "" }), 180_000);

describe("the package for a host", () => {
  test("holds what is served, the manifest beside it, settings of three servers and what goes where", () => {
    expect(names(".").sort()).toEqual(["DOC-TRUOC.txt", "SHA256SUMS.txt", "manifest.xml", "server", "web"]);
    expect(names("web")).toEqual(expect.arrayContaining(["index.html", "taskpane.html", "commands.html", "assets", "office"]));
    expect(names("web").filter((name) => /\.map$|manifest/.test(name))).toEqual([]);
    expect(read("DOC-TRUOC.txt")).toContain(`${HOST}/index.html`);
  });

  test("the manifest differs from the source's in its host alone", () => {
    const text = read("manifest.xml");
    expect(text.replaceAll(HOST, PORT_OF_SOURCE)).toBe(readFileSync(join(root, "manifest.xml"), "utf8"));
    expect(allAttributes(parseManifest(text), "DefaultValue").filter((value) => value.includes("://") && !value.startsWith(`${HOST}/`))).toEqual([]);
  });

  test("its list is one that sha256sum reads", () => {
    expect(execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS.txt"], { cwd: made }).toString()).toBe("");
  });

  test("a folder with other files is left alone", () => {
    const other = mkdtempSync(join(work, "khac-"));
    writeFileSync(join(other, "ảnh gia đình.txt"), "x");
    const { status, err } = run("--host", HOST, "--out", other);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringMatching(/đang có tệp khác.*--out/) as string });
    expect(readdirSync(other)).toEqual(["ảnh gia đình.txt"]);
  });
});

describe("server settings", () => {
  const files = ["nginx.conf", "apache.htaccess", "iis-web.config"];

  test.each(files)("%s gives the pages' policy and the other headers", (file) => {
    for (const header of [cspHeader("local"), "nosniff", "no-referrer"]) expect(read("server", file)).toContain(header);
  });

  test.each(["nginx.conf", "apache.htaccess"])("%s keeps files with a hash for ever, pages not at all, icons as Office wants", (file) => {
    const pattern = new RegExp(/"(\\\.\[0-9a-f\][^"]+)"/.exec(read("server", file))![1]!);
    const kept = names("web").filter((name) => pattern.test(name));
    expect(kept.length).toBeGreaterThan(20);
    expect(names("web").filter((name) => /\.(js|css|ttf)$/.test(name))).toEqual(kept);
    expect([...names("web/assets"), ...names("web/office"), "index.html"].filter((name) => pattern.test(name))).toEqual([]);
    expect(read("server", file)).toMatch(/no-cache[\s\S]*immutable[\s\S]*office\/[\s\S]*assets\//);
  });

  test("web.config is XML that names each file to keep", () => {
    const text = read("server", "iis-web.config");
    expect(XMLValidator.validate(text)).toBe(true);
    const kept = [...text.matchAll(/<location path="([^"]+)">/g)].map(([, path]) => path!).filter((path) => path.includes("."));
    expect(kept.sort()).toEqual(names("web").filter((name) => /\.(js|css|ttf)$/.test(name)).sort());
  });

  test("the guide names every header and how long it lets files be kept", () => {
    const guide = readFileSync(join(root, "docs/trien-khai.md"), "utf8");
    const given = [...read("server", "nginx.conf").matchAll(/add_header (\S+) |dien_hinh_cache "([^"]+)"/g)].map(([, name, value]) => name ?? value!);
    expect(given.length).toBe(7);
    for (const word of given) expect(guide).toContain(`\`${word}\``);
  });

  test("nginx serves the host's path", () => {
    expect(read("server", "nginx.conf")).toContain("location /kiem-tra/ {");
  });
});

describe("--check", () => {
  const replace = (file: string, from: string | RegExp, to: string) => (folder: string) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  test("a copy as it was made is whole, with the settings of a server in it too", () => {
    const copy = mkdtempSync(join(work, "ban-sao-"));
    cpSync(made, copy, { recursive: true });
    cpSync(join(copy, "server/iis-web.config"), join(copy, "web/web.config"));
    expect(run("--check", copy)).toMatchObject({ status: 0, out: expect.stringContaining("đủ và đúng") as string });
  });

  test.each<[string, (folder: string) => void, RegExp[]]>([
    ["a part that was not copied", (folder) => unlinkSync(join(folder, "web", names("web").find((name) => name.startsWith("pdfmake"))!)), [/web\/pdfmake\.[0-9a-f]{8}\.js: thiếu tệp này/]],
    ["a byte changed", replace("web/commands.html", "Điển hình: lệnh", "Điển hình: lện"), [/web\/commands\.html: khác với lúc lập gói/]],
    ["a file that is not ours", (folder) => writeFileSync(join(folder, "web/la.js"), "alert(1)"), [/web\/la\.js: tệp lạ/]],
    ["a page without its policy", replace("web/index.html", /<meta http-equiv[^>]+>/i, ""), [/web\/index\.html: thiếu chính sách bảo mật/]],
    ["a script of another host", replace("web/index.html", "</head>", '<script src="https://do.vn/a.js"></script></head>'), [/https:\/\/do\.vn\/a\.js ở máy chủ khác/]],
    ["office.js from Microsoft where no Excel is", replace("web/index.html", "</head>", '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>'), [/office\.js ở máy chủ khác/]],
    ["a page that names a script that is not there", replace("web/taskpane.html", /taskpane\.[0-9a-f]{8}\.js/, "taskpane.00000000.js"), [/taskpane\.00000000\.js không có trong web\//]],
    ["an address outside the host", replace("manifest.xml", `${HOST}/commands.html`, "https://do.vn/commands.html"), [/https:\/\/do\.vn\/commands\.html không thuộc https:\/\/dienhinh\.example\.vn\/kiem-tra/]],
    ["an address that is not served", replace("manifest.xml", `${HOST}/commands.html`, `${HOST}/lenh.html`), [/lenh\.html không có trong web\//]],
    ["another version", replace("manifest.xml", /<Version>[\d.]+</, "<Version>9.9.9.0<"), [/phiên bản 9\.9\.9\.0/]],
    ["no automatic opening", replace("manifest.xml", "Office.AutoShowTaskpaneWithDocument", "Pane"), [/thiếu TaskpaneId/]],
    ["a shared runtime beside it", replace("manifest.xml", "<DesktopFormFactor>", '<Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes><DesktopFormFactor>'), [/Runtimes không dùng cùng TaskpaneId/]],
    ["an icon of another size", (folder) => cpSync(join(folder, "web/assets/icon-16.png"), join(folder, "web/assets/icon-64.png")), [/web\/assets\/icon-64\.png: không phải ảnh PNG 64×64/]],
    ["no manifest", (folder) => unlinkSync(join(folder, "manifest.xml")), [/manifest\.xml: thiếu tệp này; lập lại gói/]],
  ])("tells of %s", (_, damage, told) => {
    const copy = mkdtempSync(join(work, "ban-sao-"));
    cpSync(made, copy, { recursive: true });
    damage(copy);
    const { status, out, err } = run("--check", copy);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    for (const sentence of told) expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("a wrong word stops it with a sentence", () => {
  test.each<[string, string[], RegExp]>([
    ["no host", [], /Thiếu --host/],
    ["http", ["--host", "http://dienhinh.example.vn", "--out", join(work, "x")], /^--host http:\S+: ghi địa chỉ https/],
    ["no address", ["--host", "may-chu", "--out", join(work, "x")], /ghi địa chỉ https/],
    ["an office.js from elsewhere", ["--host", HOST, "--officejs", "npm", "--out", join(work, "x")], /ghi local hoặc cdn/],
    ["an unknown word", ["--hots", HOST], /--hots/],
    ["a folder that is none", ["--check", join(work, "khong-co")], /SHA256SUMS\.txt: thiếu tệp này/],
  ])("%s", (_, words, sentence) => {
    const { status, out, err } = run(...words);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
