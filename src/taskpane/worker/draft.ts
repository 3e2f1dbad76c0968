import type { Examination } from "../../check/check";
import { cleanList, type ListOptions } from "../../document/clean-list";
import { confirmationSheets } from "../../document/confirmation-sheets";
import { languages } from "../../locale";
import type { Draft } from "../checker";

/**
 * The clean list of a check, and the confirmation sheets of those who are on it.
 * @throws ProgramError `clean-empty`
 */
export async function draft(found: Examination, options: ListOptions): Promise<Draft> {
  const result = cleanList({ ...found, options });
  return { result, sheets: confirmationSheets({ ...found, options }, await languages.vi()) };
}
