import type { Plan } from "../../plan/schema";
import { compareKey } from "../../text/key";
import type { Field } from "../records";
import type { SampleTest } from "./read-entries";

const mask = /x{2,}/i;

/**
 * Tells the annex's own example rows: the sample's name with a masked phone, and for an individual any two
 * of the sample's name, the instruction in its position ("Chỉ ghi HT, PHT hoặc Giáo viên") and a masked
 * phone, or its name and unit. A row that names somebody else is a nominee, whatever the clerk left in one
 * cell; a real school may have the sample's name and address: with a real phone number it is no sample.
 */
export function createSampleTest(plan: Plan): SampleTest {
  const { collectives, individuals } = plan.form.samples;
  const known = new Set(plan.positions.flatMap(({ code, name, written, aliases }) => [code, name, written, ...aliases]).map(compareKey));
  const keys = {
    collective: collectives.map((cells) => cells.map(compareKey)),
    individual: individuals.map((cells) => cells.map(compareKey)),
  };
  return (entry) =>
    keys[entry.kind].some(([name = "", second = "", third = ""]) => {
      const named = name !== "" && keyOf(entry.name) === name;
      const masked = mask.test(entry.phone?.text ?? "");
      if (entry.kind === "collective") return named && masked;
      const instructed = second !== "" && !known.has(second) && keyOf(entry.position) === second;
      if (named) return masked || instructed || (third !== "" && keyOf(entry.unit) === third);
      return instructed && masked;
    });
}

function keyOf(field: Field | null): string {
  return field ? compareKey(field.text) : "";
}
