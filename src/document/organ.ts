import type { Plan } from "../plan/schema";
import { compareKey } from "../text/key";
import { parseUnit } from "../text/units";

/** Levels whose units stand directly under the Sở. */
const UNDER_THE_ISSUER = /^(?:THPT|THCS&THPT|TH&THCS&THPT|PTDTNT|TTGDTX|TT GDNN-GDTX)/;
const DISTRICT = /(?:huyện|thị xã|thành phố)\s+([^,;()]+)/iu;

const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)\s/iu;

/**
 * The organ above a unit, as its name or its place says it; `null` where neither does.
 * @param place the district or commune of the unit, with its kind ("huyện Mang Yang", "xã Hra")
 */
export function parentOf({ issuer }: Plan, unit: string, place: string | null = null): string | null {
  const { level } = parseUnit(unit);
  if (level === "PGDĐT") {
    const district = DISTRICT.exec(unit.normalize("NFC"))?.[0] ?? place;
    return district ? `UBND ${district}` : null;
  }
  if (level !== null && UNDER_THE_ISSUER.test(level)) return issuer;
  if (level === null || level === "SGDĐT" || !place) return null;
  return COMMUNE.test(place.normalize("NFC")) ? `UBND ${place}` : `Phòng GDĐT ${place}`;
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
