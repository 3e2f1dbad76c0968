import { message } from "../../locale/message";
import type { Fix } from "../../check/finding";
import type { Place, Plan } from "../../plan/schema";
import type { Field } from "../../sheets/records";
import { withoutKind } from "../../text/districts";
import { nearestNames } from "../../text/names";
import type { Check, CheckContext } from "../criterion";
import { atMost, fieldOf, finding, nomineesOf, readableText, soundText, type Seen } from "../findings";
import { directoryOf, type Directory } from "./directory";
import { addressParts, type AddressPart } from "./parts";

const id = "address-complete";

/** What is wrong with an address, before it is said. */
type Lack = Pick<Seen, "says" | "kind" | "data" | "suggestions">;

/**
 * The address of a collective names a place of every level that the plan asks for (xã, phường or thị
 * trấn; huyện, thị xã or thành phố), and those that the directory knows are in it on the day.
 */
export const addressComplete: Check = {
  id,
  inspect: (context, rule) => {
    const levels = levelsOf(context);
    return nomineesOf(context.sheets.form).flatMap((entry) => {
      const address = fieldOf(entry, "address");
      if (!address || soundText(address) === "") return [];
      return lacksIn(address, levels, context.plan).map((lack) =>
        finding(id, rule, { ...lack, severity: atMost("warning", rule.severity), at: address.at }),
      );
    });
  },
};

interface Level {
  readonly level: Place["level"];
  readonly directory: Directory | null;
}

function levelsOf({ plan, asOf }: CheckContext): readonly Level[] {
  return plan.address.levels.map((level) => ({ level, directory: directoryOf(plan, level, asOf) }));
}

function lacksIn(address: Field, levels: readonly Level[], plan: Plan): readonly Lack[] {
  const parts = addressParts(address.text).filter(({ key }) => withoutProvinceWord(key) !== plan.province.toLowerCase());
  return levels.flatMap(({ level, directory }) => lackOf(address, parts, { level, directory }) ?? []);
}

function withoutProvinceWord(key: string): string {
  return key.replace(/^(?:tỉnh|t\.)\s*/, "");
}

function lackOf(address: Field, parts: readonly AddressPart[], { level, directory }: Level): Lack | null {
  const marked = parts.findLast((part) => part.level === level && withoutKind(part.key, level) !== "");
  if (marked) {
    if (!directory || directory.has(marked.text)) return null;
    const outdated = directory.outdated(marked.text);
    if (outdated) return { says: "place-outdated", kind: "invalid", data: { part: marked.text, from: outdated.from ?? "", to: outdated.to ?? "" } };
    return unknownPlace(address, marked, level, directory);
  }
  // "Xã H'ra, Mang Yang" and "Xã H'ra Mang Yang" name the district without its word.
  if (directory && parts.some((part) => part.level === null && directory.has(part.text))) return null;
  if (directory && parts.some((part) => endsInPlace(part, directory))) return null;
  const last = parts.findLast((part) => part.level === null);
  const misspelt = last && directory ? unknownPlace(address, last, level, directory) : null;
  if (misspelt?.suggestions?.length) return misspelt;
  return { says: `${level}-missing`, kind: "missing", data: { found: readableText(address) } };
}

/** Do the last words name a place, with something left before them? "thị trấn kông chro" alone does not. */
function endsInPlace({ key, level }: AddressPart, directory: Directory): boolean {
  const words = (level === null ? key : withoutKind(key, level)).split(" ");
  return words.some((_, i) => i > 0 && directory.has(words.slice(i).join(" ")));
}

function unknownPlace(address: Field, part: AddressPart, level: Place["level"], directory: Directory): Lack {
  const near = nearestNames(withoutKind(part.key, level), directory.places, nameOf).map(({ kind, name }) => `${kind} ${name}`);
  return {
    says: `${level}-unknown`,
    kind: "invalid",
    data: { part: part.text, near },
    suggestions: near.map((to) => replacePart(address, part, to)),
  };
}

function nameOf({ name }: Place): string {
  return name;
}

function replacePart(address: Field, part: AddressPart, to: string): Fix {
  const holds = (cell: Field) => cell.text.normalize("NFC").includes(part.text);
  const { at, raw, text } = address.parts?.findLast(holds) ?? address;
  const written = text.normalize("NFC").replace(part.text, () => to);
  return { label: message("fix/write", { to: written }), edits: [{ at, from: raw, to: written }] };
}
