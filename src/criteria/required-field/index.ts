import { isError } from "../../workbook/grid";
import type { Check } from "../criterion";
import { fieldsOf, finding, labelOf, nomineesOf, type NamedField } from "../findings";

const id = "required-field";

/** Every cell of the annex's tables but Stt, which `order-number` fills in by itself. */
export const requiredField: Check = {
  id,
  inspect: ({ sheets }, rule) =>
    nomineesOf(sheets.form).flatMap((entry) =>
      fieldsOf(entry)
        .filter(isMissing)
        .map(({ column, field }) =>
          finding(id, rule, { says: "blank", kind: "missing", at: field.at, data: { ...labelOf(entry), column } }),
        ),
    ),
};

/** Blank, or nothing but dots and dashes. A formula error and a phone's odd signs have checks of their own. */
function isMissing({ column, field }: NamedField): boolean {
  if (column === "order" || isError(field.raw)) return false;
  return column === "phone" ? !/[^\s\u200b\ufeff]/u.test(field.text) : !/[\p{L}\p{N}]/u.test(field.text);
}
