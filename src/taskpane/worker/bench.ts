import { examine, type Examination } from "../../check/check";
import { marksOf } from "../../check/marks";
import { ruleParams } from "../../criteria/index";
import { builtInPlan } from "../../plan/built-in";
import { parsePlan } from "../../plan/parse-plan";
import type { Plan } from "../../plan/schema";
import type { Mark } from "../../workbook/changes";
import { openWorkbook, type FileHost } from "../../workbook/file/open";
import type { Grid } from "../../workbook/grid";
import type { Snapshot } from "../../workbook/port";
import type { SheetContent } from "../../workbook/sheet-content";
import type { CheckAsk, Checked, Run } from "../checker";
import { distribution } from "./distribution";
import { press } from "./press";
import { afterChanges } from "./after-changes";
import { dateColumns, outline } from "./outline";
import type { Bench, Questions } from "./protocol";
import { hasMerges, markIndex, windowRows, type MarkIndex } from "./window";

/** What lies on the worker's bench: the open file, the staff file, and what the last check found. */
interface State {
  host: FileHost | null;
  staff: readonly Grid[] | null;
  snapshot: Snapshot;
  plan: Plan;
  /** The last check, with the form behind it. */
  found: Examination | null;
  marks: readonly Mark[];
  byCell: MarkIndex;
  dates: ReadonlyMap<string, ReadonlySet<number>>;
  highlighted: boolean;
}

export function createBench(): Bench {
  const state: State = {
    host: null,
    staff: null,
    snapshot: { grids: [], memory: {} },
    plan: builtInPlan(),
    found: null,
    marks: [],
    byCell: new Map(),
    dates: new Map(),
    highlighted: true,
  };
  return {
    ...press,
    ...distribution,
    async open({ bytes, name }) {
      state.host = await openWorkbook(bytes, name);
      const { patchable, signed } = state.host;
      return { patchable, signed };
    },
    async sample({ name }) {
      const { sampleSheets } = await templates();
      state.host = await made(name, sampleSheets(state.plan));
      return { patchable: true, signed: false };
    },
    async staff(file, { signal }) {
      state.staff = file && (await staffGrids(file, signal));
    },
    check: ({ ask, snapshot }, run) => judge(state, ask, snapshot, run),
    apply: (changes) => state.host!.apply(changes),
    async highlight(on) {
      state.highlighted = on;
    },
    rows: (window) => rowsOf(state, window),
    async save() {
      await state.host!.apply([{ kind: "set-highlights", marks: state.highlighted ? state.marks : [] }]);
      // A copy: the answer's buffer is handed over, the host keeps its own.
      return (await state.host!.save()).slice();
    },
    marks: async () => state.marks,
    marksAfter: async ({ ask, changes }) => marksOf(examineWith(state, ask, afterChanges(state.snapshot, changes)).report),
    plan: async () => state.plan,
    draft: async (options) => (await import("./draft")).draft(state.found!, options),
    template: async () => (await templates()).templateSheets(state.plan),
    blank: () => blankTemplate(state.plan),
  };
}

async function rowsOf({ host, snapshot, byCell, dates }: State, { sheet, from, to }: Questions["rows"]["in"]): Promise<Questions["rows"]["out"]> {
  const grid = snapshot.grids.find(({ name }) => name === sheet);
  if (!grid) return [];
  const aligned = hasMerges(grid, from, to) ? await host?.mergedAlignments(sheet) : undefined;
  return windowRows(grid, from, to, byCell.get(sheet), dates.get(sheet) ?? new Set(), aligned);
}

async function judge(state: State, ask: CheckAsk, given: Snapshot | null, { onProgress, signal }: Run): Promise<Checked> {
  if (given) state.snapshot = given;
  else if (state.host) state.snapshot = await state.host.read({ onProgress, signal });
  const { snapshot, staff } = state;
  const found = examineWith(state, ask, snapshot);
  const { report } = found;
  state.found = found;
  state.plan = found.plan;
  state.marks = marksOf(report);
  state.byCell = markIndex(state.marks);
  const count = (grid: Grid) => (grid.file === undefined ? (state.byCell.get(grid.name)?.size ?? 0) : 0);
  const sheets = [...snapshot.grids, ...(staff ?? [])].map((grid) => outline(grid, count(grid)));
  state.dates = new Map(sheets.map((sheet) => [sheet.name, dateColumns(sheet)]));
  return { report, sheets, memory: snapshot.memory };
}

function examineWith({ staff }: State, ask: CheckAsk, snapshot: Snapshot): Examination {
  const plan = ask.plan === null ? null : parsePlan(ask.plan, ruleParams);
  return examine({
    snapshot,
    today: ask.today,
    confirmed: new Set(ask.confirmed),
    mapping: ask.mapping,
    ...(plan ? { plan } : {}),
    ...(staff ? { staff } : {}),
    ...(ask.stage ? { stage: ask.stage } : {}),
  });
}

async function staffGrids({ name, bytes }: { name: string; bytes: Uint8Array }, signal: AbortSignal): Promise<readonly Grid[]> {
  const { grids } = await (await openWorkbook(bytes, name)).read({ signal });
  return grids.map((grid) => ({ ...grid, file: name }));
}

/** Only who asks for a template loads what one is made of. */
const templates = () => import("../../distribute/template");

async function blankTemplate(plan: Plan): Promise<Uint8Array> {
  const [{ templateChanges }, { builtChecker }, { newWorkbook }] = await Promise.all([
    templates(), import("../../distribute/built-checker"), import("../../workbook/file/series"),
  ]);
  return newWorkbook(templateChanges(plan, undefined, builtChecker()));
}

async function made(name: string, sheets: readonly SheetContent[]): Promise<FileHost> {
  const { emptyWorkbook } = await import("../../workbook/file/empty");
  const host = await openWorkbook(emptyWorkbook(), name);
  await host.apply(sheets.map((content) => ({ kind: "put-sheet", content, replace: true })));
  return host;
}
