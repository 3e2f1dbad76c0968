import type { CheckerReference } from "../workbook/changes";

/** Set by the build (`--env checker=…`). */
declare const CHECKER: CheckerReference | null;

/** The add-in that issued workbooks open; `null` where the build was told none, or there was no build. */
export function builtChecker(): CheckerReference | null {
  return typeof CHECKER === "undefined" ? null : CHECKER;
}
