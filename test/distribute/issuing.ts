import { issue, type IssueRequest, type IssueResult } from "../../src/distribute/issue/issue";
import { readRegister, REGISTER_FILE, type RegisterRow } from "../../src/distribute/issue/register";
import { sha256Of } from "../../src/distribute/issue/sha256";
import type { ListedRecipient } from "../../src/distribute/recipients/recipient";
import { templateChanges } from "../../src/distribute/template";
import { builtInPlan } from "../../src/plan/built-in";
import type { OpenOptions } from "../../src/workbook/file/host";
import { openWorkbook } from "../../src/workbook/file/open";
import { newWorkbook, WorkbookSeries } from "../../src/workbook/file/series";

export const plan = builtInPlan();

export function recipient(unit: string, more: Partial<ListedRecipient> = {}): ListedRecipient {
  return { unit, kind: "", district: null, email: "a@moet.edu.vn", person: "", at: { sheet: "1", row: 1, column: 0 }, ...more };
}

/** A place for files that forgets none and lets none be written over. */
export class Shelf {
  readonly files = new Map<string, Uint8Array>();

  readonly hashOf = async (name: string) => {
    const bytes = this.files.get(name);
    return bytes ? sha256Of(bytes) : null;
  };

  /** Issues into it. Its register, where it has one, is the earlier one's. */
  async issue(recipients: readonly ListedRecipient[], more: Partial<IssueRequest> = {}, options: OpenOptions = {}): Promise<IssueResult & { readonly log: readonly string[] }> {
    const used = more.plan ?? plan;
    const series = await WorkbookSeries.open(templateChanges(used), options);
    const steps = issue({
      plan: used, recipients, checker: null, now: "2021-10-04 08:30", earlier: { rows: await this.register(), hashOf: this.hashOf },
      makeWorkbook: (changes) => series.make(changes), newWorkbook: (changes) => newWorkbook(changes, options), ...more,
    });
    const log: string[] = [];
    for (;;) {
      const { done, value } = await steps.next();
      if (done) return { ...value, log };
      if (value.kind === "move") {
        this.put(value.to, this.files.get(value.from)!);
        this.files.delete(value.from);
        log.push(`${value.from} > ${value.to}`);
      } else if (value.kind === "write") {
        this.put(value.name, value.bytes);
        log.push(value.name);
      }
    }
  }

  async register(): Promise<RegisterRow[]> {
    const bytes = this.files.get(REGISTER_FILE);
    return bytes ? readRegister((await (await openWorkbook(bytes, REGISTER_FILE)).read()).grids)! : [];
  }

  /** The clerk types into the register. */
  async type(row: number, column: number, from: string | null, to: string): Promise<void> {
    const host = await openWorkbook(this.files.get(REGISTER_FILE)!, REGISTER_FILE);
    const { refused } = await host.apply([{ kind: "set-cell", at: { sheet: "Sổ phát hành", row, column }, from, to }]);
    if (refused.length > 0) throw new Error(refused[0]!.reason);
    this.files.set(REGISTER_FILE, await host.save());
  }

  private put(name: string, bytes: Uint8Array): void {
    const there = this.files.get(name);
    if (there && sha256Of(there) !== sha256Of(bytes)) throw new Error(`${name} was written over`);
    this.files.set(name, bytes);
  }
}
