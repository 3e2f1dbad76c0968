import type { Plan, Position } from "../../plan/schema";
import type { CellValue } from "../../workbook/grid";
import type { Discipline, OrganisationRating, Rating, RecordTitles, Safety, Titles } from "../records";
import { createDisciplineReader } from "./discipline";
import { createPositionReader } from "./position";
import { createOrganisationReader, createRatingReader } from "./rating";
import { createSafetyReader } from "./safety";
import { hasLeft } from "./status";
import { createRecordTitlesReader, createTitlesReader } from "./titles";

/** Reads the cells of the sheets in the words of one plan (`spec` §4). Equal texts give one object. */
export interface Vocabulary {
  rating(raw: CellValue): Rating;
  titles(raw: CellValue): Titles;
  discipline(raw: CellValue): Discipline;
  recordTitles(raw: CellValue): RecordTitles;
  organisation(raw: CellValue): OrganisationRating;
  safety(raw: CellValue): Safety;
  position(text: string): Position | null;
  hasLeft(status: string): boolean;
}

/** Prepares a plan's vocabulary once; make it once per check. */
export function createVocabulary(plan: Plan): Vocabulary {
  return {
    rating: createRatingReader(plan),
    titles: createTitlesReader(plan),
    discipline: createDisciplineReader(plan),
    recordTitles: createRecordTitlesReader(plan),
    organisation: createOrganisationReader(plan),
    safety: createSafetyReader(),
    position: createPositionReader(plan),
    hasLeft,
  };
}
