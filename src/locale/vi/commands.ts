import type { Sentences } from "../message";

/** What the ribbon's *Kiểm tra* says when it has checked. */
export const commands = {
  "command/found": ({ errors, warnings }: { errors: number; warnings: number }) =>
    `Có ${errors} lỗi phải sửa và ${warnings} điểm cần xem lại. Các ô liên quan đã được tô màu, ô đầu tiên cần sửa đã được chọn. Bấm “Mở bảng kiểm tra” để xem lý do và cách sửa.`,
  "command/warned": ({ warnings }: { warnings: number }) =>
    `Không có lỗi; còn ${warnings} điểm cần xem lại, các ô liên quan đã được tô màu. Bấm “Mở bảng kiểm tra” để xem lý do.`,
  "command/clear": () => "Không có lỗi, không có điểm nào cần xem lại.",
  "command/close": () => "Đóng",
} satisfies Sentences;
