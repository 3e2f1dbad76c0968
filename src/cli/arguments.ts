import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Stage } from "../plan/schema";
import { ProgramError } from "../problem";
import type { Basis } from "./inputs";

/** A command as written, its arguments checked (`spec` §7). */
export type Command = CheckCommand | CleanCommand | TemplateCommand | IssueCommand | PlanCommand | { readonly name: "help" | "version" };

export interface CheckCommand extends Basis {
  readonly name: "check";
  readonly files: readonly string[];
  readonly json: boolean;
  readonly highlight: string | undefined;
}

export interface CleanCommand extends Basis {
  readonly name: "clean";
  readonly file: string;
  readonly out: string;
  readonly pdf: string | undefined;
  readonly mail: string | undefined;
  /** PDF of the confirmation sheets. */
  readonly sheets: string | undefined;
  readonly onlyEligible: boolean;
  readonly unit: string | undefined;
}

export interface TemplateCommand {
  readonly name: "template";
  readonly out: string;
  readonly unit: string | undefined;
  readonly plan: string | undefined;
  /** The list of recipients to be completed, instead of the template. */
  readonly recipients: boolean;
}

export interface IssueCommand {
  readonly name: "issue";
  /** The workbook with the recipients sheet. */
  readonly file: string;
  /** A folder, or a zip by its ending. */
  readonly out: string;
  readonly plan: string | undefined;
}

export interface PlanCommand {
  readonly name: "plan";
  readonly file: string;
}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

const common: Options = { lang: { type: "string" }, help: { type: "boolean", short: "h" }, version: { type: "boolean" } };

const basis: Options = { staff: { type: "string" }, plan: { type: "string" }, stage: { type: "string" }, "as-of": { type: "string" } };

const options: Readonly<Record<"check" | "clean" | "template" | "issue" | "plan", Options>> = {
  check: {
    ...basis,
    json: { type: "boolean" },
    highlight: { type: "string" },
  },
  clean: {
    ...basis,
    out: { type: "string" },
    pdf: { type: "string" },
    mail: { type: "string" },
    sheets: { type: "string" },
    "only-eligible": { type: "boolean" },
    unit: { type: "string" },
  },
  template: { out: { type: "string" }, unit: { type: "string" }, plan: { type: "string" }, recipients: { type: "boolean" } },
  issue: { out: { type: "string" }, plan: { type: "string" } },
  plan: {},
};

const stages: readonly Stage[] = ["registration", "midterm", "final"];

/**
 * Reads the words after `dien-hinh`.
 * @throws ProgramError with a `cli-*` problem that says which word is wrong
 */
export function readArguments(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") return { name: "help" };
  if (name === "--version") return { name: "version" };
  if (name === undefined) throw new ProgramError("cli-no-command");
  if (!isCommand(name)) throw new ProgramError("cli-unknown-command", { command: name });
  const { values, positionals } = parse(name, rest);
  if (values["help"] === true) return { name: "help" };
  if (values["version"] === true) return { name: "version" };
  return commands[name](values, positionals);
}

const commands: Readonly<Record<keyof typeof options, (values: Values, files: readonly string[]) => Command>> = {
  check: (values, files) => {
    if (files.length === 0) throw new ProgramError("cli-no-file", { command: "check" });
    const highlight = text(values["highlight"]);
    if (highlight !== undefined && files.length > 1) throw new ProgramError("cli-highlight-one-file");
    return {
      name: "check",
      files,
      ...readBasis(values),
      json: values["json"] === true,
      highlight,
    };
  },
  clean: (values, [file, ...extra]) => {
    if (file === undefined) throw new ProgramError("cli-no-file", { command: "clean" });
    refuseExtra("clean", extra);
    const out = text(values["out"]);
    if (out === undefined) throw new ProgramError("cli-clean-no-out");
    return {
      name: "clean",
      file,
      ...readBasis(values),
      out,
      pdf: text(values["pdf"]),
      mail: text(values["mail"]),
      sheets: text(values["sheets"]),
      onlyEligible: values["only-eligible"] === true,
      unit: text(values["unit"])?.trim() || undefined,
    };
  },
  template: (values, files) => {
    refuseExtra("template", files);
    const out = text(values["out"]);
    if (out === undefined) throw new ProgramError("cli-no-out");
    const unit = text(values["unit"])?.trim() || undefined;
    const recipients = values["recipients"] === true;
    if (recipients && unit !== undefined) throw new ProgramError("cli-recipients-no-unit");
    return { name: "template", out, unit, plan: text(values["plan"]), recipients };
  },
  issue: (values, [file, ...extra]) => {
    if (file === undefined) throw new ProgramError("cli-no-file", { command: "issue" });
    refuseExtra("issue", extra);
    const out = text(values["out"]);
    if (out === undefined) throw new ProgramError("cli-issue-no-out");
    return { name: "issue", file, out, plan: text(values["plan"]) };
  },
  plan: (_values, [file, ...extra]) => {
    if (file === undefined) throw new ProgramError("cli-no-file", { command: "plan" });
    refuseExtra("plan", extra);
    return { name: "plan", file };
  },
};

function isCommand(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function parse(command: keyof typeof options, words: string[]): { values: Values; positionals: readonly string[] } {
  try {
    const parsed = parseArgs({ args: words, options: { ...common, ...options[command] }, allowPositionals: true });
    return { values: parsed.values as Values, positionals: parsed.positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new ProgramError("cli-unknown-option", { option, command });
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      const long = /--[a-z-]+/.exec(message)?.[0] ?? option;
      throw new ProgramError("cli-option-value", { option: long });
    }
    throw error;
  }
}

/** An empty value, as from an unset variable in a script, is no value. */
function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function readBasis(values: Values): Basis {
  return {
    staff: text(values["staff"]),
    plan: text(values["plan"]),
    stage: readStage(text(values["stage"])),
    asOf: readDate(text(values["as-of"])),
  };
}

function refuseExtra(command: string, [argument]: readonly string[]): void {
  if (argument !== undefined) throw new ProgramError("cli-extra-argument", { argument, command });
}

function readStage(value: string | undefined): Stage | undefined {
  if (value === undefined) return undefined;
  const stage = stages.find((one) => one === value);
  if (!stage) throw new ProgramError("cli-bad-stage", { value });
  return stage;
}

function readDate(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) throw new ProgramError("cli-bad-date", { value });
  return value;
}
