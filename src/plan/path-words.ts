/** The words of one language for the fields of a plan, by path without indices. */
export interface PathWords {
  /** `registration.from`, `positions`, `positions.heads`, `criteria.params.percent` … */
  readonly labels: Readonly<Record<string, string>>;
  /** "dòng 3" */
  readonly row: (number: number) => string;
}

/**
 * A path of the plan in words: `positions[2].heads` -> "Chức vụ được đăng ký, dòng 3, Là người đứng đầu".
 * A field that the plan does not know keeps its own name.
 */
export function pathInWords(path: string, { labels, row }: PathWords): string {
  const words: string[] = [];
  let known = "";
  let unnamed = "";
  let grouped = false;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (index !== undefined) {
      words.push(row(Number(index) + 1));
      grouped = false;
      continue;
    }
    known = known === "" ? name! : `${known}.${name!}`;
    const label = labels[known];
    // The name of a single parameter says enough without that of its group.
    if (label !== undefined) words.splice(grouped ? -1 : words.length, 1, label);
    grouped ||= label !== undefined;
    unnamed = label === undefined ? name! : "";
  }
  return (unnamed === "" || unnamed === "params" ? words : [...words, `“${unnamed}”`]).join(", ") || path;
}
