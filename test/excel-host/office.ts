/** The little of the `Office` namespace that the add-in asks for. */
export interface OfficeStub {
  onReady(callback?: () => void): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly platform: string;
    readonly host: string;
    readonly ui: { displayDialogAsync(url: string, options: unknown, callback: (result: unknown) => void): void };
  };
  readonly AsyncResultStatus: { readonly Succeeded: string; readonly Failed: string };
  readonly EventType: { readonly DialogMessageReceived: string; readonly DialogEventReceived: string };
  readonly actions: { associate(name: string, action: (event: { completed(): void }) => void): void };
  readonly HostType: { readonly Excel: string };
}

export interface OfficeOptions {
  /** Highest ExcelApi set, as the 9 of 1.9. */
  readonly level: number;
  readonly language?: string;
  /** Other sets that are there, such as `DelayForCellEdit`. */
  readonly sets?: readonly string[];
  /** Office shows no window (a pop-up blocker, a policy). */
  readonly refuseDialogs?: boolean;
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

export function makeOffice({ level, language = "vi-VN", sets = [], refuseDialogs = false }: OfficeOptions): OfficeStub & {
  readonly dialogs: string[];
  readonly commands: Map<string, (event: { completed(): void }) => void>;
} {
  const dialogs: string[] = [];
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    if (name !== "ExcelApi") return sets.includes(name);
    const [major, minor] = version.split(".").map(Number);
    return major === 1 && (minor ?? 0) <= level;
  };
  return {
    onReady: (callback) => Promise.resolve({ host: "Excel", platform: "PC" }).then((info) => {
      callback?.();
      return info;
    }),
    context: {
      requirements: { isSetSupported },
      displayLanguage: language,
      platform: "PC",
      host: "Excel",
      ui: {
        displayDialogAsync(url, _options, callback) {
          dialogs.push(url);
          callback(refuseDialogs ? { status: "failed" } : { status: "succeeded", value: closedAtOnce() });
        },
      },
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived" },
    actions: { associate: (name, action) => void commands.set(name, action) },
    HostType: { Excel: "Excel" },
    dialogs,
    commands,
  };
}
