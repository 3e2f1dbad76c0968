import type { Sentences } from "../message";

/** What the ribbon's *Check* says when it has checked. */
export const commands = {
  "command/found": ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${errors} errors to correct and ${warnings} points to look at. The cells concerned are coloured and the first one is selected. Press “Open the check pane” for reasons and fixes.`,
  "command/warned": ({ warnings }: { warnings: number }) =>
    `No errors; ${warnings} points to look at, the cells concerned are coloured. Press “Open the check pane” for the reasons.`,
  "command/clear": () => "No errors, and nothing to look at.",
  "command/close": () => "Close",
} satisfies Sentences;
