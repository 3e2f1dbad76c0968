import type { Plan } from "../plan/schema";
import { ANNEX_COLUMNS } from "./annex";
import type { CleanTable } from "./model";
import { plainText } from "./plain-text";
import type { Registration } from "./registration";
import { totalLine } from "./words";

/** The annex's two tables of what a unit registers, numbered from 1. */
export function tablesOf(headings: Pick<Plan["form"], "collectives" | "individuals">, { collectives, individuals }: Registration): CleanTable[] {
  return [
    {
      heading: plainText(headings.collectives),
      columns: ANNEX_COLUMNS.collectives,
      rows: collectives.map(({ name, address, phone }, index) => [String(index + 1), name, address, phone]),
      total: totalLine(collectives.length, "tập thể"),
    },
    {
      heading: plainText(headings.individuals),
      columns: ANNEX_COLUMNS.individuals,
      rows: individuals.map(({ name, position, unit, phone }, index) => [String(index + 1), name, position, unit, phone]),
      total: totalLine(individuals.length, "cá nhân"),
    },
  ];
}
