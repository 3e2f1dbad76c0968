const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** `2021-10-04T08:30:00` (cells of type `d`, strict OOXML) -> serial number; `null` where it is no date. */
export function isoSerial(text: string): number | null {
  const parts = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?\s*$/.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  return (Date.UTC(year!, month! - 1, day!, hour, minute, second) - EPOCH) / DAY;
}
