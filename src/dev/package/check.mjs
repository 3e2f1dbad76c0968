import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { filesIn, LIST, parseList, sum } from "./list.mjs";

const require = createRequire(import.meta.url);
const { contentSecurityPolicy, OFFICE_CDN } = require("../csp.cjs");
const { version } = require("../../../package.json");

const PAGES = ["index.html", "taskpane.html", "commands.html"];
const OFFICE_PAGES = new Set(["taskpane.html", "commands.html"]);
/** Settings that a server may want beside what it serves (`server/`). */
const SERVER_FILES = new Set(["web/web.config", "web/.htaccess"]);
/** Addresses that are names of XML vocabularies, not places. */
const NAMESPACE = /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//;

/**
 * Looks whether a package is whole and fits together: every file there and as it was made, what pages and
 * manifest name is in it, nothing asked of another host, one version, icons of their sizes.
 * @param {string} folder
 * @returns {string[]} a sentence a problem, Vietnamese and English; none where all is well
 */
export function checkPackage(folder) {
  const missing = [LIST, "manifest.xml", ...PAGES.map((page) => `web/${page}`)].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return missing.map((file) => `${file}: thiếu tệp này; lập lại gói (missing; make the package again).`);
  return [...checkFiles(folder), ...checkManifest(folder), ...PAGES.flatMap((page) => checkPage(folder, page))];
}

function checkFiles(folder) {
  const listed = parseList(readFileSync(join(folder, LIST), "utf8"));
  const found = filesIn(folder).filter((file) => file !== LIST);
  return [
    ...[...listed.keys()].filter((file) => !found.includes(file)).map((file) => `${file}: thiếu tệp này (missing).`),
    ...found.filter((file) => !listed.has(file) && !SERVER_FILES.has(file)).map((file) => `${file}: tệp lạ, không thuộc gói (not of this package).`),
    ...found.filter((file) => listed.has(file) && sum(join(folder, file)) !== listed.get(file))
      .map((file) => `${file}: khác với lúc lập gói; chép lại (changed since the package was made; copy it again).`),
  ];
}

function checkManifest(folder) {
  const text = readFileSync(join(folder, "manifest.xml"), "utf8");
  const say = (problem) => `manifest.xml: ${problem}`;
  const host = /<SourceLocation DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(text)?.[1];
  if (host === undefined) return [say("không có địa chỉ https của taskpane.html (no https address of taskpane.html).")];
  const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, address]) => address).filter((address) => !NAMESPACE.test(address));
  const told = text.match(/<Version>([\d.]+)<\/Version>/)?.[1];
  return [
    ...addresses.filter((address) => !address.startsWith(`${host}/`)).map((address) => say(`${address} không thuộc ${host} (is not on the host).`)),
    ...addresses.filter((address) => address.startsWith(`${host}/`) && !existsSync(join(folder, "web", address.slice(host.length + 1))))
      .map((address) => say(`${address} không có trong web/ (is not in web/).`)),
    ...(told === `${version}.0` ? [] : [say(`phiên bản ${told}, chương trình là ${version}.0 (version differs from the program's).`)]),
    ...(/<TaskpaneId>Office\.AutoShowTaskpaneWithDocument<\/TaskpaneId>/.test(text) ? [] : [say("thiếu TaskpaneId tự mở bảng (no TaskpaneId to open the pane by itself).")]),
    // The two forbid each other (facts/office §4).
    ...(/<Runtimes>/.test(text) ? [say("Runtimes không dùng cùng TaskpaneId (Runtimes forbid the TaskpaneId).")] : []),
    ...checkIcons(folder, addresses),
  ];
}

/** `…-32.png` is a PNG of 32 × 32. */
function checkIcons(folder, addresses) {
  return [...new Set(addresses.flatMap((address) => /assets\/[\w-]+-(\d+)\.png$/.exec(address)?.[0] ?? []))].flatMap((name) => {
    const file = join(folder, "web", name);
    const size = Number(/-(\d+)\.png$/.exec(name)[1]);
    const bytes = existsSync(file) ? readFileSync(file) : null;
    const right = bytes === null || (bytes.length > 24 && bytes.toString("latin1", 1, 4) === "PNG" && bytes.readUInt32BE(16) === size && bytes.readUInt32BE(20) === size);
    return right ? [] : [`web/${name}: không phải ảnh PNG ${size}×${size} (is no PNG of ${size}×${size}).`];
  });
}

function checkPage(folder, page) {
  const text = readFileSync(join(folder, "web", page), "utf8");
  const say = (problem) => `web/${page}: ${problem}`;
  const references = [...text.matchAll(/\s(?:src|href)="?([^"\s>]+)/g)].map(([, reference]) => reference);
  const officejs = references.some((reference) => reference.startsWith(OFFICE_CDN)) ? "cdn" : "local";
  const policy = contentSecurityPolicy(OFFICE_PAGES.has(page) ? officejs : "local");
  const at = text.indexOf(policy);
  return [
    ...(at >= 0 && at < text.search(/<script|<link/) ? [] : [say("thiếu chính sách bảo mật nội dung CSP ở đầu trang (no content security policy before what it governs).")]),
    ...references.filter((reference) => isElsewhere(reference, page)).map((reference) => say(`${reference} ở máy chủ khác (is on another host).`)),
    ...references.filter((reference) => !/^[a-z]+:|^\/\//.test(reference) && !existsSync(join(folder, "web", reference)))
      .map((reference) => say(`${reference} không có trong web/ (is not in web/).`)),
  ];
}

/** Only office.js may come from Microsoft, and only where Excel stands behind the page. */
function isElsewhere(reference, page) {
  if (!/^[a-z]+:|^\/\//.test(reference)) return false;
  return !(OFFICE_PAGES.has(page) && reference === `${OFFICE_CDN}/lib/1/hosted/office.js`);
}
