import { buildEvidence } from "../../src/check/build-evidence";
import type { Edit, Finding } from "../../src/check/finding";
import type { Check, CheckContext } from "../../src/criteria/criterion";
import { TEMPLATE_VERSION, planDigest, type Issued } from "../../src/distribute/issued";
import { sentence } from "../../src/locale";
import { en } from "../../src/locale/en";
import type { Message } from "../../src/locale/message";
import { vi } from "../../src/locale/vi";
import builtIn from "../../src/plan/plans/gialai-2021-2025.json";
import { planSchema, type Plan } from "../../src/plan/schema";
import { readSheets } from "../../src/sheets/read";
import { valueAt, type CellValue, type Grid } from "../../src/workbook/grid";
import { cellValue, gridsOf, rightPerson, rightRecord, type CheckDraft, type Row } from "./check-draft";

/** What each column of a check's README puts into the workbook, and what came out in the README's words. */

const plan = planSchema.parse(builtIn);

/** The same plan after 1 July 2025, when only communes are left. */
const communesOnly: Plan = {
  ...plan,
  address: { levels: ["commune"] },
  directory: [
    ...plan.directory,
    { level: "commune", kind: "xã", name: "Hra", variants: [], from: "2025-07-01" },
    { level: "commune", kind: "xã", name: "Ia Cũ", variants: [], to: "2025-06-30" },
    { level: "commune", kind: "phường", name: "Pleiku", variants: [], from: "2025-07-01" },
  ],
};

type Put = (cell: string, draft: CheckDraft) => void;

export const columns: Readonly<Record<string, Put>> = {
  "Trường": (cell, draft) => put(draft.collectives, "Trường", cell),
  "Địa chỉ": (cell, draft) => put(draft.collectives, "Địa chỉ", cell),
  "SĐT trường": (cell, draft) => put(draft.collectives, "Số điện thoại liên hệ", cell),
  "Họ và tên": (cell, draft) => put(draft.individuals, "Họ và tên", cell),
  "Chức vụ": (cell, draft) => put(draft.individuals, "Chức vụ", cell),
  "Đơn vị": (cell, draft) => put(draft.individuals, "Đơn vị", cell),
  "Số điện thoại": (cell, draft) => put(draft.individuals, "Số điện thoại liên hệ", cell),
  "Stt tập thể": (cell, draft) => {
    draft.collectives = cell.split(", ").map((order, i) => ({ ...draft.collectives[0], "Trường": `Trường TH ${"ABC"[i]}`, "Stt": cellValue(order) }));
  },
  "Stt cá nhân": (cell, draft) => {
    draft.individuals = cell.split(", ").map((order, i) => ({ ...draft.individuals[0], "Họ và tên": `Lê Văn ${"ABC"[i]}`, "Stt": cellValue(order) }));
  },
  "Tập thể thứ hai": (cell, draft) => add(draft.collectives, ["Trường", "Địa chỉ", "Số điện thoại liên hệ"], cell),
  "Cá nhân thứ hai": (cell, draft) => add(draft.individuals, ["Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ"], cell),
  "Tiêu đề cá nhân": (cell, draft) => {
    draft.headings.individuals = cell.split("; ");
    draft.individuals = [Object.fromEntries(draft.headings.individuals.map((heading, i) => [heading, ["1", "Nguyễn Thị Hoa", "HT", "Trường THCS Lê Lợi", "0978123456"][i]!]))];
  },
  "Tiêu đề nhân sự": (cell, draft) => {
    draft.headings.staff = cell.split("; ");
    draft.staff = [rightPerson];
  },
  "NS họ và tên": (cell, draft) => put(staffOf(draft), "Họ và tên", cell),
  "NS ngày sinh": (cell, draft) => put(staffOf(draft), "Ngày sinh", cell),
  "NS chức vụ": (cell, draft) => put(staffOf(draft), "Chức vụ", cell),
  "NS đơn vị": (cell, draft) => put(staffOf(draft), "Đơn vị", cell),
  "NS điện thoại": (cell, draft) => put(staffOf(draft), "Số điện thoại", cell),
  "NS xếp loại": (cell, draft) => put(staffOf(draft), "Xếp loại 2020-2021", cell),
  "NS danh hiệu": (cell, draft) => put(staffOf(draft), "Danh hiệu 2020-2021", cell),
  "NS kỷ luật": (cell, draft) => put(staffOf(draft), "Kỷ luật 2020-2021", cell),
  "NS người thứ hai": (cell, draft) => {
    if (cell !== "(trống)") add(staffOf(draft), ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái"], cell);
  },
  "TT danh hiệu": (cell, draft) => put(recordOf(draft), "Danh hiệu", cell),
  "TT Chi bộ": (cell, draft) => put(recordOf(draft), "Chi bộ", cell),
  "TT an ninh": (cell, draft) => put(recordOf(draft), "An ninh trật tự", cell),
  "TT dòng thứ hai: Chi bộ": (cell, draft) => {
    recordOf(draft).push({ ...rightRecord, "Danh hiệu": "TTLĐXS", "Chi bộ": cellValue(cell) });
    recordOf(draft)[1]!["An ninh trật tự"] = null;
  },
  "Kế hoạch": (_cell, draft) => {
    draft.plan = "communes-only";
  },
  "Cơ quan trên mẫu": (cell, draft) => {
    draft.organ = cell;
  },
  "Phát hành cho": (cell, draft) => issue(draft, { unit: cell === "(trống)" ? "" : cell }),
  "Phiên bản mẫu": (cell, draft) => issue(draft, { template: cell }),
  "Kế hoạch phát hành": (cell, draft) => issue(draft, { plan: cell }),
  "Phiên bản kế hoạch": (cell, draft) => issue(draft, { planVersion: cell }),
  "Kế hoạch lúc phát hành": (cell, draft) =>
    issue(draft, { planDigest: cell === "không ghi" ? null : planDigest(cell === "như nay" ? plan : communesOnly) }),
  "Ngày": (cell, draft) => {
    draft.today = cell;
  },
  "Bước": (cell, draft) => {
    draft.stage = cell as CheckDraft["stage"];
  },
};

function issue(draft: CheckDraft, said: Partial<Issued>): void {
  draft.issued = { ...(draft.issued ?? { unit: "", district: null, plan: plan.id, planVersion: plan.version, planDigest: null, template: TEMPLATE_VERSION }), ...said };
}

function put(rows: Row[], column: string, cell: string): void {
  rows[0] = { ...rows[0], [column]: cellValue(cell) };
}

function add(rows: Row[], headings: readonly string[], cell: string): void {
  const cells = cell.split(";").map((text) => cellValue(text.trim()));
  rows.push(Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])));
}

function staffOf(draft: CheckDraft): Row[] {
  return (draft.staff ??= [{ ...rightPerson }]);
}

function recordOf(draft: CheckDraft): Row[] {
  return (draft.record ??= [{ ...rightRecord }]);
}

export interface Inspected {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  readonly again: (grids: readonly Grid[]) => readonly Finding[];
}

/** Reads the draft as the program does and lets one check look at it. */
export function inspectDraft(check: Check, draft: CheckDraft): Inspected {
  const grids = gridsOf(draft);
  const again = (given: readonly Grid[]) => inspect(check, given, draft);
  return { grids, findings: again(grids), again };
}

function inspect(check: Check, grids: readonly Grid[], draft: CheckDraft): readonly Finding[] {
  const context = contextOf(grids, draft);
  const rule = context.plan.checks.find(({ id }) => id === check.id)!;
  return check.inspect(context, rule);
}

/** The plan that the draft is checked against. */
export function planOf({ plan: given }: CheckDraft): Plan {
  return given === "communes-only" ? communesOnly : (given ?? plan);
}

function contextOf(grids: readonly Grid[], draft: CheckDraft): CheckContext {
  const { today, stage, issued } = draft;
  const used = planOf(draft);
  const sheets = readSheets({ grids, plan: used, asOf: today });
  return {
    plan: used, asOf: today, today, stage, complete: [2021], remaining: 4, sheets, evidence: buildEvidence(sheets, used, today), issued, planSheets: [],
  };
}

/**
 * `đúng`, or every finding as `warning: says, kind → fix ? suggestion / suggestion`, joined by ` + `.
 * @throws Error where a fix is no good: nothing changed, not from the cell's own value, or not enough
 */
export function outcomeOf({ grids, findings, again }: Inspected, check: Check): string {
  for (const { message, fix, suggestions = [] } of findings) {
    const offers = [...(fix ? [fix] : []), ...suggestions];
    for (const said of [message, ...offers.map(({ label }) => label)]) checkWords(said);
    for (const { edits } of offers) for (const edit of edits) checkEdit(edit, grids);
  }
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  const left = edits.length > 0 ? again(applyEdits(grids, edits)).filter(({ fix }) => fix) : [];
  if (left.length > 0) throw new Error(`${check.id}: fixing twice changes more`);
  return findings.length === 0 ? "đúng" : findings.map(sayFinding).join(" + ");
}

function sayFinding({ severity, message, kind, fix, suggestions = [] }: Finding): string {
  const fixed = fix ? ` → ${fix.edits.map(({ to }) => to).join(", ")}` : "";
  const offered = suggestions.length > 0 ? ` ? ${suggestions.map(({ edits }) => edits[0]!.to).join(" / ")}` : "";
  return `${severity}: ${message.id.split("/")[1]}, ${kind}${fixed}${offered}`;
}

/** Both languages have the sentence, and every value that it shows. */
function checkWords(said: Message): void {
  for (const sentences of [vi, en]) {
    expect(sentence(sentences, said)).not.toMatch(/undefined|null|NaN|\[object|“”/);
  }
}

function checkEdit({ at, from, to }: Edit, grids: readonly Grid[]): void {
  const raw = valueAt(gridOf(grids, at.sheet), at.row, at.column);
  expect(from).toEqual(raw);
  expect(to).not.toEqual(raw);
  expect(at.file).toBeUndefined();
}

/** The sheets after these edits. */
export function applyEdits(grids: readonly Grid[], edits: readonly Edit[]): readonly Grid[] {
  return grids.map((sheet) => {
    const rows = sheet.rows.map((row) => [...(row ?? [])] as CellValue[]);
    for (const { at, to } of edits) if (at.sheet === sheet.name) rows[at.row]![at.column] = to;
    return { ...sheet, rows };
  });
}

function gridOf(grids: readonly Grid[], name: string): Grid {
  return grids.find((sheet) => sheet.name === name)!;
}
