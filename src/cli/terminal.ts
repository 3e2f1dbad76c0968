import { sentence, type Message } from "../locale";
import { message, type Sentences } from "../locale/message";
import { ProgramError } from "../problem";

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

/** The process's own streams, spoken to in one language. */
export function terminalOf(sentences: Sentences): Terminal {
  const say = (one: Message) => sentence(sentences, one);
  return {
    sentences,
    say,
    print: (text) => void process.stdout.write(utf8(text)),
    warn: (text) => void process.stderr.write(text),
    complain: (error, file) => {
      const text = say(problemOf(error, sentences)).trim();
      const whole = file === undefined || text.includes(file) ? text : say(message("cli-of-file", { file, text }));
      process.stderr.write(`${whole}\n`);
    },
  };
}

/** In one pass: to encode a text as it is written, Node first measures it, which takes longer than to encode it. */
function utf8(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(text.length * MOST_BYTES);
  return bytes.subarray(0, bytes.write(text));
}

/** Of one UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/** What is no problem with a sentence of its own is a defect: it is said, without a stack, and never swallowed. */
function problemOf(error: unknown, sentences: Sentences): Message {
  if (!(error instanceof Error)) return message("cli-defect", { what: String(error) });
  if (!(error instanceof ProgramError)) return message("cli-defect", { what: `${error.name}: ${error.message}` });
  const { code, data } = error.problem;
  // What the panes' sentence bids to press is a command here.
  if (`cli-${code}` in sentences) return message(`cli-${code}`, data);
  return code in sentences ? message(code, data) : message("cli-defect", { what: code });
}
