import { languages, sentence, type Language, type Message } from "../locale";
import { message, type Sentences } from "../locale/message";
import { ProgramError } from "../problem";
import { readArguments, type Command } from "./arguments";

/** The version in package.json; webpack puts it in. */
declare const VERSION: string;

/** Exit codes of `spec` §7. */
export const DONE = 0;
export const FOUND_ERRORS = 1;
export const FAILED = 2;

/** What a command needs of the outside: a language and two streams. */
export interface Terminal {
  readonly sentences: Sentences;
  say(message: Message): string;
  /** Text for stdout, as it stands. */
  print(text: string): void;
  /** Text for stderr, as it stands. */
  warn(text: string): void;
  /** One sentence for stderr about what could not be done; `file` where many were asked for. */
  complain(error: unknown, file?: string): void;
}

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

function terminalOf(sentences: Sentences): Terminal {
  const say = (one: Message) => sentence(sentences, one);
  return {
    sentences,
    say,
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    complain: (error, file) => {
      const text = say(problemOf(error, sentences)).trim();
      const whole = file === undefined || text.includes(file) ? text : say(message("cli-of-file", { file, text }));
      process.stderr.write(`${whole}\n`);
    },
  };
}

/** What is no problem with a sentence of its own is a defect: it is said, without a stack, and never swallowed. */
function problemOf(error: unknown, sentences: Sentences): Message {
  if (!(error instanceof Error)) return message("cli-defect", { what: String(error) });
  if (!(error instanceof ProgramError)) return message("cli-defect", { what: `${error.name}: ${error.message}` });
  const { code, data } = error.problem;
  return code in sentences ? message(code, data) : message("cli-defect", { what: code });
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
