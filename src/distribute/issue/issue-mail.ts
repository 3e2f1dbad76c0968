import type { Plan } from "../../plan/schema";
import type { ListedRecipient } from "../recipients/recipient";

/** Subject and text of the mail that brings a unit its workbook. */
export interface IssueMail {
  readonly subject: string;
  readonly text: string;
}

/**
 * The mail in the words of the Sở: what to fill in, until when, where to send it. All of it comes from the
 * plan (IV.1).
 * @param file name of the attached workbook
 */
export function issueMail(plan: Plan, { unit, person }: Pick<ListedRecipient, "unit" | "person">, file: string): IssueMail {
  const { issuer, title, registration, email, years } = plan;
  return {
    subject: `${issuer}: mẫu đăng ký điển hình tiên tiến giai đoạn ${years.first}-${years.last} gửi ${unit}`,
    text: [
      `Kính gửi: ${unit},`,
      ...(person === "" ? [] : [`Người nhận: ${person}`]),
      "",
      `Thực hiện ${title}, ${issuer} gửi ${unit} mẫu giới thiệu, đăng ký tập thể, cá nhân điển hình tiên tiến (tệp đính kèm: ${file}).`,
      "",
      "Đề nghị đơn vị:",
      "1. Ghi danh sách vào trang “Đăng ký”; trang “Hướng dẫn” nói rõ cách ghi và các tiêu chí.",
      `2. In, đóng dấu treo và gửi bản PDF về địa chỉ ${email}.`,
      `3. Thời gian đăng ký: từ ngày ${day(registration.from)} đến hết ngày ${day(registration.to)}.`,
      "",
      "Trân trọng./.",
      issuer,
    ].join("\n"),
  };
}

function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}
