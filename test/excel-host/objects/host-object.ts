import { ExcelError } from "../excel-error";
import type { Engine } from "../engine";

/** Stands for "no object": whatever is asked of it is again nothing, as in Excel. */
export const NULL_OBJECT = Symbol("null object");

/**
 * An object on the server's side of the wire. Its public members are its API: the wire finds them by
 * reflection, and a name that is not there fails loudly. Members that begin with `$` are not part of it.
 */
export abstract class HostObject {
  /** Class name in the API, for the table of requirement sets. */
  abstract readonly $type: string;
  $reference: string | null = null;

  constructor(readonly $engine: Engine) {}

  $has(name: string): boolean {
    return !name.startsWith("$") && name !== "constructor" && name in this;
  }

  $get(name: string): unknown {
    return Reflect.get(this, name, this);
  }

  $set(name: string, value: unknown): void {
    if (!Reflect.set(this, name, value, this)) throw new ExcelError("InvalidArgument", `${this.$type}.${name} is read-only`);
  }

  $call(name: string, args: unknown[]): unknown {
    const method = this.$get(name);
    if (typeof method !== "function") throw new ExcelError("ApiNotFound", `${this.$type}.${name} is no method`);
    return Reflect.apply(method, this, args);
  }

  _KeepReference(): void {
    this.$reference ??= this.$engine.keep(this);
  }
}

/** A collection: the wire lists its items where its properties are loaded. */
export abstract class HostCollection extends HostObject {
  abstract $items(): HostObject[];
  abstract getItem(key: string): HostObject;
}

/** Settings that are only kept and given back, such as a font; navigation names lead to other objects. */
export class Bag extends HostObject {
  constructor(
    engine: Engine,
    readonly $type: string,
    private readonly $scalars: readonly string[],
    private readonly $store: { get: (name: string) => unknown; set: (name: string, value: unknown) => void },
    private readonly $objects: Readonly<Record<string, () => HostObject>> = {},
  ) {
    super(engine);
  }

  override $has(name: string): boolean {
    return this.$scalars.includes(name) || name in this.$objects;
  }

  override $get(name: string): unknown {
    return this.$objects[name]?.() ?? this.$store.get(name);
  }

  override $set(name: string, value: unknown): void {
    this.$store.set(name, value);
  }
}
