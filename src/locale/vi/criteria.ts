import type { Sentences } from "../message";
import { collectiveCriteria } from "./criteria-of-collectives";
import { criterionTitles, people, titlesOf } from "./criteria-words";

interface OfUnit {
  unit: string;
}

interface OfPerson extends OfUnit {
  name: string;
  names: readonly string[];
  units: readonly string[];
  count: number;
}

interface OfHead extends OfUnit {
  position: string;
  row: number;
}

interface OfYears {
  level: string;
  years: string;
  /** Of the years that are told, in their order. */
  ratings: readonly string[];
}

const quoted = (ratings: readonly string[]) => ratings.map((rating) => `“${rating}”`).join(", ");

const titles: Sentences = Object.fromEntries(Object.entries(criterionTitles).map(([id, title]) => [`${id}/title`, () => title]));

const staffColumns: Readonly<Record<string, string>> = { rating: "xếp loại", titles: "danh hiệu", discipline: "kỷ luật" };

const shared = {
  "staff/no-sheet": () =>
    "Chưa có danh sách nhân sự nên chưa xác minh được các tiêu chí về xếp loại, danh hiệu, kỷ luật. Hãy thêm trang tính nhân sự hoặc chọn tệp nhân sự rồi kiểm tra lại.",
  "staff/nobody": ({ unit }: OfUnit) =>
    `Trong danh sách nhân sự không xác định được người nào của “${unit}” nên chưa xác minh được các tiêu chí về xếp loại, danh hiệu, kỷ luật. Hãy bổ sung nhân sự của đơn vị này, hoặc ghi thống nhất tên đơn vị và huyện ở hai nơi.`,
  "staff/no-names": () =>
    "Danh sách nhân sự không có cột họ và tên nên chưa đối chiếu được người nào. Hãy thêm cột này, hoặc chỉ ra cột đó ở mục Thiết lập.",
  "staff/not-in-file": ({ file }: { file: string }) =>
    `Trong tệp nhân sự “${file}” không thấy danh sách nhân sự (bảng có cột họ và tên, chức vụ, đơn vị, xếp loại, danh hiệu, kỷ luật) nên chưa xác minh được. Hãy chọn đúng tệp, hoặc sửa tiêu đề cột, rồi kiểm tra lại.`,
  "staff/no-units": () =>
    "Danh sách nhân sự không ghi ai ở đơn vị nào nên chưa đối chiếu được. Hãy thêm cột đơn vị, hoặc ghi tên trường ở dòng tiêu đề của trang.",
  "staff/no-unit": () => "Chưa ghi tên trường nên chưa đối chiếu được với danh sách nhân sự. Hãy ghi tên trường.",
  "staff/no-name": () =>
    "Họ tên hoặc đơn vị chưa ghi hoặc không đọc được nên chưa đối chiếu được với danh sách nhân sự. Hãy ghi lại hai ô này.",
  "staff/no-column": ({ column, years }: { column: string; years: string }) =>
    `Danh sách nhân sự không có cột ${staffColumns[column] ?? column} của năm học ${years} nên chưa xác minh được. Hãy thêm cột này, hoặc chỉ ra cột đó ở mục Thiết lập.`,
  "staff/no-row": ({ years, names, count }: { years: string; names: readonly string[]; count: number }) =>
    `Năm học ${years}: danh sách nhân sự không có dòng của ${people(names, count)} nên chưa rõ xếp loại, danh hiệu, kỷ luật. Hãy thêm dòng của năm học này; nếu năm đó chưa làm việc ở đơn vị thì ghi xếp loại là “không xếp loại”.`,
  "record/no-row": ({ years }: { years: string }) =>
    `Trang tính thành tích tập thể không có dòng nào của đơn vị này ở năm học ${years} nên chưa xác minh được Chi bộ, đoàn thể, an ninh trật tự, an toàn giao thông. Hãy bổ sung.`,
  "years/none": () => "Chưa có năm học nào của kế hoạch kết thúc nên chưa có kết quả để xét.",
  "note/open": ({ confirm, pending }: { confirm: readonly string[]; pending: readonly string[] }) =>
    [
      pending.length > 0 ? `Chỉ tiêu còn thời gian phấn đấu: ${titlesOf(pending)}.` : "",
      confirm.length > 0 ? `Cần người có trách nhiệm xem xét và xác nhận: ${titlesOf(confirm)}.` : "",
    ].filter(Boolean).join(" "),
} satisfies Sentences;

const ofIndividuals = {
  "person-on-staff/met": ({ row, sheet, unit }: { row: number; sheet: string; unit: string }) =>
    `Có tên trong danh sách nhân sự: trang tính “${sheet}”, dòng ${row}${unit === "" ? "" : ` (${unit})`}.`,
  "person-on-staff/not-found": ({ name, unit, names }: OfPerson) =>
    `Không thấy “${name}” trong danh sách nhân sự của “${unit}”.${names.length > 0 ? ` Có phải là ${names.map((near) => `“${near}”`).join(" hoặc ")}?` : ""} Hãy kiểm tra lại họ tên hoặc bổ sung danh sách nhân sự.`,
  "person-on-staff/elsewhere": ({ name, unit, units }: OfPerson) =>
    `“${name}” không có trong danh sách nhân sự của “${unit}”, chỉ có ở ${unitNames(units)}. Hãy kiểm tra lại đơn vị.`,
  "person-on-staff/left": ({ name, unit }: OfPerson) =>
    `“${name}” có trong danh sách nhân sự của “${unit}” nhưng đã nghỉ hoặc chuyển đi. Hãy kiểm tra lại cột trạng thái, hoặc bỏ người này khỏi danh sách đăng ký.`,
  "person-on-staff/namesakes": ({ name, unit, count }: OfPerson) =>
    `“${unit}” có ${count} người cùng tên “${name}”, chưa phân biệt được. Hãy ghi số điện thoại hoặc chức vụ đúng như trong danh sách nhân sự.`,
  "person-on-staff/unit-unclear": ({ name, unit, units }: OfPerson) =>
    `Chưa rõ “${name}” thuộc đơn vị nào: “${unit}” trùng tên với đơn vị ở nhiều huyện (${unitNames(units)}). Hãy ghi rõ huyện, thị xã hoặc thành phố.`,

  "person-rated-excellent/met": ({ years, level }: OfYears) => `Năm học ${years}: được xếp loại “${level}”.`,
  "person-rated-excellent/unmet": ({ years, level, ratings }: OfYears) =>
    `Năm học ${years}: xếp loại ${quoted(ratings)}, dưới mức “${level}” mà kế hoạch yêu cầu hằng năm. Nếu ghi đúng thì người này chưa đủ điều kiện; nếu ghi sai, hãy sửa danh sách nhân sự.`,
  "person-rated-excellent/unknown": ({ years }: OfYears) =>
    `Năm học ${years}: chưa có xếp loại đọc được trong danh sách nhân sự. Hãy ghi xếp loại của người này.`,
  "person-rated-excellent/never-rated": ({ years }: OfYears) =>
    `Không được xếp loại trong năm học ${years} nên chưa có căn cứ để xét.`,
  "person-rated-excellent/not-identified": () =>
    "Chưa xác định được người này trong danh sách nhân sự nên chưa biết xếp loại.",

  "person-heads-exemplary-collective/met": ({ unit, row }: OfHead) =>
    `Tập thể “${unit}” (dòng ${row}) đủ điều kiện nên người đứng đầu đạt tiêu chí này.`,
  "person-heads-exemplary-collective/unmet": ({ unit, row }: OfHead) =>
    `Tập thể “${unit}” (dòng ${row}) không đủ điều kiện nên người đứng đầu cũng không đạt. Hãy xem lý do ở dòng ${row}.`,
  "person-heads-exemplary-collective/none": ({ unit, position }: OfHead) =>
    `${position} chỉ được xét khi tập thể do mình đứng đầu là điển hình, nhưng “${unit}” không có trong bảng Tập thể. Hãy đăng ký tập thể này hoặc bỏ cá nhân này.`,
  "person-heads-exemplary-collective/unknown": ({ unit, row }: OfHead) =>
    `Tập thể “${unit}” (dòng ${row}) chưa xác định được nên chưa xét được người đứng đầu. Hãy bổ sung theo các lưu ý ở dòng ${row}.`,
  "person-heads-exemplary-collective/unclear": ({ unit }: OfHead) =>
    `Chưa xác định được tập thể nào trong bảng Tập thể là “${unit}”. Hãy ghi đủ loại trường, tên trường và huyện ở cả hai bảng.`,
  "person-heads-exemplary-collective/no-position": () =>
    "Chưa ghi chức vụ nên chưa biết có phải xét theo tập thể do người này đứng đầu hay không. Hãy ghi chức vụ.",
  "person-heads-exemplary-collective/no-unit": () =>
    "Chưa ghi đơn vị nên chưa biết tập thể nào do người này đứng đầu. Hãy ghi đơn vị.",
  "person-heads-exemplary-collective/not-applicable": ({ position }: OfHead) =>
    `Chức vụ “${position}” không phải người đứng đầu đơn vị: không xét tiêu chí này.`,

  "person-character/to-confirm": () =>
    "Người có trách nhiệm xác nhận: tư tưởng chính trị vững vàng, phẩm chất đạo đức, lối sống trong sáng, gương mẫu, có tinh thần trách nhiệm.",
} satisfies Sentences;

function unitNames(units: readonly string[]): string {
  return units.length === 0 ? "dòng không ghi đơn vị" : units.map((unit) => `“${unit}”`).join(", ");
}

export const criteria = { ...titles, ...shared, ...collectiveCriteria, ...ofIndividuals } satisfies Sentences;
