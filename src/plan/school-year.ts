/** A school year is the calendar year in which it ends: 2021 is năm học 2020-2021. */
export type SchoolYear = number;

/** 2021 -> `2020-2021`. */
export function schoolYearName(year: SchoolYear): string {
  return `${year - 1}-${year}`;
}
