import { pathInWords, type PathWords } from "../../plan/path-words";

const terms = { "": "", ".code": "code", ".name": "name", ".rank": "rank", ".aliases": "other spellings" };
const rules = { "": "", ".id": "id", ".on": "on or off", ".cite": "citation", ".severity": "severity", ".years": "years judged", ".params": "parameters" };

function list(path: string, title: string, fields: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(fields).map(([field, label]) => [`${path}${field}`, field === "" ? title : label]);
}

const params = { atLeast: "rated at least", title: "title from", percent: "percentage", count: "number", from: "discipline from" };

const words: PathWords = {
  labels: Object.fromEntries([
    ...Object.entries({
      id: "plan id", version: "version", title: "title", issuer: "issuer", province: "province", document: "document",
      "document.number": "document number", "document.date": "document date", registration: "registration",
      "registration.from": "registration from", "registration.to": "registration to", "registration.cite": "registration citation",
      email: "receiving e-mail", years: "school years", "years.first": "first school year", "years.last": "last school year",
      form: "form", "form.title": "form title", "form.attachedTo": "lines below the title", "form.collectives": "title of the collectives",
      "form.individuals": "title of the individuals", "form.notes": "notes", "form.samples": "example rows",
      "form.samples.collectives": "example rows of collectives", "form.samples.individuals": "example rows of individuals",
      params: "parameters of the criteria", "params.id": "id", address: "address", "address.levels": "what an address names", notRated: "words for not rated", awards: "awards that are no titles",
    }),
    ...list("reviews", "review points", { "": "", ".stage": "stage", ".year": "year" }),
    ...list("positions", "positions", { ...terms, ".written": "as written on the form", ".heads": "heads the unit" }),
    ...list("ratings", "rating levels", terms),
    ...list("titles", "individual titles", { ...terms, ".vague": "spellings without a level" }),
    ...list("collectiveTitles", "collective titles", terms),
    ...list("discipline", "discipline forms", terms),
    ...list("directory", "directory", { ...terms, ".level": "level", ".kind": "kind", ".variants": "other spellings", ".from": "valid from", ".to": "valid to" }),
    ...list("criteria", "criteria", rules),
    ...list("checks", "checks", rules),
    ...Object.entries(params).map(([param, label]): [string, string] => [`criteria.params.${param}`, label]),
  ]),
  row: (number) => `row ${number}`,
};

interface PlanInvalid {
  readonly path: string;
  readonly problem: string;
  readonly found?: string;
  readonly expected?: string;
  readonly other?: string;
  readonly more: number;
  readonly sheet?: string;
  readonly cell?: string;
}

const wanted: Readonly<Record<string, (data: PlanInvalid) => string>> = {
  missing: () => "has no value; fill it in",
  blank: () => "is blank; fill it in",
  text: () => "must be text",
  number: () => "must be a whole number",
  "yes-no": () => "must be “có” (yes) or “không” (no)",
  list: () => "must be a list",
  group: () => "has the wrong structure",
  date: () => "must be a date that exists, such as 31/10/2021",
  email: () => "must be an e-mail address",
  code: () => "must be a code (letters, digits, hyphens; no spaces)",
  "one-of": ({ expected = "" }) => `must be one of: ${expected}`,
  range: ({ expected = "" }) => `must be within ${expected}`,
  order: ({ other = "" }) => `must not be before “${pathInWords(other, words)}”`,
  twice: () => "stands twice: each spelling may belong to one item only",
  "unknown-field": () => "is no field of a plan; remove it",
  "unknown-rule": () => "is no criterion or check of this program",
  "unknown-word": ({ expected = "" }) => `is not defined in the plan; choose one of: ${expected}`,
};

/** What the sheets and the plan themselves made impossible (`sheets/read`, `plan/parse-plan`). */
export const sheetProblems = {
  "no-form": ({ sheets, count }: { sheets: string; count: number }) =>
    `No registration form was found in this file (${count} sheets looked at: ${shorten(sheets)}). ` +
    "A form has the plan's title and a table “Stt, Trường, Địa chỉ, Số điện thoại liên hệ” or “Stt, Họ và tên, Chức vụ, Đơn vị, Số điện thoại liên hệ”. " +
    "Open the right file, or press Tạo mẫu for an empty one.",
  "form-legacy": ({ sheet, found, preview, encoding }: { sheet: string; found: string; preview: string; encoding: string }) =>
    `Sheet “${sheet}” seems to be typed with an old font (${encoding}; “${found}” reads “${preview}”), so the registration form could not be read. Convert the whole sheet to Unicode and check again.`,
  "two-forms": ({ sheets, count }: { sheets: string; count: number }) =>
    `${count} sheets are registration forms: ${shorten(sheets)}. Keep one, delete the other or move it to another file, then check again.`,
  "form-empty": ({ sheet }: { sheet: string }) =>
    `The registration form on sheet “${sheet}” has no row yet. Enter at least one collective or individual, then check again.`,
  "plan-no-sheet": () => "No sheet “Kế hoạch” that can be read was found. Add that sheet, keep its headings, and check again.",
  "plan-invalid": (data: PlanInvalid) => {
    const where = data.cell === undefined ? "" : ` (cell ${data.cell}, sheet “${data.sheet ?? ""}”)`;
    const found = data.found === undefined ? "" : `, now “${data.found}”,`;
    const more = data.more > 0 ? ` ${data.more} more must be corrected too.` : "";
    return `The plan is not right yet: “${pathInWords(data.path, words)}”${where}${found} ${wanted[data.problem]!(data)}.${more}`;
  },
};

function shorten(names: string): string {
  return names.length > 200 ? `${names.slice(0, 200)}…` : names;
}
