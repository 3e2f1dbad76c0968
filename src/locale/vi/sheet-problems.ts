import { paramsTable, planSections, planTables } from "../../plan/fields";
import { pathInWords, type PathWords } from "../../plan/path-words";

const words: PathWords = {
  labels: Object.fromEntries([
    ...planSections.flatMap(({ fields }) => fields.map(({ path, label }) => [path, label])),
    ...planTables.flatMap(({ path, title, fields }) => [[path, title], ...fields.map((field) => [`${path}.${field.path}`, field.label])]),
    ...Object.entries(paramsTable.labels).flatMap(([param, label]) => [[`criteria.params.${param}`, label], [`checks.params.${param}`, label]]),
    ["registration", "Thời gian đăng ký"], ["document", "Văn bản"], ["years", "Các năm học"], ["form", "Mẫu đăng ký"],
    ["params", paramsTable.title], ["params.id", paramsTable.columns.id], ["form.samples", "Dòng ví dụ"], ["address", "Địa chỉ"],
  ] as [string, string][]),
  row: (number) => `dòng ${number}`,
};

interface PlanInvalid {
  readonly path: string;
  readonly problem: string;
  readonly found?: string;
  readonly expected?: string;
  readonly other?: string;
  readonly more: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What the field must be, after its name and what was found there. */
const wanted: Readonly<Record<string, (data: PlanInvalid) => string>> = {
  missing: () => "chưa có giá trị; hãy ghi vào",
  blank: () => "đang để trống; hãy ghi vào",
  text: () => "phải là chữ",
  number: () => "phải là số nguyên",
  "yes-no": () => "phải ghi “có” hoặc “không”",
  list: () => "phải là một danh sách",
  group: () => "không đúng cấu trúc",
  date: () => "phải là một ngày có thật, ví dụ 31/10/2021",
  email: () => "phải là một địa chỉ e-mail",
  code: () => "phải là một mã (chữ, số, dấu gạch nối; không có dấu cách)",
  "one-of": ({ expected = "" }) => `phải là một trong: ${expected}`,
  range: ({ expected = "" }) => `phải trong khoảng ${expected}`,
  order: ({ other = "" }) => `phải sau hoặc bằng “${pathInWords(other, words)}”`,
  twice: () => "bị trùng: mỗi cách viết chỉ được thuộc một mục",
  "unknown-field": () => "không thuộc mẫu kế hoạch; hãy bỏ đi",
  "unknown-rule": () => "không phải tiêu chí hay mục kiểm tra nào của chương trình",
  "unknown-word": ({ expected = "" }) => `chưa có trong kế hoạch; hãy chọn một trong: ${expected}`,
};

/** What the sheets and the plan themselves made impossible (`sheets/read`, `plan/parse-plan`). */
export const sheetProblems = {
  "no-form": ({ sheets, count }: { sheets: string; count: number }) =>
    `Không tìm thấy bản đăng ký trong tệp này (đã xem ${count} trang tính: ${shorten(sheets)}). ` +
    "Bản đăng ký cần có tiêu đề của mẫu và bảng “Stt, Trường, Địa chỉ, Số điện thoại liên hệ” hoặc “Stt, Họ và tên, Chức vụ, Đơn vị, Số điện thoại liên hệ”. " +
    "Hãy mở đúng tệp, hoặc bấm Tạo mẫu để có bảng trống.",
  "form-legacy": ({ sheet, found, preview, encoding }: { sheet: string; found: string; preview: string; encoding: string }) =>
    `Trang tính “${sheet}” có vẻ viết bằng phông chữ cũ (${encoding}, ví dụ “${found}” đọc là “${preview}”) nên chưa đọc được bản đăng ký. Hãy chuyển cả trang sang Unicode rồi kiểm tra lại.`,
  "two-forms": ({ sheets, count }: { sheets: string; count: number }) =>
    `Có ${count} trang tính cùng là bản đăng ký: ${shorten(sheets)}. Hãy giữ lại một bản, xóa hoặc chuyển bản kia sang tệp khác, rồi kiểm tra lại.`,
  "form-empty": ({ sheet }: { sheet: string }) =>
    `Bản đăng ký trên trang tính “${sheet}” chưa có dòng nào. Hãy ghi ít nhất một tập thể hoặc một cá nhân, rồi kiểm tra lại.`,
  "plan-no-sheet": () => "Không thấy trang “Kế hoạch” nào đọc được. Hãy thêm trang này, giữ nguyên các tiêu đề của nó, rồi kiểm tra lại.",
  "plan-invalid": (data: PlanInvalid) => {
    const where = data.cell === undefined ? "" : ` (ô ${data.cell}, trang tính “${data.sheet ?? ""}”)`;
    const found = data.found === undefined ? "" : ` đang ghi “${data.found}”,`;
    const more = data.more > 0 ? ` Còn ${data.more} chỗ khác cũng cần sửa.` : "";
    return `Kế hoạch có chỗ chưa đúng: mục “${pathInWords(data.path, words)}”${where}${found} ${wanted[data.problem]!(data)}.${more}`;
  },
};

function shorten(names: string): string {
  return names.length > 200 ? `${names.slice(0, 200)}…` : names;
}
