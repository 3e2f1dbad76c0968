import type { Sentences } from "../message";

/** Câu của phần phát hành mẫu. */
export const issue = {
  "issue-nobody": ({ file }: { file: string }) => `Không có đơn vị nào trong ${file} phát hành được; hãy sửa các lỗi của danh sách rồi làm lại.`,
  "issue-no-register": ({ file }: { file: string }) =>
    `${file} không phải là sổ phát hành (hay tệp có sổ phát hành) của lần trước; hãy chọn đúng tệp, hoặc lưu vào nơi khác.`,
  "issue-without-mail": ({ unit }: { unit: string }) => `Có bảng tính nhưng chưa có thư, vì không có e-mail dùng được: ${unit}`,
  "issue-left-out": ({ unit, row, why }: { unit: string; row: number; why: string }) =>
    `Không phát hành dòng ${row}${unit === "" ? "" : ` (${unit})`}: ${why === "no-unit" ? "không ghi tên đơn vị" : "đơn vị đã có ở dòng trên"}`,
  "issue-gone": ({ unit }: { unit: string }) => `Đã phát hành lần trước, nay không còn trong danh sách (tệp cũ giữ nguyên): ${unit}`,

  "cli-issue-no-out": () => `Chưa ghi nơi lưu; hãy thêm --out THƯ_MỤC hoặc --out TỆP.zip.`,
  "cli-recipients-no-unit": () => `--recipients lập danh sách đơn vị nhận, không dùng cùng --unit; hãy bỏ một trong hai.`,
  "cli-recipients-saved": ({ file }: { file: string }) => `Đã lưu danh sách đơn vị nhận vào ${file}; hãy ghi e-mail từng đơn vị rồi phát hành.`,
  "cli-issue-exists": ({ file }: { file: string }) => `${file} đã có và không phải do lần phát hành trước lập ra; hãy chuyển tệp đó đi hoặc lưu vào nơi khác.`,
  "cli-issue-stopped": ({ done, of, out }: { done: number; of: number; out: string }) =>
    `Đã dừng sau ${done}/${of} đơn vị; phần đã lập nằm trong ${out}, hãy chạy lại đúng lệnh này để làm tiếp.`,
  "cli-issue-done": ({ out, made, again, kept, registered }: { out: string; made: number; again: number; kept: number; registered: boolean }) =>
    registered
      ? `Đã phát hành vào ${out}: lập mới ${made}, lập lại ${again}, giữ nguyên ${kept} đơn vị.`
      : `Không có gì thay đổi so với lần phát hành trước trong ${out}: giữ nguyên ${kept} đơn vị.`,
  "cli-issue-again": ({ unit, file }: { unit: string; file: string }) => `Lập lại (bản trước chuyển vào thư mục ban-cu): ${unit}, ${file}`,
} satisfies Sentences;
