import type { Sentences } from "../message";
import { columnsOf, people, percent, share } from "./criteria-words";

interface OfRatings {
  year: string;
  level: string;
  of: number;
  below: number;
  unknown: number;
  notRated: number;
  names: readonly string[];
}

interface OfTitles {
  year: string;
  title: string;
  have: number;
  of: number;
  unsure: number;
  percent: number;
  count: number;
  names: readonly string[];
}

interface OfDiscipline {
  years: string;
  form: string;
  have: number;
  of: number;
  unread: number;
  names: readonly string[];
}

interface OfExcellentYears {
  title: string;
  count: number;
  have: number;
  left: number;
  remaining: number;
  haveYears: string;
  unrecordedYears: string;
}

interface OfRecord {
  level: string;
  columns: readonly string[];
  years: string;
}

/** Từ danh sách nhân sự: III.2.1, gạch đầu dòng 4. */
const ofStaff = {
  "collective-tasks-completed/met": ({ year, level, of, notRated }: OfRatings) =>
    `Năm học ${year}: ${of - notRated}/${of} người đạt “${level}” trở lên${notRated > 0 ? `; ${notRated} người không xếp loại, không xét` : ""}.`,
  "collective-tasks-completed/unmet": ({ year, level, of, below, names }: OfRatings) =>
    `Năm học ${year}: ${below}/${of} người xếp loại dưới mức “${level}” (${people(names, below)}), trong khi kế hoạch yêu cầu 100% cá nhân đạt. Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sai, hãy sửa danh sách nhân sự.`,
  "collective-tasks-completed/unknown": ({ year, of, unknown, names }: OfRatings) =>
    `Năm học ${year}: ${unknown}/${of} người chưa có xếp loại đọc được (${people(names, unknown)}). Hãy bổ sung xếp loại, hoặc ghi “không xếp loại”.`,
  "collective-tasks-completed/nobody-rated": ({ year, of }: OfRatings) =>
    `Năm học ${year}: cả ${of} người đều không xếp loại nên chưa có căn cứ để xét.`,

  "collective-advanced-share/met": ({ year, title, have, of, percent: least }: OfTitles) =>
    `Năm học ${year}: ${share(have, of)} đạt ${title} trở lên, yêu cầu ít nhất ${percent(least)}.`,
  "collective-advanced-share/unmet": ({ year, title, have, of, percent: least }: OfTitles) =>
    `Năm học ${year}: chỉ ${share(have, of)} đạt ${title} trở lên, yêu cầu ít nhất ${percent(least)}. Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sót danh hiệu, hãy bổ sung danh sách nhân sự.`,
  "collective-advanced-share/unknown": ({ year, title, have, of, unsure, percent: least, names }: OfTitles) =>
    `Năm học ${year}: ${share(have, of)} đạt ${title} trở lên, còn ${unsure} người chưa đọc được danh hiệu (${people(names, unsure)}) nên chưa kết luận được yêu cầu ít nhất ${percent(least)}. Hãy sửa các ô danh hiệu này.`,
  "collective-advanced-share/no-entry": ({ year, of }: OfTitles) =>
    `Năm học ${year}: không ai trong ${of} người của đơn vị có mục danh hiệu nào nên chưa xác minh được. Hãy ghi danh hiệu; người không có danh hiệu ghi “không”.`,

  "collective-has-fighter/met": ({ year, title, have, names }: OfTitles) =>
    `Năm học ${year}: ${have} người đạt ${title} trở lên (${people(names, have)}).`,
  "collective-has-fighter/unmet": ({ year, title, have, count }: OfTitles) =>
    `Năm học ${year}: ${have === 0 ? "không có ai" : `chỉ ${have} người`} đạt ${title} trở lên, yêu cầu ít nhất ${count} người. Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sót, hãy bổ sung danh sách nhân sự.`,
  "collective-has-fighter/unknown": ({ year, title, count, unsure, names }: OfTitles) =>
    `Năm học ${year}: chưa thấy đủ ${count} người đạt ${title} trở lên, còn ${unsure} người chưa đọc được danh hiệu (${people(names, unsure)}). Hãy sửa các ô danh hiệu này.`,
  "collective-has-fighter/no-entry": ({ year, title, of }: OfTitles) =>
    `Năm học ${year}: không ai trong ${of} người của đơn vị có mục danh hiệu nào nên chưa biết có ${title} hay không. Hãy ghi danh hiệu; người không có danh hiệu ghi “không”.`,

  "collective-discipline/met": ({ years, form, of }: OfDiscipline) =>
    `Năm học ${years}: không ai trong ${of} người bị kỷ luật từ “${form}” trở lên.`,
  "collective-discipline/unmet": ({ years, form, have, names }: OfDiscipline) =>
    `Năm học ${years}: ${have} người bị kỷ luật từ “${form}” trở lên (${people(names, have)}). Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sai, hãy sửa danh sách nhân sự.`,
  "collective-discipline/unknown": ({ years, unread, names }: OfDiscipline) =>
    `Năm học ${years}: chưa đọc được ${unread} mục kỷ luật (${names.join(", ")}${unread > names.length ? " …" : ""}). Hãy ghi hình thức kỷ luật, hoặc để trống hay ghi “không” nếu không bị kỷ luật.`,
  "collective-discipline/party": ({ years, names }: OfDiscipline) =>
    `Năm học ${years}: có kỷ luật về Đảng (${names.join(", ")}), không thay cho kỷ luật hành chính. Người có trách nhiệm xem xét và xác nhận.`,
} satisfies Sentences;

/** Từ trang tính thành tích tập thể: III.2.1, gạch đầu dòng 5 đến 7. */
const ofRecord = {
  "collective-excellent-years/no-record": ({ title, count }: OfExcellentYears) =>
    `Chưa có trang tính thành tích tập thể. Người có trách nhiệm xác nhận chỉ tiêu ít nhất ${count} năm đạt “${title}” hoặc danh hiệu cao hơn.`,
  "collective-excellent-years/met": ({ title, count, have, haveYears }: OfExcellentYears) =>
    `${have} năm đạt “${title}” hoặc danh hiệu cao hơn (${haveYears}), chỉ tiêu ít nhất ${count} năm.`,
  "collective-excellent-years/unmet": ({ title, count, have, left }: OfExcellentYears) =>
    `Mới ${have} năm đạt “${title}” hoặc danh hiệu cao hơn, chỉ tiêu ít nhất ${count} năm${left > 0 ? `; còn ${left} năm chưa ghi hoặc chưa kết thúc, không đủ để đạt` : ""}. Nếu ghi sót, hãy bổ sung trang tính thành tích tập thể.`,
  "collective-excellent-years/pending": ({ title, count, have, remaining }: OfExcellentYears) =>
    `${have}/${count} năm đạt “${title}” hoặc danh hiệu cao hơn; còn ${remaining} năm học để phấn đấu.`,
  "collective-excellent-years/unknown": ({ title, count, have, unrecordedYears }: OfExcellentYears) =>
    `${have}/${count} năm đạt “${title}” hoặc danh hiệu cao hơn; chưa ghi kết quả năm học ${unrecordedYears}. Hãy bổ sung trang tính thành tích tập thể; năm không có danh hiệu ghi “không”.`,

  "collective-organisations/no-record": ({ level }: OfRecord) =>
    `Chưa có trang tính thành tích tập thể. Người có trách nhiệm xác nhận: Chi bộ, Công đoàn, Đoàn Thanh niên, Đội Thiếu niên hằng năm đạt “${level}”.`,
  "collective-organisations/met": ({ years, level }: OfRecord) =>
    `Năm học ${years}: Chi bộ và các đoàn thể đạt “${level}”.`,
  "collective-organisations/unmet": ({ columns, years, level }: OfRecord) =>
    `Năm học ${years}: ${columnsOf(columns)} dưới mức “${level}”. Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sai, hãy sửa trang tính thành tích tập thể.`,
  "collective-organisations/unknown": ({ columns, years }: OfRecord) =>
    `Năm học ${years}: chưa có xếp loại đọc được, hoặc các dòng ghi khác nhau, ở ${columnsOf(columns)}. Hãy ghi xếp loại, hoặc “không có” nếu đơn vị không có tổ chức đó.`,

  "collective-safety/no-record": () =>
    "Chưa có trang tính thành tích tập thể. Người có trách nhiệm xác nhận: hằng năm đạt tiêu chuẩn an toàn về an ninh trật tự, an toàn giao thông.",
  "collective-safety/met": ({ years }: OfRecord) => `Năm học ${years}: đạt an ninh trật tự và an toàn giao thông.`,
  "collective-safety/unmet": ({ columns, years }: OfRecord) =>
    `Năm học ${years}: không đạt ${columnsOf(columns)}. Nếu ghi đúng thì tập thể chưa đủ điều kiện; nếu ghi sai, hãy sửa trang tính thành tích tập thể.`,
  "collective-safety/unknown": ({ columns, years }: OfRecord) =>
    `Năm học ${years}: chưa có kết quả đọc được, hoặc các dòng ghi khác nhau, ở ${columnsOf(columns)}. Hãy ghi “Đạt” hoặc “Không đạt”.`,
} satisfies Sentences;

const toConfirm = {
  "collective-quality/to-confirm": () =>
    "Người có trách nhiệm xác nhận: chất lượng giáo dục hai mặt và chất lượng mũi nhọn ngày càng tăng.",
  "collective-creativity/to-confirm": () =>
    "Người có trách nhiệm xác nhận: luôn sáng tạo, vượt khó hoàn thành xuất sắc nhiệm vụ, thực hiện tốt các nghĩa vụ đối với Nhà nước.",
  "collective-movements/to-confirm": () =>
    "Người có trách nhiệm xác nhận: thực hiện tốt các cuộc vận động, duy trì có hiệu quả các phong trào thi đua của ngành.",
  "collective-unity/to-confirm": () =>
    "Người có trách nhiệm xác nhận: tập thể đoàn kết, gương mẫu chấp hành chủ trương, chính sách của Đảng, pháp luật của Nhà nước.",
} satisfies Sentences;

export const collectiveCriteria = { ...ofStaff, ...ofRecord, ...toConfirm } satisfies Sentences;
