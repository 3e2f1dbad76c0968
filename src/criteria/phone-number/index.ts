import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import type { Field } from "../../sheets/records";
import { readPhone } from "../../text/phones";
import { isError } from "../../workbook/grid";
import type { Check } from "../criterion";
import { atMost, fieldOf, finding, nomineesOf, write } from "../findings";

const id = "phone-number";

/**
 * A phone number is a Vietnamese one, digits only, as text. Where exactly one right way to write it is
 * known the finding is a warning with a fix, else an error (`spec` §9).
 */
export const phoneNumber: Check = {
  id,
  inspect: ({ sheets }, rule) =>
    nomineesOf(sheets.form).flatMap((entry) => {
      const phone = fieldOf(entry, "phone");
      return phone && !isError(phone.raw) ? (report(phone, rule) ?? []) : [];
    }),
};

function report(phone: Field, rule: Rule): Finding | null {
  const reading = readPhone(phone.raw);
  const found = phone.text.trim();
  switch (reading.kind) {
    case "blank":
      return null;
    case "mask":
      return finding(id, rule, { says: "masked", kind: "invalid", at: phone.at, data: { found } });
    case "invalid":
      return finding(id, rule, { says: reading.reason, kind: "invalid", at: phone.at, data: { found } });
    case "valid":
      if (reading.asWritten) return null;
      return finding(id, rule, {
        says: reading.rule ?? "spacing",
        kind: "invalid",
        severity: atMost("warning", rule.severity),
        at: phone.at,
        data: { found, to: reading.digits },
        fix: write(phone, reading.digits),
      });
  }
}
