import { message } from "../../locale/message";
import type { Finding, Fix } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import type { Field, IndividualEntry } from "../../sheets/records";
import { nearestNames } from "../../text/names";
import type { Unit } from "../../text/units";
import type { Check, CheckContext } from "../criterion";
import { atMost, finding, readableText } from "../findings";
import { groupBy } from "../group-by";
import { knownUnits, unknownUnits } from "./unknown-units";

const id = "unit-known";

/**
 * A nominee's unit is on the staff sheet, in the record or among the form's collectives, and everybody on
 * the staff sheet has one. One unit is told once, with every cell that names it.
 */
export const unitKnown: Check = {
  id,
  inspect: (context, rule) => {
    const unknown = unknownUnits(context);
    const unplaced = unplacedStaff(context, rule);
    if (unknown.size === 0) return unplaced;
    const candidates = knownUnits(context);
    const byUnit = groupBy(unknown, (entry) => context.evidence.unitOf(entry).key);
    return [...[...byUnit.values()].map((entries) => report(entries, candidates, context, rule)), ...unplaced];
  },
};

/** People whose unit is left blank where others have one: nobody can count them. Told once. */
function unplacedStaff({ sheets: { staff } }: CheckContext, rule: Rule): readonly Finding[] {
  const people = staff?.people.filter(({ unit, left }) => unit === "" && !left) ?? [];
  const [first, ...others] = people;
  if (!first || people.length === staff!.people.length) return [];
  return [finding(id, rule, {
    says: "unplaced",
    kind: "unverified",
    severity: atMost("warning", rule.severity),
    at: first.at,
    related: others.slice(0, RELATED_LIMIT).map(({ at }) => at),
    data: { name: first.name, count: people.length },
  })];
}

const RELATED_LIMIT = 20;

function report(entries: readonly IndividualEntry[], candidates: readonly Unit[], context: CheckContext, rule: Rule): Finding {
  const [first, ...others] = distinctCells(entries);
  const near = proposals(entries, candidates, context);
  return finding(id, rule, {
    says: "unknown",
    kind: "unverified",
    severity: atMost("warning", rule.severity),
    at: first!.at,
    related: others.map(({ at }) => at),
    data: { unit: readableText(first!), near },
    suggestions: near.map((to) => rename([first!, ...others], to)),
  });
}

/** The cells that name the unit; a merged one stands for all its rows. */
function distinctCells(entries: readonly IndividualEntry[]): readonly Field[] {
  const cells = new Map(entries.flatMap(({ unit }) => (unit ? [[`${unit.at.row} ${unit.at.sheet}`, unit] as const] : [])));
  return [...cells.values()];
}

/** The units in which people of these names were found, then those whose names are close. */
function proposals(entries: readonly IndividualEntry[], candidates: readonly Unit[], context: CheckContext): readonly string[] {
  const { unit } = context.evidence.unitOf(entries[0]!);
  const homes = entries.flatMap((entry) => {
    const match = context.evidence.personOf(entry);
    return match.kind === "elsewhere" ? match.people.map((person) => person.unit) : [];
  });
  const spelled = nearestNames(spelling(unit), candidates, spelling).map(({ text }) => text);
  const sameName = candidates.filter(({ name }) => name !== "" && name === unit.name).map(({ text }) => text);
  return [...new Set([...homes, ...sameName, ...spelled])].filter((text) => text !== "").slice(0, PROPOSED);
}

const PROPOSED = 3;

/** Level and name: what a clerk mistypes; the district stands on other sheets seldom. */
function spelling({ level, name }: Unit): string {
  return `${level ?? ""} ${name}`.trim();
}

function rename(fields: readonly Field[], to: string): Fix {
  return { label: message("fix/write", { to }), edits: fields.map(({ at, raw }) => ({ at, from: raw, to })) };
}
