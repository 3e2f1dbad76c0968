import type { Plan } from "../plan/schema";

const MAX_UNIT = 60;
/** Letters that no decomposition makes ASCII: Vietnamese đ, Jarai and Bahnar ƀ. */
const LETTERS: Readonly<Record<string, string>> = { đ: "d", ƀ: "b", ơ: "o", ư: "u" };

/**
 * The name of a file that every system and every mail gateway keeps: ASCII, says unit and plan (spec §8).
 * @param ext without the dot
 */
export function fileName(unit: string, plan: Pick<Plan, "id">, ext: string): string {
  const slug = asciiSlug(unit).slice(0, MAX_UNIT).replace(/-$/, "");
  return `dang-ky-dien-hinh_${slug === "" ? "don-vi" : slug}_${plan.id}.${ext}`;
}

/** The name under which the PDF goes by mail: Vietnamese, without the signs that Windows forbids in names. */
export function attachmentName(unit: string): string {
  const shown = unit.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, " ").replace(/\s+/g, " ").trim();
  return `Đăng ký điển hình tiên tiến - ${[...shown].slice(0, MAX_UNIT).join("").trim() || "đơn vị"}.pdf`;
}

function asciiSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đƀơư]/g, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
