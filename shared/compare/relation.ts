/**
 * One way facts of different articles may stand to each other, kept up to date: facts that change mark their buckets,
 * and only those are looked at again.
 */
import { type BucketNode, Buckets } from './buckets';
import { joined } from './joined';

/** What is to be known of a kind of fact. */
export interface Rules<T, R> {
  /** Facts without one key in common never meet. */
  readonly keysOf: (fact: T) => readonly string[];
  /** Equal for facts that say the same. */
  readonly signatureOf: (fact: T) => string;
  /** Where it stands among those of a common key, by each measure. */
  readonly ordersOf: (fact: T) => readonly string[];
  readonly relate: (a: T, b: T) => R | null;
  readonly articleOf: (fact: T) => string;
  /** Whether it is worth meeting others at all; of two that are not, nothing can come. */
  readonly asks?: (fact: T) => boolean;
}

/** Two nodes of one bucket and how they stand to each other. */
interface Edge<T, R> {
  readonly left: BucketNode<T>;
  readonly right: BucketNode<T>;
  readonly relation: R;
}

/** Looks again at the changed buckets of one kind of fact. */
export class Relation<T, R> {
  readonly buckets = new Buckets<T>();
  readonly edges = new Map<string, readonly Edge<T, R>[]>();
  pairs = 0;
  /** Pairs met in one go, so that two with several keys in common are weighed once. */
  readonly #met = new Map<string, R | null>();

  constructor(readonly rules: Rules<T, R>) {}

  add(facts: readonly T[]): void {
    const { keysOf, signatureOf, ordersOf, asks } = this.rules;
    for (const fact of facts) {
      const keys = keysOf(fact);
      if (keys.length === 0) continue;
      const [signature, orders] = [signatureOf(fact), ordersOf(fact)];
      for (const key of keys) this.buckets.add(key, signature, fact, orders, asks?.(fact) ?? true);
    }
  }

  remove(facts: readonly T[]): void {
    const { keysOf, signatureOf } = this.rules;
    for (const fact of facts) {
      const keys = keysOf(fact);
      const signature = keys.length === 0 ? '' : signatureOf(fact);
      for (const key of keys) this.buckets.remove(key, signature, fact);
    }
  }

  /** @returns whether it came to the end */
  settle(isLate: () => boolean): boolean {
    const keys = this.buckets.takeChanged();
    this.#met.clear();
    for (let at = 0; at < keys.length; at++) {
      if (isLate()) {
        this.buckets.putBack(keys.slice(at));
        return false;
      }
      this.#look(keys[at]!);
    }
    return true;
  }

  #look(key: string): void {
    const found: Edge<T, R>[] = [];
    for (const [left, right] of this.buckets.pairsOf(key)) {
      const relation = this.#weigh(left, right);
      if (relation !== null) found.push({ left, right, relation });
    }
    if (found.length > 0) this.edges.set(key, found);
    else this.edges.delete(key);
  }

  #weigh(left: BucketNode<T>, right: BucketNode<T>): R | null {
    const pair = `${left.id} ${right.id}`;
    const known = this.#met.get(pair);
    if (known !== undefined) return known;
    this.pairs++;
    const [a, b] = this.#apart(left, right);
    const relation = a === null || b === null ? null : this.rules.relate(a, b);
    this.#met.set(pair, relation);
    return relation;
  }

  /** A fact of each node, of two different articles. */
  #apart(left: BucketNode<T>, right: BucketNode<T>): readonly [T, T] | readonly [null, null] {
    const { articleOf } = this.rules;
    for (const a of left.facts) for (const b of right.facts) if (articleOf(a) !== articleOf(b)) return [a, b];
    return [null, null];
  }

  /** Groups of facts joined by one relation, with all facts that say the same as one of them. */
  groups(relation: R): T[][] {
    const all = [...this.edges.values()].flatMap((found) =>
      found
        .filter((edge) => edge.relation === relation)
        .flatMap(({ left, right }) => {
          // A node whose last fact was taken out holds nothing any more.
          const [a] = left.facts;
          const [b] = right.facts;
          if (a === undefined || b === undefined) return [];
          return [
            [a, b] as const,
            ...[...left.facts].map((fact) => [a, fact] as const),
            ...[...right.facts].map((fact) => [b, fact] as const),
          ];
        }),
    );
    return joined(all);
  }
}
