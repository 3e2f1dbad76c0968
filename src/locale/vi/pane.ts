import type { Sentences } from "../message";
import { issue } from "./pane-issue";
import { plan } from "./pane-plan";
import { names } from "./pane-names";
import { steps } from "./pane-steps";

interface Counted {
  readonly count: number;
}

interface Written {
  readonly count: number;
  /** How many of them the clerk does not see now. */
  readonly hidden?: number;
  /** Taken back, not fixed. */
  readonly undo?: boolean;
}

interface Refused extends Written {
  readonly refused: number;
}

const written = ({ count, hidden = 0, undo = false }: Written) =>
  `${undo ? `Đã trả lại ${count} ô như cũ` : `Đã sửa ${count} ô`}${hidden > 0 ? `, trong đó ${hidden} ô ở hàng hoặc cột đang ẩn` : ""}.`;
const writtenBefore = (done: Written) => (done.count > 0 ? `${written(done)} ` : "");

/** Texts of the pane and of the page around it. */
export const pane = {
  ...names,
  ...steps,
  ...issue,
  ...plan,
  "pane/title": () => "Điển hình",
  "pane/other-language": () => "Switch to English",
  "pane/settings": () => "Thiết lập",
  "pane/help": () => "Trợ giúp",
  "pane/back": () => "Quay lại",
  "pane/department": () => "Dành cho Sở",
  "pane/department-what": () => "Việc của Sở GDĐT. Đơn vị đăng ký không cần dùng phần này.",
  "pane/part-loading": () => "Đang mở…",
  "pane/close": () => "Đóng",
  "pane/cancel": () => "Hủy",
  "pane/more": () => "Thêm",
  "pane/commands": () => "Lệnh",

  "pane/start-excel-title": () => "Kiểm tra danh sách đăng ký",
  "pane/start-excel": () =>
    "Đối chiếu mẫu đăng ký trong bảng tính này với trang nhân sự và tiêu chí của Kế hoạch; chỉ rõ ô còn thiếu, mục chưa đủ điều kiện và cách sửa.",
  "pane/start-page-title": () => "Kiểm tra danh sách đăng ký điển hình tiên tiến",
  "pane/start-page": () =>
    "Mở tệp Excel có mẫu đăng ký và trang nhân sự. Trang này chỉ rõ ô còn thiếu, mục chưa đủ điều kiện, căn cứ trong Kế hoạch và cách sửa.",
  "pane/start-no-file": () => "Chưa có tệp?",
  "pane/drop-here": () => "Kéo tệp vào đây, hoặc",
  "pane/drop-nothing": () => "Thứ vừa kéo vào không phải là tệp. Xin kéo một tệp Excel.",
  "pane/open": () => "Chọn tệp…",
  "pane/open-other": () => "Mở tệp khác…",
  "pane/open-sample": () => "Mở tệp mẫu để xem thử",
  "pane/template": () => "Tạo mẫu",
  "pane/template-download": () => "Tải mẫu trống",
  "pane/template-inserted": ({ sheets }: { sheets: readonly string[] }) => `Đã thêm các trang: ${sheets.join(", ")}.`,
  "pane/promise-local": () => "Dữ liệu không rời khỏi máy này: không gửi đi đâu, không lưu ở đâu khác.",
  "pane/promise-careful": () => "Không tự ý sửa ô nào. Mọi chỗ sửa đều xem trước được và hoàn tác được.",

  "pane/check": () => "Kiểm tra",
  "pane/check-again": () => "Kiểm tra lại",
  "pane/try-again": () => "Thử lại",
  "pane/checked": ({ errors, warnings }: { errors: number; warnings: number }) =>
    `Đã kiểm tra: ${errors} lỗi, ${warnings} cảnh báo.`,
  "pane/stopped": () => "Đã dừng. Kết quả trước đó vẫn còn.",
  "pane/busy-open": () => "Đang mở tệp…",
  "pane/busy-check": () => "Đang kiểm tra…",
  "pane/busy-apply": () => "Đang ghi…",
  "pane/busy-save": () => "Đang lưu…",
  "pane/excel-waits": () => "Excel chưa trả lời. Nếu đang nhập dở một ô, xin nhấn Enter để chương trình chạy tiếp.",
  "pane/busy-local": () => "Mọi việc làm ngay trên máy này.",

  "pane/problem-title": () => "Chưa làm được",
  "pane/problem-kept": () => "Kết quả và bảng tính đang mở vẫn như cũ.",
  "pane/defect": () => "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu chưa bị thay đổi; xin thử lại, nếu vẫn vậy hãy mở lại trang.",
  "pane/worker-gone": () =>
    "Phần kiểm tra đã dừng giữa chừng, có thể do máy thiếu bộ nhớ. Xin đóng bớt chương trình rồi mở lại tệp.",
  "pane/part-missing": () => "Chưa tải được một phần của chương trình. Hãy kiểm tra kết nối tới nơi đặt trang này rồi thử lại.",
  "pane/not-in-excel": () => "Bảng này chỉ làm việc bên cạnh một bảng tính trong Excel. Ngoài Excel, xin dùng trang web của chương trình.",
  "pane/plan-not-json": ({ file }: { file: string }) =>
    `Không đọc được tệp kế hoạch “${file}”: đây không phải là tệp JSON. Xin chọn tệp kế hoạch do Sở cấp (đuôi .json).`,

  "pane/disk-title": () => "Tệp trên đĩa đã thay đổi",
  "pane/disk-changed": () =>
    "Tệp vừa được lưu ở chương trình khác, còn ở đây có chỗ sửa chưa lưu. Đọc lại tệp thì các chỗ sửa ở đây sẽ mất.",
  "pane/disk-reload": () => "Đọc lại tệp",
  "pane/disk-keep": () => "Giữ bản đang mở",
  "pane/disk-reloaded": () => "Tệp vừa được lưu lại; đã đọc và kiểm tra bản mới.",
  "pane/disk-unsupported": () =>
    "Sửa và lưu tệp ở chương trình khác thì mở lại tệp tại đây: trình duyệt này không tự theo dõi tệp được.",

  "pane/headline-errors": ({ count }: Counted) => `Còn ${count} lỗi phải sửa`,
  "pane/headline-warnings": ({ count }: Counted) => `Không có lỗi; còn ${count} chỗ nên xem lại`,
  "pane/headline-clear": () => "Không có lỗi, không có cảnh báo",
  "pane/headline-clear-next": () => "Danh sách đã sẵn sàng để in và đóng dấu.",
  "pane/verdicts": () => "Kết quả xét theo tiêu chí",
  "pane/collectives": () => "Tập thể",
  "pane/individuals": () => "Cá nhân",
  "pane/others": () => "Các trang khác",
  "pane/others-title": () => "Ngoài hai bảng đăng ký",
  "pane/used": ({ stage, date, years }: { stage: string; date: string; years: readonly string[] }) =>
    `${stage} · tính đến ${date} · ${years.length ? `năm học ${years.join(", ")}` : "chưa có năm học nào kết thúc"}`,
  "pane/saved-unsigned": () => "Tệp có chữ ký số. Chữ ký chỉ có giá trị với tệp gốc: bản lưu ra đã có thay đổi, muốn gửi có chữ ký thì phải ký lại.",
  "pane/saved-anew": () => "Tệp này không phải .xlsx: khi lưu sẽ thành một tệp .xlsx mới, chỉ giữ nội dung các ô.",

  "pane/filter": () => "Lọc theo mức độ",
  "pane/filter-all": () => "Tất cả",
  "pane/filter-error": () => "Lỗi",
  "pane/filter-warning": () => "Cảnh báo",
  "pane/filter-info": () => "Ghi chú",
  "pane/filter-empty": () => "Không có gì để xem ở mức này.",
  "pane/findings": () => "Chi tiết",
  "pane/grouping": () => "Cách xếp",
  "pane/by-nominee": () => "Theo mục đăng ký",
  "pane/by-check": () => "Theo loại",
  "pane/show-more": ({ rest }: { rest: number }) => `Hiện thêm (còn ${rest})`,
  "pane/no-name": () => "(chưa ghi tên)",
  "pane/criteria": () => "Tiêu chí",
  "pane/years": ({ years }: { years: readonly string[] }) => `năm học ${years.join(", ")}`,
  "pane/cite": ({ cite }: { cite: string }) => `Căn cứ: ${cite}`,
  "pane/related": () => "Xem ô:",
  "pane/related-more": ({ rest }: { rest: number }) => `và ${rest} ô khác`,
  "pane/confirm": () => "Tôi đã xem xét và xác nhận đạt",

  "pane/previous": () => "Trước",
  "pane/next": () => "Sau",
  "pane/previous-key": () => "Mục trước (Shift+F8)",
  "pane/next-key": () => "Mục sau (F8)",
  "pane/stepper": () => "Đi qua từng mục",
  "pane/step": ({ at, count }: { at: number; count: number }) => `${at} / ${count}`,
  "pane/step-none": ({ count }: Counted) => `${count} mục`,
  "pane/reason": () => "Vì sao ô này được đánh dấu",

  "pane/fix-safe": ({ count }: Counted) => `Sửa ${count} ô an toàn`,
  "pane/fixes-title": () => "Các chỗ sửa an toàn",
  "pane/fixes-what": ({ count }: Counted) =>
    `${count} ô dưới đây chỉ có một cách sửa đúng và không đổi ý nghĩa. Xem lại rồi bấm sửa; sửa xong vẫn hoàn tác được.`,
  "pane/fixes-none": () => "Không còn chỗ nào sửa an toàn được.",
  "pane/fixes-conflicts": ({ count }: Counted) => `${count} ô có hai cách sửa khác nhau nên được để nguyên.`,
  "pane/fixes-hidden": ({ count }: Counted) => `${count} ô trong số đó ở hàng hoặc cột đang ẩn (được ghi rõ bên dưới): cũng sẽ được sửa.`,
  "pane/out-of-sight-row": () => "hàng đang ẩn",
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
    `${writtenBefore(done)}${refused} ô đã thay đổi sau đó nên giữ nguyên như đang có.`,
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

  "pane/highlight-off": () => "Bỏ tô màu",
  "pane/highlight-on": () => "Tô màu lại",
  "pane/highlighted": () => "Đã tô màu các ô cần xem.",
  "pane/unhighlighted": () => "Đã bỏ tô màu. Định dạng của anh chị vẫn nguyên.",
  "pane/save": () => "Lưu tệp",
  "pane/saved": ({ file }: { file: string }) => `Đã giao tệp “${file}” cho trình duyệt tải về.`,

  "pane/plan": () => "Kế hoạch",
  "pane/plan-built-in": () => "Kế hoạch có trong bảng tính; nếu không có thì kế hoạch Gia Lai 2021-2025 có sẵn.",
  "pane/plan-used": ({ plan }: { plan: string }) => `Đang dùng kế hoạch “${plan}”.`,
  "pane/plan-file": ({ file }: { file: string }) => `Từ tệp “${file}”.`,
  "pane/plan-choose": () => "Chọn tệp kế hoạch…",
  "pane/plan-reset": () => "Dùng lại kế hoạch có sẵn",
  "pane/plan-help": () => "Kế hoạch chọn ở đây được dùng trước kế hoạch có trong bảng tính.",
  "pane/stage": () => "Giai đoạn xét",
  "pane/stage-by-date": () => "Tự chọn theo ngày",
  "pane/stage-registration": () => "Đăng ký",
  "pane/stage-midterm": () => "Sơ kết",
  "pane/stage-final": () => "Tổng kết",
  "pane/as-of": () => "Xét tại ngày",
  "pane/as-of-help": () => "Để trống là hôm nay. Ngày luôn được giữ trong thời gian của kế hoạch.",
  "pane/as-of-used": ({ date }: { date: string }) => `Đang tính đến ${date}.`,
  "pane/staff": () => "Trang nhân sự",
  "pane/staff-own": () => "Trang nhân sự trong bảng tính đang mở.",
  "pane/staff-file": ({ file }: { file: string }) => `Từ tệp “${file}”.`,
  "pane/staff-choose": () => "Chọn tệp nhân sự khác…",
  "pane/staff-reset": () => "Dùng lại trang trong bảng tính",
  "pane/staff-taken": ({ file }: { file: string }) => `Đã đối chiếu với nhân sự trong tệp “${file}”.`,

  "pane/sheets": () => "Các trang tính",
  "pane/sheets-help": () => "Trang và cột được nhận theo nội dung. Chỉ cần chọn ở đây khi nhận sai hoặc tiêu đề không rõ.",
  "pane/sheet-unclear": () => "tiêu đề chưa rõ",
  "pane/role": () => "Trang này là",
  "pane/role-by-content": () => "Nhận theo nội dung",
  "pane/role-form": () => "Mẫu đăng ký",
  "pane/role-staff": () => "Danh sách nhân sự",
  "pane/role-record": () => "Thành tích tập thể",
  "pane/role-none": () => "Không dùng",
  "pane/column-by-header": () => "Nhận theo tiêu đề",

  "pane/sheet-view": () => "Bảng tính",
  "pane/halves": () => "Phần đang xem",
  "pane/half-results": () => "Kết quả",
  "pane/half-sheet": () => "Bảng tính",
  "pane/row-numbers": () => "Hàng",
  "pane/sheet-marks": ({ count }: Counted) => `${count} ô được đánh dấu`,
  "pane/columns-cut": ({ count }: Counted) => `Chỉ hiện ${count} cột đầu; các cột sau vẫn được đọc và giữ nguyên.`,

  "pane/help-steps": () => "Các bước",
  "pane/help-excel-1": () => "Bấm Kiểm tra. Ô cần xem được tô màu, lý do hiện ở bảng này.",
  "pane/help-excel-2": () => "Bấm vào từng mục để tới ô; sửa tay, dùng nút sửa, hoặc chọn gợi ý. Sửa xong bảng tự kiểm tra lại.",
  "pane/help-excel-3": () => "Hết lỗi thì bỏ tô màu rồi in, đóng dấu.",
  "pane/help-page-1": () => "Mở tệp Excel: chọn tệp hoặc kéo vào trang.",
  "pane/help-page-2": () => "Bấm vào từng mục để tới ô; dùng nút sửa hoặc chọn gợi ý. Chỗ cần sửa tay thì sửa bằng Excel rồi lưu.",
  "pane/help-page-3": () => "Bấm Lưu tệp để tải về bản đã sửa. Tệp gốc không bị thay đổi.",
  "pane/legend": () => "Ý nghĩa các màu",
  "pane/legend-missing": () => "Nền vàng: ô bắt buộc còn trống.",
  "pane/legend-invalid": () => "Nền đỏ, chữ đậm: nội dung chưa đúng mẫu.",
  "pane/legend-ineligible": () => "Nền đỏ, chữ đậm gạch chân: chưa đạt tiêu chí của Kế hoạch.",
  "pane/legend-unverified": () => "Nền cam, chữ nghiêng: chưa có đủ dữ liệu để kết luận.",
  "pane/legend-removable": () => "Màu chỉ là lớp phủ: bỏ lúc nào cũng được, định dạng của bảng tính không đổi.",
  "pane/help-verdicts": () => "Khi nào là “chưa xác định”?",
  "pane/help-undetermined": () =>
    "Khi thiếu dữ liệu để kết luận. Thiếu dữ liệu không làm một mục đủ điều kiện, cũng không làm mục đó mất điều kiện.",
  "pane/help-keys": () => "Phím tắt",
  "pane/key-tab": () => "Tab",
  "pane/key-tab-what": () => "sang phần kế tiếp",
  "pane/key-arrows": () => "↑ ↓",
  "pane/key-arrows-what": () => "đi trong danh sách hoặc trong bảng tính",
  "pane/key-enter": () => "Enter",
  "pane/key-enter-what": () => "mở mục, tới ô",
  "pane/key-next": () => "F8, Shift+F8",
  "pane/key-next-what": () => "mục sau, mục trước",
  "pane/key-escape": () => "Esc",
  "pane/key-escape-what": () => "quay lại kết quả",
  "pane/help-privacy": () => "Dữ liệu",
} satisfies Sentences;
