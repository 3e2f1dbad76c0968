import type { Discipline, PersonYear, Rating, Reading, Titles } from "../records";

/**
 * Two rows of one person about one year. Equal values and blanks agree; titles are united; what
 * contradicts is unreadable, so that nothing is proved by either row.
 */
export function uniteYears(a: PersonYear, b: PersonYear): PersonYear {
  return { rating: uniteRatings(a.rating, b.rating), titles: uniteTitles(a.titles, b.titles), discipline: uniteDiscipline(a.discipline, b.discipline) };
}

function uniteRatings(a: Reading<Rating>, b: Reading<Rating>): Reading<Rating> {
  if (b.value.kind === "unknown") return a.value.kind === "unknown" && a.at === null ? b : a;
  if (a.value.kind === "unknown") return b;
  return ratingText(a.value) === ratingText(b.value) ? a : contradiction(b, ratingText(a.value), ratingText(b.value));
}

function uniteTitles(a: Reading<Titles>, b: Reading<Titles>): Reading<Titles> {
  if (says(b.value) === "") return a.value.kind === "missing" ? b : a;
  if (says(a.value) === "") return b;
  if (a.value.kind === "titles" && b.value.kind === "titles") {
    const codes = [...new Set([...a.value.codes, ...b.value.codes])];
    const vague = a.value.vague || b.value.vague;
    return { value: { kind: "titles", codes, rank: Math.max(a.value.rank, b.value.rank), vague }, at: a.at };
  }
  return says(a.value) === says(b.value) ? a : contradiction(b, says(a.value), says(b.value));
}

function uniteDiscipline(a: Reading<Discipline>, b: Reading<Discipline>): Reading<Discipline> {
  if (b.value.kind === "missing") return a;
  if (a.value.kind === "missing") return b;
  return disciplineText(a.value) === disciplineText(b.value) ? a : contradiction(b, disciplineText(a.value), disciplineText(b.value));
}

function contradiction(at: { readonly at: Reading<unknown>["at"] }, a: string, b: string) {
  return { value: { kind: "unreadable" as const, text: `${a} / ${b}` }, at: at.at };
}

function ratingText(rating: Rating): string {
  if (rating.kind === "level") return rating.code;
  return rating.kind === "unreadable" ? rating.text : "-";
}

/** What a titles cell says; `""` where it says nothing. */
function says(titles: Titles): string {
  switch (titles.kind) {
    case "titles":
      return titles.codes.join(", ");
    case "unreadable":
      return titles.text;
    case "none":
      return titles.entry ? "-" : "";
    default:
      return "";
  }
}

function disciplineText(discipline: Discipline): string {
  if (discipline.kind === "form") return discipline.code;
  return "text" in discipline ? discipline.text : "-";
}
