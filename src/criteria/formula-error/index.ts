import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import { isError, UNCALCULATED } from "../../workbook/grid";
import { atMostOnce } from "../cells";
import type { Check, CheckContext } from "../criterion";
import { atMost, fieldsOf, finding, labelOf, nomineesOf } from "../findings";

const id = "formula-error";

/** `#N/A`, `#REF!` … and formulas without a stored value, which read as blank (`spec` §9). */
export const formulaError: Check = {
  id,
  inspect: (context, rule) => [...onForm(context, rule), ...onOtherSheets(context, rule)],
};

function onForm({ sheets }: CheckContext, rule: Rule): readonly Finding[] {
  return nomineesOf(sheets.form).flatMap((entry) =>
    fieldsOf(entry).flatMap(({ column, field }) =>
      isError(field.raw)
        ? [finding(id, rule, {
            says: saysOf(field.raw.error),
            kind: "invalid",
            at: field.at,
            data: { ...labelOf(entry), column, error: field.raw.error, count: 1 },
          })]
        : [],
    ),
  );
}

/** One broken formula is filled down a column: told once a column and error. */
function onOtherSheets({ sheets }: CheckContext, rule: Rule): readonly Finding[] {
  const broken = (sheets.formulaErrors ?? []).map(({ error, ...cell }) => ({ ...cell, text: error }));
  return atMostOnce(broken, 0).map(({ first, related, count }) =>
    finding(id, rule, {
      says: `sheet-${saysOf(first.text)}`,
      kind: "unverified",
      severity: atMost("warning", rule.severity),
      at: first.at,
      related,
      data: { column: first.column, error: first.text, count },
    }),
  );
}

function saysOf(error: string): "error" | "uncalculated" {
  return error === UNCALCULATED.error ? "uncalculated" : "error";
}
