import type { Plan } from "../../plan/schema";
import type { CellValue } from "../../workbook/grid";
import type { OrganisationRating, Rating } from "../records";
import { isDash, readCells, withoutDecision } from "./cell-text";
import { indexTerms, termKey, termKeys } from "./terms";

const UNKNOWN = { kind: "unknown" } as const;
const NOT_RATED = { kind: "not-rated" } as const;
const ABSENT = { kind: "absent" } as const;
const unreadable = (text: string) => ({ kind: "unreadable", text }) as const;

/** Reads a rating cell (`spec` §4): the plan's levels, whole; its words for "not rated"; "-". */
export function createRatingReader(plan: Plan): (raw: CellValue) => Rating {
  const levelOf = createLevelReader(plan);
  const notRated = termKeys(plan.notRated);
  return readCells<Rating>({
    blank: UNKNOWN,
    unreadable,
    read: (text) => {
      if (isDash(text) || notRated.has(termKey(text))) return NOT_RATED;
      return levelOf(text) ?? unreadable(text);
    },
  });
}

/** Reads an organisation's cell of the record (`spec` §9): the plan's levels, "không có"; nothing else. */
export function createOrganisationReader(plan: Plan): (raw: CellValue) => OrganisationRating {
  const levelOf = createLevelReader(plan);
  return readCells<OrganisationRating>({
    blank: UNKNOWN,
    unreadable,
    read: (text) => (termKey(text) === NO_SUCH ? ABSENT : (levelOf(text) ?? unreadable(text))),
  });
}

/** "không có", as `termKey` makes it. */
export const NO_SUCH = termKey("không có");

function createLevelReader(plan: Plan): (text: string) => Rating | null {
  const levels = new Map<string, Rating>();
  for (const [key, { code, rank }] of indexTerms(plan.ratings)) levels.set(key, { kind: "level", code, rank });
  return (text) => levels.get(termKey(withoutDecision(text))) ?? null;
}
