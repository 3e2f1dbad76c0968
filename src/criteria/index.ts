import * as z from "zod/mini";
import type { RuleParams } from "../plan/parse-plan";
import { checks } from "./checks";
import { criteria } from "./criteria";

export { checks, criteria };

/** The shape of every rule's parameters, by its id: what `parsePlan` holds a plan to. */
export const ruleParams: RuleParams = {
  ...Object.fromEntries(criteria.map(({ id, params }) => [id, params])),
  ...Object.fromEntries(checks.map(({ id }) => [id, z.record(z.string(), z.never())])),
};
