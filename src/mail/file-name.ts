import type { Plan } from "../plan/schema";
import { asciiSlug } from "../text/slug";

const MAX_UNIT = 60;

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
