import type { Plan } from "../plan/schema";
import { compareKey } from "../text/key";
import { parseUnit } from "../text/units";

/** Levels whose units stand directly under the Sở. */
const UNDER_THE_ISSUER = /^(?:THPT|THCS&THPT|TH&THCS&THPT|PTDTNT|TTGDTX|TT GDNN-GDTX)/;
const DISTRICT = /(?:huyện|thị xã|thành phố)\s+([^,;()]+)/iu;

/** The organ above a unit, as its name says it; `null` where it does not. */
export function parentOf({ issuer }: Plan, unit: string): string | null {
  const { level } = parseUnit(unit);
  if (level === "PGDĐT") {
    const district = DISTRICT.exec(unit.normalize("NFC"));
    return district ? `UBND ${district[0]}` : null;
  }
  return level !== null && UNDER_THE_ISSUER.test(level) ? issuer : null;
}

/** The place before the date (NĐ 30/2020, Annex I): the district that the unit's name says, else the province. */
export function placeOf({ province, directory }: Plan, unit: string): string {
  const said = compareKey(DISTRICT.exec(unit.normalize("NFC"))?.[1] ?? "");
  const district = directory.find(({ level, name, variants }) => level === "district" && [name, ...variants].some((one) => compareKey(one) === said));
  return district?.name ?? province;
}

/** Organs are written in capitals. */
export function organLine(name: string): string {
  return name.trim().toLocaleUpperCase("vi");
}
