/** What is related step by step is one group. */

interface Tree<T> {
  readonly item: T;
  parent: Tree<T> | null;
  /** Items below and with it, as long as it is a root. */
  size: number;
}

/** The root of a tree; what lies on the way is hung nearer to it. */
function rootOf<T>(tree: Tree<T>): Tree<T> {
  let at = tree;
  while (at.parent !== null) {
    at.parent = at.parent.parent ?? at.parent;
    at = at.parent;
  }
  return at;
}

/** Facts joined by some relation, each group once. Nearly linear in the edges, whatever order they come in. */
export function joined<T>(edges: readonly (readonly [T, T])[]): T[][] {
  const trees = new Map<T, Tree<T>>();
  const treeOf = (item: T): Tree<T> => {
    const known = trees.get(item);
    if (known) return known;
    const tree = { item, parent: null, size: 1 };
    trees.set(item, tree);
    return tree;
  };
  for (const [a, b] of edges) {
    const [left, right] = [rootOf(treeOf(a)), rootOf(treeOf(b))];
    if (left === right) continue;
    const [large, small] = left.size >= right.size ? [left, right] : [right, left];
    small.parent = large;
    large.size += small.size;
  }
  const groups = new Map<Tree<T>, T[]>();
  for (const tree of trees.values()) {
    const root = rootOf(tree);
    const group = groups.get(root);
    if (group) group.push(tree.item);
    else groups.set(root, [tree.item]);
  }
  return [...groups.values()];
}
