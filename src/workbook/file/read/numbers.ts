import { DOT, MINUS, NINE, ZERO } from "./bytes";

const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The number that the bytes spell, or `null` where they spell none. Up to 15 digits are put together
 * by hand, which is exact (one division of two exact doubles); the rest is left to `Number`.
 */
export function parseNumber(data: Uint8Array, from: number, to: number): number | null {
  let at = data[from] === MINUS ? from + 1 : from;
  const negative = at !== from;
  if (to - at > 16) return parseSlowly(data, from, to);
  let value = 0;
  let digits = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = data[at]!;
    if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + (byte - ZERO);
      digits += 1;
    } else if (byte === DOT && point < 0) {
      point = digits;
    } else {
      return parseSlowly(data, from, to);
    }
  }
  if (digits === 0 || digits > 15) return parseSlowly(data, from, to);
  if (point >= 0) value /= POWERS[digits - point]!;
  return negative ? -value : value;
}

function parseSlowly(data: Uint8Array, from: number, to: number): number | null {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(data[at]!);
  text = text.trim();
  const value = Number(text);
  return text === "" || !Number.isFinite(value) ? null : value;
}
