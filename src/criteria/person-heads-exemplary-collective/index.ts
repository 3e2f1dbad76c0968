import { result, type IndividualCriterion } from "../criterion";
import { readableText } from "../findings";
import { noParams } from "../params";
import { positionOf } from "../positions";

const id = "person-heads-exemplary-collective";

/** III.2.2, dash 3: "tập thể do người đó đứng đầu là tập thể điển hình hoàn thành xuất sắc nhiệm vụ". */
export const personHeadsExemplaryCollective: IndividualCriterion = {
  id,
  target: "individual",
  params: noParams,
  judge: ({ entry, context, collective }) => {
    const written = readableText(entry.position);
    if (written === "") return result("unknown", `${id}/no-position`, { cause: entry.position ? "blank" : "header" });
    const position = positionOf(context.plan, written);
    if (!position?.heads) return result("not-applicable", `${id}/not-applicable`, { data: { position: position?.name ?? written } });
    const unit = readableText(entry.unit);
    const data = { unit, position: position.name };
    if (unit === "") return result("unknown", `${id}/no-unit`, { cause: entry.unit ? "blank" : "header", data });
    if (collective === "unclear") return result("unknown", `${id}/unclear`, { data });
    if (collective === null) return result("unmet", `${id}/none`, { data });
    const at = collective.entry.name?.at ?? collective.entry.at;
    const rest = { data: { ...data, row: at.row + 1 }, related: [at] };
    if (collective.verdict === "eligible") return result("met", `${id}/met`, rest);
    return collective.verdict === "ineligible"
      ? result("unmet", `${id}/unmet`, rest)
      : result("unknown", `${id}/unknown`, { ...rest, cause: "collective" });
  },
};
