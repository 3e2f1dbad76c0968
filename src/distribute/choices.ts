import type { Plan } from "../plan/schema";
import type { ContentCell, SheetContent, Validation } from "../workbook/sheet-content";
import { listSource } from "../workbook/validation-list";
import { collectiveTitleWords, disciplineWords, organisationWords, placeWords, positionWords, ratingWords, titleWords } from "./words";

/** What a list of a sheet offers: the plan's words, and the name of the area that holds them where they are many. */
export type Choice = Pick<Validation, "list" | "listName">;

/** The lists of the template, by the name their area gets in the workbook. */
const LISTS = {
  positions: { name: "DM_chuc_vu", words: positionWords },
  ratings: { name: "DM_xep_loai", words: ratingWords },
  titles: { name: "DM_danh_hieu", words: titleWords },
  discipline: { name: "DM_ky_luat", words: disciplineWords },
  collectiveTitles: { name: "DM_danh_hieu_tap_the", words: collectiveTitleWords },
  organisations: { name: "DM_xep_loai_to_chuc", words: organisationWords },
  places: { name: "DM_dia_ban", words: placeWords },
} as const;

export type Choices = Readonly<Record<keyof typeof LISTS, Choice>>;

/** @param named whether the workbook gets {@link listColumns}: without them a long list is left out */
export function choicesOf(plan: Plan, named: boolean): Choices {
  const choices = Object.entries(LISTS).map(([key, { name, words }]): [string, Choice] => {
    const list = words(plan);
    return [key, named ? { list, listName: name } : { list }];
  });
  return Object.fromEntries(choices) as Choices;
}

/** The lists that fit into no rule as columns from `first` on, hidden, each with its name. */
export function listColumns(plan: Plan, first: number): Pick<SheetContent, "names" | "hiddenColumns"> & { readonly cells: readonly ContentCell[] } {
  const long = Object.values(choicesOf(plan, true)).filter((choice) => "name" in (listSource(choice as Validation) ?? {}));
  if (long.length === 0) return { cells: [] };
  return {
    cells: long.flatMap(({ list = [] }, index) => list.map((value, row): ContentCell => ({ row, column: first + index, value }))),
    names: long.map(({ list = [], listName = "" }, index) =>
      ({ name: listName, area: { top: 0, bottom: list.length - 1, left: first + index, right: first + index } })),
    hiddenColumns: { first, last: first + long.length - 1 },
  };
}
