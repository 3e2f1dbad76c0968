import type { Plan } from "../../plan/schema";
import { compareKey, plainKey } from "../../text/key";
import { wordsOf } from "../labels/read-label";
import { withoutNumber } from "../rows";
import type { TitleLine } from "../title-lines";

export type TableKind = "collectives" | "individuals";

const section = /^(?:danh sách |đối với |về |các |phần |đăng ký |giới thiệu )*(tập thể|cá nhân|các nhân)(?: được| đăng ký| giới thiệu| điển hình| tiên tiến| tiêu biểu)*(?: (?:gồm )?\d{1,3}(?: (?:tập thể|cá nhân|đơn vị|trường|người))?)?$/;

/** Which table a line announces: "1. TẬP THỂ", "II. Cá nhân:", or as the plan's form words it. */
export function createSectionReader({ form }: Plan): (text: string) => TableKind | null {
  const own = new Map<string, TableKind>([
    [sectionKey(form.collectives), "collectives"],
    [sectionKey(form.individuals), "individuals"],
  ]);
  return (text) => {
    if (text.length > 80) return null;
    const key = sectionKey(text);
    const known = own.get(key);
    if (known) return known;
    const match = section.exec(key);
    if (!match) return null;
    return match[1] === "tập thể" ? "collectives" : "individuals";
  };
}

function sectionKey(text: string): string {
  return wordsOf(compareKey(withoutNumber(text.trim()))).join(" ");
}

/** A title may stand on as many rows as the clerk liked. */
const longestTitle = 5;

/**
 * The row of the form's title: lines that hold most of the words of the plan's title, whole or its
 * first line, and not much else. `null` where none do.
 */
export function findTitleRow({ form }: Plan, lines: readonly TitleLine[]): number | null {
  const whole = titleWords(form.title.join(" "));
  const first = titleWords(form.title[0]!);
  const isTitle = (part: readonly TitleLine[]) => {
    const words = part.flatMap(({ key }) => titleWords(key));
    return alike(whole, words, 0.75) || (first.length > 3 && alike(first, words, 0.8));
  };
  for (let end = 1; end <= lines.length; end++) {
    let title: TitleLine | null = null;
    // The shortest run of lines that ends here: the organ's lines above are no part of the title.
    for (let start = end - 1; start >= Math.max(0, end - longestTitle) && !title; start--) {
      if (isTitle(lines.slice(start, end))) title = lines[start]!;
    }
    if (title) return title.row;
  }
  return null;
}

function titleWords(text: string): string[] {
  return wordsOf(plainKey(text));
}

function alike(wanted: readonly string[], found: readonly string[], share: number): boolean {
  const words = new Set(found);
  const hits = wanted.filter((word) => words.has(word)).length;
  const wantedWords = new Set(wanted);
  const foreign = found.filter((word) => !wantedWords.has(word)).length;
  return hits >= share * wanted.length && foreign <= hits / 2;
}
