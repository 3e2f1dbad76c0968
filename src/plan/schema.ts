import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const isoDate = z.iso.date();
const year = z.int().check(z.minimum(1900), z.maximum(2200));
const rank = z.int().check(z.minimum(0), z.maximum(99));
const code = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}&._-]*$/u));

/** A word of the plan's vocabulary. It is read by code, name or alias, matched whole, in any case. */
const term = { code, name: text, aliases: texts };

export const severities = ["error", "warning", "info"] as const;

/** One criterion or check as this plan sets it. `params` are checked by the criterion itself. */
const rule = z.strictObject({
  id: text,
  on: z._default(z.boolean(), true),
  /** The plan's own item, as findings cite it: "III.2.1, gạch đầu dòng 4". */
  cite: text,
  /** How loud `unmet` (criteria) or the check's plain finding is. */
  severity: z._default(z.enum(severities), "error"),
  /** `latest`: the last complete school year; `each`: every complete year of the plan. */
  years: z.optional(z.enum(["latest", "each"])),
  params: z._default(z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), texts])), {}),
});

/** A place of the directory: what an address may name, and from when to when (dates inclusive). */
const place = z.strictObject({
  /** The level of `address.levels` this place belongs to. */
  level: z.enum(["district", "commune"]),
  /** Official kind: huyện, thị xã, thành phố, xã, phường, đặc khu. */
  kind: text,
  name: text,
  code: z.optional(text),
  variants: z._default(texts, []),
  from: z.optional(isoDate),
  to: z.optional(isoDate),
});

export const planSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,60}$/)),
  version: z._default(text, "1"),
  title: text,
  issuer: text,
  province: text,
  document: z.strictObject({ number: z.string(), date: z.string() }),
  registration: z.strictObject({ from: isoDate, to: isoDate, cite: text }),
  email: z.email(),
  /** First and last school year of the plan, by the year in which they end. */
  years: z.strictObject({ first: year, last: year }),
  reviews: z
    .array(z.strictObject({ stage: z.enum(["registration", "midterm", "final"]), year }))
    .check(z.minLength(1)),
  /** The texts of the form, typos of the original included: they are the plan's, not ours. */
  form: z.strictObject({
    title: z.array(text).check(z.minLength(1)),
    attachedTo: texts,
    collectives: text,
    individuals: text,
    notes: texts,
    /** The annex's own example rows, as the unit may leave them in. */
    samples: z.strictObject({ collectives: z.array(texts), individuals: z.array(texts) }),
  }),
  address: z.strictObject({ levels: z.array(z.enum(["district", "commune"])).check(z.minLength(1)) }),
  directory: z.array(place),
  positions: z
    .array(z.strictObject({
      ...term,
      /** How the form asks to write it: "HT", "PHT", "Giáo viên". */
      written: text,
      /** Heads answer for their collective (III.2.2, third dash). */
      heads: z.boolean(),
    }))
    .check(z.minLength(1)),
  /** A higher rank is a better rating. */
  ratings: z.array(z.strictObject({ ...term, rank })).check(z.minLength(1)),
  /** Words for "not rated this year". */
  notRated: texts,
  /** Individual titles: one of a higher rank counts as every lower one. */
  titles: z.array(z.strictObject({
    ...term,
    rank,
    /** Aliases that do not say the level ("CSTĐ"): counted at this rank, with a warning. */
    vague: z._default(texts, []),
  })).check(z.minLength(1)),
  collectiveTitles: z.array(z.strictObject({ ...term, rank })).check(z.minLength(1)),
  /** Awards that are no titles (bằng khen …): matched at the beginning of an entry. */
  awards: texts,
  /** A higher rank is a graver form. Not the order of the ministry's codes. */
  discipline: z.array(z.strictObject({ ...term, rank })).check(z.minLength(1)),
  criteria: z.array(rule).check(z.minLength(1)),
  checks: z.array(rule),
});

/** A plan: one document that holds every parameter of the check (`spec` §3). */
export type Plan = z.infer<typeof planSchema>;
export type Rule = Plan["criteria"][number];
export type Severity = (typeof severities)[number];
export type Stage = Plan["reviews"][number]["stage"];
export type Place = Plan["directory"][number];
export type Position = Plan["positions"][number];
