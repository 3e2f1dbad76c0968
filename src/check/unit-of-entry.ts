import { readableText } from "../criteria/findings";
import type { Entry } from "../sheets/records";
import { parseUnit, unitKey, type DistrictNames, type Unit } from "../text/units";
import type { NomineeUnit } from "./evidence";

/** Reads each nominee's unit once. */
export function unitsOfEntries(districts: DistrictNames): (entry: Entry) => NomineeUnit {
  const known = new WeakMap<Entry, NomineeUnit>();
  return (entry) => {
    const old = known.get(entry);
    if (old) return old;
    const unit = unitOf(entry, districts);
    const misplaced = unit.district !== null && !isPlace(unit.district, districts);
    const read = { unit, key: unitKey(unit), misplaced };
    known.set(entry, read);
    return read;
  };
}

/**
 * A collective's district is the one in its Địa chỉ (`spec` §9), else the one its name says. One that the
 * directory does not know is mistyped, and tells nobody apart.
 */
function unitOf(entry: Entry, districts: DistrictNames): Unit {
  if (entry.kind === "individual") return parseUnit(readableText(entry.unit), districts);
  const unit = parseUnit(readableText(entry.name), districts);
  const address = readableText(entry.address);
  // Whatever stands first is a unit's own name and never its district.
  const said = address === "" ? null : parseUnit(`x, ${address}`, districts).district;
  return said === null || !isPlace(said, districts) ? unit : { ...unit, district: said };
}

function isPlace(district: string, districts: DistrictNames): boolean {
  return districts.empty === true || districts.find(district) !== null;
}
