/**
 * `npm run excel`: serves the add-in over https://localhost:3000 and shows it in Excel (Windows, Mac),
 * or says what to do (Linux, Excel on the web). `npm run excel -- --remove` takes it out of Excel.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "./build.mjs";
import { authorityFile, certificates } from "./certificates.mjs";
import { open } from "./open.mjs";
import { withPane } from "./pane-document.mjs";
import { serve } from "./server.mjs";
import { addIn, excelSeen, removeSideload, sideload } from "./sideload.mjs";

/** The manifest of the source names this address. */
const PORT = 3000;

const EXCEL_ON_THE_WEB = `
Excel trên web (và mọi máy không cài Excel):
  1. Mở https://localhost:${PORT}/taskpane.html trong chính trình duyệt ấy; nếu trình duyệt cảnh báo, hãy chấp nhận chứng chỉ (tệp ${authorityFile}).
  2. Mở một bảng tính tại https://excel.cloud.microsoft, chọn Trang đầu > Phần bổ trợ > Phần bổ trợ khác > Phần bổ trợ của tôi > Tải lên phần bổ trợ của tôi.
  3. Chọn tệp manifest.xml ở thư mục gốc của dự án này. Nhóm "Điển hình" hiện trên Trang đầu.
  (Excel on the web: accept the certificate at the address above, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose manifest.xml.)`;

try {
  if (process.argv.includes("--remove")) {
    removeSideload();
    console.log("Đã gỡ Điển hình khỏi Excel trên máy này; khởi động lại Excel. (Removed; restart Excel.)");
  } else {
    await show();
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function show() {
  const address = await serve({ port: PORT, https: await certificates() });
  console.log(`Điển hình: ${address} (Ctrl+C: dừng)`);
  if (!excelSeen()) console.log("Chưa thấy Excel trên máy này: cài và mở Excel một lần rồi chạy lại. (Start Excel once, then run this again.)");
  if (sideload()) {
    const file = await sampleDocument();
    console.log(`Excel mở ${file} cùng bảng kiểm tra. Không thấy bảng: đóng Excel rồi mở lại tệp ấy. (Excel opens it with the pane; if not, restart Excel and open it.)`);
    open(file);
  } else {
    console.log("Máy này không có Excel (Linux): dùng Excel trên web như sau, hoặc mở trang bằng \"npm start\".");
  }
  console.log(EXCEL_ON_THE_WEB);
}

/** The empty form in a workbook that opens the pane beside itself. */
async function sampleDocument() {
  const file = join(mkdtempSync(join(tmpdir(), "dien-hinh-")), "Mau-dang-ky.xlsx");
  execFileSync(process.execPath, [await built("cli"), "template", "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(file, withPane(readFileSync(file), addIn()));
  return file;
}
