/**
 * Schools and people of the sample workbook. All are made up: no such names, birthdays or numbers are taken
 * from anywhere. One sign a school year: see `sample.ts`.
 */
export interface SampleSchool {
  readonly name: string;
  /** `x`: a title of the collective that year, `.`: none. */
  readonly titles: string;
  /** Chi bộ, Công đoàn, Đoàn, Đội, every year: `X` best, `T` second, `0` there is none, `_` blank. */
  readonly organisations: string;
  /** An ninh trật tự, An toàn giao thông, every year: `x` met, `_` blank. */
  readonly safety: string;
}

export const SCHOOLS: readonly SampleSchool[] = [
  { name: "THCS Rạng Đông", titles: ".x.xx", organisations: "XXXX", safety: "xx" },
  { name: "TH Hoa Pơ Lang", titles: "...x.", organisations: "XXTX", safety: "xx" },
  { name: "TH&THCS Suối Mơ", titles: ".x..x", organisations: "XX0_", safety: "xx" },
];

/** Name, birthday, position (a number: that of the plan's list), school, phone, ratings and titles by year. */
export type SamplePerson = readonly [
  name: string, birthday: string, position: number | string, school: number, phone: string, ratings: string, titles: string,
  more?: { readonly status?: string; readonly discipline?: readonly (string | null)[] },
];

export const STAFF: readonly SamplePerson[] = [
  ["Nguyễn Thị Ban Mai", "12/03/1976", 0, 0, "0900000101", "XXXXX", "CCLCC"],
  ["Võ Minh Sớm", "05/11/1979", 1, 0, "0900000102", "XTXXX", "LLCLL"],
  ["Đặng Thị Nắng Hồng", "21/07/1988", 2, 0, "0900000103", "TTTTT", "LLLLL"],
  ["Ksor H'Bŭn", "02/09/1990", 2, 0, "0900000104", "XXXXX", "LCLLC"],
  ["Rơ Châm Blơn", "14/02/1985", 2, 0, "0900000105", "XXXXX", "LLLLL"],
  ["Hồ Văn Rạng", "30/12/1982", 2, 0, "0900000106", "TTXTT", "LLLLL"],
  ["Bùi Thị Hoà Bình", "17/05/1991", 2, 0, "0900000107", "TTTTT", "L.LLL"],
  ["Nay H'Lan", "08/08/1993", 2, 0, "0900000108", "HTTTT", ".LLLL"],
  ["Ngô Đình Trưa", "25/01/1987", 2, 0, "0900000109", "TTTTX", "LLLLC"],
  ["Dương Thị Chiều", "11/10/1989", 2, 0, "0900000110", "TTTTT", "LLLLL"],
  ["Rah Lan Y Thuỷ", "03/06/1992", 2, 0, "0900000111", "TTTTT", "LLLLL"],
  ["Trần Thị Hừng Đông", "19/04/1994", "Kế toán", 0, "0900000112", "TTTTT", "LLLLL"],
  ["Lê Văn Canh", "28/02/1980", "Bảo vệ", 0, "0900000113", "HHHHH", "....."],
  ["Phạm Thị Vân Du", "07/07/1995", 2, 0, "0900000114", "-TTTT", ".LLLL"],
  ["Nguyễn Văn Xa", "15/09/1960", 2, 0, "0900000115", "TT___", "LL...", { status: "Nghỉ hưu" }],
  ["Trần Văn Suối", "09/01/1975", 0, 1, "0900000201", "XXXXX", "LLCLL"],
  ["Phạm Quốc Gió", "23/03/1978", 1, 1, "0900000202", "XXTXX", "LLLLL"],
  ["Đinh Kơ̆p", "18/06/1986", 2, 1, "0900000203", "XXXXX", "CLCLC"],
  ["Đinh Thị Hlênh", "27/09/1990", 2, 1, "0900000204", "TTTTT", "LLLLL"],
  ["Lê Thị Mây Trắng", "16/11/1991", 2, 1, "0900000205", "TTTTT", "LLL.L"],
  ["Bùi Văn Đồi", "04/04/1983", 2, 1, "0900000206", "THHHH", "L...."],
  ["Hồ Thị Lúa", "22/08/1987", 2, 1, "0900000207", "TTHTH", "LL.L."],
  ["Võ Thị Ngô Non", "13/12/1992", 2, 1, "0900000208", "TTTTT", "LLLLL"],
  ["Siu H'Nga", "06/02/1994", 2, 1, "0900000209", "HHTTH", "..LL."],
  ["Đặng Văn Rẫy", "31/05/1984", 2, 1, "0900000210", "TTTTT", "LLLLL", { discipline: [null, "Khiển trách"] }],
  ["Ngô Thị Nương", "10/10/1988", 2, 1, "0900000211", "TTTHT", "LLL.L"],
  ["Dương Văn Khe", "29/07/1981", "Văn thư", 1, "0900000212", "HHHHH", "....."],
  ["Nguyễn Thị Mưa", "01/03/1996", "Y tế", 1, "0900000213", "-HTTT", "..LLL"],
  ["Hồ Thị Trăng Thanh", "20/01/1974", 0, 2, "0900000301", "XXXXX", "CLCLC"],
  ["Lê Thị Thu Sương", "26/04/1980", 1, 2, "0900000302", "XTXXX", "LLLLL"],
  ["Kpă Y Đam", "12/12/1985", 2, 2, "0900000303", "TTTTT", "LLLLL"],
  ["Siu Y Ƀlŭ", "24/10/1989", 2, 2, "0900000304", "XXXXX", "LLLLC"],
  ["Nguyễn Văn Lá", "09/09/1990", 2, 2, "0900000305", "TTTT_", "LLLLL"],
  ["Trần Thị Cỏ May", "17/01/1991", 2, 2, "0900000306", "TTTTT", "LLLLL"],
  ["Phạm Văn Thác", "30/06/1982", 2, 2, "0900000307", "TTTTT", "LLLLL"],
  ["Rơ Ô H'Ơ̆n", "05/05/1993", 2, 2, "0900000308", "TTTTT", "LLLLL"],
  ["Bùi Thị Sương Sớm", "14/08/1995", 2, 2, "0900000309", "HTTTT", ".LLLL"],
  ["Võ Văn Ghềnh", "21/11/1986", 2, 2, "0900000310", "TTTTT", "LLLLL"],
  ["Đặng Thị Bến", "02/02/1988", 2, 2, "0900000311", "TTTTT", "LLLLL"],
  ["Ngô Văn Đò", "11/11/1979", "Bảo vệ", 2, "0900000312", "HHHHH", "....."],
  ["Dương Thị Xuôi", "19/03/1992", 2, 2, "0900000313", "TTTTT", "LLLLL", { status: "Chuyển đi" }],
];
