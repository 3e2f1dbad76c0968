import type { Check } from "../criterion";
import { finding } from "../findings";

const id = "registration-window";
const DAY = 86_400_000;

/** IV.1: registrations are sent between two dates. Silent at the later review points. */
export const registrationWindow: Check = {
  id,
  inspect: ({ plan, stage, today }, rule) => {
    if (stage !== "registration") return [];
    const { from, to } = plan.registration;
    if (today >= from && today <= to) return [];
    const early = today < from;
    return [
      finding(id, rule, {
        says: early ? "early" : "late",
        kind: "note",
        at: null,
        data: { today, from, to, days: early ? daysBetween(today, from) : daysBetween(to, today) },
      }),
    ];
  },
};

function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}
