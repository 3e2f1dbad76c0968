import exceljs from "exceljs";
import { printFindings } from "./rules.mjs";

const book = new exceljs.Workbook();
await book.xlsx.readFile(process.argv[2]);
const rows = (name) => {
  const sheet = book.getWorksheet(name);
  return Array.from({ length: sheet.rowCount }, (_, i) => sheet.getRow(i + 1).values.slice(1));
};
printFindings(rows("Đăng ký"), rows("Nhân sự"));
