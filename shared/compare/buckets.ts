/**
 * An index that brings together only what may have to do with each other. Facts lie in buckets by key; within a
 * bucket facts that say the same are one node, so that a thousand copies are one. A bucket of too many different
 * nodes has a key too common to relate anything, and is left out as a whole, whatever order facts came in.
 */

export interface BucketNode<T> {
  /** What makes facts one: equal for those that say the same. */
  readonly signature: string;
  readonly facts: Set<T>;
}

/** Different nodes of one key beyond which it relates nothing. */
const TOO_COMMON = 48;

export class Buckets<T> {
  readonly #buckets = new Map<string, Map<string, BucketNode<T>>>();
  readonly #changed = new Set<string>();

  add(key: string, signature: string, fact: T): void {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new Map();
      this.#buckets.set(key, bucket);
    }
    const node = bucket.get(signature);
    if (node) node.facts.add(fact);
    else bucket.set(signature, { signature, facts: new Set([fact]) });
    this.#changed.add(key);
  }

  remove(key: string, signature: string, fact: T): void {
    const bucket = this.#buckets.get(key);
    const node = bucket?.get(signature);
    if (!bucket || !node) return;
    node.facts.delete(fact);
    if (node.facts.size === 0) bucket.delete(signature);
    if (bucket.size === 0) this.#buckets.delete(key);
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

  /** The nodes of a key, in the order of their signatures; none where the key is too common. */
  nodesOf(key: string): readonly BucketNode<T>[] {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined || bucket.size < 2 || bucket.size > TOO_COMMON) return [];
    return [...bucket.values()].sort((a, b) => (a.signature < b.signature ? -1 : 1));
  }
}
