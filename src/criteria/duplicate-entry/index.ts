import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import type { Entry, IndividualEntry } from "../../sheets/records";
import { compareKey } from "../../text/key";
import { readPhone } from "../../text/phones";
import { sameUnit } from "../../text/units";
import type { Check, CheckContext } from "../criterion";
import { atMost, finding, nomineesOf, readableText } from "../findings";

const id = "duplicate-entry";

/** One collective or person registered twice: every row is told, each points at the other. */
export const duplicateEntry: Check = {
  id,
  inspect: (context, rule) => {
    const nominees = nomineesOf(context.sheets.form);
    const collectives = nominees.filter((entry) => entry.kind === "collective");
    const individuals = nominees.filter((entry) => entry.kind === "individual");
    return [
      ...repeated(collectives, (entry) => context.evidence.unitOf(entry).key, (a, b) => inOneUnit(a, b, context)),
      ...repeated(individuals, ({ name }) => compareKey(readableText(name)), (a, b) => samePerson(a, b, context)),
    ].flatMap((group) => report(group, rule));
  },
};

function report([first, ...others]: readonly Entry[], rule: Rule): readonly Finding[] {
  const tell = (entry: Entry, says: string, other: Entry, related: readonly Entry[]) =>
    finding(id, rule, {
      says,
      kind: "invalid",
      severity: atMost("warning", rule.severity),
      at: placeOf(entry),
      related: related.map(placeOf),
      data: { name: readableText(entry.name), row: other.at.row + 1 },
    });
  return [
    tell(first!, "first", others[0]!, others),
    ...others.map((entry) => tell(entry, entry.kind, first!, [first!])),
  ];
}

function placeOf(entry: Entry) {
  return entry.name?.at ?? entry.at;
}

/** Groups of two or more that are the same, in the order of the form; entries without a key are left out. */
function repeated<T extends Entry>(entries: readonly T[], keyOf: (entry: T) => string, same: (a: T, b: T) => boolean): readonly T[][] {
  const byKey = new Map<string, T[][]>();
  for (const entry of entries) {
    if (readableText(entry.name) === "") continue;
    const groups = byKey.get(keyOf(entry)) ?? [];
    byKey.set(keyOf(entry), groups);
    const group = groups.find(([first]) => same(first!, entry));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return [...byKey.values()].flat().filter(({ length }) => length > 1);
}

function inOneUnit(a: Entry, b: Entry, { evidence }: CheckContext): boolean {
  return sameUnit(evidence.unitOf(a).unit, evidence.unitOf(b).unit);
}

/**
 * Two rows of one name are one person where the staff sheet knows only that one, or where the unit is
 * the same and the phones do not differ. Namesakes of one unit with different phones are no duplicates.
 */
function samePerson(a: IndividualEntry, b: IndividualEntry, context: CheckContext): boolean {
  const [left, right] = [context.evidence.personOf(a), context.evidence.personOf(b)];
  if (left.kind === "found" && right.kind === "found") return left.person === right.person;
  const [phone, otherPhone] = [digitsOf(a), digitsOf(b)];
  if (phone !== null && otherPhone !== null && phone !== otherPhone) return false;
  return inOneUnit(a, b, context) || (phone !== null && phone === otherPhone);
}

function digitsOf({ phone }: IndividualEntry): string | null {
  const reading = phone ? readPhone(phone.raw) : null;
  return reading?.kind === "valid" ? reading.digits : null;
}
