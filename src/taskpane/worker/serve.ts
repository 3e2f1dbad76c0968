import { ProgramError, type Problem } from "../../problem";
import type { Run } from "../checker";
import { createBench } from "./bench";
import type { Bench, FromWorker, Question, ToWorker } from "./protocol";

interface Port {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Progress is told at most this often, in milliseconds. */
const TELL_EVERY = 80;

/** Answers the pane's questions, one after the other; a stop reaches the one that runs. */
export function serve(port: Port): void {
  const bench = createBench();
  const stops = new Map<number, AbortController>();
  let last: Promise<void> = Promise.resolve();
  port.addEventListener("message", ({ data }) => {
    if (data.question === "stop") {
      stops.get(data.id)?.abort();
      return;
    }
    const stop = new AbortController();
    stops.set(data.id, stop);
    last = last.then(() => answer(port, bench, data, stop.signal)).then(() => void stops.delete(data.id));
  });
}

async function answer(port: Port, bench: Bench, ask: Exclude<ToWorker, { question: "stop" }>, signal: AbortSignal): Promise<void> {
  const { id } = ask;
  if (signal.aborted) return;
  try {
    const question = bench[ask.question as Question] as (input: unknown, run: Run) => Promise<unknown>;
    const found = await question(ask.input, { signal, onProgress: teller(port, id) });
    port.postMessage({ id, answer: found }, found instanceof Uint8Array ? [found.buffer as ArrayBuffer] : []);
  } catch (error) {
    if (!signal.aborted) port.postMessage({ id, problem: problemOf(error) });
  }
}

function teller(port: Port, id: number): Run["onProgress"] {
  let told = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - told < TELL_EVERY) return;
    told = now;
    port.postMessage({ id, progress: { done, total } });
  };
}

/** A defect of ours crosses as a problem too; the console has what happened. */
function problemOf(error: unknown): Problem {
  if (error instanceof ProgramError) return error.problem;
  console.error(error);
  return { code: "pane/defect", data: {} };
}
