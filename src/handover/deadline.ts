/** How a day lies to the plan's registration window. */
export type Deadline =
  | { readonly kind: "before" | "open" | "over"; readonly days: number }
  | { readonly kind: "last-day" };

const DAY = 86_400_000;

/**
 * @param today ISO date on the clerk's calendar
 * @param window first and last day of registration (plan, II), ISO dates, both inclusive
 * @returns `before`: days until it begins; `open`: days left; `over`: days since the last one
 */
export function deadline(today: string, window: { readonly from: string; readonly to: string }): Deadline {
  if (today < window.from) return { kind: "before", days: daysFrom(today, window.from) };
  if (today > window.to) return { kind: "over", days: daysFrom(window.to, today) };
  return today === window.to ? { kind: "last-day" } : { kind: "open", days: daysFrom(today, window.to) };
}

function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}
