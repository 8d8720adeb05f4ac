/** Named quantities, ready for asking. */
import { keySet, PhraseBook } from '../../arabic/phrases';
import { kindBook, plainBook } from '../reader-books';
import type { IndicatorsLexicon } from './indicator-lexicon';

export interface Family {
  readonly name: string;
  readonly in: readonly ('money' | 'rate')[];
  readonly daily: boolean;
  readonly told: boolean;
}

export interface Crowd {
  readonly name: string;
  readonly nouns: PhraseBook<true>;
  readonly gathered: PhraseBook<true>;
  readonly venues: PhraseBook<true>;
}

export interface IndicatorReader {
  readonly heads: PhraseBook<Family>;
  readonly crowds: readonly Crowd[];
  readonly periods: PhraseBook<string>;
  /** Words of each axis, with their pole. */
  readonly axes: readonly PhraseBook<string>[];
  readonly alone: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
}

export const indicatorReaderOf = (lexicon: IndicatorsLexicon): IndicatorReader => ({
  heads: new PhraseBook(
    Object.entries(lexicon.families).flatMap(([name, { heads, ...family }]) =>
      heads.map((head) => [head, { name, ...family }] as const),
    ),
  ),
  crowds: Object.entries(lexicon.crowds).map(([name, { nouns, gathered, venues }]) => ({
    ...{ name, nouns: plainBook(nouns), gathered: plainBook(gathered), venues: plainBook(venues) },
  })),
  periods: kindBook(lexicon.periods),
  axes: lexicon.axes.map(kindBook),
  alone: new Set(lexicon.alone),
  each: keySet(lexicon.each),
});
