/** The words of retelling, ready for asking. */
import type { PhraseBook } from '../../arabic/phrases';
import { kindBook, plainBook } from '../reader-books';
import type { RetoldLexicon } from './retold-lexicon';

type Lists = Exclude<keyof RetoldLexicon, 'schema' | 'provenance' | 'status' | 'residents' | 'held' | 'led'>;

export type RetoldReader = Readonly<Record<Lists, PhraseBook<true>>> & {
  /** What people are, each with its kind. */
  readonly status: PhraseBook<string>;
  readonly residents: PhraseBook<string>;
  /** Kinds of people in somebody's hands. */
  readonly held: ReadonlySet<string>;
  /** Forces, each with the state that leads it, as it stands in the lexicon. */
  readonly led: PhraseBook<string>;
};

export function retoldReaderOf(lexicon: RetoldLexicon): RetoldReader {
  const { schema: _, provenance: __, status, residents, held, led, ...lists } = lexicon;
  const books = Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [name, plainBook(words)]),
  ) as Record<Lists, PhraseBook<true>>;
  return {
    ...books,
    status: kindBook(status),
    residents: kindBook(residents),
    held: new Set(held),
    led: kindBook(led),
  };
}
