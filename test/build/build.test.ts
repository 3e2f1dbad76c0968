import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allAttributes, child, parseManifest, root, sourceText, text } from "../manifest/manifest";

const { checkerReference } = jest.requireActual<{ checkerReference(manifest: string, setting?: string): unknown }>("../../src/dev/checker-reference.cjs");

const webpack = join(root, "node_modules/webpack/bin/webpack.js");
const HOST = "https://addin.example.vn/dien-hinh";

function build(out: string, ...words: string[]): void {
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "only=web", ...words, "--output-path", out], { cwd: root, stdio: "pipe" });
}

describe("a build for a host of its own, with office.js from Microsoft", () => {
  const out = mkdtempSync(join(tmpdir(), "dien-hinh-build-"));
  const page = (name: string) => readFileSync(join(out, name), "utf8");
  const policy = (name: string) => /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(page(name))![1]!;

  beforeAll(() => build(out, "--env", `host=${HOST}/`, "--env", "officejs=cdn"), 180_000);
  afterAll(() => rmSync(out, { recursive: true }));

  test("the manifest names the host everywhere and differs in nothing else", () => {
    const text = page("manifest.xml");
    expect(text.replaceAll(HOST, "https://localhost:3000")).toBe(sourceText);
    const manifest = parseManifest(text);
    const addresses = allAttributes(manifest, "DefaultValue").filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(`${HOST}/`))).toEqual([]);
    expect(allAttributes(child(manifest, "DefaultSettings"), "DefaultValue")).toEqual([`${HOST}/taskpane.html`]);
  });

  test("every file that the manifest names is there", () => {
    const addresses = allAttributes(parseManifest(page("manifest.xml")), "DefaultValue").filter((value) => value.startsWith(`${HOST}/`));
    expect(addresses.filter((address) => !existsSync(join(out, address.slice(HOST.length))))).toEqual([]);
  });

  test("office.js comes from Microsoft in Excel's pages only, before our script", () => {
    const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    expect(page("index.html")).not.toContain("office.js");
    for (const name of ["taskpane.html", "commands.html"]) {
      const scripts = [...page(name).matchAll(/<script[^>]*src="?([^"> ]+)/g)].map(([, source]) => source!);
      expect(scripts[0]).toBe(cdn);
      expect(scripts.length).toBeGreaterThan(1);
      expect(scripts.slice(1).filter((source) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(source))).toEqual([]);
    }
    expect(existsSync(join(out, "office"))).toBe(false);
  });

  test("a strict policy stands before everything that it governs", () => {
    const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
    expect(policy("index.html")).toBe(strict);
    for (const name of ["taskpane.html", "commands.html"]) {
      expect(policy(name)).toBe(strict.replace("script-src 'self'", "script-src 'self' https://appsforoffice.microsoft.com"));
    }
    for (const name of ["index.html", "taskpane.html", "commands.html"]) {
      expect(page(name).indexOf("Content-Security-Policy")).toBeLessThan(page(name).search(/<script|<link/));
      expect(page(name)).not.toMatch(/<style|<script>|\son\w+=|\sstyle=/);
    }
  });

  test("every script and style has a hash in its name and a map beside it", () => {
    const files = readdirSync(out).filter((name) => /\.(js|css)$/.test(name));
    expect(files.filter((name) => !/\.[0-9a-f]{8}\.(js|css)$/.test(name))).toEqual([]);
    expect(files.filter((name) => statSync(join(out, name)).size > 0 && !existsSync(join(out, `${name}.map`)))).toEqual([]);
  });
});

describe("a wrong setting stops the build with a sentence", () => {
  test.each([
    ["host=http://addin.example.vn", "give the https address"],
    ["host=example", "give the https address"],
    ["officejs=npm", "say cdn or local"],
    ["only=pane", "say web or cli"],
    ["checker=SPCatalog", "say none, EXCatalog"],
    ["checker=FileSystem", "FileSystem:"],
  ])("--env %s", (setting, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [webpack, "--env", setting], { cwd: root });
    expect(status).not.toBe(0);
    expect(stderr.toString()).toContain(sentence);
  });
});

test.each([
  [undefined, { store: "EXCatalog", storeType: "EXCatalog" }],
  ["Registry", { store: "developer", storeType: "Registry" }],
  ["FileSystem:\\\\may-chu\\dien-hinh", { store: "\\\\may-chu\\dien-hinh", storeType: "FileSystem" }],
  ["OMEX:vi-vn", { store: "vi-vn", storeType: "OMEX" }],
])("issued workbooks name the add-in of the manifest (--env checker=%s)", (setting, store) => {
  const manifest = parseManifest(sourceText);
  expect(checkerReference(sourceText, setting)).toEqual({ id: text(child(manifest, "Id")), version: text(child(manifest, "Version")), ...store });
});

test("--env checker=none: they name none", () => {
  expect(checkerReference(sourceText, "none")).toBeNull();
});

test("a first load over the limit fails the build", () => {
  const out = mkdtempSync(join(tmpdir(), "dien-hinh-budget-"));
  // Digits of a generator do not compress below the limit; a real build of one entry runs.
  const numbers = Array.from({ length: 60_000 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 0);
  const script = `
    const webpack = require("webpack");
    const { FirstLoadBudget } = require("./src/dev/first-load-budget.cjs");
    const fs = require("node:fs");
    const out = process.argv[1];
    fs.writeFileSync(out + "/light.js", "console.log(1)");
    fs.writeFileSync(out + "/heavy.js", "console.log(" + fs.readFileSync(0, "utf8") + ")");
    const run = (entry) => new Promise((done) => webpack({
      mode: "production", context: out, entry: { pane: out + "/" + entry }, output: { path: out + "/dist" }, performance: false,
      plugins: [new FirstLoadBudget(["pane"])],
    }, (error, stats) => done(stats.toJson({ all: false, errors: true }).errors.map((one) => one.message))));
    (async () => console.log(JSON.stringify([await run("light.js"), await run("heavy.js")])))();
  `;
  const [light, heavy] = JSON.parse(execFileSync(process.execPath, ["-e", script, out], { cwd: root, input: JSON.stringify(numbers) }).toString()) as string[][];
  rmSync(out, { recursive: true });
  expect(light).toEqual([]);
  expect(heavy).toEqual([expect.stringMatching(/^pane: first load \d+\.\d KB gzip of 80\./)]);
}, 60_000);
