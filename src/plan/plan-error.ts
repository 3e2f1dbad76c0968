import type * as z from "zod/mini";

/**
 * What is wrong with one field of a plan; `locale/` has the sentence.
 * `path` is as in `criteria[2].params.percent`.
 */
export interface PlanError {
  readonly path: string;
  readonly problem:
    | "missing" | "text" | "number" | "yes-no" | "list" | "group" | "blank" | "date" | "email" | "code" | "one-of" | "range"
    | "unknown-field" | "unknown-rule" | "twice" | "order" | "unknown-word";
  /** `found`: the value as written; `expected`: a list of words or a limit; `other`: the field it clashes with. */
  readonly data: { readonly found?: string; readonly expected?: string; readonly other?: string };
}

export function planError(path: string, problem: PlanError["problem"], data: PlanError["data"] = {}): PlanError {
  return { path, problem, data };
}

type Issue = z.core.$ZodIssue;

/** zod's issues in our words. Issues need `reportInput`, or `found` stays empty. */
export function schemaErrors(issues: readonly Issue[], base = ""): PlanError[] {
  return issues.map((issue) => {
    const path = joinPath(base, issue.path);
    if (issue.code === "unrecognized_keys") return planError(joinPath(path, [issue.keys[0]!]), "unknown-field");
    if (issue.input === undefined) return planError(path, "missing");
    const found = shown(issue.input);
    switch (issue.code) {
      case "invalid_type":
        return planError(path, typeWords[issue.expected] ?? "text", { found });
      case "too_small":
        return issue.origin === "string" || issue.origin === "array"
          ? planError(path, "blank")
          : planError(path, "range", { found, expected: `≥ ${issue.minimum}` });
      case "too_big":
        return planError(path, "range", { found, expected: `≤ ${issue.maximum}` });
      case "invalid_format":
        return planError(path, formatWords[issue.format] ?? "code", { found });
      case "invalid_value":
        return planError(path, "one-of", { found, expected: issue.values.join(", ") });
      default:
        return planError(path, "text", { found });
    }
  });
}

const typeWords: Readonly<Record<string, PlanError["problem"]>> = {
  string: "text", number: "number", int: "number", boolean: "yes-no", array: "list", object: "group", record: "group",
};

const formatWords: Readonly<Record<string, PlanError["problem"]>> = { date: "date", email: "email", regex: "code" };

function joinPath(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (left, part) => (typeof part === "number" ? `${left}[${part}]` : left === "" ? String(part) : `${left}.${String(part)}`),
    base,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
