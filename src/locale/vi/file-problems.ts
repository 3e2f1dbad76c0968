import type { Sentences } from "../message";

interface Named {
  readonly name: string;
}

interface InPart extends Named {
  /** A sheet or a part of the file; "" where none is known. */
  readonly part: string;
}

const KINDS: Readonly<Record<string, string>> = {
  pdf: "một tệp PDF",
  image: "một tệp ảnh",
  word: "một văn bản Word",
  powerpoint: "một bài trình chiếu PowerPoint",
  mail: "một thư điện tử đã lưu",
  rtf: "một văn bản RTF",
  zip: "một tệp nén ZIP",
  archive: "một tệp nén",
  xml: "một tệp XML",
  text: "một tệp văn bản",
};

const SAVE_AS = "Hãy mở bằng Excel, chọn Lưu dưới dạng › Sổ làm việc Excel (.xlsx), rồi chọn tệp vừa lưu";

/** A file could not be opened or read (`workbook/file`). */
export const fileProblems = {
  "file-empty": ({ name }: Named) => `Tệp “${name}” trống, không có nội dung nào. Hãy chọn lại tệp, hoặc xin người gửi gửi lại.`,
  "file-not-a-workbook": ({ name, what }: Named & { what: string }) =>
    `Tệp “${name}” không phải bảng tính Excel${KINDS[what] ? ` mà là ${KINDS[what]}` : ""}. Hãy chọn tệp .xlsx (hoặc .xls, .ods, .csv).`,
  "file-html": ({ name }: Named) =>
    `Tệp “${name}” là một trang web (HTML) mang đuôi bảng tính, đọc thẳng có thể mất số 0 ở đầu. ${SAVE_AS}.`,
  "file-text": ({ name }: Named) =>
    `Tệp “${name}” là văn bản (CSV) mang đuôi bảng tính. Hãy đổi đuôi tệp thành .csv, hoặc mở bằng Excel rồi lưu thành .xlsx.`,
  "file-encrypted": ({ name }: Named) =>
    `Tệp “${name}” được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc › Mã hóa bằng Mật khẩu, xóa trống), lưu lại rồi chọn tệp đó.`,
  "file-truncated": ({ name }: Named) =>
    `Tệp “${name}” bị thiếu phần cuối, thường do tải về hoặc sao chép chưa xong. Hãy tải hoặc sao chép lại tệp.`,
  "file-damaged": ({ name, part }: InPart) =>
    `Tệp “${name}” bị hỏng${part === "" ? "" : ` ở phần “${part}”`}. Hãy mở bằng Excel để Excel sửa, lưu thành tệp .xlsx mới rồi chọn tệp đó.`,
  "file-csv-quote": ({ name, row }: Named & { row: number }) =>
    `Tệp “${name}” có dấu ngoặc kép chưa đóng hoặc đặt sai ở dòng ${row}. Hãy sửa dòng đó, hoặc mở bằng Excel rồi lưu thành .xlsx.`,
  "file-bomb": ({ name }: InPart) =>
    `Tệp “${name}” khi giải nén lớn bất thường nên chương trình không mở. Nếu tệp đáng tin: ${SAVE_AS.charAt(0).toLowerCase()}${SAVE_AS.slice(1)}.`,
  "file-too-large": ({ name, size, limit }: Named & { size: number; limit: number }) =>
    `Tệp “${name}” có ${size} MB, lớn hơn mức ${limit} MB đọc được. Hãy bỏ bớt ảnh và các trang không cần, lưu lại rồi chọn tệp đó.`,
  "file-entities": ({ name }: InPart) =>
    `Tệp “${name}” chứa khai báo XML mà Excel không bao giờ ghi, có thể gây hại nên chương trình không mở. ${SAVE_AS}.`,
  "file-no-sheets": ({ name }: Named) => `Tệp “${name}” không có trang tính nào. Hãy chọn tệp có mẫu đăng ký.`,
  "sheet-too-large": ({ name, part }: InPart) =>
    `${part === "" ? "Trang tính" : `Trang tính “${part}”`} trong tệp “${name}” quá lớn. Thường là có ô nằm rất xa dữ liệu: hãy nhấn Ctrl+End, xóa các dòng và cột thừa, lưu rồi chọn lại tệp.`,
} satisfies Sentences;
