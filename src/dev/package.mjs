/**
 * `npm run package -- --host https://…`: the folder to put on a server, the manifest for that host, examples of
 * the server's settings beside them; then it checks what it made. `--check FOLDER` checks a copy of it.
 */
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { checkPackage } from "./package/check.mjs";
import { makePackage } from "./package/make.mjs";

const { hostAddress } = createRequire(import.meta.url)("./hosted-manifest.cjs");

const USAGE = `npm run package -- --host https://may-chu.example.vn/dien-hinh [--officejs local|cdn] [--checker EXCatalog|…] [--out THU-MUC]
npm run package -- --check THU-MUC`;

try {
  const options = read(process.argv.slice(2));
  const folder = options.check ?? (await makePackage(options));
  const problems = checkPackage(folder);
  if (problems.length > 0) throw new Error(`${folder}: gói chưa dùng được (not fit for use):\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  console.log(options.check
    ? `${folder}: đủ và đúng (whole and right).`
    : `${folder}: đã lập và tự kiểm tra xong; đọc DOC-TRUOC.txt trong thư mục ấy. (Made and checked; read DOC-TRUOC.txt in it.)`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** @throws Error where a word is wrong, or the host is missing or no https address */
function read(words) {
  const known = { host: { type: "string" }, officejs: { type: "string", default: "local" }, checker: { type: "string" }, out: { type: "string", default: "dist/package" }, check: { type: "string" } };
  let values;
  try {
    ({ values } = parseArgs({ args: words, options: known }));
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
  if (values.check === undefined && values.host === undefined) {
    throw new Error(`Thiếu --host: địa chỉ https nơi đặt trang (missing --host: the https address that will serve the add-in).\n${USAGE}`);
  }
  if (values.check === undefined) checkHost(values);
  return values;
}

function checkHost({ host, officejs }) {
  if (!["local", "cdn"].includes(officejs)) throw new Error(`--officejs ${officejs}: ghi local hoặc cdn (say local or cdn).`);
  try {
    hostAddress(host);
  } catch (cause) {
    throw new Error(`--host ${host}: ghi địa chỉ https, như https://dienhinh.example.vn/kiem-tra (give the https address that will serve the add-in).`, { cause });
  }
}
