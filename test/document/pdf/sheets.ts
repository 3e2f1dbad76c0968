import type { ConfirmationRow, ConfirmationSheet } from "../../../src/document/confirmation";
import { sampleList } from "./sample";

const ROWS: readonly ConfirmationRow[] = [
  {
    order: "1", criterion: "Có trong danh sách nhân sự của đơn vị", outcome: "Đạt", tick: "none",
    evidence: "Trang Nhân sự, dòng 12: Ksor Y Ƀlŭ, sinh ngày 02/03/1980, PHT.", cite: "III.1",
  },
  {
    order: "2", criterion: "Được xếp loại hoàn thành xuất sắc nhiệm vụ hằng năm", outcome: "Đạt", tick: "none",
    evidence: "Năm học 2020-2021: HTXSNV (ô H12).", cite: "III.2.2, gạch đầu dòng 2",
  },
  {
    order: "3", criterion: "Tư tưởng chính trị vững vàng, phẩm chất đạo đức lối sống trong sáng, lành mạnh", outcome: "Đã xác nhận", tick: "ticked",
    evidence: "Người lập danh sách xác nhận ngày 20/10/2021.", cite: "III.2.2, gạch đầu dòng 1",
  },
  {
    order: "4", criterion: "Gương mẫu trong các phong trào thi đua", outcome: "Chờ xác nhận", tick: "open",
    evidence: "Chưa có dữ liệu để kiểm tra; người có thẩm quyền xác nhận.", cite: "III.2.2, gạch đầu dòng 1",
  },
];

/** A confirmation sheet for a nominee of the given name. */
export function sampleSheet(name: string, rows: readonly ConfirmationRow[] = ROWS): ConfirmationSheet {
  const { organ, motto, placeAndDate } = sampleList();
  return {
    organ,
    motto,
    title: ["PHIẾU THẨM ĐỊNH", "CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
    nominee: [
      { label: "Họ và tên", value: name },
      { label: "Chức vụ", value: "PHT" },
      { label: "Đơn vị", value: "Trường THCS Chu Văn An, huyện Mang Yang" },
    ],
    basis: "Theo Kế hoạch gialai-2021-2025, kết quả tính đến ngày 20/10/2021.",
    columns: [
      { title: "Stt", share: 0.07, align: "center" },
      { title: "Tiêu chí", share: 0.33, align: "left" },
      { title: "Kết quả", share: 0.14, align: "center" },
      { title: "Căn cứ", share: 0.34, align: "left" },
      { title: "Xác nhận", share: 0.12, align: "center" },
    ],
    rows,
    conclusion: "Kết luận: đủ điều kiện đăng ký.",
    placeAndDate,
    signatures: [{ office: "NGƯỜI LẬP", name: "" }, { office: "TRƯỞNG PHÒNG", name: "Trần Văn Dũng" }],
  };
}
