import { planSchema, type Plan } from "../../src/plan/schema";
import { Chance } from "../oracle/random";

const PIECES = [
  "Hoàn thành", "xuất sắc", "H'Bŭn", "Ƀlŭ", "Cờ", "70", "0,7", "70%", "có", "không", "TRUE", "x", ";", "\"", "\n", "=1+1", "+84", "-", "@", "'",
  "<b>", "&", "a;b", "31/10/2021", "(QĐ 12)", "Mã", "Tên", "  ", "\u00a0", "Danh hiệu", "|",
];

/** A plan that the schema takes, made of texts that cells and lists could mistake. */
export function randomPlan(seed: number): Plan {
  const chance = new Chance(seed);
  const text = (): string => {
    const made = Array.from({ length: chance.int(1, 4) }, () => chance.pick(PIECES)).join(chance.pick(["", " "]));
    // What looks blank is no text to a clerk.
    return /[\p{L}\p{N}]/u.test(made) ? made : `${made}Ă`;
  };
  const many = <T>(low: number, high: number, make: (index: number) => T): T[] => Array.from({ length: chance.int(low, high) }, (_, index) => make(index));
  const maybe = <T>(value: () => T): T | undefined => (chance.is(0.5) ? value() : undefined);
  const code = (index: number): string => chance.pick(["HT", "TH&THCS", "0012", "1e5", "có", "CSTĐ-T", "a.b_c"]) + index;
  const day = (): string => `${chance.int(1990, 2090)}-${String(chance.int(1, 12)).padStart(2, "0")}-${String(chance.int(1, 28)).padStart(2, "0")}`;
  const texts = (low = 0): string[] => many(low, 3, text);
  const term = (index: number) => ({ code: code(index), name: text(), aliases: texts() });
  const ranked = (index: number) => ({ ...term(index), rank: chance.int(0, 99) });
  const param = (): number | string | boolean | string[] =>
    chance.pick<() => number | string | boolean | string[]>([() => chance.int(-5, 500) / 4, text, () => chance.is(0.5), () => texts()])();
  const rule = (id: string) => ({
    id, on: chance.is(0.7), cite: text(), severity: chance.pick(["error", "warning", "info"]), years: maybe(() => chance.pick(["latest", "each"])),
    params: Object.fromEntries([
      ...(chance.is(0.5) ? [["percent", chance.pick([70, 0.5, 1, 66.5, 100, 33])]] : []), ["title", text()], ...many(0, 2, (index): [string, unknown] => [`p${index}`, param()]),
    ] as [string, unknown][]),
  });
  return planSchema.parse(JSON.parse(JSON.stringify({
    id: `ke-hoach-${seed}`, version: text(), title: text(), issuer: text(), province: text(),
    document: { number: chance.pick(["", text()]), date: chance.pick(["", "2021-10", text()]) },
    registration: { from: day(), to: day(), cite: text() }, email: `a${seed}@b.vn`,
    years: { first: chance.int(1900, 2200), last: chance.int(1900, 2200) },
    reviews: many(1, 3, (index) => ({ stage: ["registration", "midterm", "final"][index], year: chance.int(1900, 2200) })),
    form: {
      title: texts(1), attachedTo: texts(), collectives: text(), individuals: text(), notes: texts(),
      samples: { collectives: many(0, 2, () => texts()), individuals: many(0, 2, () => texts()) },
    },
    address: { levels: chance.pick([["commune", "district"], ["commune"], ["district", "commune"]]) },
    directory: many(0, 4, (index) => ({
      level: chance.pick(["district", "commune"]), kind: text(), name: text(), code: maybe(() => code(index)), variants: texts(), from: maybe(day), to: maybe(day),
    })),
    positions: many(1, 3, (index) => ({ ...term(index), written: text(), heads: chance.is(0.5) })),
    ratings: many(1, 3, ranked), notRated: texts(), titles: many(1, 3, (index) => ({ ...ranked(index), vague: texts() })),
    collectiveTitles: many(1, 3, ranked), awards: texts(), discipline: many(1, 3, ranked),
    criteria: many(1, 4, (index) => rule(`tieu-chi-${index}`)), checks: many(0, 3, (index) => rule(`kiem-tra-${index}`)),
  })));
}
