/** Grouping in one pass. `Map.groupBy` would do, but Node 20 does not know it. */

/** Groups values by a key, in order of first appearance. */
export function groupBy<T>(values: Iterable<T>, keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}
