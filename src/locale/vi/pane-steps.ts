import type { Sentences } from "../message";

interface Window {
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

interface File {
  readonly file: string;
}

/** From the check to the mail: the steps after the check in the pane. */
export const steps = {
  "pane/busy-make": () => "Đang lập tệp…",
  "pane/steps-title": () => "Bản gửi, PDF và thư",
  "pane/steps-open": () => "Lập bản gửi…",
  "pane/steps-path": () => "Các bước",
  "pane/step-check": () => "Kiểm tra",
  "pane/step-sheet": () => "Bản sạch",
  "pane/step-pdf": () => "PDF",
  "pane/step-mail": () => "Gửi",
  "pane/standing-done": () => "đã xong",
  "pane/standing-next": () => "làm tiếp",
  "pane/standing-later": () => "chưa làm",
  "pane/standing-blocked": () => "đang bị chặn",

  "pane/deadline-before": ({ days, from, to }: Window) => `Còn ${days} ngày nữa mới đến thời gian đăng ký (${from} – ${to}).`,
  "pane/deadline-open": ({ days, to }: Window) => `Còn ${days} ngày đến hạn đăng ký ${to}.`,
  "pane/deadline-last-day": ({ to }: Window) => `Hôm nay ${to} là ngày cuối của hạn đăng ký.`,
  "pane/deadline-over": ({ days, to }: Window) => `Đã quá hạn đăng ký ${days} ngày: hạn cuối là ${to}. Hãy hỏi lại Sở trước khi gửi.`,

  "pane/steps-blocked": ({ count }: { count: number }) => `Chưa lập được bản gửi vì còn ${count} lỗi:`,
  "pane/steps-clear": () => "Không còn lỗi nào chặn việc lập bản gửi.",
  "pane/steps-only-eligible": () => "Chỉ lấy mục đủ điều kiện",
  "pane/steps-only-eligible-help": () => "Mục không đủ điều kiện hoặc chưa xác định được để ra ngoài bản gửi; mẫu đăng ký giữ nguyên.",
  "pane/steps-left": ({ count }: { count: number }) => `Không đưa vào bản gửi: ${count} mục`,
  "pane/steps-left-ineligible": () => "không đủ điều kiện",
  "pane/steps-left-undetermined": () => "chưa đủ căn cứ để xác định",
  "pane/steps-left-blank": () => "dòng không có nội dung",
  "pane/steps-rest": ({ rest }: { rest: number }) => `và ${rest} mục nữa.`,
  "pane/steps-counts": ({ collectives, individuals }: { collectives: number; individuals: number }) =>
    `Danh sách gồm ${collectives} tập thể, ${individuals} cá nhân.`,
  "pane/steps-hidden": ({ count }: { count: number }) => `${count} mục trong số đó ở dòng đang ẩn của mẫu đăng ký và vẫn có trong bản gửi.`,
  "pane/steps-no-list": () => "Chưa có danh sách. Hãy kiểm tra bảng tính trước.",

  "pane/sender": () => "Đơn vị gửi và người ký",
  "pane/sender-help": () => "Được nhớ cùng bảng tính. Ô để trống sẽ lấy theo mẫu đăng ký và kế hoạch.",
  "pane/sender-no-unit": () => "Mẫu đăng ký chưa ghi tên đơn vị. Hãy ghi ở ô “Tên đơn vị” dưới đây, để bản gửi, tên tệp và thư nói đúng đơn vị.",
  "pane/sender-unit": () => "Tên đơn vị",
  "pane/sender-parent": () => "Cơ quan chủ quản",
  "pane/sender-place": () => "Địa danh",
  "pane/sender-date": () => "Ngày ký (để trống thì chừa chỗ ghi tay)",
  "pane/sender-office": () => "Chức vụ người ký (mỗi dòng một vế; để trống nếu chỉ đóng dấu treo)",
  "pane/sender-name": () => "Họ tên người ký",
  "pane/steps-preview": () => "Xem trước danh sách",
  "pane/steps-sheet-make": () => "Tạo trang “Bản gửi”",
  "pane/steps-sheet-made": ({ sheet }: { sheet: string }) => `Đã lập trang “${sheet}” trong bảng tính. Hãy lưu bảng tính để giữ trang này.`,

  "pane/steps-arrived": () => "Danh sách chuyển từ Excel",
  "pane/steps-arrived-help": () => "Danh sách nằm trong địa chỉ vừa mở và không gửi lên máy chủ nào. Hãy xem lại rồi lập PDF và thư bên dưới.",
  "pane/steps-link-damaged": () => "Địa chỉ vừa mở không chứa trọn danh sách. Hãy trở lại Excel và bấm “Mở trong trình duyệt” lần nữa.",

  "pane/steps-qr": () => "Thêm trang “Mã dữ liệu”",
  "pane/steps-qr-help": () => "Mã QR ở cuối giúp Sở đọc danh sách từ bản quét đã đóng dấu mà không phải nhập lại.",
  "pane/steps-qr-too-many": () => "Danh sách quá dài để in thành mã; dữ liệu vẫn được đính kèm trong tệp PDF.",
  "pane/steps-pdf-make": () => "Lập PDF danh sách",
  "pane/steps-sheets-make": () => "Lập PDF phiếu thẩm định",
  "pane/steps-pdf-made": ({ pages, codes }: { pages: number; codes: number }) =>
    codes > 0 ? `Đã lập PDF ${pages} trang, trong đó có ${codes} mã dữ liệu.` : `Đã lập PDF ${pages} trang.`,
  "pane/steps-pdf-letters": ({ letters }: { letters: readonly string[] }) =>
    `Phông chữ không có ${letters.map((letter) => `“${letter}”`).join(", ")}: các chữ này in thành □, hãy xem lại bản PDF.`,
  "pane/steps-stamp": () => "Tiếp theo: in, ký, đóng dấu treo, quét thành PDF màu từ 200 dpi rồi đính kèm ở bước Gửi.",

  "pane/paper-list": () => "PDF danh sách",
  "pane/paper-sheets": () => "PDF phiếu thẩm định",
  "pane/paper-mail": () => "Thư nháp",
  "pane/handed-download": ({ file }: File) =>
    `Đã giao cho trình duyệt tệp “${file}”. Trình duyệt thường để tệp trong thư mục Tải về (Downloads).`,
  "pane/handed-missed": () => "Không thấy tệp?",
  "pane/handed-browser": () =>
    "Mở danh sách này bằng trình duyệt; trang đó lập lại PDF và thư. Danh sách đi trong địa chỉ, không gửi lên máy chủ nào.",
  "pane/handed-browser-open": () => "Mở trong trình duyệt",
  "pane/handed-page-last": () =>
    "Hãy xem danh sách tệp tải về của trình duyệt (Ctrl+J), cho phép trang này tải nhiều tệp nếu được hỏi, rồi bấm lập lại; hoặc tạo trang “Bản gửi”, lưu bảng tính và xuất PDF bằng Excel.",
  "pane/handed-sheets-last": ({ address }: { address: string }) =>
    `Hãy lưu bảng tính rồi mở bằng trình duyệt tại ${address}; phiếu thẩm định tải được ở đó.`,
  "pane/export-sheet": () => "Bấm “Tạo trang “Bản gửi””, rồi mở trang đó trong bảng tính.",
  "pane/export-windows": () => "Trong Excel: Tệp (File) → Xuất (Export) → Tạo PDF/XPS, chọn riêng trang đang mở.",
  "pane/export-mac": () => "Trong Excel: Tệp (File) → Lưu dưới dạng (Save As) → định dạng PDF, chọn Trang tính (Sheet).",
  "pane/export-web": () => "Trong Excel trên web: Tệp (File) → In (Print), chọn trang đang mở, rồi in ra PDF.",
  "pane/export-ipad": () => "Trong Excel: nút ba chấm → Xuất (Export) → PDF, chọn trang đang mở.",
  "pane/export-send": ({ email }: { email: string }) => `Đính kèm tệp PDF vào thư gửi ${email}; lời thư có sẵn ở bước Gửi.`,

  "pane/steps-mail-no-unit": () => "Thư cần tên đơn vị gửi. Hãy ghi ở ô “Tên đơn vị”, mục “Đơn vị gửi và người ký” phía trên.",
  "pane/steps-mail-to": ({ email }: { email: string }) => `Gửi tới ${email}. Thư do anh chị tự gửi; chương trình chỉ soạn sẵn.`,
  "pane/steps-attach": () => "Tệp đính kèm",
  "pane/steps-attach-pdf": () => "PDF do chương trình lập (chưa có dấu)",
  "pane/steps-attach-scan": ({ file }: File) => `Bản quét đã đóng dấu: ${file}`,
  "pane/steps-attach-no-scan": () => "Bản quét đã đóng dấu (chưa chọn tệp)",
  "pane/steps-scan-choose": () => "Chọn bản quét PDF…",
  "pane/steps-mail-make": () => "Lập thư nháp (.eml)",
  "pane/steps-mailto": () => "Mở chương trình thư",
  "pane/steps-mailto-help": () => "“Mở chương trình thư” không kèm được tệp: hãy tự đính kèm PDF trước khi gửi.",
  "pane/steps-mail-text": () => "Lời thư để chép",
  "pane/steps-copy": () => "Chép lời thư",
  "pane/steps-copy-copied": () => "Đã chép lời thư.",
  "pane/steps-copy-selected": () => "Lời thư đã được chọn: hãy bấm Ctrl+C (trên Mac: ⌘C) để chép.",
} satisfies Sentences;
