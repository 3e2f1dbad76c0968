import { nextWay, ways, type Surroundings, type Way } from "../../../handover/ladder";
import { message } from "../../../locale/message";
import type { Edit } from "../../../check/finding";
import { fixChanges } from "../../../check/fixes";
import type { SetCell } from "../../../workbook/changes";
import type { Desk } from "../../actions/desk";
import type { NamedBytes, Run } from "../../checker";
import { nowLocal } from "../../dates";
import { checkedName, download } from "../../download";
import type { ExcelChecker } from "../../excel-checker";
import { surroundings } from "../../steps/handing";
import type { MadeIssue, ReadRecipients } from "../../worker/asks";
import { pressed } from "../../worker/pressed";

const READY_NAME = "don-vi-nhan.xlsx";

export interface IssueState {
  /** Name of the file that holds the list; `""`: the workbook that is open in Excel. */
  readonly source: string;
  readonly read: ReadRecipients | null;
  /** What takes each mending of the open workbook back. */
  readonly undo: readonly (readonly SetCell[])[];
  readonly earlier: NamedBytes | null;
  readonly made: MadeIssue | null;
  /** What was handed over last, and by which way. */
  readonly handed: string;
  readonly way: Way | null;
}

const FRESH: IssueState = { source: "", read: null, undo: [], earlier: null, made: null, handed: "", way: null };

/** Issuing the template from the pane: the list is read where it lies, everything else is made in a worker. */
export class IssueTask {
  readonly around: Surroundings;
  #state = FRESH;
  #file: NamedBytes | null = null;

  constructor(readonly desk: Desk) {
    this.around = surroundings(desk.store.get().place);
  }

  get state(): IssueState {
    return this.#state;
  }

  /** The ways by which a file can reach the clerk here; a zip is too large for an address. */
  get ways(): readonly Way[] {
    return ways(this.around, false);
  }

  /** Reads the list from a file that the clerk picked. */
  async takeList(file: File): Promise<void> {
    this.#file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await this.readList();
  }

  /** Reads the list again: from the picked file, in Excel from the open workbook. */
  readList(): Promise<boolean> {
    return this.desk.run("open", (run) => this.#read(run));
  }

  /** The list made ready: in Excel as a sheet of the open workbook, on the page as a file. */
  makeReady(): Promise<boolean> {
    const ask = { plan: this.#plan, today: this.desk.today() };
    if (this.around.place === "page") {
      return this.desk.run("save", async (run) => this.#handOver(await pressed(run, "readyListFile", ask), READY_NAME));
    }
    return this.desk.run("apply", async (run) => {
      const content = await pressed(run, "readyList", ask);
      const { sheets: [sheet = content.name] } = await this.desk.checker!.apply([{ kind: "put-sheet", content, replace: false }]);
      this.desk.store.send({ kind: "notice", notice: message("pane/issue-ready-put", { sheet }) });
      await this.#read(run);
    });
  }

  /** Carries out a fix, a suggestion, or all that is safe: in the open workbook, or in a copy of the picked file. */
  mend(edits: readonly Edit[]): Promise<boolean> {
    const file = this.#file;
    if (file) {
      return this.desk.run("save", async (run) => {
        this.#file = { name: checkedName(file.name), bytes: await pressed(run, "mendList", { file, edits }) };
        await this.#read(run);
        this.#handOver(this.#file.bytes, this.#file.name);
      });
    }
    return this.desk.run("apply", async (run) => {
      const { undo, refused } = await this.desk.checker!.apply(fixChanges(edits));
      this.#put({ undo: [...this.#state.undo, undo] });
      await this.#read(run);
      if (refused.length > 0) this.desk.store.send({ kind: "notice", notice: message("pane/refused-changed", { count: edits.length - refused.length, refused: refused.length }) });
    });
  }

  /** Takes the last mending of the open workbook back. */
  undo(): Promise<boolean> {
    return this.desk.run("apply", async (run) => {
      const last = this.#state.undo.at(-1) ?? [];
      await this.desk.checker!.apply(last);
      this.#put({ undo: this.#state.undo.slice(0, -1) });
      await this.#read(run);
    });
  }

  async takeEarlier(file: File | null): Promise<void> {
    this.#put({ earlier: file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, made: null, way: null });
  }

  /** Makes the zip and hands it over. Where no download is worth trying, only the other way is shown. */
  async issue(): Promise<void> {
    const { read, earlier } = this.#state;
    if (!read) return;
    if (this.ways[0] !== "download") return this.#put({ way: this.ways[0]! });
    const { plan, recipients } = read;
    await this.desk.run("make", async (run) => {
      const now = nowLocal(new Date());
      const made = await pressed(run, "issue", { plan, recipients, earlier, now });
      this.#put({ made, handed: "", way: null });
      if (made.registered) this.#handOver(made.zip, `phat-hanh-mau_${plan.id}_${now.slice(0, 10)}.zip`);
      else this.desk.store.send({ kind: "notice", notice: message("pane/issue-unchanged") });
    });
  }

  offerNext(): void {
    this.#put({ way: nextWay(this.ways, this.#state.way ?? "download") });
  }

  /** The plan that the clerk has chosen in the settings. */
  get #plan(): unknown {
    return this.desk.store.get().settings.plan?.content ?? null;
  }

  async #read(run: Run): Promise<void> {
    const file = this.#file;
    const from = file ?? (await (this.desk.checker as ExcelChecker).read(run));
    const read = await pressed(run, "recipients", { from, plan: this.#plan, today: this.desk.today() });
    this.#put({ source: file?.name ?? "", read, made: null, way: null });
    const errors = read.findings.filter(({ severity }) => severity === "error").length;
    this.desk.store.send({ kind: "notice", notice: message("pane/issue-read", { count: read.recipients.length, errors }) });
  }

  #handOver(file: Uint8Array | Blob, name: string): void {
    download(file, name);
    this.#put({ handed: name, way: "download" });
    this.desk.store.send({ kind: "notice", notice: message("pane/saved", { file: name }) });
  }

  #put(change: Partial<IssueState>): void {
    this.#state = { ...this.#state, ...change };
    this.desk.store.send({ kind: "redraw" });
  }
}
