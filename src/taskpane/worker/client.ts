import { ProgramError } from "../../problem";
import type { Run } from "../checker";
import type { FromWorker, Question, Questions, ToWorker } from "./protocol";

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly run: Run | undefined;
}

/** The main thread's end of the worker: questions as promises. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #gone = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    // The script could not be loaded, or it ran out of memory: nobody will answer any more.
    worker.addEventListener("error", () => {
      this.#gone = true;
      this.#failAll(new ProgramError("pane/worker-gone"));
    });
  }

  /** It answers no more: another one must be started. */
  get gone(): boolean {
    return this.#gone;
  }

  /**
   * @throws ProgramError whatever the worker's answer says went wrong; `pane/worker-gone`
   * @throws DOMException `AbortError` when `run.signal` stops it
   */
  ask<Q extends Question>(question: Q, input: Questions[Q]["in"], run?: Run, transfer: Transferable[] = []): Promise<Questions[Q]["out"]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (run?.signal.aborted) return reject(stopped());
      if (this.#gone) return reject(new ProgramError("pane/worker-gone"));
      this.#waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject, run });
      run?.signal.addEventListener("abort", () => this.#stop(id), { once: true });
      this.#worker.postMessage({ id, question, input } as ToWorker, transfer);
    });
  }

  /** Ends the worker; whoever waits is told that it was stopped. */
  close(): void {
    this.#worker.terminate();
    this.#failAll(stopped());
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ("progress" in message) {
      waiting.run?.onProgress(message.progress.done, message.progress.total);
      return;
    }
    this.#waiting.delete(message.id);
    if ("problem" in message) waiting.reject(new ProgramError(message.problem.code, message.problem.data));
    else waiting.resolve(message.answer);
  }

  #stop(id: number): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    this.#worker.postMessage({ id, question: "stop" } satisfies ToWorker);
    waiting.reject(stopped());
  }

  #failAll(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function stopped(): DOMException {
  return new DOMException("stopped", "AbortError");
}

export function newWorker(): WorkerClient {
  return new WorkerClient(new Worker(new URL("../worker.ts", import.meta.url)));
}
