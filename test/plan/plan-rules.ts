import * as z from "zod/mini";
import type { RuleParams } from "../../src/plan/parse-plan";

const none = z.strictObject({});

/** The shapes that the criteria of these tests' plans give their parameters. */
export const rules: RuleParams = {
  "collective-advanced-share": z.strictObject({
    title: z.string(),
    percent: z.int().check(z.minimum(1), z.maximum(100)),
  }),
  "collective-discipline": z.strictObject({ from: z.string() }),
  "collective-unity": none,
  "person-rated-excellent": z.strictObject({ atLeast: z.string() }),
  "person-character": none,
  "required-field": none,
  "registration-window": none,
};
