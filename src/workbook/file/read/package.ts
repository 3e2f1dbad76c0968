import { ProgramError } from "../../../problem";
import { decodeXml, tags } from "../xml/tags";
import type { Archive } from "../zip/archive";

/** One sheet as `workbook.xml` lists it; chart sheets and dialogs are none. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly relationId: string;
}

export interface Relation {
  readonly id: string;
  /** The last step of its type URI, the same in the transitional and the strict format. */
  readonly type: string;
  readonly path: string;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly path: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPart[];
  /** The names of all sheets, of those too that are no worksheets. */
  readonly names: readonly string[];
}

/**
 * Follows the relations of a package from its root to the sheets.
 * @throws ProgramError `file-damaged` where it leads nowhere
 */
export async function findWorkbook(archive: Archive): Promise<WorkbookParts> {
  const path = await workbookPath(archive);
  const xml = decodeXml(await archive.read(path));
  const relations = await readRelations(archive, path);
  return { path, xml, relations, sheets: [...listSheets(xml, relations)], names: sheetNames(xml) };
}

async function workbookPath(archive: Archive): Promise<string> {
  const root = await readRelations(archive, "");
  const main = root.find(({ type, path }) => type === "officeDocument" && archive.entry(path));
  const path = main?.path ?? "xl/workbook.xml";
  if (!archive.entry(path)) throw new ProgramError("file-damaged", { part: path });
  return path;
}

/** The relations of a part, targets resolved; none where it has no relations part. */
export async function readRelations(archive: Archive, part: string): Promise<Relation[]> {
  const path = relationsPath(part);
  return archive.entry(path) ? parseRelations(decodeXml(await archive.read(path)), part) : [];
}

/** The relations of a part from the text of its relations part. */
export function parseRelations(xml: string, part: string): Relation[] {
  const relations: Relation[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== "Relationship" || tag.kind === "close" || tag.attribute("TargetMode") === "External") continue;
    const target = tag.attribute("Target");
    if (target === undefined) continue;
    relations.push({
      id: tag.attribute("Id") ?? "",
      type: (tag.attribute("Type") ?? "").replace(/^.*\//, ""),
      path: resolvePath(part, target),
    });
  }
  return relations;
}

/** `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`; "" is the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written (`worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml`, `..\x.xml`) -> part name. */
export function resolvePath(part: string, target: string): string {
  const written = target.replaceAll("\\", "/");
  const steps = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function* listSheets(xml: string, relations: readonly Relation[]): Generator<SheetPart, void, void> {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  for (const tag of tags(xml)) {
    if (tag.name !== "sheet" || tag.kind === "close") continue;
    const name = tag.attribute("name");
    const relationId = relationAttribute(xml.slice(tag.start, tag.end));
    const relation = relationId === undefined ? undefined : byId.get(relationId);
    if (name === undefined || relationId === undefined) throw new ProgramError("file-damaged", { part: "workbook.xml" });
    if (!relation) throw new ProgramError("file-damaged", { part: name });
    if (relation.type === "worksheet") yield { name, path: relation.path, relationId };
  }
}

function sheetNames(xml: string): string[] {
  return [...tags(xml)].filter((tag) => tag.name === "sheet" && tag.kind !== "close").map((tag) => tag.attribute("name") ?? "");
}

/** The `r:id` of a tag; its prefix is nearly always `r`, but the format does not say so. */
function relationAttribute(tag: string): string | undefined {
  const match = /\s[\w.-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
  return match?.[1] ?? match?.[2];
}
