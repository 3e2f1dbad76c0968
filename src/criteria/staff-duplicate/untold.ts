import type { Person } from "../../sheets/records";
import { readPhone } from "../../text/phones";

/** Any value; no cell holds it. */
const ANY = "\u0000";

/**
 * The people of one name and unit whom neither birthday nor phone tells apart from another of them:
 * either mark is enough where both rows have it. One pass, however many share the name.
 */
export function untoldPeople(namesakes: readonly Person[]): readonly Person[] {
  const marked = namesakes.map((person) => ({ person, marks: [person.birthday.trim(), phoneMark(person.phone)] as const }));
  const counts = new Map<string, number>();
  for (const { marks } of marked) {
    // Each person is counted under both marks, each one, and neither.
    for (const key of patterns(marks)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return marked.filter(({ marks }) => alike(marks, counts) > 1).map(({ person }) => person);
}

type Marks = readonly [birthday: string, phone: string];

function patterns([birthday, phone]: Marks): readonly string[] {
  return [keyOf(birthday, phone), keyOf(birthday, ANY), keyOf(ANY, phone), keyOf(ANY, ANY)];
}

/** How many, the person included, have equal or missing marks. */
function alike([birthday, phone]: Marks, counts: ReadonlyMap<string, number>): number {
  const birthdays = birthday === "" ? [ANY] : [birthday, ""];
  const phones = phone === "" ? [ANY] : [phone, ""];
  let sum = 0;
  for (const a of birthdays) for (const b of phones) sum += counts.get(keyOf(a, b)) ?? 0;
  return sum;
}

function keyOf(birthday: string, phone: string): string {
  return `${birthday}|${phone}`;
}

function phoneMark(phone: string): string {
  const reading = readPhone(phone);
  return reading.kind === "valid" ? reading.digits : phone.trim();
}
