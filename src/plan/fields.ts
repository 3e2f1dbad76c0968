/**
 * The plan's fields in a clerk's words: the labels of the sheet `Kế hoạch`, which is read back by
 * them, and of the errors about a plan. Paths are as in the schema, without indices.
 */

export type FieldKind =
  | { readonly kind: "text"; readonly mayBeBlank?: boolean }
  | { readonly kind: "number" | "date" | "yes-no" | "list" }
  /** One row of the sheet for each text, or for each list of texts. */
  | { readonly kind: "lines" | "rows" }
  /** A few fixed values, each with its word. */
  | { readonly kind: "words"; readonly words: Readonly<Record<string, string>>; readonly many: boolean };

export interface PlanField {
  readonly path: string;
  readonly label: string;
  readonly type: FieldKind;
}

const text = { kind: "text" } as const;
const textOrBlank = { kind: "text", mayBeBlank: true } as const;
const number = { kind: "number" } as const;
const date = { kind: "date" } as const;
const yesNo = { kind: "yes-no" } as const;
const list = { kind: "list" } as const;
const lines = { kind: "lines" } as const;
const rows = { kind: "rows" } as const;

const levels = { commune: "cấp xã", district: "cấp huyện" };
const stages = { registration: "đăng ký", midterm: "sơ kết", final: "tổng kết" };
const severityWords = { error: "lỗi", warning: "cảnh báo", info: "thông tin" };
const yearsRules = { latest: "năm gần nhất", each: "từng năm" };

function words(map: Readonly<Record<string, string>>, many = false): FieldKind {
  return { kind: "words", words: map, many };
}

function field(path: string, label: string, type: FieldKind): PlanField {
  return { path, label, type };
}

/** The single parameters, by the section ("Mục") they stand in. */
export const planSections: readonly { readonly title: string; readonly fields: readonly PlanField[] }[] = [
  {
    title: "Kế hoạch",
    fields: [
      field("id", "Mã kế hoạch", text),
      field("version", "Phiên bản", text),
      field("title", "Tên kế hoạch", text),
      field("issuer", "Cơ quan ban hành", text),
      field("province", "Tỉnh", text),
      field("document.number", "Số, ký hiệu", textOrBlank),
      field("document.date", "Thời điểm ban hành", textOrBlank),
    ],
  },
  {
    title: "Thời gian",
    fields: [
      field("registration.from", "Đăng ký từ ngày", date),
      field("registration.to", "Đăng ký đến hết ngày", date),
      field("registration.cite", "Căn cứ về thời gian đăng ký", text),
      field("years.first", "Năm học đầu (ghi năm kết thúc)", number),
      field("years.last", "Năm học cuối (ghi năm kết thúc)", number),
    ],
  },
  { title: "Nơi nhận", fields: [field("email", "E-mail nhận đăng ký", text)] },
  {
    title: "Mẫu đăng ký",
    fields: [
      field("form.title", "Tiêu đề", lines),
      field("form.attachedTo", "Dòng kèm theo", lines),
      field("form.collectives", "Tên bảng tập thể", text),
      field("form.individuals", "Tên bảng cá nhân", text),
      field("form.notes", "Lưu ý", lines),
      field("form.samples.collectives", "Dòng ví dụ, tập thể", rows),
      field("form.samples.individuals", "Dòng ví dụ, cá nhân", rows),
    ],
  },
  {
    title: "Từ ngữ",
    fields: [
      field("address.levels", "Địa chỉ phải có", words(levels, true)),
      field("notRated", "Cách ghi không xếp loại", list),
      field("awards", "Khen thưởng không phải danh hiệu", list),
    ],
  },
];

const term = [field("code", "Mã", text), field("name", "Tên", text)];
const aliases = field("aliases", "Cách viết khác", list);
const rank = field("rank", "Bậc", number);
const rule = [
  field("id", "Mã", text),
  field("on", "Áp dụng", yesNo),
  field("cite", "Căn cứ", text),
  field("severity", "Mức báo", words(severityWords)),
  field("years", "Năm xét", words(yearsRules)),
];

/** The lists of the plan, each a table of the sheet. */
export const planTables: readonly { readonly path: string; readonly title: string; readonly fields: readonly PlanField[] }[] = [
  {
    path: "reviews",
    title: "Các lần rà soát",
    fields: [field("stage", "Giai đoạn", words(stages)), field("year", "Năm", number)],
  },
  {
    path: "positions",
    title: "Chức vụ được đăng ký",
    fields: [...term, field("written", "Cách ghi trên mẫu", text), field("heads", "Là người đứng đầu", yesNo), aliases],
  },
  { path: "ratings", title: "Mức xếp loại", fields: [...term, rank, aliases] },
  { path: "titles", title: "Danh hiệu cá nhân", fields: [...term, rank, aliases, field("vague", "Cách viết chưa rõ cấp", list)] },
  { path: "collectiveTitles", title: "Danh hiệu tập thể", fields: [...term, rank, aliases] },
  { path: "discipline", title: "Hình thức kỷ luật", fields: [...term, rank, aliases] },
  { path: "criteria", title: "Tiêu chí", fields: rule },
  { path: "checks", title: "Kiểm tra mẫu và bảng", fields: rule },
  {
    path: "directory",
    title: "Danh mục địa bàn",
    fields: [
      field("level", "Cấp", words(levels)),
      field("kind", "Loại", text),
      field("name", "Tên", text),
      field("code", "Mã", text),
      field("variants", "Cách viết khác", list),
      field("from", "Từ ngày", date),
      field("to", "Đến hết ngày", date),
    ],
  },
];

/** The parameter that is a share of a hundred: Excel keeps 70% as 0.7. */
export const percentParam = "percent";

/** The table of the rules' own parameters; a parameter that is not named here keeps its key. */
export const paramsTable = {
  title: "Tham số của tiêu chí",
  columns: { id: "Mã", param: "Tham số", value: "Giá trị" },
  labels: {
    atLeast: "Xếp loại từ",
    title: "Danh hiệu từ",
    percent: "Tỷ lệ ít nhất (%)",
    count: "Số lượng ít nhất",
    from: "Kỷ luật từ",
  } as Readonly<Record<string, string>>,
} as const;
