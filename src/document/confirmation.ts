import type { CleanColumn, CleanList } from "./model";

/**
 * *Phiếu thẩm định*, one page a nominee: each criterion with its outcome, what proves it and the plan's
 * item, for whoever answers for the registration to sign. Every text is NFC, plain and Vietnamese.
 */
export interface ConfirmationSheet {
  readonly organ: CleanList["organ"];
  readonly motto: CleanList["motto"];
  /** "PHIẾU THẨM ĐỊNH", and below it what is examined. */
  readonly title: readonly string[];
  /** "Họ và tên" - "Đinh Văn Bình", one line each. */
  readonly nominee: readonly { readonly label: string; readonly value: string }[];
  /** The plan and the day on which the outcomes hold. */
  readonly basis: string;
  /** Stt, criterion, outcome, evidence with citation, tick: in this order. */
  readonly columns: readonly CleanColumn[];
  readonly rows: readonly ConfirmationRow[];
  /** "Kết luận: đủ điều kiện đăng ký." */
  readonly conclusion: string;
  readonly placeAndDate: string;
  /** From left to right; the name is `""` where nobody is known, for it to be written in. */
  readonly signatures: readonly { readonly office: string; readonly name: string }[];
}

export interface ConfirmationRow {
  readonly order: string;
  readonly criterion: string;
  /** In words: "Đạt", "Chờ xác nhận". */
  readonly outcome: string;
  readonly evidence: string;
  /** The plan's own item. */
  readonly cite: string;
  /** A box to tick by hand, one that was ticked in the program, or no box. */
  readonly tick: "open" | "ticked" | "none";
}
