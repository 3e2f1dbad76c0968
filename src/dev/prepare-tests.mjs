/**
 * Before `npm test`: builds what the browser tests and the command-line tests run, and says in one
 * line which programs for looking at results this machine lacks (their tests are skipped, never in CI).
 */
import { execFileSync } from "node:child_process";
import { built } from "./build.mjs";

const TOOLS = [
  { name: "LibreOffice (libreoffice-calc)", command: ["soffice", "--version"] },
  { name: "poppler (poppler-utils)", command: ["pdftotext", "-v"] },
  { name: "qpdf", command: ["qpdf", "--version"] },
  { name: "openpyxl (python3-openpyxl)", command: ["/usr/bin/python3", "-c", "import openpyxl"] },
];

await built("cli");
await built("web");
const missing = TOOLS.filter(({ command: [program, ...words] }) => !runs(program, words)).map(({ name }) => name);
if (missing.length > 0) console.error(`Thiếu trên máy này, phép thử liên quan được bỏ qua (missing here, their tests are skipped): ${missing.join(", ")}`);

function runs(program, words) {
  try {
    execFileSync(program, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
