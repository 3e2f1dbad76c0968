import type { Examination } from "../check/check";
import type { CriterionReport, NomineeReport } from "../check/report";
import type { Outcome, Verdict } from "../criteria/criterion";
import { sentence } from "../locale";
import { message, type Sentences } from "../locale/message";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import { frame, senderOf, type ListOptions } from "./clean-list";
import type { ConfirmationRow, ConfirmationSheet } from "./confirmation";
import { isLeftOut } from "./gate";
import type { CleanColumn } from "./model";
import { plainText } from "./plain-text";

const COLUMNS: readonly CleanColumn[] = [
  { title: "Stt", share: 0.06, align: "center" },
  { title: "Tiêu chí", share: 0.26, align: "left" },
  { title: "Kết quả", share: 0.11, align: "center" },
  { title: "Căn cứ", share: 0.48, align: "left" },
  { title: "Xác nhận", share: 0.09, align: "center" },
];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "Đạt",
  unmet: "Không đạt",
  unknown: "Chưa đủ căn cứ",
  pending: "Đang phấn đấu",
  "to-confirm": "Chờ xác nhận",
  confirmed: "Đã xác nhận",
  "not-applicable": "Không xét",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "đủ điều kiện đăng ký",
  ineligible: "không đủ điều kiện đăng ký",
  undetermined: "chưa đủ căn cứ để kết luận",
};

/**
 * The confirmation sheets of all who are on the clean list, in its order: one a nominee.
 * @param vietnamese the Vietnamese sentences: the sheets are official documents
 */
export function confirmationSheets(
  { report, form, plan, options }: Examination & { readonly options: ListOptions }, vietnamese: Sentences,
): readonly ConfirmationSheet[] {
  const around = frame(plan, senderOf(form, plan, options), report.asOf, options);
  const basis = basisOf(plan, report.asOf, report.schoolYears.map(schoolYearName));
  return [...report.collectives, ...report.individuals].filter((nominee) => !isLeftOut(nominee, options.onlyEligible)).map((nominee) => ({
    organ: around.organ,
    motto: around.motto,
    title: ["PHIẾU THẨM ĐỊNH", `${nominee.kind === "collective" ? "Tập thể" : "Cá nhân"} đăng ký điển hình tiên tiến giai đoạn ${plan.years.first}-${plan.years.last}`],
    nominee: linesOf(nominee, plan),
    basis,
    columns: COLUMNS,
    rows: nominee.criteria.map((criterion, index) => rowOf(criterion, index, vietnamese)),
    conclusion: `Kết luận: ${VERDICTS[nominee.verdict]}${openOnes(nominee)}.`,
    placeAndDate: around.placeAndDate,
    signatures: [
      { office: "NGƯỜI LẬP PHIẾU", name: "" },
      { office: around.signature?.office.join(" ") || "THỦ TRƯỞNG ĐƠN VỊ", name: around.signature?.name ?? "" },
    ],
  }));
}

function basisOf({ document, issuer, title }: Plan, asOf: string, years: readonly string[]): string {
  const judged = years.length === 0 ? "chưa có năm học nào kết thúc" : `các năm học đã kết thúc: ${years.join(", ")}`;
  const number = document.number.trim();
  // A plan whose number is not yet written in ("/KH-SGDĐT") is named by its title alone.
  const plan = /^\d/.test(number) ? `Kế hoạch số ${number} của ${issuer}` : title;
  return plainText(`Căn cứ: ${plan}. Kết quả tính đến ngày ${asOf.split("-").reverse().join("/")}; ${judged}.`);
}

function linesOf({ kind, name, position = "", unit = "" }: NomineeReport, { positions }: Plan): ConfirmationSheet["nominee"] {
  if (kind === "collective") return [{ label: "Tập thể", value: plainText(name) }];
  const title = positions.find(({ code }) => code === position)?.name ?? position;
  return [
    { label: "Họ và tên", value: plainText(name) },
    { label: "Chức vụ", value: plainText(title) },
    { label: "Đơn vị", value: plainText(unit) },
  ];
}

function rowOf({ id, outcome, cite, message: told }: CriterionReport, index: number, vietnamese: Sentences): ConfirmationRow {
  const title = plainText(sentence(vietnamese, message(`${id}/title`)));
  return {
    order: String(index + 1),
    criterion: title.charAt(0).toLocaleUpperCase("vi") + title.slice(1),
    outcome: OUTCOMES[outcome],
    evidence: plainText(sentence(vietnamese, told)),
    cite: plainText(cite),
    tick: outcome === "to-confirm" ? "open" : outcome === "confirmed" ? "ticked" : "none",
  };
}

/** What a person has still to confirm stands beside the verdict: it says nothing of it. */
function openOnes({ criteria }: NomineeReport): string {
  const open = criteria.filter(({ outcome }) => outcome === "to-confirm").length;
  return open === 0 ? "" : `; còn ${String(open).padStart(2, "0")} tiêu chí chờ người có trách nhiệm xác nhận`;
}
