/** `2021-10-15` -> `15/10/2021`; both languages of the pane write dates the Vietnamese way. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${month}/${year}`;
}

/** Today on the clerk's own calendar, as an ISO date. */
export function todayIso(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "2021-10-04 08:30" on the clerk's own clock. */
export function nowLocal(now: Date): string {
  return `${todayIso(now)} ${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
