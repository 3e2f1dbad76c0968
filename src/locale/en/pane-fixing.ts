import type { Sentences } from "../message";
import type { Counted, Refused, Written } from "../vi/pane-fixing";
import { many } from "./many";

const written = ({ count, hidden = 0, undo = false }: Written) =>
  `${undo ? `${many(count, "cell")} put back` : `Changed ${many(count, "cell")}`}${unseen(hidden, count)}.`;
const unseen = (hidden: number, count: number) =>
  hidden === 0 ? "" : hidden < count ? `, ${hidden} of them in hidden rows or columns` : ", in hidden rows or columns";
const writtenBefore = (done: Written) => (done.count > 0 ? `${written(done)} ` : "");

/** See `vi/pane-fixing`. */
export const fixing = {
  "pane/fix-safe": ({ count }: Counted) => `Fix ${many(count, "safe cell")}`,
  "pane/fixes-title": () => "Safe fixes",
  "pane/fixes-what": ({ count }: Counted) =>
    `${many(count, "cell")} below can be corrected in one way only, without a change of meaning. Look them over, then fix; it can be undone.`,
  "pane/fixes-none": () => "Nothing left to fix safely.",
  "pane/fixes-conflicts": ({ count }: Counted) => `${many(count, "cell")} with two different fixes left as they are.`,
  "pane/fixes-hidden": ({ count }: Counted) => `${count} of these ${count === 1 ? "is" : "are"} in hidden rows or columns (marked below) and will be fixed too.`,
  "pane/out-of-sight-row": () => "hidden row",
  "pane/out-of-sight-column": () => "hidden column",
  "pane/fixes-apply": ({ count }: Counted) => `Fix ${many(count, "cell")}`,
  "pane/cell": () => "Cell",
  "pane/change": () => "Old → new",
  "pane/old-value": () => "old:",
  "pane/new-value": () => "new:",
  "pane/blank": () => "(blank)",
  "pane/suggestions": () => "Suggestions, please choose:",
  "pane/suggestion-use": () => "Use the chosen one",
  "pane/written": written,
  "pane/undo": () => "Undo",
  "pane/undo-what": ({ what }: { what: string }) => `Undo: ${what}`,
  "pane/undo-nothing": () => "Nothing to undo yet",
  "pane/undone": (done: Written) => written({ ...done, undo: true }),
  "pane/refused-changed": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} changed since the check and left alone.`,
  "pane/refused-edited": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} changed since that fix and left alone.`,
  "pane/refused-formula": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} with a formula left alone; please correct by hand.`,
  "pane/refused-protected": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} on a protected sheet. Unprotect it (Review > Unprotect Sheet) and fix again.`,
  "pane/refused-sheet-gone": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} on a sheet that was renamed or deleted. Check again.`,
  "pane/refused-merged": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} inside merged cells left alone; please correct by hand.`,
  "pane/refused-other-file": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} in the staff file, which this program does not change.`,
} satisfies Sentences;
