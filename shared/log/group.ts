/** Grouping in one pass, whatever the size of a group. `Map.groupBy` would do, but Node 20 does not know it. */

/** Items under their keys; both in the order in which they come. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The groups alone, in the order in which their first members come. */
export const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => unknown): T[][] => [
  ...grouped(items, keyOf).values(),
];
