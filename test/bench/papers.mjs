import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { median, run } from "./run.mjs";

/** Entries of a registration: a unit's, and more than a whole province sends. */
const SIZES = [8, 2000];

/**
 * Prints what the PDF of a clean list takes: `clean` as a whole process with and without it, in turn.
 * @param {string} program the built command line
 * @param {{ folder: string, runs: number }} options
 */
export async function papersTable(program, { folder, runs }) {
  console.log("\n| entries | clean, seconds | with its PDF | the PDF (median of differences) | peak MB |");
  console.log("| ---: | ---: | ---: | ---: | ---: |");
  for (const entries of SIZES) {
    const file = join(folder, `list-${entries}.xlsx`);
    writeFileSync(file, listWorkbook(entries));
    const clean = ["node", program, "clean", file, "--out", join(folder, "clean.xlsx"), "--as-of", "2021-10-15"];
    const pairs = [];
    for (let i = 0; i < runs; i++) pairs.push({ without: await run(clean), with: await run([...clean, "--pdf", join(folder, "clean.pdf")]) });
    const middle = (look) => median(pairs.map(look)).toFixed(2);
    console.log(`| ${entries} | ${middle((pair) => pair.without.seconds)} | ${middle((pair) => pair.with.seconds)}`
      + ` | ${middle((pair) => pair.with.seconds - pair.without.seconds)} | ${Math.round(median(pairs.map((pair) => pair.with.peak)))} |`);
  }
}

/** A form without a fault: half of it schools, half of it people. */
function listWorkbook(entries) {
  const numbers = Array.from({ length: entries / 2 }, (_, i) => i);
  const school = (i) => `Trường THCS Lê Lợi số ${i}`;
  const rows = [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
    ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
    ["1. TẬP THỂ"],
    ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
    ...numbers.map((i) => [i + 1, school(i), "Xã H'ra, huyện Mang Yang", `02693${800_000 + i}`]),
    ["2. CÁ NHÂN"],
    ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
    ...numbers.map((i) => [i + 1, `Rơ Châm H'Yĕo ${i}`, "Giáo viên", `${school(i)}, huyện Mang Yang`, `09${10_000_000 + i}`]),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Đăng ký");
  return write(book, { type: "buffer", bookType: "xlsx" });
}
