import { ProgramError } from "../../problem";

/** Office's error code, `""` for anything that is no error of Office. */
export function officeCode(error: unknown): string {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}

/** An answer (or request) above the 5 MB that Excel on the web allows, or too much for its memory. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(officeCode(error));
}

/** What was asked for (a sheet, a conditional format) is no longer there. */
export function isGone(error: unknown): boolean {
  return officeCode(error) === "ItemNotFound";
}

export function isProtected(error: unknown): boolean {
  return officeCode(error) === "AccessDenied";
}

/** Excel took nothing of such a request: there is nothing to take back. */
export function neverBegan(error: unknown): boolean {
  return NEVER_BEGAN.has(officeCode(error));
}

const NEVER_BEGAN = new Set([
  "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "WriteNotSupportedWhenModalDialogOpen", "ApiNotFound",
]);

const TOO_LARGE = new Set([
  "ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded", "RangeExceedsLimit", "InsufficientMemory", "ResourceLimitReached",
]);

/** Office's codes -> the problem that the clerk is told (`locale/problems`). */
const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "host-cell-edit",
  AccessDenied: "host-protected",
  ItemNotFound: "host-sheet-gone",
  InvalidReference: "host-sheet-gone",
  ApiNotFound: "host-unsupported",
  ApiNotAvailable: "host-unsupported",
  Conflict: "host-busy",
  ActivityLimitReached: "host-busy",
  ServiceNotAvailable: "host-busy",
  RequestAborted: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
  InvalidOrTimedOutSession: "host-busy",
};

/**
 * Any failure of a request as a problem in the clerk's words; our own problems and an abort pass through.
 * @param sheet the sheet the request was about, where there is one
 */
export function toProgramError(error: unknown, sheet = ""): unknown {
  if (error instanceof ProgramError || isAbort(error)) return error;
  const code = officeCode(error);
  const problem = isTooLarge(error) ? "host-too-large" : (PROBLEMS[code] ?? "host-failed");
  return new ProgramError(problem, { sheet, code: code || "unknown" }, { cause: error });
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && Reflect.get(error, "name") === "AbortError";
}
