import type { Sentences } from "../message";

/** Câu của lệnh clean và của bản gửi. */
export const clean = {
  "clean-empty": (d: { left: number }) =>
    d.left > 0
      ? `Không còn mục nào để lập bản gửi: cả ${d.left} mục đều không đủ điều kiện hoặc chưa xác định được. Hãy xem lý do bằng lệnh kiểm tra và bổ sung căn cứ.`
      : "Mẫu chưa có mục nào để lập bản gửi. Hãy ghi tập thể, cá nhân đăng ký rồi kiểm tra lại.",
  "cli-clean-no-out": () => `Chưa ghi nơi lưu bản gửi; hãy thêm --out TỆP.xlsx.`,
  "cli-clean-no-unit": () => `Mẫu chưa ghi tên đơn vị nên chưa soạn được thư; hãy ghi tên đơn vị ở đầu mẫu hoặc thêm --unit "Tên đơn vị".`,
  "cli-out-twice": (d: { file: string }) => `${d.file} được ghi hai lần cho hai thứ khác nhau; hãy đặt tên khác cho một trong hai.`,
  "cli-clean-blocked": (d: { count: number }) => `Chưa lập bản gửi vì còn ${d.count} lỗi:`,
  "cli-clean-unblock": (d: { onlyEligible: boolean }) =>
    d.onlyEligible
      ? "Hãy sửa các lỗi trên rồi chạy lại. Chưa có tệp nào được lưu."
      : "Hãy sửa các lỗi trên rồi chạy lại, hoặc thêm --only-eligible để chỉ lấy các mục đủ điều kiện. Chưa có tệp nào được lưu.",
  "cli-clean-hidden": (d: { count: number }) => `${d.count} mục trong bản gửi ở dòng đang ẩn của mẫu đăng ký.`,
  "cli-clean-left": (d: { count: number }) => `Không đưa ${d.count} mục vào bản gửi:`,
  "cli-clean-left-out": (d: { kind: string; name: string; row: number; why: string }) =>
    `${kinds[d.kind] ?? d.kind}, dòng ${d.row}: ${d.name === "" ? "(không ghi tên)" : d.name}: ${reasons[d.why] ?? d.why}`,
  "cli-clean-saved": (d: { file: string; sheet: string; collectives: number; individuals: number }) =>
    `Đã lập bản gửi gồm ${d.collectives} tập thể, ${d.individuals} cá nhân ở trang tính “${d.sheet}” và lưu vào ${d.file}.`,
  "cli-clean-saved-values-only": (d: { file: string; sheet: string; collectives: number; individuals: number }) =>
    `Đã lập bản gửi gồm ${d.collectives} tập thể, ${d.individuals} cá nhân ở trang tính “${d.sheet}” và lưu vào ${d.file}; tệp gốc không phải .xlsx nên các trang tính khác ở bản này chỉ có dữ liệu, không có định dạng cũ.`,
  "cli-clean-pdf": (d: { file: string; pages: number }) => `Đã lưu bản PDF ${d.pages} trang vào ${d.file}.`,
  "cli-clean-sheets": (d: { file: string; pages: number }) => `Đã lưu phiếu thẩm định ${d.pages} trang vào ${d.file}.`,
  "cli-clean-mail": (d: { file: string; to: string }) =>
    `Đã lưu thư nháp gửi ${d.to} vào ${d.file}; hãy mở bằng chương trình thư, xem lại rồi gửi.`,
  "cli-clean-letters": (d: { letters: readonly string[] }) =>
    `Phông chữ không có ${d.letters.map((letter) => `“${letter}”`).join(", ")}: các chữ này in thành □, hãy xem lại bản PDF.`,
} satisfies Sentences;

const kinds: Readonly<Record<string, string>> = { collective: "Tập thể", individual: "Cá nhân" };

const reasons: Readonly<Record<string, string>> = {
  ineligible: "không đủ điều kiện",
  undetermined: "chưa đủ căn cứ",
  blank: "dòng trống",
};
