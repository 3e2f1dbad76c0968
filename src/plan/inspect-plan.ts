import { compareKey } from "../text/key";
import { planError, type PlanError } from "./plan-error";
import type { Plan } from "./schema";

/** What no schema of one field can see: order, repetition, and words that the plan does not define. */
export function inspectPlan(plan: Plan): PlanError[] {
  return [...orderErrors(plan), ...repeatedWords(plan), ...repeatedRules(plan), ...unknownWords(plan)];
}

function orderErrors({ years, registration, directory, reviews }: Plan): PlanError[] {
  const errors: PlanError[] = [];
  if (years.last < years.first) {
    errors.push(planError("years.last", "order", { found: String(years.last), other: "years.first" }));
  }
  if (registration.to < registration.from) {
    errors.push(planError("registration.to", "order", { found: registration.to, other: "registration.from" }));
  }
  directory.forEach(({ from, to }, index) => {
    if (from !== undefined && to !== undefined && to < from) {
      errors.push(planError(`directory[${index}].to`, "order", { found: to, other: "directory.from" }));
    }
  });
  reviews.forEach(({ stage, year }, index) => {
    if (year < years.first || year > years.last) {
      errors.push(planError(`reviews[${index}].year`, "range", { found: String(year), expected: `${years.first}–${years.last}` }));
    }
    if (reviews.findIndex((review) => review.stage === stage) < index) {
      errors.push(planError(`reviews[${index}].stage`, "twice", { found: stage }));
    }
  });
  return errors;
}

const vocabularies = ["positions", "ratings", "titles", "collectiveTitles", "discipline"] as const;

/** A word that stands for two terms could be read either way, so no plan may hold it. */
function repeatedWords(plan: Plan): PlanError[] {
  return vocabularies.flatMap((list) => {
    const owner = new Map<string, number>();
    if (list === "ratings") plan.notRated.forEach((word) => owner.set(compareKey(word), -1));
    return plan[list].flatMap((term, index) => {
      const vague = "vague" in term ? term.vague : [];
      const words = [term.code, term.name, ...term.aliases, ...vague];
      const clash = words.find((word) => (owner.get(compareKey(word)) ?? index) !== index);
      words.forEach((word) => owner.set(compareKey(word), index));
      if (clash === undefined) return [];
      const field = clash === term.code ? "code" : clash === term.name ? "name" : "aliases";
      return [planError(`${list}[${index}].${field}`, "twice", { found: clash })];
    });
  });
}

function repeatedRules(plan: Plan): PlanError[] {
  const seen = new Set<string>();
  return (["criteria", "checks"] as const).flatMap((list) =>
    plan[list].flatMap(({ id }, index) => {
      if (seen.has(id)) return [planError(`${list}[${index}].id`, "twice", { found: id })];
      seen.add(id);
      return [];
    }));
}

/** Parameters that name a term of the plan, by the lists where it may be defined. */
const references: Readonly<Record<string, readonly (typeof vocabularies)[number][]>> = {
  atLeast: ["ratings"],
  title: ["titles", "collectiveTitles"],
  from: ["discipline"],
};

function unknownWords(plan: Plan): PlanError[] {
  return plan.criteria.flatMap(({ params }, index) =>
    Object.entries(references).flatMap(([param, lists]) => {
      const value = params[param];
      if (typeof value !== "string") return [];
      const codes = lists.flatMap((list) => plan[list].map((term) => term.code));
      if (codes.includes(value)) return [];
      return [planError(`criteria[${index}].params.${param}`, "unknown-word", { found: value, expected: codes.join(", ") })];
    }));
}
