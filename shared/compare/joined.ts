/** What is related step by step is one group. */

/** Facts joined by some relation, each group once. */
export function joined<T>(edges: readonly (readonly [T, T])[]): T[][] {
  const parent = new Map<T, T>();
  const rootOf = (item: T): T => {
    let at = item;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const [a, b] of edges) {
    if (!parent.has(a)) parent.set(a, a);
    if (!parent.has(b)) parent.set(b, b);
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left !== right) parent.set(right, left);
  }
  const groups = new Map<T, T[]>();
  for (const item of parent.keys()) {
    const root = rootOf(item);
    groups.set(root, [...(groups.get(root) ?? []), item]);
  }
  return [...groups.values()];
}
