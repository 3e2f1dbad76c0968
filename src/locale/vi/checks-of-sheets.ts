import type { Sentences } from "../message";

/** Câu của các phép kiểm tra trên danh sách nhân sự và bảng thành tích. */

const columns: Readonly<Record<string, string>> = {
  name: "họ và tên", unit: "đơn vị", position: "chức vụ", birthday: "ngày sinh", phone: "số điện thoại",
  status: "trạng thái", year: "năm học",
  rating: "xếp loại", titles: "danh hiệu", discipline: "kỷ luật",
  party: "Chi bộ", union: "Công đoàn", youth: "Đoàn Thanh niên", pioneers: "Đội Thiếu niên",
  security: "An ninh trật tự", traffic: "An toàn giao thông",
};

const sheets = { form: "bản đăng ký", staff: "danh sách nhân sự", record: "bảng thành tích tập thể", recipients: "danh sách đơn vị nhận" } as const;

function column(name: string): string {
  return columns[name] ?? name;
}

function cells(count: number): string {
  return count === 1 ? "" : ` (${count} ô như vậy trong cột)`;
}

/** Cột thiếu thì không kết luận được điều gì. */
const lacking = {
  form: "Hãy thêm cột còn thiếu theo mẫu.",
  staff: "Vì vậy chưa xác minh được các tiêu chí liên quan. Hãy thêm cột còn thiếu, hoặc chỉ ra cột đó ở mục Thiết lập.",
  record: "Vì vậy chưa xác minh được các tiêu chí liên quan. Hãy thêm cột còn thiếu, hoặc chỉ ra cột đó ở mục Thiết lập.",
  recipients: "Hãy thêm cột còn thiếu; danh sách có các cột Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại.",
} as const;

interface Header {
  role: keyof typeof sheets;
  sheet: string;
  column: string;
}

export const checksOfSheets = {
  "formula-error/sheet-error": ({ column: name, error, count }: { column: string; error: string; count: number }) =>
    `Cột ${column(name)} có công thức lỗi ${error}${cells(count)}. Hãy sửa công thức hoặc ghi trực tiếp giá trị.`,
  "formula-error/sheet-uncalculated": ({ column: name, count }: { column: string; count: number }) =>
    `Cột ${column(name)} có công thức chưa tính${cells(count)}, được coi là ô trống. Hãy mở bằng Excel, nhấn F9, lưu lại rồi kiểm tra.`,

  "rating-contradicts-discipline/contradicts": ({ name, rating, discipline, years }: { name: string; rating: string; discipline: string; years: readonly string[] }) =>
    `${name} vừa bị kỷ luật (${discipline}) vừa được xếp loại ${rating} trong năm học ${years.join(", ")}. Hãy kiểm tra lại hai ô này.`,

  "value-unreadable/unreadable": ({ column: name, year, found, count, allowed }: { column: string; year: string; found: string; count: number; allowed: readonly string[] }) =>
    `Không hiểu “${found}” ở cột ${column(name)} năm học ${year}${cells(count)}, nên coi là chưa rõ. Hãy ghi một trong các từ: ${allowed.join(", ")}.`,
  "value-unreadable/column": ({ column: name, year, found, count, allowed }: { column: string; year: string; found: string; count: number; allowed: readonly string[] }) =>
    `Cột ${column(name)} năm học ${year} có ${count} ô không hiểu được, ví dụ “${found}”. Có thể nhầm cột: hãy kiểm tra tiêu đề, hoặc ghi một trong các từ: ${allowed.join(", ")}.`,
  "value-unreadable/vague": ({ found, count }: { found: string; count: number }) =>
    `Danh hiệu Chiến sĩ thi đua không ghi cấp${cells(count)}, nên chỉ tính là ${found}. Hãy ghi rõ cấp, ví dụ CSTĐCS.`,
  "value-unreadable/minor": ({ found, count }: { found: string; count: number }) =>
    `“${found}” không phải là hình thức kỷ luật${cells(count)}, nên không tính. Nếu có kỷ luật, hãy ghi rõ hình thức.`,
  "value-unreadable/contradicting": ({ column: name, unit, year }: { column: string; unit: string; year: string }) =>
    `Đơn vị “${unit}” có hai dòng năm học ${year} mà cột ${column(name)} ghi khác nhau, nên coi là chưa rõ. Hãy giữ lại một dòng.`,

  "staff-duplicate/untold": ({ name, unit, rows }: { name: string; unit: string; rows: readonly string[] }) =>
    `“${name}” (${unit}) có ở các dòng ${rows.join(", ")} mà không phân biệt được là một hay nhiều người. Hãy ghi ngày sinh hoặc số điện thoại, hoặc xóa dòng thừa.`,

  "person-elsewhere/elsewhere": ({ name, unit, units }: { name: string; unit: string; units: readonly string[] }) =>
    `Danh sách nhân sự có “${name}” ở ${units.map((other) => `“${other}”`).join(", ") || "dòng không ghi đơn vị"}, không có ở “${unit}”, nên chưa xác minh được. Hãy kiểm tra lại đơn vị.`,

  "header-unclear/missing": ({ role, sheet, column: heading }: Header) =>
    `Không thấy cột “${heading}” trong ${sheets[role]} (trang “${sheet}”). ${lacking[role]}`,
  "header-unclear/several": ({ role, sheet, columns: headings }: Omit<Header, "column"> & { columns: readonly string[] }) =>
    `Không thấy các cột ${headings.map((heading) => `“${heading}”`).join(", ")} trong ${sheets[role]} (trang “${sheet}”). ${lacking[role]}`,
  "header-unclear/guess": ({ role, sheet, column: heading, guess }: Header & { guess: string }) =>
    `Không thấy cột “${heading}” trong ${sheets[role]} (trang “${sheet}”). Có phải là cột “${guess}”? Nếu đúng, hãy đổi tiêu đề cột.`,
  "header-unclear/unannounced": ({ sheet, title }: { sheet: string; title: string }) =>
    `Trang “${sheet}” có các cột của bảng cá nhân nhưng không ghi “${title}” phía trên, nên chưa được xét. Nếu đó là bảng cá nhân, hãy ghi dòng này phía trên bảng.`,
  "header-unclear/twice": ({ role, sheet, column: heading }: Header) =>
    `Có hai cột “${heading}” trong ${sheets[role]} (trang “${sheet}”), không biết lấy cột nào. Hãy giữ lại một cột hoặc đổi tiêu đề.`,

  "template-current/several-plans": ({ used, others }: { used: string; others: readonly string[] }) =>
    `Sổ có nhiều trang kế hoạch: đã kiểm tra theo trang “${used}”, không dùng trang ${others.map((name) => `“${name}”`).join(", ")}. Hãy xóa trang không dùng, hoặc đưa trang cần dùng lên trước.`,
  "template-current/outdated": ({ issued, current }: { issued: string; current: string }) =>
    `Sổ này lập theo mẫu phiên bản ${issued}, mẫu hiện hành là phiên bản ${current}. Hãy xin cơ quan phát hành mẫu mới rồi chép dữ liệu sang.`,
  "template-current/newer": ({ issued, current }: { issued: string; current: string }) =>
    `Sổ này lập theo mẫu phiên bản ${issued}, mới hơn phiên bản ${current} của chương trình. Hãy dùng bản mới của chương trình.`,
  "template-current/other-plan": ({ issued, plan }: { issued: string; plan: string }) =>
    `Sổ này phát hành theo kế hoạch “${issued}” nhưng đang được kiểm tra theo kế hoạch “${plan}”. Hãy xem đã chọn đúng tệp và đúng kế hoạch chưa.`,
  "template-current/other-version": ({ issued, version }: { issued: string; version: string }) =>
    `Sổ này phát hành theo kế hoạch phiên bản “${issued}” nhưng đang được kiểm tra theo phiên bản “${version}”. Hãy xin mẫu phát hành theo phiên bản này.`,
  "template-current/plan-changed": ({ plan, version }: { plan: string; version: string }) =>
    `Kế hoạch dùng để kiểm tra (“${plan}”, phiên bản “${version}”) không còn như lúc phát hành bảng tính này. Nếu trang “Kế hoạch” bị sửa nhầm, hãy xin lại mẫu.`,
  "template-current/other-unit": ({ issued, unit }: { issued: string; unit: string }) =>
    `Sổ này phát hành cho “${issued}” nhưng bản đăng ký ghi “${unit}”. Hãy dùng mẫu của chính đơn vị, hoặc sửa tên đơn vị cho đúng.`,
} satisfies Sentences;
