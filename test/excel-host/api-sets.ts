/**
 * Which ExcelApi set each member belongs to, taken from the guards in Microsoft's own runtime
 * (`_throwIfApiNotSupported("Range.getSpecialCells", …, "1.9")`). Members without a guard are of 1.1 or
 * stand on an object that is guarded.
 */
export function apiSets(runtimeSource: string): ReadonlyMap<string, number> {
  const guards = runtimeSource.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/g);
  return new Map([...guards].map(([, type, member, minor]) => [`${type}.${member}`, Number(minor)]));
}
