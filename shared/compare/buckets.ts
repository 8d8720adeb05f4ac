/**
 * An index that brings together only what may have to do with each other. Facts lie in buckets by key; within a
 * bucket facts that say the same are one node, so that a thousand copies are one. In a small bucket all nodes meet.
 * In one whose key is common (a large dossier on one war) each meets only its neighbours: in the order of time, and
 * in that of what is told. So nothing is dropped for being busy, and the work grows with the nodes and not with
 * their square, whatever order facts came in.
 */

export interface BucketNode<T> {
  /** What makes facts one: equal for those that say the same. */
  readonly signature: string;
  /** Short for the signature: one for nodes of one signature in all buckets. */
  readonly id: number;
  /** Where it stands in each of the orders neighbours are looked for in. */
  readonly orders: readonly string[];
  /** Whether it looks for others; two that do not are never brought together. */
  readonly asks: boolean;
  readonly facts: Set<T>;
}

/** Nodes of one key up to which all of them meet. */
const ALL_MEET = 48;
/** Neighbours ahead that a node of a larger bucket meets in each order: with two orders about as much work a node. */
const NEIGHBOURS = 12;

type Pair<T> = readonly [BucketNode<T>, BucketNode<T>];

export class Buckets<T> {
  readonly #buckets = new Map<string, Map<string, BucketNode<T>>>();
  readonly #changed = new Set<string>();
  readonly #ids = new Map<string, number>();

  add(key: string, signature: string, fact: T, orders: readonly string[] = [signature], asks = true): void {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new Map();
      this.#buckets.set(key, bucket);
    }
    const node = bucket.get(signature);
    if (node) node.facts.add(fact);
    else
      bucket.set(signature, { signature, id: this.#idOf(signature), orders, asks, facts: new Set([fact]) });
    this.#changed.add(key);
  }

  #idOf(signature: string): number {
    const known = this.#ids.get(signature);
    if (known !== undefined) return known;
    this.#ids.set(signature, this.#ids.size);
    return this.#ids.size - 1;
  }

  remove(key: string, signature: string, fact: T): void {
    const bucket = this.#buckets.get(key);
    const node = bucket?.get(signature);
    if (!bucket || !node) return;
    node.facts.delete(fact);
    if (node.facts.size === 0) bucket.delete(signature);
    this.#changed.add(key);
  }

  /** Keys whose buckets changed since they were last taken; they are to be looked at again. */
  takeChanged(): string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** Puts keys back that were taken but not yet looked at. */
  putBack(keys: readonly string[]): void {
    for (const key of keys) this.#changed.add(key);
  }

  #isAsked(key: string): boolean {
    for (const { asks } of this.#buckets.get(key)?.values() ?? []) if (asks) return true;
    return false;
  }

  /** The nodes of a key, in the order of their signatures. */
  nodesOf(key: string): readonly BucketNode<T>[] {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined || bucket.size < 2) return [];
    return [...bucket.values()].sort((a, b) => (a.signature < b.signature ? -1 : 1));
  }

  /** The nodes of a key that are to be looked at together, each two once. */
  pairsOf(key: string): Iterable<Pair<T>> {
    if (!this.#isAsked(key)) return [];
    const nodes = this.nodesOf(key);
    return nodes.length <= ALL_MEET ? allPairs(nodes) : neighbours(nodes);
  }
}

function* allPairs<T>(nodes: readonly BucketNode<T>[]): Generator<Pair<T>> {
  for (let left = 0; left < nodes.length; left++)
    for (let right = left + 1; right < nodes.length; right++)
      if (nodes[left]!.asks || nodes[right]!.asks) yield [nodes[left]!, nodes[right]!];
}

function* neighbours<T>(nodes: readonly BucketNode<T>[]): Generator<Pair<T>> {
  const met = new Set<number>();
  for (let order = 0; order < nodes[0]!.orders.length; order++) {
    const places = nodes.map((node) => node.orders[order] ?? '');
    // Nodes are sorted by signature, which decides where an order leaves them equal.
    const row = nodes.map((_, at) => at).sort((a, b) => compare(places[a]!, places[b]!) || a - b);
    for (let at = 0; at < row.length; at++)
      for (let ahead = at + 1; ahead <= Math.min(at + NEIGHBOURS, row.length - 1); ahead++) {
        const [low, high] = [Math.min(row[at]!, row[ahead]!), Math.max(row[at]!, row[ahead]!)];
        const pair = low * nodes.length + high;
        if (met.has(pair) || (!nodes[low]!.asks && !nodes[high]!.asks)) continue;
        met.add(pair);
        yield [nodes[low]!, nodes[high]!];
      }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
