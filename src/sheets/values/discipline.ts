import type { Plan } from "../../plan/schema";
import { compareKey } from "../../text/key";
import type { CellValue } from "../../workbook/grid";
import type { Discipline } from "../records";
import { isDash, readCells, withoutDecision } from "./cell-text";
import { splitEntries } from "./entries";
import { indexTerms, termKey, termKeys } from "./terms";

const NONE = { kind: "none" } as const;
const unreadable = (text: string) => ({ kind: "unreadable", text }) as const;

const NONE_WORDS = termKeys(["0", "x", "không", "ko", "không có", "ko có", "k", "không kỷ luật", "không bị", "chưa"]);
/** "Không bị kỷ luật", "không vi phạm", "không có hình thức kỷ luật nào", "chưa bị kỷ luật về Đảng và chính quyền". */
const NO_OFFENCE = /^(?:không|ko|chưa)(?: có| bị)?(?: xử lý)?(?: hình thức)?(?: xử lý)? (?:k[ỷỉ] luật|vi phạm)(?: nào| gì| k[ỷỉ] luật)?(?: (?:về )?(?:mặt )?(?:đảng|chính quyền).*)?$/;
/** nhắc nhở, phê bình, kiểm điểm, whoever did it: no discipline form (`spec` §4). */
const MINOR = /^(?:bị )?(?:nhắc nhở|phê bình|kiểm điểm)(?!\p{L})/u;
/** "(Đảng)", "về Đảng", "trước chi bộ" anywhere in an entry; what is left of it must be a form or "kỷ luật". */
const PARTY = /\s*[([]?\s*(?<!\p{L})(?:về |trước |trong )?(?:mặt )?(?:đảng(?: viên| uỷ| bộ)?|chi bộ)(?!\p{L})\s*[)\]]?\s*:?/u;
const NO_FORM = termKeys(["kỷ luật", "bị kỷ luật", "KL", "khai trừ", "khai trừ khỏi", "khai trừ ra khỏi", "bị khai trừ"]);
/** "bị kỷ luật hình thức cảnh cáo", "cảnh cáo về chính quyền". */
const LEAD = /^(?:bị )?(?:xử lý )?(?:k[ỷỉ] luật )?(?:bằng )?(?:hình thức[\s:]+)?(?:k[ỷỉ] luật[\s:]+)?/;
const TAIL = /\s*(?:\(\s*(?:về (?:mặt )?)?chính quyền\s*\)|về (?:mặt )?chính quyền)$/;

type Entry = Discipline & { kind: "none" | "form" | "party" | "minor" };

/**
 * Reads a discipline cell (`spec` §4, §9): the gravest of the forms it names. Party discipline is left to a
 * person, and goes before the lightest form, which by itself decides nothing; before a graver one it cedes.
 */
export function createDisciplineReader(plan: Plan): (raw: CellValue) => Discipline {
  const forms = new Map<string, Entry>();
  for (const [key, { code, rank }] of indexTerms(plan.discipline)) forms.set(key, { kind: "form", code, rank });
  const lightest = Math.min(...plan.discipline.map(({ rank }) => rank));
  const readEntry = (entry: string) => readOne(entry, forms);
  return readCells<Discipline>({
    blank: NONE,
    unreadable,
    number: (value) => (value === 0 ? NONE : null),
    read: (text) => {
      const said = withoutDecision(text);
      const whole = readEntry(said);
      const entries = whole ? [whole] : splitEntries(said, (part) => readEntry(part) !== null).map(readEntry);
      if (entries.length === 0 || entries.includes(null)) return unreadable(text);
      return gravest(entries as Entry[], text, lightest);
    },
  });
}

function readOne(entry: string, forms: ReadonlyMap<string, Entry>): Entry | null {
  const key = compareKey(entry);
  if (isDash(entry) || NONE_WORDS.has(termKey(entry)) || NO_OFFENCE.test(key)) return NONE;
  const formOf = (text: string) => forms.get(termKey(text)) ?? forms.get(termKey(text.replace(TAIL, "").replace(LEAD, "")));
  const form = formOf(key);
  if (form) return form;
  const civil = key.replace(PARTY, " ").trim();
  if (civil !== key && (formOf(civil) || NO_FORM.has(termKey(civil)))) return { kind: "party", text: entry };
  if (!MINOR.test(key)) return null;
  const written = termKey(key);
  return [...forms.keys()].some((name) => written.includes(name)) ? null : { kind: "minor", text: entry };
}

function gravest(entries: readonly Entry[], text: string, lightest: number): Discipline {
  const forms = entries.filter((entry) => entry.kind === "form").sort((a, b) => b.rank - a.rank);
  const party = entries.some(({ kind }) => kind === "party");
  const worst = forms[0];
  if (entries.some(({ kind }) => kind === "none") && (worst || party)) return unreadable(text);
  if (worst && (!party || worst.rank > lightest)) return worst;
  if (party) return { kind: "party", text };
  return entries.some(({ kind }) => kind === "minor") ? { kind: "minor", text } : NONE;
}
