import { planYears } from "../plan/dates";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import type { FormRows } from "./form-sheet";
import type { RowValue } from "./rows";
import { SCHOOLS, STAFF, type SampleSchool } from "./sample-people";
import { ABSENT, NONE, SAFETY_WORDS, collectiveTitleWords, organisationWords, positionWords, ratingWords, titleWords } from "./words";

interface SampleRows extends FormRows {
  readonly staff: readonly (readonly RowValue[])[];
  readonly record: readonly (readonly RowValue[])[];
}

/**
 * A made-up office with three schools and their staff, in the plan's own words and years: one school that
 * meets the criteria, one that lacks titles, one of which too little is known; people of each kind; and the
 * mistakes that the checks find. Nobody in it is real.
 */
export function samplePlanRows(plan: Plan): SampleRows {
  const district = placeOf(plan);
  const [rising, hoa, suoi] = SCHOOLS.map(({ name }) => `Trường ${name}`) as [string, string, string];
  const [head = "", deputy = "", teacher = ""] = [...positionWords(plan), ...positionWords(plan), ...positionWords(plan)];
  const alias = plan.positions[1]?.name ?? head;
  return {
    unit: `Phòng GDĐT ${district}`,
    collectives: [
      [rising, `Xã Rạng Đông, ${district}`, "02693000111"],
      [hoa, "Xã Hoa Pơ Lang", "059 3000222"],
      [suoi, `Xã Suối Mơ, ${district}`, "0269.3000.333"],
    ],
    individuals: [
      ["Nguyễn Thị Ban Mai", head, `${rising}, ${district}`, "0900000101"],
      ["Ksor H'Bŭn", teacher, `${rising}, ${district}`, 900000104],
      ["Rơ Châm Blơn", teacher, `${rising}, ${district}`, "+84 900 000 105"],
      ["Trần Văn Suối", head, `${hoa}, ${district}`, "0900000201"],
      ["Đinh Kơ̆p", teacher, `${hoa}, ${district}`, null],
      ["Lê Thị Thu Sương", alias, `${suoi}, ${district}`, "0900000302"],
      ["Siu Y Blu", teacher, `${suoi}, ${district}`, "0900000304"],
      ["Phạm Quốc Gió", deputy, `${hoa}, ${district}`, "0900 000 202"],
    ],
    staff: STAFF.map((person) => staffRow(plan, person)),
    record: SCHOOLS.flatMap((school) => recordRows(plan, school)),
  };
}

/** "huyện …" of the plan's directory; where it lists none, the province. */
function placeOf({ directory, address, province }: Plan): string {
  const level = address.levels.at(-1);
  const place = directory.find((one) => one.level === level && one.kind === "huyện") ?? directory.find((one) => one.level === level);
  return place ? `${place.kind} ${place.name}` : `tỉnh ${province}`;
}

function staffRow(plan: Plan, [name, birthday, position, school, phone, ratings, titles, more = {}]: (typeof STAFF)[number]): RowValue[] {
  const positions = positionWords(plan);
  const written = typeof position === "number" ? (positions[position % positions.length] ?? "") : position;
  const years = planYears(plan).flatMap((_, index) => [
    ratingOf(plan, ratings[index % ratings.length]!),
    titleOf(plan, titles[index % titles.length]!),
    more.discipline?.[index] ?? NONE,
  ]);
  return [name, birthday, written, `Trường ${SCHOOLS[school]!.name}`, phone, more.status ?? "Đang làm việc", ...years];
}

/** `X` the best level, `T` the second, `H` the third, `-` not rated, `_` blank. */
function ratingOf(plan: Plan, sign: string): string | null {
  const words = ratingWords(plan);
  if (sign === "_") return null;
  return sign === "-" ? words.at(-1)! : words[Math.min("XTH".indexOf(sign), plan.ratings.length - 1)]!;
}

/** `L` the lowest title, `C` that and the next, `.` none. */
function titleOf(plan: Plan, sign: string): string {
  const [lowest = NONE, next = lowest] = titleWords(plan);
  if (sign === ".") return NONE;
  return sign === "C" ? `${lowest}, ${next}` : lowest;
}

function recordRows(plan: Plan, { name, titles, organisations, safety }: SampleSchool): RowValue[][] {
  const ratings = organisationWords(plan);
  const best = collectiveTitleWords(plan)[1] ?? NONE;
  return planYears(plan).map((year, index) => [
    `Trường ${name}`,
    schoolYearName(year),
    titles[index % titles.length] === "x" ? best : NONE,
    ...[...organisations].map((sign) => (sign === "X" ? ratings[0]! : sign === "T" ? ratings[1]! : sign === "0" ? ABSENT : null)),
    ...[...safety].map((sign) => (sign === "x" ? SAFETY_WORDS[0]! : null)),
  ]);
}
