import type { Sentences } from "../message";

/** Sentences of issuing the template. */
export const issue = {
  "issue-nobody": ({ file }: { file: string }) => `No unit of ${file} can be issued to; correct the errors of the list and try again.`,
  "issue-no-register": ({ file }: { file: string }) =>
    `${file} is not the register of an earlier issue (nor holds one); choose the right file, or save somewhere else.`,
  "issue-without-mail": ({ unit }: { unit: string }) => `A workbook but no mail, for want of a usable address: ${unit}`,
  "issue-left-out": ({ unit, row, why }: { unit: string; row: number; why: string }) =>
    `Row ${row}${unit === "" ? "" : ` (${unit})`} is not issued: ${why === "no-unit" ? "it names no unit" : "the unit stands above already"}`,
  "issue-gone": ({ unit }: { unit: string }) => `Issued before, no longer on the list (its files stay): ${unit}`,

  "cli-issue-no-out": () => `No place to save; add --out FOLDER or --out FILE.zip.`,
  "cli-recipients-no-unit": () => `--recipients makes the list of recipients and goes without --unit; leave one of them out.`,
  "cli-recipients-saved": ({ file }: { file: string }) => `The list of recipients is saved to ${file}; write each unit's address, then issue.`,
  "cli-issue-exists": ({ file }: { file: string }) => `${file} is there and was not made by an earlier issue; move it away or save somewhere else.`,
  "cli-issue-stopped": ({ done, of, out }: { done: number; of: number; out: string }) =>
    `Stopped after ${done} of ${of} units; what was made is in ${out}. Run the same command again to go on.`,
  "cli-issue-done": ({ out, made, again, kept, registered }: { out: string; made: number; again: number; kept: number; registered: boolean }) =>
    registered
      ? `Issued to ${out}: ${made} new, ${again} made again, ${kept} kept as they were.`
      : `Nothing has changed since the earlier issue in ${out}: ${kept} units kept as they were.`,
  "cli-issue-again": ({ unit, file }: { unit: string; file: string }) => `Made again (the earlier one is in the folder ban-cu): ${unit}, ${file}`,
} satisfies Sentences;
