import type { Sentences } from "../message";

interface Counted {
  readonly count: number;
}

/** The Sở's screen for issuing the template. */
export const issue = {
  "pane/department-issue": () => "Phát hành mẫu",
  "pane/department-issue-what": () => "Lập bảng tính và thư cho từng Phòng GDĐT, trường, trung tâm.",
  "pane/issue-list": () => "Danh sách đơn vị nhận",
  "pane/issue-list-help": () => "Mỗi đơn vị một dòng: Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại.",
  "pane/issue-list-choose": () => "Chọn tệp danh sách…",
  "pane/issue-list-read": () => "Đọc danh sách trong bảng tính này",
  "pane/issue-ready-file": () => "Tải danh sách có sẵn các Phòng GDĐT",
  "pane/issue-ready-sheet": () => "Thêm trang danh sách có sẵn",
  "pane/issue-ready-put": ({ sheet }: { sheet: string }) => `Đã thêm trang “${sheet}”. Hãy ghi e-mail từng đơn vị rồi đọc lại danh sách.`,
  "pane/issue-read": ({ count, errors }: Counted & { errors: number }) => `Đã đọc ${count} đơn vị, ${errors} lỗi.`,
  "pane/issue-found": ({ count }: Counted) => `${count} đơn vị nhận mẫu`,
  "pane/issue-clear": () => "Danh sách không có gì phải sửa.",
  "pane/issue-mend": ({ count }: Counted) => `Sửa ${count} ô an toàn`,
  "pane/issue-mend-file": ({ count }: Counted) => `Sửa ${count} ô an toàn và tải danh sách`,
  "pane/issue-no-mail": ({ count }: Counted) => `${count} đơn vị có bảng tính nhưng không có thư, vì không có e-mail dùng được.`,
  "pane/issue-left": () => "Các dòng không phát hành:",
  "pane/issue-files": () => "Lập tệp và tải về",
  "pane/issue-earlier-help": () => "Đã phát hành lần trước? Chọn sổ phát hành (hoặc tệp .zip) lần đó: chỉ lập lại phần đã thay đổi, giữ các dấu đã gửi.",
  "pane/issue-earlier": () => "Chọn sổ lần trước…",
  "pane/issue-earlier-drop": () => "Bỏ chọn",
  "pane/issue-earlier-chosen": ({ file }: { file: string }) => `Sổ lần trước: ${file}`,
  "pane/issue-make": ({ count }: Counted) => `Phát hành cho ${count} đơn vị`,
  "pane/issue-made": ({ made, again, kept }: { made: number; again: number; kept: number }) => `Lập mới ${made}, lập lại ${again}, giữ nguyên ${kept} đơn vị.`,
  "pane/issue-unchanged": () => "Không có gì thay đổi so với lần trước; không lập tệp nào.",
  "pane/issue-again": ({ unit }: { unit: string }) => `Lập lại, dùng thay bản lần trước: ${unit}`,
  "pane/issue-next": () => "Giải nén, mở từng tệp .eml bằng chương trình thư rồi gửi; gửi xong đơn vị nào thì chọn ☑ trong so-phat-hanh.xlsx.",
  "pane/issue-on-page": ({ address }: { address: string }) => `Hãy lưu danh sách, mở ${address} trong trình duyệt, vào Dành cho Sở và phát hành ở đó.`,
} satisfies Sentences;
