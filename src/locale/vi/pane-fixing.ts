import type { Sentences } from "../message";

export interface Counted {
  readonly count: number;
}

export interface Written {
  readonly count: number;
  /** How many of them the clerk does not see now. */
  readonly hidden?: number;
  /** Taken back, not fixed. */
  readonly undo?: boolean;
}

export interface Refused extends Written {
  readonly refused: number;
}

const written = ({ count, hidden = 0, undo = false }: Written) =>
  `${undo ? `Đã trả lại ${count} ô như cũ` : `Đã sửa ${count} ô`}${unseen(hidden, count)}.`;
const unseen = (hidden: number, count: number) =>
  hidden === 0 ? "" : hidden < count ? `, trong đó ${hidden} ô ở dòng hoặc cột đang ẩn` : ", ở dòng hoặc cột đang ẩn";
const writtenBefore = (done: Written) => (done.count > 0 ? `${written(done)} ` : "");

/** Fixes, what became of them, and how they are taken back. */
export const fixing = {
  "pane/fix-safe": ({ count }: Counted) => `Sửa ${count} ô an toàn`,
  "pane/fixes-title": () => "Các chỗ sửa an toàn",
  "pane/fixes-what": ({ count }: Counted) =>
    `${count} ô dưới đây chỉ có một cách sửa đúng và không đổi ý nghĩa. Xem lại rồi bấm sửa; sửa xong vẫn hoàn tác được.`,
  "pane/fixes-none": () => "Không còn chỗ nào sửa an toàn được.",
  "pane/fixes-conflicts": ({ count }: Counted) => `${count} ô có hai cách sửa khác nhau nên được để nguyên.`,
  "pane/fixes-hidden": ({ count }: Counted) => `${count} ô trong số đó ở dòng hoặc cột đang ẩn (có ghi bên dưới) và cũng sẽ được sửa.`,
  "pane/out-of-sight-row": () => "dòng đang ẩn",
  "pane/out-of-sight-column": () => "cột đang ẩn",
  "pane/fixes-apply": ({ count }: Counted) => `Sửa ${count} ô`,
  "pane/cell": () => "Ô",
  "pane/change": () => "Cũ → mới",
  "pane/old-value": () => "cũ:",
  "pane/new-value": () => "mới:",
  "pane/blank": () => "(trống)",
  "pane/suggestions": () => "Gợi ý, xin chọn một:",
  "pane/suggestion-use": () => "Dùng gợi ý đã chọn",
  "pane/written": written,
  "pane/undo": () => "Hoàn tác",
  "pane/undo-what": ({ what }: { what: string }) => `Hoàn tác: ${what}`,
  "pane/undo-nothing": () => "Chưa có gì để hoàn tác",
  "pane/undone": (done: Written) => written({ ...done, undo: true }),
  "pane/refused-changed": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô đã đổi từ lần kiểm tra trước nên được để nguyên.`,
  "pane/refused-edited": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô đã thay đổi từ lần sửa đó nên được để nguyên.`,
  "pane/refused-formula": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô là công thức nên được để nguyên; xin sửa tay.`,
  "pane/refused-protected": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô nằm trên trang đang khóa. Xin bỏ khóa trang (Xem lại > Bỏ bảo vệ trang tính) rồi sửa lại.`,
  "pane/refused-sheet-gone": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô nằm trên trang đã đổi tên hoặc bị xóa. Xin kiểm tra lại.`,
  "pane/refused-merged": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô nằm trong ô gộp nên được để nguyên; xin sửa tay.`,
  "pane/refused-other-file": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${refused} ô nằm ở tệp nhân sự; chương trình không sửa tệp đó.`,
} satisfies Sentences;
