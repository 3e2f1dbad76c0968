/** Sends a request's text and answers with the response's text, or with Office's error number. */
export type Transport = (body: string, flags: number) => Promise<{ body: string } | { error: number }>;

/** The parts of Microsoft's runtime that stand on the window of the page. */
export interface RuntimeWindow {
  Excel: typeof Excel;
  Office: unknown;
  OSF: { DDA: Record<string, unknown> };
}

/** The runtime registers for messages once per window; a later workbook in the same window gets them too. */
const listeners = new WeakMap<RuntimeWindow, (message: unknown) => void>();

type Callback = (result: unknown) => void;

/**
 * Joins the runtime to a workbook of ours at the very seam where it would hand its requests to Excel
 * (`OSF.DDA.RichApi`), so that all of the client's code runs, its error mapping and events too.
 */
export function connect(window: RuntimeWindow, transport: Transport, listen: (handler: (message: unknown) => void) => void): void {
  window.OSF.DDA["RichApi"] = {
    executeRichApiRequestAsync(message: readonly unknown[], callback: Callback): void {
      void transport(String(message[4]), Number(message[6])).then((answer) => {
        callback("error" in answer
          ? { status: "failed", error: { code: answer.error, message: "refused" } }
          : { status: "succeeded", value: { data: [200, [], answer.body] } });
      }, (defect: unknown) => callback({ status: "failed", error: { code: 0, message: `defect of the test's Excel: ${String(defect)}` } }));
    },
    richApiMessageManager: {
      register(handler: (message: unknown) => void): Promise<void> {
        listeners.set(window, handler);
        return Promise.resolve();
      },
      removeHandlerAsync(_event: string, _options: unknown, callback: Callback): void {
        callback({ status: "succeeded" });
      },
    },
  };
  listen((message) => listeners.get(window)?.(message));
}
