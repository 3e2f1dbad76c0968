import type { Finding } from "../../check/finding";
import type { Place, Plan } from "../../plan/schema";
import { isBlank } from "../../sheets/cells";
import type { Field, RecipientRow } from "../../sheets/records";
import { createDistrictNames, placesOn, withoutKind } from "../../text/districts";
import { compareKey } from "../../text/key";
import { nearestNames } from "../../text/names";
import { parseUnit, type DistrictNames, type Unit } from "../../text/units";
import { recipientFinding, write } from "./findings";

export interface DistrictSeen {
  /** As the directory writes it: "huyện Mang Yang"; `null`: not known. */
  readonly district: string | null;
  /** The unit's name taken apart, with the district where its name does not say it. */
  readonly parsed: Unit;
  readonly findings: readonly Finding[];
}

/** "Phòng Tổ chức cán bộ", "Cụm thi đua số 2", "UBND xã …": no level of schools, and units all the same. */
const ORGANS = /^(?:phòng|ban|văn phòng|thanh tra|công đoàn|cụm|khối|ubnd|uỷ ban|trung tâm|tt|trường|viện|hội)(?![\p{L}])/u;

/** Tells each row's district by the plan's directory of the day: from its own column, its unit's name, its group's title. */
export class DistrictReader {
  readonly names: DistrictNames;
  private readonly level: Place["level"];
  private readonly places: readonly Place[];

  constructor(private readonly plan: Plan, asOf: string) {
    this.names = createDistrictNames(plan, asOf);
    ({ level: this.level, places: this.places } = placesOn(plan, asOf));
  }

  read(row: RecipientRow, unit: string): DistrictSeen {
    const parsed = parseUnit(unit, this.names);
    const named = this.ofName(parsed);
    const written = row.district && !isBlank(row.district.raw) ? this.ofCell(row.district, unit, named) : this.ofBlank(row, unit, named, parsed);
    const key = written.place === null ? parsed.district : compareKey(written.place.name);
    return {
      district: written.place && placeName(written.place),
      parsed: { ...parsed, district: parsed.district ?? key },
      findings: [...this.unknownUnit(row, parsed), ...written.findings],
    };
  }

  /** The place that the unit's own name says. */
  private ofName({ level, name, district }: Unit): Place | null {
    return this.place(district ?? (level === "PGDĐT" ? name : ""));
  }

  private place(text: string): Place | null {
    const key = text === "" ? null : this.names.find(text);
    return key === null ? null : (this.places.find((place) => compareKey(place.name) === key) ?? null);
  }

  private ofCell(field: Field, unit: string, named: Place | null): { place: Place | null; findings: Finding[] } {
    const found = field.text.trim();
    const place = this.place(found);
    if (place && named && place !== named) {
      return { place: null, findings: [recipientFinding(this.plan, {
        says: "recipient-district/contradicts", severity: "error", kind: "invalid", at: field.at,
        data: { found, unit, named: placeName(named) }, suggestions: [write(field, placeName(named))],
      })] };
    }
    if (place) return { place, findings: [] };
    return { place: null, findings: [this.unknown(field, found)] };
  }

  private unknown(field: Field, found: string): Finding {
    const common = { severity: "error", kind: "invalid", at: field.at } as const;
    const old = this.plan.directory.find((place) => !this.places.includes(place) && sameName(place, found));
    if (old) {
      return recipientFinding(this.plan, {
        ...common, says: "recipient-district/outdated", data: { found, from: old.from ?? "", to: old.to ?? "" },
      });
    }
    const near = nearestNames(withoutKind(compareKey(found), this.level), this.places, ({ name }) => name);
    return recipientFinding(this.plan, {
      ...common, says: "recipient-district/unknown", data: { found, near: near.map(placeName) },
      suggestions: near.map((place) => write(field, placeName(place))),
    });
  }

  private ofBlank({ district: field, groupDistrict, unit: { at } }: RecipientRow, unit: string, named: Place | null, { level }: Unit): { place: Place | null; findings: Finding[] } {
    const place = named ?? this.place(groupDistrict);
    if (place && field && named) {
      return { place, findings: [recipientFinding(this.plan, {
        says: "recipient-district/in-name", severity: "warning", kind: "missing", at: field.at,
        data: { unit, to: placeName(place) }, fix: write(field, placeName(place)),
      })] };
    }
    if (place || this.places.length === 0) return { place, findings: [] };
    // A school that the Sở runs itself may do without; an office of education is one district's.
    return { place: null, findings: [recipientFinding(this.plan, {
      says: "recipient-district/missing", severity: level === "PGDĐT" ? "error" : "warning", kind: "missing", at: field?.at ?? at, data: { unit },
    })] };
  }

  private unknownUnit({ unit }: RecipientRow, { level, text }: Unit): Finding[] {
    if (level !== null || ORGANS.test(compareKey(text))) return [];
    return [recipientFinding(this.plan, { says: "recipient-unit/unknown", severity: "warning", kind: "unverified", at: unit.at, data: { found: text } })];
  }
}

export function placeName({ kind, name }: Place): string {
  return `${kind} ${name}`;
}

function sameName({ level, name, variants }: Place, text: string): boolean {
  const key = withoutKind(compareKey(text), level);
  return [name, ...variants].some((one) => compareKey(one) === key);
}
