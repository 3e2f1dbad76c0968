import { sameUnit, unitKey, type Unit } from "../text/units";
import type { NomineeUnit } from "./evidence";

/** What one sheet says of one unit, under one spelling of its name. */
export interface UnitGroup<T> {
  readonly unit: Unit;
  readonly items: T[];
}

export interface UnitMatch<T> {
  readonly items: readonly T[];
  /** Those of some of the sheet's items that are of this unit, in the order of `items`. */
  among(some: readonly T[]): readonly T[];
  /** Units of that name in several districts, and the nominee's district is not said: never merged. */
  readonly unclear: boolean;
}

/** The rows of a sheet by the unit they name; found by level and name, then by district (`spec` §4). */
export class UnitsIndex<T> {
  readonly #byKey = new Map<string, UnitGroup<T>[]>();
  readonly #found = new Map<string, UnitMatch<T>>();
  readonly #ofNominee = new WeakMap<NomineeUnit, UnitMatch<T>>();

  /** @param unitOf of one item; the same text gives the same object, so items are grouped by it */
  constructor(items: readonly T[], private readonly unitOf: (item: T) => Unit) {
    const groups = new Map<Unit, UnitGroup<T>>();
    let last: UnitGroup<T> | undefined;
    for (const item of items) {
      const unit = unitOf(item);
      // rows of one unit mostly stand together
      const group: UnitGroup<T> = last?.unit === unit ? last : (groups.get(unit) ?? { unit, items: [] });
      if (group.items.length === 0) groups.set(unit, group);
      group.items.push(item);
      last = group;
    }
    for (const group of groups.values()) {
      const key = unitKey(group.unit);
      const alike = this.#byKey.get(key);
      if (alike) alike.push(group);
      else this.#byKey.set(key, [group]);
    }
  }

  /** The items of one unit; one and the same answer each time, so that it can be counted once. */
  find(nominee: NomineeUnit): UnitMatch<T> {
    const known = this.#ofNominee.get(nominee);
    if (known) return known;
    const match = this.#lookUp(nominee);
    this.#ofNominee.set(nominee, match);
    return match;
  }

  #lookUp({ unit, key }: NomineeUnit): UnitMatch<T> {
    const asked = `${key}|${unit.district ?? ""}`;
    const known = this.#found.get(asked);
    if (known) return known;
    const groups = (this.#byKey.get(key) ?? []).filter((group) => sameUnit(group.unit, unit));
    const spellings = [...new Set(groups.map((group) => group.unit.text))];
    const match: UnitMatch<T> = {
      items: groups.length === 1 ? groups[0]!.items : groups.flatMap(({ items }) => items),
      among: (some) => spellings.flatMap((text) => some.filter((item) => this.unitOf(item).text === text)),
      unclear: inSeveralDistricts(groups.map((group) => group.unit)),
    };
    this.#found.set(asked, match);
    return match;
  }
}

/** Units of one key that are certainly not one unit. */
export function inSeveralDistricts(units: readonly Unit[]): boolean {
  return new Set(units.map(({ district }) => district).filter((district) => district !== null)).size > 1;
}
