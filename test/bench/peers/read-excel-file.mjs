import { readSheet } from "read-excel-file/node";
import { printFindings } from "./rules.mjs";

const file = process.argv[2];
printFindings(await readSheet(file, "Đăng ký"), await readSheet(file, "Nhân sự"));
