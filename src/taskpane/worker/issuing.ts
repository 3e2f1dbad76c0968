import { planOf } from "../../check/check";
import { fixChanges } from "../../check/fixes";
import { ruleParams } from "../../criteria/index";
import { builtChecker } from "../../distribute/built-checker";
import type { Earlier } from "../../distribute/issue/earlier";
import { issue } from "../../distribute/issue/issue";
import { readRegister, REGISTER_FILE } from "../../distribute/issue/register";
import { examineRecipients } from "../../distribute/recipients/examine";
import { recipientsSheet } from "../../distribute/recipients/sheet";
import { templateChanges } from "../../distribute/template";
import { builtInPlan } from "../../plan/built-in";
import { parsePlan } from "../../plan/parse-plan";
import type { Plan } from "../../plan/schema";
import { planSheet } from "../../plan/sheet";
import { ProgramError } from "../../problem";
import { openWorkbook } from "../../workbook/file/open";
import { newWorkbook, WorkbookSeries } from "../../workbook/file/series";
import { Archive } from "../../workbook/file/zip/archive";
import { fflateCodec } from "../../workbook/file/zip/fflate-codec";
import { ZipWriter, zipTime } from "../../workbook/file/zip/write";
import type { SheetContent } from "../../workbook/sheet-content";
import type { NamedBytes, Run } from "../checker";
import type { IssueAsk, MadeIssue, ReadRecipients, RecipientsAsk } from "./asks";
import type { Questions } from "./protocol";

type PlanAsk = Pick<RecipientsAsk, "plan" | "today">;

/** Reads and checks the list. @throws ProgramError `no-recipients`, `recipients-empty`, `plan-invalid`, `file-*` */
export async function readList({ from, plan: chosen, today }: RecipientsAsk): Promise<ReadRecipients> {
  const grids = "bytes" in from ? (await (await openWorkbook(from.bytes, from.name)).read()).grids : from;
  const plan = chosen === null ? planOf(grids) : parsePlan(chosen, ruleParams);
  return { ...examineRecipients(grids, plan, today), plan };
}

export function readySheet({ plan, today }: PlanAsk): SheetContent {
  return recipientsSheet(planFrom(plan), today);
}

/** A file with the ready list, and the plan by which it will be issued. */
export async function readyFile({ plan, today }: PlanAsk): Promise<Uint8Array> {
  const used = planFrom(plan);
  const sheets = [recipientsSheet(used, today), planSheet(used)];
  return newWorkbook(sheets.map((content) => ({ kind: "put-sheet", content, replace: true })));
}

/** The file with the edits made; cells that no longer hold what an edit expects are left alone. */
export async function mendFile({ file, edits }: Questions["mendList"]["in"]): Promise<Uint8Array> {
  const host = await openWorkbook(file.bytes, file.name);
  await host.apply(fixChanges(edits));
  return (await host.save()).slice();
}

/** Issues into a zip. Replaced files are where the earlier issue left them: they need no move. */
export async function makeIssue({ plan, recipients, earlier, now }: IssueAsk, { onProgress }: Pick<Run, "onProgress">): Promise<MadeIssue> {
  const checker = builtChecker();
  const series = await WorkbookSeries.open(templateChanges(plan, undefined, checker));
  const zip = new BlobZip(now);
  const steps = issue({
    plan, recipients, checker, now,
    earlier: earlier === null ? null : await readEarlier(earlier),
    makeWorkbook: (changes) => series.make(changes),
    newWorkbook,
  });
  for (;;) {
    const { done, value } = await steps.next();
    if (done) {
      const { rows: _rows, ...made } = value;
      return { ...made, zip: zip.end() };
    }
    if (value.kind === "write") await zip.add(value.name, value.bytes);
    else if (value.kind === "unit") onProgress(value.done, value.total);
  }
}

/** @throws ProgramError `issue-no-register`, and as a workbook or a zip is opened */
async function readEarlier({ name, bytes }: NamedBytes): Promise<Earlier> {
  const inside = isZipWith(bytes, REGISTER_FILE);
  const register = inside ? await inside.read(REGISTER_FILE) : bytes;
  const rows = readRegister((await (await openWorkbook(register, name)).read()).grids);
  if (rows === null) throw new ProgramError("issue-no-register", { file: name });
  return { rows };
}

function isZipWith(bytes: Uint8Array, name: string): Archive | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const archive = new Archive(bytes, fflateCodec);
  return archive.entry(name) ? archive : null;
}

function planFrom(chosen: unknown): Plan {
  return chosen === null ? builtInPlan() : parsePlan(chosen, ruleParams);
}

/** Bytes that are held before they go into a blob, which the browser may keep on disk. */
const HELD = 8 << 20;

/** A zip that grows in a blob. */
class BlobZip {
  private blob = new Blob([]);
  private pieces: Uint8Array<ArrayBuffer>[] = [];
  private held = 0;
  private files = 0;
  private readonly zip: ZipWriter;

  constructor(now: string) {
    this.zip = new ZipWriter((piece) => this.take(piece), fflateCodec, zipTime(now));
  }

  add(name: string, bytes: Uint8Array): Promise<void> {
    this.files += 1;
    return this.zip.add(name, bytes);
  }

  /** The zip; an empty blob where it has no file. */
  end(): Blob {
    if (this.files > 0) this.zip.end();
    this.flush();
    return this.blob;
  }

  private take(piece: Uint8Array): void {
    this.pieces.push(piece as Uint8Array<ArrayBuffer>);
    this.held += piece.length;
    if (this.held > HELD) this.flush();
  }

  private flush(): void {
    this.blob = new Blob([this.blob, ...this.pieces]);
    this.pieces = [];
    this.held = 0;
  }
}
