/**
 * The words of the official documents. They are Vietnamese whatever the language of the interface: the
 * documents go to the Sở.
 */
export const MOTTO = { country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", words: "Độc lập - Tự do - Hạnh phúc" } as const;

/** "Tổng số: 03 tập thể"; numbers below ten with a 0 before them, as offices write them. */
export function totalLine(count: number, noun: string): string {
  return `Tổng số: ${String(count).padStart(2, "0")} ${noun}`;
}

/**
 * "Mang Yang, ngày 05 tháng 10 năm 2021" (NĐ 30/2020, Annex I: a 0 before days below 10 and months 1, 2).
 * @param date ISO date; `undefined` leaves gaps for day and month
 * @param year the year of the gaps
 */
export function placeAndDate(place: string, date: string | undefined, year: string): string {
  if (date === undefined) return `${place}, ngày      tháng      năm ${year}`;
  const [inYear, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${place}, ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${inYear}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
