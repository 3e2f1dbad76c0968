import { result, type CollectiveCriterion, type IndividualCriterion } from "./criterion";
import { noParams } from "./params";

/** A criterion that no sheet can prove: a person must judge it (`spec` §5.1). */
export function confirmCollective(id: string): CollectiveCriterion {
  return { id, target: "collective", params: noParams, judge: () => result("to-confirm", `${id}/to-confirm`) };
}

/** The same for an individual. */
export function confirmIndividual(id: string): IndividualCriterion {
  return { id, target: "individual", params: noParams, judge: () => result("to-confirm", `${id}/to-confirm`) };
}
