/** The little of the `Office` namespace that the add-in asks for. */
export interface OfficeStub {
  onReady(): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly platform: string;
    readonly host: string;
    readonly ui: { displayDialogAsync(url: string, options: unknown, callback?: (result: unknown) => void): void };
  };
  readonly actions: { associate(name: string, action: (event: { completed(): void }) => void): void };
  readonly HostType: { readonly Excel: string };
}

export interface OfficeOptions {
  /** Highest ExcelApi set, as the 9 of 1.9. */
  readonly level: number;
  readonly language?: string;
  /** Other sets that are there, such as `DelayForCellEdit`. */
  readonly sets?: readonly string[];
}

export function makeOffice({ level, language = "vi-VN", sets = [] }: OfficeOptions): OfficeStub & {
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
    onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }),
    context: {
      requirements: { isSetSupported },
      displayLanguage: language,
      platform: "PC",
      host: "Excel",
      ui: {
        displayDialogAsync(url, _options, callback) {
          dialogs.push(url);
          callback?.({ status: "succeeded", value: {} });
        },
      },
    },
    actions: { associate: (name, action) => void commands.set(name, action) },
    HostType: { Excel: "Excel" },
    dialogs,
    commands,
  };
}
