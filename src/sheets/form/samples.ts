import type { Plan } from "../../plan/schema";
import { compareKey } from "../../text/key";
import type { Field } from "../records";
import type { SampleTest } from "./read-entries";

const mask = /x{2,}/i;

/**
 * Tells the annex's own example rows. An individual's row is one if its position is the sample's
 * instruction ("Chỉ ghi HT, PHT hoặc Giáo viên"), or if its name and one more cell are the sample's; any
 * row with the sample's name and a masked phone is one. A real school may have the sample's name and
 * address: with a real phone number it is no sample.
 */
export function createSampleTest(plan: Plan): SampleTest {
  const { collectives, individuals } = plan.form.samples;
  const known = new Set(plan.positions.flatMap(({ code, name, written, aliases }) => [code, name, written, ...aliases]).map(compareKey));
  return (entry) => {
    const samples = entry.kind === "collective" ? collectives : individuals;
    return samples.some((cells) => {
      const [name = "", second = "", third = ""] = cells.map(compareKey);
      const named = name !== "" && keyOf(entry.name) === name;
      if (named && mask.test(entry.phone?.text ?? "")) return true;
      if (entry.kind === "collective") return false;
      const instructed = second !== "" && !known.has(second) && keyOf(entry.position) === second;
      return instructed || (named && third !== "" && keyOf(entry.unit) === third);
    });
  };
}

function keyOf(field: Field | null): string {
  return field ? compareKey(field.text) : "";
}
