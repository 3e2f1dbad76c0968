"use strict";
const { spawnSync } = require("node:child_process");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { utils, write } = require("@e965/xlsx");

/**
 * Puts beside each file of the command line what V8 has compiled of it in one check, which
 * `src/cli/load-compiled.cjs` reads at every start.
 */
class CompiledCode {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("CompiledCode", ({ outputOptions, errors }) => {
      if (errors.length > 0) return;
      const folder = mkdtempSync(join(tmpdir(), "dien-hinh-compiled-"));
      try {
        const file = join(folder, "a.xlsx");
        writeFileSync(file, workbook());
        const words = [outputOptions.path, "check", file, "--json", "--as-of", "2021-10-15"];
        const { status, stderr } = spawnSync(process.execPath, [__filename, ...words]);
        if (status !== FOUND_ERRORS) errors.push(new Error(`The program that was built cannot check a workbook: ${stderr}`));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}

/** How a check of {@link workbook} ends. */
const FOUND_ERRORS = 1;

/** A form and a staff sheet: enough that most of what a check does is done once. */
function workbook() {
  const form = [
    ["1. TẬP THỂ"],
    ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
    [1, "Trường THCS Lê Lợi", "Xã Hra, huyện Mang Yang", "02693839123"],
    ["2. CÁ NHÂN"],
    ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
    [1, "Nguyễn Văn An", "HT", "Trường THCS Lê Lợi", "0978123456"],
    [2, "Trần Thị Lan", "Kế toán", "Trường TH Kim Đồng", "0978 xxx xxx"],
  ];
  const staff = [
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"],
    [1, "Nguyễn Văn An", "1/2/1980", "HT", "Trường THCS Lê Lợi", "0978123456", "Đang làm việc", "HTXSNV", "LĐTT, CSTĐCS", "Không"],
    [2, "Trần Thị Lanh", "3/4/1985", "GV", "Trường THCS Lê Lợi", "0978123457", "Nghỉ hưu", "HTTNV", "", "Khiển trách"],
  ];
  const sheet = (rows) => utils.aoa_to_sheet(rows);
  return write({ SheetNames: ["Đăng ký", "Nhân sự"], Sheets: { "Đăng ký": sheet(form), "Nhân sự": sheet(staff) } }, { type: "buffer", bookType: "xlsx" });
}

/** `node compiled-code.cjs DIST …`: runs the program in DIST with these words, and writes what was compiled. */
if (require.main === module) {
  const [, , dist, ...words] = process.argv;
  const { scripts } = require(join(dist, "load-compiled.js"));
  process.argv = [process.execPath, join(dist, "dien-hinh.js"), ...words];
  process.on("exit", (code) => {
    if (code !== FOUND_ERRORS) return;
    for (const [file, script] of scripts) writeFileSync(`${file}.compiled`, script.createCachedData());
  });
  require(join(dist, "dien-hinh.js"));
}

module.exports = { CompiledCode };
