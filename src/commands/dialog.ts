/** Where the text of a dialog stands in its address: behind `#`, which no server sees. */
const MARK = "#say=";

/** A function command may run for five minutes; the dialog goes before that. */
const LONGEST = 240_000;

export interface Said {
  readonly text: string;
  readonly close: string;
  readonly language: string;
}

/**
 * Shows a text in a small window of Office, since a function command has none of its own, and waits
 * until it is closed: Excel ends the command's page, and with it the window, when the command is
 * completed. Where Office shows no window, the colours in the sheet must do.
 */
export function showDialog(said: Said): Promise<void> {
  const address = `${location.origin}${location.pathname}${MARK}${encodeURIComponent(JSON.stringify(said))}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { width: 30, height: 25, displayInIframe: true }, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) return resolve();
      const close = (): void => {
        dialog.close();
        resolve();
      };
      const timer = setTimeout(close, LONGEST);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        clearTimeout(timer);
        close();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}

/** What this page is to say, if it was opened as a dialog; `null` otherwise. */
export function saidHere(hash: string): Said | null {
  if (!hash.startsWith(MARK)) return null;
  const said: unknown = JSON.parse(decodeURIComponent(hash.slice(MARK.length)));
  if (typeof said !== "object" || said === null) return null;
  const [text, close, language] = ["text", "close", "language"].map((name) => Reflect.get(said, name) as unknown);
  return typeof text === "string" && typeof close === "string" && typeof language === "string" ? { text, close, language } : null;
}

/** The dialog's page: the text, never as HTML, and a button. */
export function renderDialog({ text, close, language }: Said): void {
  document.documentElement.lang = language;
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = text;
  const button = document.createElement("button");
  button.textContent = close;
  button.addEventListener("click", () => Office.context.ui.messageParent("close"));
  document.body.replaceChildren(paragraph, button);
  button.focus();
}
