import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import { TEMPLATE_VERSION, planDigest, type Issued } from "../../distribute/issued";
import { parseUnit, sameUnit } from "../../text/units";
import type { Check, CheckContext } from "../criterion";
import { districtsOf } from "../districts-of";
import { finding, type Seen } from "../findings";

const id = "template-current";

/** What is not as it should be with a workbook that was issued; nothing is said of any other workbook. */
type Said = Pick<Seen, "says" | "data" | "severity">;

/** The workbook is of the template, the plan and the unit that it was issued for, and carries one plan. */
export const templateCurrent: Check = {
  id,
  inspect: (context, rule) => {
    const { issued } = context;
    const said = issued ? [ofTemplate(issued), ofPlan(issued, context), ofUnit(issued, context)] : [];
    return [
      ...said.filter((one) => one !== null).map((one) => finding(id, rule, { ...one, kind: "note", at: null })),
      ...severalPlans(context, rule),
    ];
  },
};

/** One plan is used; the clerk may mean another of them. */
function severalPlans({ planSheets: [used, ...others] }: CheckContext, rule: Rule): readonly Finding[] {
  if (used === undefined || others.length === 0) return [];
  return [finding(id, rule, { says: "several-plans", data: { used, others }, kind: "note", at: { sheet: others[0]! } })];
}

function ofTemplate({ template }: Issued): Said | null {
  if (template === TEMPLATE_VERSION) return null;
  const newer = Number(template) > Number(TEMPLATE_VERSION);
  const data = { issued: template, current: TEMPLATE_VERSION };
  return newer ? { says: "newer", data, severity: "info" } : { says: "outdated", data };
}

function ofPlan(issued: Issued, { plan }: CheckContext): Said | null {
  if (issued.plan !== plan.id) return { says: "other-plan", data: { issued: issued.plan, plan: plan.id } };
  if (issued.planVersion !== plan.version) return { says: "other-version", data: { issued: issued.planVersion, version: plan.version } };
  if (issued.planDigest === null || issued.planDigest === planDigest(plan)) return null;
  return { says: "plan-changed", data: { plan: plan.id, version: plan.version } };
}

/** Only where both names say a level and a name can they be told apart for certain. */
function ofUnit(issued: Issued, context: CheckContext): Said | null {
  const { unit } = context.sheets.form;
  const districts = districtsOf(context);
  const [expected, found] = [parseUnit(issued.unit, districts), parseUnit(unit, districts)];
  if (expected.level === null || found.level === null || expected.name === "" || found.name === "") return null;
  return sameUnit(expected, found) ? null : { says: "other-unit", data: { issued: issued.unit, unit } };
}
