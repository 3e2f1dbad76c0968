/** Letters that no decomposition makes ASCII: Vietnamese đ, Jarai and Bahnar ƀ. */
const LETTERS: Readonly<Record<string, string>> = { đ: "d", ƀ: "b", ơ: "o", ư: "u" };

/** A text as small ASCII letters and figures with single hyphens between: "Trường TH Đăk Đoa" -> `truong-th-dak-doa`. */
export function asciiSlug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đƀơư]/g, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
