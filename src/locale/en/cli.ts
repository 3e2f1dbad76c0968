import type { Sentences } from "../message";

const help = `Điển hình checks registrations of exemplary collectives and individuals against the plan.

  dien-hinh check FILE.xlsx… [--staff FILE] [--plan FILE.json] [--stage registration|midterm|final]
                  [--as-of YEAR-MONTH-DAY] [--json] [--highlight NEW_FILE.xlsx]
      Checks one workbook or many (.xlsx, .xls, .ods, .csv).
      --staff       the staff list is in another file
      --plan        another plan than the built-in one (where the workbook carries none)
      --stage       review point (default: by the date of the check)
      --as-of       date of the check (default: today)
      --json        prints the result as JSON, one line a file
      --highlight   saves a copy with the cells in question highlighted; the file itself stays as it is
  dien-hinh clean FILE.xlsx --out NEW_FILE.xlsx [--pdf FILE.pdf] [--mail FILE.eml] [--sheets FILE.pdf]
                  [--only-eligible] [--unit "Name of the unit"] [--staff …] [--plan …] [--stage …] [--as-of …]
      Makes the clean list: adds the sheet “Bản gửi” to a copy of the workbook, if no error is left.
      --pdf            the list as a PDF to print and stamp
      --mail           the draft of a mail with the PDF
      --sheets         a confirmation sheet a nominee (PDF)
      --only-eligible  takes the eligible entries only and names the others
  dien-hinh template --out FILE.xlsx [--unit "Name of the unit" | --recipients] [--plan FILE.json]
      Makes an empty registration form.
      --recipients  makes the list of recipients instead, with the district offices ready
  dien-hinh issue RECIPIENTS.xlsx --out FOLDER|OUT.zip [--plan FILE.json]
      Issues the template: a workbook and a mail's draft for each recipient, and the register.
      With an --out of an earlier issue only what changed is made again; the old goes to the folder ban-cu.
  dien-hinh plan FILE.json|FILE.xlsx
      Checks a plan: a JSON file, or a workbook with the sheet “Kế hoạch”.

  All commands: --lang vi|en, --help, --version
  Exit code: 0 no error; 1 errors to correct; 2 could not do it.
`;

/** Sentences of the command line: problems on stderr, the readable report on stdout. */
export const cli = {
  "cli-help": () => help,
  "cli-no-command": () => `There is no command; write for example "dien-hinh check FILE.xlsx", or see "dien-hinh --help".`,
  "cli-unknown-command": (d: { command: string }) => `There is no command "${d.command}"; the commands are check, clean, template, issue and plan, see "dien-hinh --help".`,
  "cli-unknown-option": (d: { option: string; command: string }) => `The command ${d.command} has no option ${d.option}; see "dien-hinh --help".`,
  "cli-option-value": (d: { option: string }) => `The option ${d.option} lacks its value, or has one where none belongs; see "dien-hinh --help".`,
  "cli-no-file": (d: { command: string }) => `The command ${d.command} needs a file; write for example "dien-hinh ${d.command} FILE".`,
  "cli-extra-argument": (d: { argument: string; command: string }) =>
    `The command ${d.command} has no use for "${d.argument}"; put a file name with blanks between quotes.`,
  "cli-no-out": () => `It is not said where to save the form; add --out FILE.xlsx.`,
  "cli-bad-stage": (d: { value: string }) => `There is no stage "${d.value}"; write --stage registration, midterm or final.`,
  "cli-bad-date": (d: { value: string }) => `"${d.value}" is no date; write year-month-day, for example --as-of 2021-10-15.`,
  "cli-bad-language": (d: { value: string }) => `There is no language "${d.value}"; write --lang vi or --lang en.`,
  "cli-highlight-one-file": () => `--highlight saves one file only; check the files one by one.`,

  "cli-file-missing": (d: { file: string }) => `There is no file ${d.file}; look at its name and folder again.`,
  "cli-file-folder": (d: { file: string }) => `${d.file} is a folder; name a file in it.`,
  "cli-file-denied": (d: { file: string }) => `The file ${d.file} may not be read; copy it to a folder of your own and try again.`,
  "cli-file-unreadable": (d: { file: string; code: string }) => `The file ${d.file} cannot be read (${d.code}); copy it to another disk and try again.`,
  "cli-out-same": (d: { file: string }) => `${d.file} is the file that is read, and saving there would lose it; choose another name.`,
  "cli-out-extension": (d: { file: string; extension: string }) => `The saved file must end in ${d.extension}; rename ${d.file}.`,
  "cli-out-folder": (d: { file: string }) => `${d.file} is a folder; add the name of the file to save.`,
  "cli-out-no-folder": (d: { file: string }) => `There is no folder to save ${d.file} in; make it first.`,
  "cli-out-denied": (d: { file: string }) => `${d.file} may not be saved; choose another folder.`,
  "cli-out-busy": (d: { file: string }) => `${d.file} is open in another program; close it and try again.`,
  "cli-out-failed": (d: { file: string; code: string }) => `${d.file} cannot be saved (${d.code}); choose another place.`,
  "cli-plan-no-sheet": (d: { file: string }) => `${d.file} holds no sheet “Kế hoạch” that can be read; take that sheet from the template (dien-hinh template) and keep its headings.`,
  "cli-plan-not-json": (d: { file: string; line: number }) =>
    `${d.file} is no JSON${d.line > 0 ? `: the syntax is wrong in line ${d.line}` : ""}; look at the plan's file again.`,
  "cli-no-form": (d: { count: number }) =>
    `No registration form was found in this file (${d.count} sheets looked at): a table with the columns Stt, Trường, Địa chỉ or Stt, Họ và tên, Chức vụ, Đơn vị; ` +
    "name the right file, or make an empty form with dien-hinh template --out FILE.xlsx.",
  "cli-of-file": (d: { file: string; text: string }) => `${d.file}: ${d.text}`,
  "cli-defect": (d: { what: string }) => `The program failed unexpectedly (${d.what}); please send this sentence and the file to those who look after the program.`,

  "cli-report-head": (d: { plan: string; stage: string; asOf: string; years: readonly string[] }) =>
    `Plan ${d.plan}, ${d.stage}, as of ${d.asOf}; complete school years: ${d.years.join(", ") || "none yet"}.`,
  "cli-collectives": (d: { count: number }) => `COLLECTIVES (${d.count})`,
  "cli-individuals": (d: { count: number }) => `INDIVIDUALS (${d.count})`,
  "cli-findings": (d: { count: number }) => `FINDINGS (${d.count})`,
  "cli-no-findings": () => `Nothing to look at.`,
  "cli-nominee": (d: { row: number; name: string; verdict: string; met: number; of: number }) =>
    `row ${d.row}: ${d.name}: ${verdicts[d.verdict] ?? d.verdict} (${d.met} of ${d.of} criteria met)`,
  "cli-severity-error": () => "ERROR",
  "cli-severity-warning": () => "WARNING",
  "cli-severity-info": () => "NOTE",
  "cli-out-of-sight-row": () => "(hidden row)",
  "cli-out-of-sight-column": () => "(hidden column)",
  "cli-fix": (d: { label: string }) => `fix: ${d.label}`,
  "cli-suggestion": (d: { label: string }) => `suggestion: ${d.label}`,
  "cli-summary": (d: { errors: number; warnings: number; infos: number }) =>
    `${count(d.errors, "error")}, ${count(d.warnings, "warning")}, ${count(d.infos, "note")}.`,
  "cli-highlighted": (d: { file: string; count: number }) => `Highlighted ${count(d.count, "cell")} and saved ${d.file}.`,
  "cli-highlighted-values-only": (d: { file: string; count: number }) =>
    `Highlighted ${count(d.count, "cell")} and saved ${d.file}; the file was no .xlsx, so this copy has its data without its formats.`,
  "cli-saved-unsigned": (d: { file: string }) =>
    `${d.file}: the original is digitally signed; the signature holds for the original only, this copy has changes and must be signed again.`,
  "cli-template-saved": (d: { file: string }) => `Saved the empty form as ${d.file}.`,
  "cli-plan-valid": (d: { id: string; title: string; criteria: number; checks: number }) =>
    `The plan ${d.id} is valid: ${d.title}; ${d.criteria} criteria, ${d.checks} checks.`,
  "cli-plan-errors": (d: { file: string; count: number }) => `${d.file}: ${count(d.count, "place")} to correct in the plan.`,
} satisfies Sentences;

const verdicts: Readonly<Record<string, string>> = { eligible: "eligible", ineligible: "NOT eligible", undetermined: "undetermined" };

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
