import type { Run } from "../checker";
import { newWorker } from "./client";
import type { Question, Questions } from "./protocol";

/** One answer of a worker of its own: what it makes takes seconds, and is stopped by ending it. */
export async function pressed<Q extends Question>(run: Run, question: Q, input: Questions[Q]["in"]): Promise<Questions[Q]["out"]> {
  const worker = newWorker();
  const end = () => worker.close();
  run.signal.addEventListener("abort", end, { once: true });
  try {
    return await worker.ask(question, input, run);
  } finally {
    run.signal.removeEventListener("abort", end);
    worker.close();
  }
}
