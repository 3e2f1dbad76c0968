/**
 * Remembers answers by text, at most `limit` of them: cells repeat the same few words thousands of times.
 * When full it forgets everything and starts again, so hostile input cannot fill the memory.
 */
export function memoise<T>(read: (text: string) => T, limit = 65_536): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const value = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}
