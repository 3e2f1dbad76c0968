import { examine, type Examination } from "../../src/check/check";
import { cleanList, type CleanResult, type ListOptions } from "../../src/document/clean-list";
import type { Snapshot } from "../../src/workbook/port";
import { workbook, type Registration } from "../check/registration";

export const today = "2021-10-15";

/** The check of a clerk's workbook, with what the clean list is drawn from. */
export function examined(said: Registration | Snapshot = {}): Examination {
  return examine({ snapshot: "grids" in said ? said : workbook(said), today });
}

export function cleaned(said: Registration | Snapshot = {}, options: Partial<ListOptions> = {}): CleanResult {
  return cleanList({ ...examined(said), options: { onlyEligible: false, ...options } });
}

/** Every text that the list shows, in its order. */
export function textsOf({ list: { organ, motto, title, attachedTo, tables, placeAndDate, signature } }: Pick<CleanResult, "list">): string[] {
  return [
    organ.parent, organ.name, motto.country, motto.words, ...title, ...attachedTo,
    ...tables.flatMap(({ heading, columns, rows, total }) => [heading, ...columns.map((column) => column.title), ...rows.flat(), total]),
    placeAndDate, ...(signature ? [...signature.office, signature.name] : []),
  ].filter((text) => text !== "");
}

/** Texts that want to be more than texts; what a clerk's cell may hold (`issue` 3). */
export const HOSTILE = [
  '=HYPERLINK("http://x.example","bấm")',
  "<img src=x onerror=alert(1)>",
  '"); DROP TABLE nominees; --',
  "+84 978 123 456 gọi",
  "-1+1",
  "@SUM(A1:A9)",
  "_x0041_ và &amp; và ]]>",
  "'0978",
] as const;

/** The names of `spec` §8 that must print right. */
export const NAMES = ["H'Bŭn Siu", "Ksor Y Ƀlŭ", "Rơ Ô H'Ơ̆n", "Đinh Kơ̆p"] as const;

/** As many rows as asked for, the names of the spec among them. */
export function many(collectives: number, individuals: number): Registration {
  return {
    staff: null,
    record: null,
    collectives: Array.from({ length: collectives }, (_, i) => [
      i % 4 === 1 ? `Trường Phổ thông Dân tộc Bán trú TH&THCS Anh hùng Núp số ${i}` : `Trường THCS Lê Lợi ${i}`, "Xã H'ra, huyện Mang Yang", `02693${100_000 + i}`,
    ]),
    individuals: Array.from({ length: individuals }, (_, i) => [
      `${NAMES[i % NAMES.length]} ${i}`, "Giáo viên", `Trường THCS Lê Lợi ${i}, huyện Mang Yang${i % 3 === 0 ? ", tỉnh Gia Lai" : ""}`, `09${10_000_000 + i}`,
    ]),
  };
}
