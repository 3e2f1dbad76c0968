import { languages, type Language } from "../locale";
import { message } from "../locale/message";
import { ProgramError } from "../problem";
import { readArguments, type Command } from "./arguments";
import { DONE, FAILED, terminalOf, type Terminal } from "./terminal";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/**
 * Runs the command line.
 * @param words the words after `dien-hinh`
 * @returns the exit code
 */
export async function run(words: readonly string[]): Promise<number> {
  const language = languageOf(words);
  const terminal = terminalOf(await languages[language ?? "vi"]());
  try {
    if (language === null) throw new ProgramError("cli-bad-language", { value: languageWord(words) ?? "" });
    return await execute(readArguments(words), terminal);
  } catch (error) {
    terminal.complain(error);
    return FAILED;
  }
}

async function execute(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case "check":
      return (await import("./check")).checkFiles(command, terminal);
    case "clean":
      return (await import("./clean")).cleanFile(command, terminal);
    case "template":
      return (await import("./template")).makeTemplate(command, terminal);
    case "issue":
      return (await import("./issue")).issueTemplates(command, terminal);
    case "plan":
      return (await import("./plan")).validatePlan(command, terminal);
    case "help":
      terminal.print(terminal.say(message("cli-help")));
      return DONE;
    case "version":
      terminal.print(`${VERSION}\n`);
      return DONE;
  }
}

/** The language asked for, known before the other words are judged: they are judged in it. */
function languageOf(words: readonly string[]): Language | null {
  const word = languageWord(words) ?? "vi";
  return word === "vi" || word === "en" ? word : null;
}

function languageWord(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return undefined;
  return words[at]!.includes("=") ? words[at]!.slice("--lang=".length) : words[at + 1];
}
