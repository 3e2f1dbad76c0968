import type { Sentences } from "../message";

const help = `Điển hình: kiểm tra bản đăng ký tập thể, cá nhân điển hình tiên tiến theo Kế hoạch.

  dien-hinh check TỆP.xlsx… [--staff TỆP] [--plan TỆP.json] [--stage registration|midterm|final]
                  [--as-of NĂM-THÁNG-NGÀY] [--json] [--highlight TỆP_MỚI.xlsx]
      Kiểm tra một hay nhiều bảng tính (.xlsx, .xls, .ods, .csv).
      --staff       danh sách nhân sự ở tệp khác
      --plan        kế hoạch khác kế hoạch có sẵn (khi bảng tính không mang theo kế hoạch)
      --stage       đợt: đăng ký, sơ kết, tổng kết (không ghi: theo ngày kiểm tra)
      --as-of       ngày kiểm tra (không ghi: hôm nay)
      --json        in kết quả dạng JSON, mỗi tệp một dòng
      --highlight   lưu một bản đã tô màu các ô cần xem; tệp gốc giữ nguyên
  dien-hinh clean TỆP.xlsx --out TỆP_MỚI.xlsx [--pdf TỆP.pdf] [--mail TỆP.eml] [--sheets TỆP.pdf]
                  [--only-eligible] [--unit "Tên đơn vị"] [--staff …] [--plan …] [--stage …] [--as-of …]
      Lập bản gửi: thêm trang tính “Bản gửi” vào bản sao của bảng tính; chỉ khi không còn lỗi.
      --pdf            bản PDF để in, đóng dấu
      --mail           thư nháp kèm bản PDF
      --sheets         phiếu thẩm định từng tập thể, cá nhân (PDF)
      --only-eligible  chỉ lấy các mục đủ điều kiện; các mục khác được nêu tên
  dien-hinh template --out TỆP.xlsx [--unit "Tên đơn vị" | --recipients] [--plan TỆP.json]
      Tạo mẫu đăng ký trống.
      --recipients  thay vào đó, tạo danh sách đơn vị nhận có sẵn các Phòng GDĐT
  dien-hinh issue DANH_SÁCH.xlsx --out THƯ_MỤC|TỆP.zip [--plan TỆP.json]
      Phát hành mẫu cho các đơn vị nhận: mỗi đơn vị một bảng tính và một thư nháp, cùng sổ phát hành.
      --out đã có từ lần trước: chỉ lập lại phần đã thay đổi; bản cũ chuyển vào thư mục ban-cu.
  dien-hinh plan TỆP.json|TỆP.xlsx
      Kiểm tra một kế hoạch: tệp JSON, hoặc bảng tính có trang “Kế hoạch”.

  Mọi lệnh: --lang vi|en, --help, --version
  Mã kết thúc: 0 không có lỗi; 1 có lỗi cần sửa; 2 không làm được.
`;

/** Sentences of the command line: problems on stderr, the readable report on stdout. */
export const cli = {
  "cli-help": () => help,
  "cli-no-command": () => `Chưa ghi lệnh; hãy ghi ví dụ "dien-hinh check TỆP.xlsx", hoặc xem "dien-hinh --help".`,
  "cli-unknown-command": (d: { command: string }) => `Không có lệnh "${d.command}"; các lệnh là check, clean, template, issue và plan, xem "dien-hinh --help".`,
  "cli-unknown-option": (d: { option: string; command: string }) =>
    `Lệnh ${d.command} không có tùy chọn ${d.option}; xem "dien-hinh --help".`,
  "cli-option-value": (d: { option: string }) => `Tùy chọn ${d.option} ghi chưa đúng: thiếu giá trị đi sau, hoặc thừa giá trị; xem "dien-hinh --help".`,
  "cli-no-file": (d: { command: string }) => `Lệnh ${d.command} cần tên tệp; hãy ghi ví dụ "dien-hinh ${d.command} TỆP".`,
  "cli-extra-argument": (d: { argument: string; command: string }) =>
    `Lệnh ${d.command} không dùng "${d.argument}"; nếu tên tệp có dấu cách, hãy đặt trong dấu ngoặc kép.`,
  "cli-no-out": () => `Chưa ghi nơi lưu mẫu; hãy thêm --out TỆP.xlsx.`,
  "cli-bad-stage": (d: { value: string }) => `Không có đợt "${d.value}"; hãy ghi --stage registration (đăng ký), midterm (sơ kết) hoặc final (tổng kết).`,
  "cli-bad-date": (d: { value: string }) => `"${d.value}" không phải là ngày; hãy ghi năm-tháng-ngày, ví dụ --as-of 2021-10-15.`,
  "cli-bad-language": (d: { value: string }) => `Không có ngôn ngữ "${d.value}"; hãy ghi --lang vi hoặc --lang en.`,
  "cli-highlight-one-file": () => `--highlight chỉ lưu được một tệp; hãy kiểm tra từng tệp một.`,

  "cli-file-missing": (d: { file: string }) => `Không tìm thấy tệp ${d.file}; hãy xem lại tên và thư mục.`,
  "cli-file-folder": (d: { file: string }) => `${d.file} là thư mục; hãy ghi tên tệp trong thư mục ấy.`,
  "cli-file-denied": (d: { file: string }) => `Không được phép đọc tệp ${d.file}; hãy chép tệp sang thư mục của mình rồi thử lại.`,
  "cli-file-unreadable": (d: { file: string; code: string }) => `Không đọc được tệp ${d.file} (${d.code}); hãy chép tệp sang ổ đĩa khác rồi thử lại.`,
  "cli-out-same": (d: { file: string }) => `${d.file} chính là tệp được đọc, lưu vào đó sẽ mất bản gốc; hãy đặt tên khác.`,
  "cli-out-extension": (d: { file: string; extension: string }) => `Tệp lưu ra phải có đuôi ${d.extension}; hãy đổi tên ${d.file}.`,
  "cli-out-folder": (d: { file: string }) => `${d.file} là thư mục; hãy ghi cả tên tệp cần lưu.`,
  "cli-out-no-folder": (d: { file: string }) => `Chưa có thư mục để lưu ${d.file}; hãy tạo thư mục trước.`,
  "cli-out-denied": (d: { file: string }) => `Không được phép lưu ${d.file}; hãy chọn thư mục khác.`,
  "cli-out-busy": (d: { file: string }) => `${d.file} đang mở ở chương trình khác; hãy đóng lại rồi thử lại.`,
  "cli-out-failed": (d: { file: string; code: string }) => `Không lưu được ${d.file} (${d.code}); hãy chọn nơi lưu khác.`,
  "cli-plan-no-sheet": (d: { file: string }) => `${d.file} không có trang “Kế hoạch” nào đọc được; hãy lấy trang này từ mẫu (dien-hinh template), giữ nguyên các tiêu đề.`,
  "cli-plan-not-json": (d: { file: string; line: number }) =>
    `${d.file} không phải là tệp JSON${d.line > 0 ? `: sai cú pháp ở dòng ${d.line}` : ""}; hãy xem lại tệp kế hoạch.`,
  "cli-no-form": (d: { count: number }) =>
    `Không tìm thấy bản đăng ký trong tệp này (đã xem ${d.count} trang tính), tức là bảng có cột Stt, Trường, Địa chỉ hoặc Stt, Họ và tên, Chức vụ, Đơn vị; ` +
    "hãy chọn đúng tệp, hoặc lập mẫu trống bằng dien-hinh template --out TỆP.xlsx.",
  "cli-of-file": (d: { file: string; text: string }) => `${d.file}: ${d.text}`,
  "cli-defect": (d: { what: string }) => `Chương trình gặp lỗi ngoài dự kiến (${d.what}); xin gửi câu này cùng tệp đã dùng cho người phụ trách phần mềm.`,

  "cli-report-head": (d: { plan: string; stage: string; asOf: string; years: readonly string[] }) =>
    `Kế hoạch ${d.plan}, ${stages[d.stage] ?? d.stage}, tính đến ngày ${day(d.asOf)}; năm học đã kết thúc: ${d.years.join(", ") || "chưa có"}.`,
  "cli-collectives": (d: { count: number }) => `TẬP THỂ (${d.count})`,
  "cli-individuals": (d: { count: number }) => `CÁ NHÂN (${d.count})`,
  "cli-findings": (d: { count: number }) => `CẦN XEM (${d.count})`,
  "cli-no-findings": () => `Không có gì cần xem.`,
  "cli-nominee": (d: { row: number; name: string; verdict: string; met: number; of: number }) =>
    `dòng ${d.row}: ${d.name}: ${verdicts[d.verdict] ?? d.verdict} (đạt ${d.met}/${d.of} tiêu chí)`,
  "cli-severity-error": () => "LỖI",
  "cli-severity-warning": () => "CẢNH BÁO",
  "cli-severity-info": () => "GHI CHÚ",
  "cli-out-of-sight-row": () => "(dòng đang ẩn)",
  "cli-out-of-sight-column": () => "(cột đang ẩn)",
  "cli-fix": (d: { label: string }) => `sửa: ${d.label}`,
  "cli-suggestion": (d: { label: string }) => `gợi ý: ${d.label}`,
  "cli-summary": (d: { errors: number; warnings: number; infos: number }) => `${d.errors} lỗi, ${d.warnings} cảnh báo, ${d.infos} ghi chú.`,
  "cli-highlighted": (d: { file: string; count: number }) => `Đã tô màu ${d.count} ô và lưu vào ${d.file}.`,
  "cli-highlighted-values-only": (d: { file: string; count: number }) =>
    `Đã tô màu ${d.count} ô và lưu vào ${d.file}; tệp gốc không phải .xlsx nên bản này chỉ có dữ liệu, không có định dạng cũ.`,
  "cli-saved-unsigned": (d: { file: string }) =>
    `${d.file}: tệp gốc có chữ ký số; chữ ký chỉ có giá trị với tệp gốc, bản này đã có thay đổi, muốn gửi có chữ ký thì phải ký số lại.`,
  "cli-template-saved": (d: { file: string }) => `Đã lưu mẫu đăng ký vào ${d.file}.`,
  "cli-plan-valid": (d: { id: string; title: string; criteria: number; checks: number }) =>
    `Kế hoạch ${d.id} hợp lệ: ${d.title}; ${d.criteria} tiêu chí, ${d.checks} mục kiểm tra.`,
  "cli-plan-errors": (d: { file: string; count: number }) => `${d.file}: ${d.count} chỗ cần sửa trong kế hoạch.`,
} satisfies Sentences;

const stages: Readonly<Record<string, string>> = { registration: "đợt đăng ký", midterm: "đợt sơ kết", final: "đợt tổng kết" };

const verdicts: Readonly<Record<string, string>> = {
  eligible: "đủ điều kiện",
  ineligible: "KHÔNG đủ điều kiện",
  undetermined: "chưa xác định",
};

/** `2021-10-15` -> `15/10/2021` */
function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}
