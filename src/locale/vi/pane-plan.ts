import type { Sentences } from "../message";

/** The Sở's screen for the plan that is edited in Excel. */
export const plan = {
  "pane/department-plan": () => "Kiểm tra kế hoạch",
  "pane/department-plan-what": () => "Sửa thời hạn, tiêu chí, danh mục trên trang “Kế hoạch” rồi kiểm tra.",
  "pane/plan-sheet-help": () => "Sửa các giá trị trên trang “Kế hoạch”, giữ nguyên các tiêu đề. Sổ phát hành mang theo trang này và được kiểm tra theo nó.",
  "pane/plan-check": () => "Kiểm tra kế hoạch",
  "pane/plan-sheet-choose": () => "Chọn tệp có trang Kế hoạch…",
  "pane/plan-begin-sheet": () => "Thêm trang Kế hoạch",
  "pane/plan-begin-file": () => "Tải trang Kế hoạch để sửa",
  "pane/plan-put": ({ sheet }: { sheet: string }) => `Đã thêm trang “${sheet}”. Sửa xong thì bấm Kiểm tra kế hoạch.`,
  "pane/plan-checked": ({ count }: { count: number }) => (count === 0 ? "Kế hoạch hợp lệ." : `${count} chỗ cần sửa trong kế hoạch.`),
  "pane/plan-errors": ({ count }: { count: number }) => `${count} chỗ cần sửa`,
  "pane/plan-valid": ({ id, version, criteria, checks }: { id: string; version: string; criteria: number; checks: number }) =>
    `Kế hoạch ${id}, phiên bản ${version}, hợp lệ: đang áp dụng ${criteria} tiêu chí, ${checks} mục kiểm tra.`,
  "pane/plan-next": () => "Đổi nội dung thì nên tăng “Phiên bản”, để sổ phát hành trước đó được nhận ra là cũ.",
} satisfies Sentences;
