import type { CleanColumn } from "./model";

/**
 * The columns of the annex's two tables (the form that goes with the plan). The shares of both have
 * their borders in common, so that a worksheet can hold the tables below each other, and the one near the
 * middle leaves quốc hiệu its line on the right. A number of four digits and a name of four words fit a line.
 */
export const ANNEX_COLUMNS = {
  collectives: [
    { title: "Stt", share: 0.066, align: "center" },
    { title: "Trường", share: 0.384, align: "left" },
    { title: "Địa chỉ", share: 0.385, align: "left" },
    { title: "Số điện thoại liên hệ", share: 0.165, align: "center" },
  ],
  individuals: [
    { title: "Stt", share: 0.066, align: "center" },
    { title: "Họ và tên", share: 0.264, align: "left" },
    { title: "Chức vụ", share: 0.12, align: "center" },
    { title: "Đơn vị", share: 0.385, align: "left" },
    { title: "Số điện thoại liên hệ", share: 0.165, align: "center" },
  ],
} as const satisfies Readonly<Record<"collectives" | "individuals", readonly CleanColumn[]>>;
