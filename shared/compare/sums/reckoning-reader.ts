/** The words of reckoning, ready for asking. */
import { PhraseBook } from '../../arabic/phrases';
import { kindBook, plainBook } from '../reader-books';
import type { ReckoningLexicon } from './reckoning-lexicon';

export interface ReckoningReader {
  readonly dividing: PhraseBook<true>;
  readonly outOf: PhraseBook<true>;
  readonly thatIs: PhraseBook<true>;
  /** Parts of a whole by name, in percent. */
  readonly fractions: PhraseBook<number>;
  /** Two sides each, which together are all. */
  readonly complements: readonly (readonly [PhraseBook<true>, PhraseBook<true>])[];
  /** How somebody voted. */
  readonly ballots: PhraseBook<string>;
}

export const reckoningReaderOf = (lexicon: ReckoningLexicon): ReckoningReader => ({
  dividing: plainBook(lexicon.dividing),
  outOf: plainBook(lexicon.outOf),
  thatIs: plainBook(lexicon.thatIs),
  fractions: new PhraseBook(
    lexicon.fractions.flatMap(({ value, words }) => words.map((word) => [word, value] as const)),
  ),
  complements: lexicon.complements.map(({ a, b }) => [plainBook(a), plainBook(b)] as const),
  ballots: kindBook(lexicon.ballots),
});
