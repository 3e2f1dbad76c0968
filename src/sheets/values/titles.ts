import type { Plan } from "../../plan/schema";
import type { CellValue } from "../../workbook/grid";
import type { RecordTitles, Titles } from "../records";
import { readCells } from "./cell-text";
import { indexTerms, termKey } from "./terms";
import { createTitleListReader, type TitleEntry } from "./title-list";

const NO_ENTRY = { kind: "none", entry: false } as const;
const NONE = { kind: "none", entry: true } as const;
const NO_TITLE = { kind: "none" } as const;
const unreadable = (text: string) => ({ kind: "unreadable", text }) as const;

/**
 * Reads a person's titles (`spec` §4). The rank is that of the highest; a bare "CSTĐ" counts as the title
 * whose `vague` alias it is, and is marked unless a higher title stands beside it.
 */
export function createTitlesReader(plan: Plan): (raw: CellValue) => Titles {
  const titles = entriesOf(plan.titles);
  for (const { code, rank, vague } of plan.titles) {
    for (const alias of vague) {
      if (!titles.has(termKey(alias))) titles.set(termKey(alias), { code, rank, vague: true });
    }
  }
  const readList = createTitleListReader(titles, plan.awards);
  return readCells<Titles>({
    blank: NO_ENTRY,
    unreadable,
    number: (value) => (value === 0 ? NONE : null),
    read: (text) => {
      const list = readList(text);
      if (list === "unreadable") return unreadable(text);
      if (list === "none") return NONE;
      const { codes, rank } = unite(list.titles);
      const vague = list.titles.some((title) => title.vague && title.rank === rank);
      return { kind: "titles", codes, rank, vague };
    },
  });
}

/** Reads a collective's titles of one year (`spec` §4, §9): blank is unrecorded, "-" and awards are none. */
export function createRecordTitlesReader(plan: Plan): (raw: CellValue) => RecordTitles {
  const readList = createTitleListReader(entriesOf(plan.collectiveTitles), plan.awards);
  return readCells<RecordTitles>({
    blank: { kind: "unrecorded" },
    unreadable,
    number: (value) => (value === 0 ? NO_TITLE : null),
    read: (text) => {
      const list = readList(text);
      if (list === "unreadable") return unreadable(text);
      return list === "none" ? NO_TITLE : { kind: "titles", ...unite(list.titles) };
    },
  });
}

function entriesOf(terms: Plan["collectiveTitles"]): Map<string, TitleEntry> {
  const entries = new Map<string, TitleEntry>();
  for (const [key, { code, rank }] of indexTerms(terms)) entries.set(key, { code, rank, vague: false });
  return entries;
}

function unite(titles: readonly TitleEntry[]): { codes: readonly string[]; rank: number } {
  return {
    codes: [...new Set(titles.map(({ code }) => code))],
    rank: Math.max(...titles.map(({ rank }) => rank)),
  };
}
