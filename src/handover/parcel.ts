import { deflateSync, inflateSync } from "fflate";
import * as z from "zod/mini";
import type { CleanList } from "../document/model";
import { registrationSchema } from "../document/qr/schema";
import type { Registration } from "../document/registration";
import { tablesOf } from "../document/tables";
import type { Plan } from "../plan/schema";
import { ProgramError } from "../problem";
import { COMMON_WORDS } from "./common-words";

/** All that the page needs to make the list's PDF and mail again; no staff data, no findings. */
export interface Parcel {
  readonly registration: Registration;
  readonly frame: Omit<CleanList, "tables">;
  /** The tables' headings, as the plan has them. */
  readonly headings: { readonly collectives: string; readonly individuals: string };
  readonly plan: Pick<Plan, "title" | "issuer" | "email" | "years">;
}

/** Bytes that a parcel may grow to: an address holds 1.5 KB, which deflate makes no more than 1.6 MB of. */
const LIMIT = 256_000;

const text = z.string().check(z.maxLength(1000));
const lines = z.readonly(z.array(text).check(z.maxLength(10)));
const schema = z.strictObject({
  registration: registrationSchema,
  frame: z.strictObject({
    organ: z.strictObject({ parent: text, name: text }),
    motto: z.strictObject({ country: text, words: text }),
    title: lines,
    attachedTo: lines,
    placeAndDate: text,
    signature: z.nullable(z.strictObject({ office: lines, name: text })),
  }),
  headings: z.strictObject({ collectives: text, individuals: text }),
  plan: z.strictObject({ title: text, issuer: text, email: z.email(), years: z.strictObject({ first: z.int(), last: z.int() }) }),
}) satisfies z.ZodMiniType<Parcel>;

/** Makes a parcel small: what every list says lies in a dictionary that both ends have. */
export function packParcel(parcel: Parcel): Uint8Array {
  return deflateSync(new TextEncoder().encode(JSON.stringify(parcel)), { level: 9, dictionary: COMMON_WORDS });
}

/**
 * The way back, from an address that anybody may have written.
 * @throws ProgramError `pane/steps-link-damaged` for all that is no parcel, or grows beyond any
 */
export function unpackParcel(packed: Uint8Array): Parcel {
  try {
    const bytes = inflateSync(packed, { dictionary: COMMON_WORDS, out: new Uint8Array(LIMIT) });
    return schema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw new ProgramError("pane/steps-link-damaged", {}, { cause });
  }
}

/** The list that a parcel holds. */
export function listOf({ frame, headings, registration }: Parcel): CleanList {
  return { ...frame, tables: tablesOf(headings, registration) };
}
