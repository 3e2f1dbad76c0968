import { MessageChannel } from "node:worker_threads";
import { WorkerClient } from "../../src/taskpane/worker/client";
import { serve } from "../../src/taskpane/worker/serve";

const opened = new Set<() => void>();

/** The worker's code at the other end of a real message channel: values are cloned as between threads. */
export function workerInProcess(): WorkerClient {
  const { port1, port2 } = new MessageChannel();
  const listen = (port: typeof port1) => (type: string, listener: (event: { data: unknown }) => void) => {
    if (type === "message") port.on("message", (data: unknown) => listener({ data }));
  };
  const end = (): void => {
    port1.close();
    opened.delete(end);
  };
  opened.add(end);
  serve({ postMessage: (message, transfer) => port2.postMessage(message, transfer as []), addEventListener: listen(port2) } as Parameters<typeof serve>[0]);
  return new WorkerClient({
    postMessage: (message: unknown, transfer: []) => port1.postMessage(message, transfer),
    addEventListener: listen(port1),
    terminate: end,
  } as unknown as Worker);
}

/** Open channels would keep the test running. */
export function closeWorkers(): void {
  for (const end of opened) end();
}
