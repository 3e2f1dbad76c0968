import type { Sentences } from "../message";

/** Sentences of the command clean and of the clean list. */
export const clean = {
  "clean-empty": (d: { left: number }) =>
    d.left > 0
      ? `No entry is left for the clean list: none of the ${d.left} is eligible. See why with the check, and add what proves them.`
      : "The form has no entry for the clean list. Write collectives and individuals into it, then check again.",
  "cli-clean-no-out": () => `It is not said where to save the clean list; add --out FILE.xlsx.`,
  "cli-clean-no-unit": () => `The form does not say the unit, so that no mail can be written; write it above the form's title or add --unit "Name of the unit".`,
  "cli-out-twice": (d: { file: string }) => `${d.file} is named twice for two things; give one of them another name.`,
  "cli-clean-blocked": (d: { count: number }) => `The clean list was not made: ${d.count} error${d.count === 1 ? "" : "s"} stand in the way.`,
  "cli-clean-unblock": (d: { onlyEligible: boolean }) =>
    d.onlyEligible
      ? "Correct these and run again. No file was saved."
      : "Correct these and run again, or add --only-eligible to take the eligible entries only. No file was saved.",
  "cli-clean-hidden": (d: { count: number }) => `${d.count} of the entries in the clean list ${d.count === 1 ? "is" : "are"} in hidden rows of the form.`,
  "cli-clean-left": (d: { count: number }) => `Left out of the clean list (${d.count}):`,
  "cli-clean-left-out": (d: { kind: string; name: string; row: number; why: string }) =>
    `${d.kind}, row ${d.row}: ${d.name === "" ? "(no name)" : d.name}: ${reasons[d.why] ?? d.why}`,
  "cli-clean-saved": (d: { file: string; sheet: string; collectives: number; individuals: number }) =>
    `Made the clean list of ${d.collectives} collectives and ${d.individuals} individuals as the sheet “${d.sheet}” and saved ${d.file}.`,
  "cli-clean-saved-values-only": (d: { file: string; sheet: string; collectives: number; individuals: number }) =>
    `Made the clean list of ${d.collectives} collectives and ${d.individuals} individuals as the sheet “${d.sheet}” and saved ${d.file}; the file was no .xlsx, so its other sheets have their data without their formats.`,
  "cli-clean-pdf": (d: { file: string; pages: number }) => `Saved the PDF (${d.pages} page${d.pages === 1 ? "" : "s"}) as ${d.file}.`,
  "cli-clean-sheets": (d: { file: string; pages: number }) => `Saved the confirmation sheets (${d.pages} page${d.pages === 1 ? "" : "s"}) as ${d.file}.`,
  "cli-clean-mail": (d: { file: string; to: string }) => `Saved the draft of a mail to ${d.to} as ${d.file}; open it in a mail program, read it over and send it.`,
  "cli-clean-letters": (d: { letters: readonly string[] }) =>
    `The font lacks ${d.letters.map((letter) => `“${letter}”`).join(", ")}: they are printed as □; look at the PDF again.`,
} satisfies Sentences;

const reasons: Readonly<Record<string, string>> = { ineligible: "not eligible", undetermined: "undetermined", blank: "blank row" };
