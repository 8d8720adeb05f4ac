/** The clauses of a statement with their negations: what words say that something is so is looked for within one. */

import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { beginsClause, type Negations, negationsOf } from './negation';
import type { Pole, StateKind } from './state-book';

/** Words between a state and the thing it is said of, and between a matter and the word that says there is one. */
export const REACH = 7;

/** What a few words of a statement say to be so. */
export interface Found {
  readonly kind: StateKind;
  readonly pole: Pole;
  readonly thing: string;
  readonly of: readonly string[];
  /** First and last word of what says so. */
  readonly from: number;
  readonly to: number;
  /** The word whose negation counts. */
  readonly at: number;
  /** The words of the thing it is said of. */
  readonly thingFrom: number;
  readonly thingTo: number;
}

/** One statement as its clauses. */
export class Clauses {
  readonly negations: Negations;

  constructor(
    readonly statement: Statement,
    readonly reader: CompareReader,
  ) {
    this.negations = negationsOf(statement, reader);
  }

  /** Where the clause around a word begins and ends; a comma ends it. */
  clauseOf(at: number): { readonly from: number; readonly to: number } {
    const { words } = this.statement;
    const stops = (one: number): boolean => {
      const { key, kind } = words[one]!;
      return (kind === 'mark' && '،,:'.includes(key)) || beginsClause(this.statement, one, this.reader);
    };
    let from = at;
    while (from > 0 && !stops(from)) from--;
    let to = at + 1;
    while (to < words.length && !stops(to)) to++;
    return { from, to };
  }

  /** Where the stretch between marks around a word begins. */
  sentenceFrom(at: number): number {
    const { words } = this.statement;
    let from = at;
    while (from > 0 && !(words[from - 1]!.kind === 'mark' && '.؛:،,؟!'.includes(words[from - 1]!.key)))
      from--;
    return from;
  }
}
