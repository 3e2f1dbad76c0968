/** The little of the `Office` namespace that the add-in asks for. */
export interface OfficeStub {
  onReady(callback?: () => void): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly platform: string;
    readonly host: string;
    readonly document: { readonly settings: DocumentSettings };
    readonly ui: {
      displayDialogAsync(url: string, options: unknown, callback: (result: unknown) => void): void;
      messageParent(text: string): void;
      openBrowserWindow(url: string): void;
    };
  };
  readonly AsyncResultStatus: { readonly Succeeded: string; readonly Failed: string };
  readonly EventType: { readonly DialogMessageReceived: string; readonly DialogEventReceived: string };
  readonly actions: { associate(name: string, action: (event: { completed(): void }) => void): void };
  readonly HostType: { readonly Excel: string };
}

/** The add-in's settings in the workbook: only what was saved stays. */
interface DocumentSettings {
  set(name: string, value: unknown): void;
  saveAsync(done: (result: { readonly status: string }) => void): void;
}

export interface OfficeOptions {
  /** Highest ExcelApi set, as the 9 of 1.9. */
  readonly level: number;
  readonly language?: string;
  /** `OfficeOnline` is Excel on the web. */
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** Other sets that are there, such as `DelayForCellEdit`. */
  readonly sets?: readonly string[];
  /** Office shows no window (a pop-up blocker, a policy). */
  readonly refuseDialogs?: boolean;
  /** The settings cannot be saved (a workbook that is open to be read only). */
  readonly refuseSettings?: boolean;
}

/** A window that the clerk closes as soon as it is there. */
function closedAtOnce(): object {
  return {
    close: () => undefined,
    addEventHandler(event: string, handler: (args: unknown) => void) {
      if (event === "dialogEventReceived") setTimeout(() => handler({ error: 12006 }), 0);
    },
  };
}

export function makeOffice({ level, language = "vi-VN", platform = "PC", sets = [], refuseDialogs = false, refuseSettings = false }: OfficeOptions): OfficeStub & {
  readonly dialogs: string[];
  /** Addresses that a browser was opened with. */
  readonly opened: string[];
  /** What a page that stands in a dialog has told the one that opened it. */
  readonly told: string[];
  readonly commands: Map<string, (event: { completed(): void }) => void>;
  /** Settings that were saved with the workbook. */
  readonly saved: Map<string, unknown>;
} {
  const dialogs: string[] = [];
  const opened: string[] = [];
  const told: string[] = [];
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const saved = new Map<string, unknown>();
  const unsaved = new Map<string, unknown>();
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (name !== "ExcelApi") return sets.includes(name);
    const [major, minor] = version.split(".").map(Number);
    return major === 1 && (minor ?? 0) <= level;
  };
  return {
    onReady: (callback) => Promise.resolve({ host: "Excel", platform }).then((info) => {
      callback?.();
      return info;
    }),
    context: {
      requirements: { isSetSupported },
      displayLanguage: language,
      platform,
      host: "Excel",
      document: {
        settings: {
          set: (name, value) => void unsaved.set(name, value),
          saveAsync(done) {
            if (!refuseSettings) for (const [name, value] of unsaved) saved.set(name, value);
            done({ status: refuseSettings ? "failed" : "succeeded" });
          },
        },
      },
      ui: {
        messageParent: (text) => void told.push(text),
        displayDialogAsync(url, _options, callback) {
          dialogs.push(url);
          callback(refuseDialogs ? { status: "failed" } : { status: "succeeded", value: closedAtOnce() });
        },
        openBrowserWindow: (url) => void opened.push(url),
      },
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived" },
    actions: { associate: (name, action) => void commands.set(name, action) },
    HostType: { Excel: "Excel" },
    dialogs,
    opened,
    told,
    commands,
    saved,
  };
}
