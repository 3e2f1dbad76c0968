import { buildDraft } from "../../mail/build-draft";
import { clampAsOf } from "../../plan/dates";
import type { Plan } from "../../plan/schema";
import type { Change, CheckerReference } from "../../workbook/changes";
import type { ListedRecipient } from "../recipients/recipient";
import { templateChanges } from "../template";
import { EarlierIssue, type Earlier } from "./earlier";
import { FileNames } from "./file-names";
import { issueMail } from "./issue-mail";
import { NOT_SENT, REGISTER_FILE, registerSheet, type RegisterRow } from "./register";
import { sha256Of } from "./sha256";

export interface IssueRequest {
  readonly plan: Plan;
  readonly recipients: readonly ListedRecipient[];
  readonly checker: CheckerReference | null;
  /** Local date and time: "2021-10-04 08:30". */
  readonly now: string;
  /** What was issued before; `null`: nothing. */
  readonly earlier: Earlier | null;
  /** Makes a recipient's workbook; `parts` tells two different ones apart, whoever has compressed them. */
  readonly makeWorkbook: (changes: readonly Change[]) => Promise<{ readonly bytes: Uint8Array; readonly parts: string }>;
  /** Makes the register. */
  readonly newWorkbook: (changes: readonly Change[]) => Promise<Uint8Array>;
  /** Stops between two recipients: the register then tells what was issued so far. */
  readonly signal?: AbortSignal;
}

const GONE = "Không còn trong danh sách đơn vị nhận";

/** `made`: new; `again`: another than before, or its file is missing or was changed; `kept`: as before, not touched. */
export type IssuedState = "made" | "again" | "kept";

/** What is to be done with files, in order. Nothing is ever written over: what is replaced has been moved before. */
export type IssueStep =
  | { readonly kind: "move"; readonly from: string; readonly to: string }
  | { readonly kind: "write"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "unit"; readonly unit: string; readonly state: IssuedState; readonly done: number; readonly total: number };

export interface IssueResult {
  /** The register's rows: the recipients in their order, then units that are no longer among them. */
  readonly rows: readonly RegisterRow[];
  readonly units: readonly { readonly unit: string; readonly state: IssuedState; readonly file: string; readonly mail: boolean }[];
  /** Units of the earlier register that are no recipients any more: their files stay. */
  readonly gone: readonly string[];
  /** Whether the register was written: not where nothing changed. */
  readonly registered: boolean;
  readonly stopped: boolean;
}

/** Issues the template: one step after the other, a unit's files at a time, so that memory is bounded by one unit. */
export async function* issue(request: IssueRequest): AsyncGenerator<IssueStep, IssueResult, void> {
  const { recipients, earlier: found } = request;
  const earlier = new EarlierIssue(found, request.plan, clampAsOf(request.plan, request.now.slice(0, 10)));
  const names = new FileNames(earlier.rows.map(({ file }) => file.replace(/\.xlsx$/i, "")));
  const rows: RegisterRow[] = [];
  const units: IssueResult["units"][number][] = [];
  for (const [index, recipient] of recipients.entries()) {
    if (request.signal?.aborted) break;
    const { row, state } = yield* issueOne(request, recipient, earlier, names);
    rows.push(row);
    units.push({ unit: recipient.unit, state, file: row.file, mail: row.mail !== "" });
    yield { kind: "unit", unit: recipient.unit, state, done: index + 1, total: recipients.length };
  }
  const stopped = units.length < recipients.length;
  const rest = earlier.unclaimed();
  const goneRows = stopped ? rest : rest.map((row) => ({ ...row, state: GONE }));
  const all = [...rows, ...goneRows];
  const registered = !earlier.holds(all);
  if (registered) {
    const place = await earlier.archivePlace(REGISTER_FILE);
    if (place !== null) yield { kind: "move", from: REGISTER_FILE, to: place };
    const content = registerSheet(request.plan, all);
    yield { kind: "write", name: REGISTER_FILE, bytes: await request.newWorkbook([{ kind: "put-sheet", content, replace: true }]) };
  }
  return { rows: all, units, gone: stopped ? [] : rest.map(({ unit }) => unit), registered, stopped };
}

async function* issueOne(
  { plan, checker, now, makeWorkbook }: IssueRequest, recipient: ListedRecipient, earlier: EarlierIssue, names: FileNames,
): AsyncGenerator<IssueStep, { row: RegisterRow; state: IssuedState }, void> {
  const { unit, district, kind, email } = recipient;
  const { bytes, parts } = await makeWorkbook(templateChanges(plan, { unit, district }, checker));
  const sha256 = sha256Of(bytes);
  const before = earlier.claim(recipient);
  const base = before ? before.file.replace(/\.xlsx$/i, "") : await earlier.freeName(names, recipient, sha256);
  const file = `${base}.xlsx`;
  const mail = email === null ? null : { to: email, ...issueMail(plan, recipient, file) };
  const content = sha256Of(JSON.stringify([parts, mail])).slice(0, 16);
  const said = { unit, kind, district: district ?? "", email: email ?? "" };
  if (before && before.content === content && (await earlier.isIntact(before))) {
    return { row: { ...before, ...said, state: before.state === GONE ? "" : before.state }, state: "kept" };
  }
  for (const old of before ? [before.file, before.mail] : []) {
    const place = old === "" ? null : await earlier.archivePlace(old);
    if (place !== null) yield { kind: "move", from: old, to: place };
  }
  yield { kind: "write", name: file, bytes };
  if (mail) yield { kind: "write", name: `${base}.eml`, bytes: draftOf(mail, file, bytes) };
  const row: RegisterRow = {
    ...said, file, sha256, mail: mail ? `${base}.eml` : "", issued: now, round: String(earlier.round), sent: NOT_SENT,
    state: stateOf(before, mail !== null), note: before?.note ?? "", content,
  };
  return { row, state: before ? "again" : "made" };
}

function draftOf({ to, subject, text }: { to: string; subject: string; text: string }, name: string, bytes: Uint8Array): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return buildDraft({ to, subject, text, attachments: [{ name, type, bytes }] });
}

function stateOf(before: RegisterRow | null, mailed: boolean): string {
  const sent = before && before.sent !== "" && before.sent !== NOT_SENT ? `; lần ${before.round} đã gửi: ${before.sent}` : "";
  return [...(before ? [`Phát hành lại${sent}`] : []), ...(mailed ? [] : ["Chưa có thư: thiếu e-mail"])].join(". ");
}
