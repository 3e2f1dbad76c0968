import type { IndividualEntry } from "../../sheets/records";
import { parseUnit, sameUnit, unitKey, type Unit } from "../../text/units";
import type { CheckContext } from "../criterion";
import { soundText } from "../findings";
import { districtsOf } from "../districts-of";
import { groupBy } from "../group-by";

const judged = new WeakMap<CheckContext, ReadonlySet<IndividualEntry>>();

/**
 * The nominees whose unit is on no sheet and among none of the form's collectives. Empty where there is
 * neither staff sheet nor record: then a unit that is no collective is nothing to wonder at.
 */
export function unknownUnits(context: CheckContext): ReadonlySet<IndividualEntry> {
  let unknown = judged.get(context);
  if (!unknown) judged.set(context, (unknown = findUnknown(context)));
  return unknown;
}

function findUnknown(context: CheckContext): ReadonlySet<IndividualEntry> {
  const { sheets, evidence } = context;
  if (!sheets.staff && !sheets.record) return new Set();
  const byKey = groupBy(knownUnits(context), unitKey);
  return new Set(
    sheets.form.individuals.filter((entry) => {
      if (entry.sample || soundText(entry.unit) === "") return false;
      const { unit, key } = evidence.unitOf(entry);
      const same = byKey.get(key) ?? [];
      const { kind } = evidence.staffOf(entry);
      return !same.some((other) => sameUnit(unit, other)) && kind !== "people" && kind !== "no-units";
    }),
  );
}

/** Every unit that the staff sheet, the record or the form's collectives name, each spelling once. */
export function knownUnits(context: CheckContext): readonly Unit[] {
  const { form, staff, record } = context.sheets;
  const districts = districtsOf(context);
  const collectives = form.collectives.filter(({ sample }) => !sample).map((entry) => context.evidence.unitOf(entry).unit);
  const names = new Set<string>();
  for (const { unit } of staff?.people ?? []) names.add(unit);
  for (const { unit } of record?.rows ?? []) names.add(unit);
  names.delete("");
  return [...collectives, ...[...names].map((name) => parseUnit(name, districts))];
}
