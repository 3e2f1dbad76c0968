/**
 * The list that the unit prints, stamps and sends (`spec` §8), said once: the worksheet, the PDF and
 * the preview are all drawn from it, so that they cannot differ. Every text is NFC and plain.
 */
export interface CleanList {
  /** The organ block, top left: the organ above and the unit itself; `""` leaves a line out. */
  readonly organ: { readonly parent: string; readonly name: string };
  /** Quốc hiệu and tiêu ngữ (NĐ 30/2020). */
  readonly motto: { readonly country: string; readonly words: string };
  /** The annex's title as the plan has it, and the line that says what it is attached to. */
  readonly title: readonly string[];
  readonly attachedTo: readonly string[];
  readonly tables: readonly CleanTable[];
  /** "Mang Yang, ngày 20 tháng 10 năm 2021", with gaps where the day is not known. */
  readonly placeAndDate: string;
  /** `null`: no signature block, the list is only stamped. */
  readonly signature: { readonly office: readonly string[]; readonly name: string } | null;
}

export interface CleanTable {
  readonly heading: string;
  readonly columns: readonly CleanColumn[];
  /** Renumbered from 1; as many texts as columns. */
  readonly rows: readonly (readonly string[])[];
  /** "Tổng số: 03 tập thể". */
  readonly total: string;
}

export interface CleanColumn {
  readonly title: string;
  /** Share of the text width (A4 portrait less margins: 165 mm); the shares of a table sum to 1. */
  readonly share: number;
  readonly align: "left" | "center";
}

/** A4 portrait; millimetres. Top/bottom 20, left 30, right 15 (NĐ 30/2020, Annex I). */
export const PAGE = { width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;
