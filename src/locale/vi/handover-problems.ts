import type { Sentences } from "../message";

interface Named {
  readonly name: string;
}

/** The mail and the data that go with the list (`mail`, `document/qr`). */
export const handoverProblems = {
  "mail-address": ({ address }: { address: string }) =>
    `“${address}” không phải là một địa chỉ thư điện tử. Hãy sửa địa chỉ nhận trong kế hoạch rồi soạn lại thư.`,
  "attachment-not-pdf": ({ name }: Named) =>
    `Tệp “${name}” không phải tệp PDF. Hãy quét bản đã đóng dấu thành tệp PDF rồi chọn lại.`,
  "attachment-too-large": ({ name, size, limit }: Named & { size: number; limit: number }) =>
    `Tệp “${name}” có ${size} MB, lớn hơn mức ${limit} MB gửi được qua thư. Hãy quét lại ở 200 dpi hoặc nén tệp rồi chọn lại.`,
  "data-foreign": () => "Mã vừa đọc không phải mã dữ liệu của danh sách đăng ký. Hãy quét trang “Mã dữ liệu” ở cuối danh sách.",
  "data-mixed": () => "Các mã vừa đọc thuộc về những danh sách khác nhau. Hãy quét riêng từng danh sách.",
  "data-incomplete": ({ missing, count }: { missing: string; count: number }) =>
    `Còn thiếu mã ${missing} trong ${count} mã. Hãy quét đủ các trang “Mã dữ liệu” rồi đọc lại.`,
  "data-damaged": () => "Dữ liệu đăng ký bị hỏng hoặc bị sửa nên không đọc được. Hãy lấy lại tệp hoặc bản quét từ đơn vị gửi.",
} satisfies Sentences;
