import * as z from "zod/mini";
import type { Registration } from "../registration";

/** As long as a cell may be; a form holds far fewer rows than this. */
const text = z.string().check(z.maxLength(32_767));
const ROWS = z.maxLength(100_000);

/** What a registration that came from outside (QR codes, an address, an attachment) must be. */
export const registrationSchema = z.strictObject({
  format: z.literal("dien-hinh/1"),
  plan: text,
  planVersion: text,
  unit: text,
  asOf: z.iso.date(),
  collectives: z.readonly(z.array(z.strictObject({ name: text, address: text, phone: text, verdict: text })).check(ROWS)),
  individuals: z.readonly(
    z.array(z.strictObject({ name: text, position: text, unit: text, phone: text, verdict: text })).check(ROWS),
  ),
}) satisfies z.ZodMiniType<Registration>;
