import type { CleanColumn } from "./model";

/**
 * The columns of the annex's two tables (the form that goes with the plan). The shares of both have
 * their borders in common, so that a worksheet can hold the tables below each other.
 */
export const ANNEX_COLUMNS = {
  collectives: [
    { title: "Stt", share: 0.07, align: "center" },
    { title: "Trường", share: 0.37, align: "left" },
    { title: "Địa chỉ", share: 0.38, align: "left" },
    { title: "Số điện thoại liên hệ", share: 0.18, align: "center" },
  ],
  individuals: [
    { title: "Stt", share: 0.07, align: "center" },
    { title: "Họ và tên", share: 0.25, align: "left" },
    { title: "Chức vụ", share: 0.12, align: "center" },
    { title: "Đơn vị", share: 0.38, align: "left" },
    { title: "Số điện thoại liên hệ", share: 0.18, align: "center" },
  ],
} as const satisfies Readonly<Record<"collectives" | "individuals", readonly CleanColumn[]>>;
