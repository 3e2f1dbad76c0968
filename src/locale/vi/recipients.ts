import type { Sentences } from "../message";

interface Found {
  readonly found: string;
}

interface Near extends Found {
  readonly near: readonly string[];
}

/** Câu của phần kiểm tra danh sách đơn vị nhận mẫu. */
export const recipients = {
  "no-recipients": ({ sheets, count }: { sheets: string; count: number }) =>
    `Không tìm thấy danh sách đơn vị nhận trong tệp này (đã xem ${count} trang tính: ${sheets.length > 200 ? `${sheets.slice(0, 200)}…` : sheets}). ` +
    "Danh sách cần có dòng tiêu đề “Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại”. Hãy mở đúng tệp, hoặc tạo danh sách có sẵn các Phòng GDĐT rồi ghi thêm e-mail.",
  "recipients-empty": ({ sheet }: { sheet: string }) =>
    `Danh sách đơn vị nhận trên trang tính “${sheet}” chưa có đơn vị nào. Hãy ghi mỗi đơn vị một dòng, có tên và e-mail.`,

  "recipient-unit/missing": () => "Dòng này chưa ghi tên đơn vị (hoặc ô đang lỗi công thức) nên không lập được mẫu. Hãy ghi tên đơn vị, hoặc xóa cả dòng.",
  "recipient-unit/twice": ({ unit, row }: { unit: string; row: number }) =>
    `“${unit}” đã có ở dòng ${row}; chỉ dòng trên được phát hành. Hãy xóa một dòng, hoặc ghi rõ huyện nếu là hai đơn vị trùng tên.`,
  "recipient-unit/unknown": ({ found }: Found) =>
    `“${found}” không cho biết là Phòng GDĐT, trường hay trung tâm. Hãy xem lại tên; nếu đúng thì cứ để nguyên.`,

  "recipient-email/missing": ({ unit }: { unit: string }) => `${unit} chưa có e-mail: vẫn có bảng tính nhưng không có thư. Hãy ghi địa chỉ e-mail.`,
  "recipient-email/invalid": ({ found, unit }: Found & { unit: string }) =>
    `“${found}” không phải là địa chỉ e-mail nên ${unit} không có thư. Hãy ghi lại, ví dụ tendonvi@moet.edu.vn.`,
  "recipient-email/several": ({ unit }: { unit: string }) => `Ô ghi nhiều địa chỉ e-mail, không biết gửi ${unit} vào địa chỉ nào nên chưa có thư. Hãy giữ lại một địa chỉ.`,
  "recipient-email/signs": ({ found, to }: Found & { to: string }) => `“${found}” có dấu thừa quanh địa chỉ; thư được gửi tới ${to}.`,
  "recipient-email/domain": ({ found, near }: Near) => `Địa chỉ ${found} có thể ghi nhầm tên miền. Có phải là ${near.join(" hay ")}? Nếu địa chỉ đúng thì cứ để nguyên.`,
  "recipient-email/repeated": ({ found, other }: Found & { other: string }) =>
    `Địa chỉ ${found} cũng là của ${other}: cả hai thư sẽ tới cùng một hộp thư. Hãy xem lại; nếu hai đơn vị dùng chung thì cứ để nguyên.`,

  "recipient-district/missing": ({ unit }: { unit: string }) => `Chưa biết ${unit} ở huyện nào nên mẫu để trống huyện. Hãy ghi vào cột Huyện.`,
  "recipient-district/in-name": ({ unit, to }: { unit: string; to: string }) => `Cột Huyện để trống; tên đơn vị cho biết là ${to} (${unit}).`,
  "recipient-district/unknown": ({ found, near }: Near) =>
    `“${found}” không có trong danh mục của Kế hoạch nên mẫu để trống huyện.${near.length > 0 ? ` Có phải là ${near.join(" hay ")}?` : " Hãy ghi lại."}`,
  "recipient-district/outdated": ({ found, from, to }: Found & { from: string; to: string }) =>
    `“${found}” ${to === "" ? `chỉ có từ ngày ${day(from)}` : `chỉ có đến ngày ${day(to)}`} nên mẫu để trống huyện. Hãy ghi đơn vị hành chính hiện nay.`,
  "recipient-district/contradicts": ({ found, unit, named }: Found & { unit: string; named: string }) =>
    `Cột Huyện ghi “${found}” nhưng tên đơn vị là “${unit}” (${named}), không biết bên nào đúng nên mẫu để trống huyện. Hãy sửa một trong hai.`,
} satisfies Sentences;

function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}
