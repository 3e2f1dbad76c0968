import type { Engine } from "./engine";
import { ExcelError } from "./excel-error";
import { HostCollection, HostObject, NULL_OBJECT } from "./objects/host-object";
import { WorkbookObject } from "./objects/workbook";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface PathInfo {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds?: number[];
  readonly Error?: { Code: string; Message: string; ActionIndex: number; Location: string };
}

type Found = HostObject | typeof NULL_OBJECT;

/**
 * Carries out one request on the workbook, action after action; the first that fails ends it, and what
 * was done before stays done, as in Excel.
 * @param failAt index of an action that is to fail, for tests
 */
export function execute(engine: Engine, body: RequestBody, failAt?: number): ResponseBody {
  const request = new Request(engine, body);
  const results: ResponseBody["Results"] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === failAt) throw new ExcelError("GeneralException", "an error that the test ordered");
      if (action.ActionType === 5) traces.push(action.Id);
      const perform = (): unknown => (action.ActionType === 5 ? null : request.perform(action));
      results.push({ ActionId: action.Id, Value: engine.undoList ? engine.undoList.byAddIn(perform) : perform() });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, TraceIds: traces, Error: { Code: error.code, Message: error.message, ActionIndex: index, Location: action.Name } };
    }
  }
  return { Results: results, TraceIds: traces };
}

function lowerFirst(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

class Request {
  private readonly objects = new Map<number, Found>();

  constructor(private readonly engine: Engine, private readonly body: RequestBody) {}

  perform(action: ActionInfo): unknown {
    const object = this.find(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.instance(object);
      case 2:
        return this.query(object, action.QueryInfo?.Select ?? []);
      case 3:
        return this.method(object, action);
      case 4:
        return this.assign(object, action);
      default:
        throw new Error(`action type ${action.ActionType} is not known here`);
    }
  }

  private instance(object: Found): unknown {
    if (typeof object === "symbol") return null;
    const id = object.$has("id") ? { Id: object.$get("id") } : {};
    return object.$reference === null ? id : { ...id, _ReferenceId: object.$reference };
  }

  private method(object: Found, action: ActionInfo): unknown {
    if (typeof object === "symbol") return null;
    return this.call(object, action.Name, action.ArgumentInfo) ?? null;
  }

  private assign(object: Found, action: ActionInfo): null {
    if (typeof object === "symbol") throw new ExcelError("InvalidObjectPath", `${action.Name} of a null object`);
    const name = this.member(object, action.Name);
    object.$set(name, this.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  /** Loads exactly what was asked for; a load without names is refused, for it would load everything. */
  private query(object: Found, select: readonly string[]): unknown {
    if (typeof object === "symbol") return null;
    if (select.length === 0) throw new ExcelError("InvalidArgument", `load the properties of ${object.$type} by name`);
    if (object instanceof HostCollection) return { _Items: object.$items().map((item) => this.properties(item, select)) };
    return this.properties(object, select);
  }

  private properties(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const path of select) {
      const [first = "", ...rest] = path.split("/");
      const name = this.member(object, first);
      const value = object.$get(name);
      if (rest.length === 0) answer[upperFirst(name)] = value;
      else answer[upperFirst(name)] = this.nested(value, rest.join("/"), answer[upperFirst(name)]);
    }
    return answer;
  }

  private nested(value: unknown, path: string, known: unknown): unknown {
    if (value === NULL_OBJECT) return null;
    if (!(value instanceof HostObject)) throw new ExcelError("InvalidArgument", `nothing below ${path}`);
    return { ...(known as object | undefined), ...(this.query(value, [path]) as object) };
  }

  private find(id: number): Found {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new Error(`object path ${id} is missing`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: PathInfo): Found {
    if (path.ObjectPathType === 1) return new WorkbookObject(this.engine);
    if (path.ObjectPathType === 6) return this.engine.references.get(path.Name) ?? NULL_OBJECT;
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    const parent = this.find(path.ParentObjectPathId!);
    if (typeof parent === "symbol") return NULL_OBJECT;
    return this.child(parent, path);
  }

  private child(parent: HostObject, path: PathInfo): Found {
    let child: unknown;
    if (path.ObjectPathType === 3) child = this.call(parent, path.Name, path.ArgumentInfo);
    else if (path.ObjectPathType === 4) child = parent.$get(this.member(parent, path.Name));
    else if (path.ObjectPathType === 5) child = this.call(parent, "GetItem", path.ArgumentInfo);
    if (child instanceof HostObject || child === NULL_OBJECT) return child;
    throw new Error(`${parent.$type}.${path.Name} gave no object`);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    return object.$call(this.member(object, name), this.arguments(info));
  }

  /** @throws ExcelError `ApiNotFound` for names that are unknown here or above the chosen set. */
  private member(object: HostObject, serverName: string): string {
    const name = lowerFirst(serverName);
    if (!object.$has(name)) {
      this.engine.stats.unknown.push(`${object.$type}.${name}`);
      throw new ExcelError("ApiNotFound", `the test's Excel has no ${object.$type}.${name}`);
    }
    this.engine.check(object.$type, name);
    return name;
  }

  /** Objects that are passed as arguments come as the ids of their paths. */
  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const values = [...(info?.Arguments ?? [])];
    info?.ReferencedObjectPathIds?.forEach((id, index) => {
      if (id) values[index] = this.find(id);
    });
    return values.map((value) => value ?? undefined);
  }
}
