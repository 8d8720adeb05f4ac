/** What a clause asserts, by its words: its category, and the loaded words in it, whoever uses them. */
import type { Span } from '../arabic/fold';
import { keySet, PhraseBook } from '../arabic/phrases';
import type { Category } from '../records/claim';
import type { Passage } from './grammar';
import type { ClaimLexicons } from './lexicons';

export type Topic =
  | 'casualties'
  | 'strike'
  | 'target'
  | 'identity'
  | 'legal'
  | 'position'
  | 'forecast'
  | 'cause';

export interface TopicWord extends Span {
  readonly topic: Topic;
}

export interface LoadedWord extends Span {
  readonly kind: string;
}

const TOPICS: readonly Topic[] = [
  'casualties',
  'strike',
  'target',
  'identity',
  'legal',
  'position',
  'forecast',
  'cause',
];

export class Topics {
  readonly #words: PhraseBook<Topic[]>;
  readonly #loaded: PhraseBook<string>;

  constructor(lexicons: ClaimLexicons) {
    this.#words = new PhraseBook(topicsByPhrase(lexicons));
    this.#loaded = new PhraseBook(
      [...Object.entries(lexicons.loaded.kinds), ...Object.entries(lexicons.english.loaded)].flatMap(
        ([kind, words]) => words.map((word) => [word, kind] as const),
      ),
    );
  }

  /** The words of each topic in a stretch of a passage. */
  find(passage: Passage, from: number, to: number): TopicWord[] {
    const found: TopicWord[] = [];
    for (let at = from; at < to; at++) {
      if (!passage.isWord(at)) continue;
      const phrase = this.#words.startingAt(passage.words, at);
      if (phrase && phrase.next <= to) {
        const span = spanOf(passage, at, phrase.next);
        for (const topic of phrase.value) found.push({ topic, ...span });
      }
      if (/^[وف]?س[يتن]\p{L}{2}/u.test(passage.key(at)) && passage.isVerb(at)) {
        found.push({ topic: 'forecast', ...spanOf(passage, at, at + 1) });
      }
    }
    return found;
  }

  findLoaded(passage: Passage, from: number, to: number): LoadedWord[] {
    const found: LoadedWord[] = [];
    for (let at = from; at < to; at++) {
      const phrase = this.#loaded.startingAt(passage.words, at);
      if (!phrase || phrase.next > to) continue;
      found.push({ kind: phrase.value, ...spanOf(passage, at, phrase.next) });
      at = phrase.next - 1;
    }
    return found;
  }
}

/** A phrase may be of several topics: قُتل is armed and harms people. */
function topicsByPhrase(lexicons: ClaimLexicons): Map<string, Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const topic of TOPICS) {
    for (const phrase of keySet([...lexicons.topics[topic], ...lexicons.english.topics[topic]]))
      topics.set(phrase, [...(topics.get(phrase) ?? []), topic]);
  }
  const { falling, fallen } = lexicons.topics;
  for (const phrase of keySet(falling.flatMap((verb) => fallen.map((people) => `${verb} ${people}`))))
    if (!topics.has(phrase)) topics.set(phrase, ['casualties']);
  return topics;
}

const spanOf = (passage: Passage, from: number, to: number): Span => ({
  start: passage.words[from]!.start,
  end: passage.words[to - 1]!.end,
});

const readers = new WeakMap<ClaimLexicons, Topics>();

export function topicsOf(lexicons: ClaimLexicons): Topics {
  const known = readers.get(lexicons);
  if (known) return known;
  const topics = new Topics(lexicons);
  readers.set(lexicons, topics);
  return topics;
}

/** What else of a clause its category depends on. */
export interface CategoryHints {
  readonly position: boolean;
  readonly figures: number;
  readonly dates: number;
  readonly places: number;
}

/** The one category a clause is filed under: the most specific of what it asserts. */
export function categoryOf(words: readonly TopicWord[], hints: CategoryHints): Category {
  const count = (topic: Topic): number => words.filter((word) => word.topic === topic).length;
  const identity = count('identity');
  if (count('casualties') > 0 && identity === 0) return 'casualties';
  if (count('casualties') > 0) return hints.figures > 0 ? 'casualties' : 'person-identity';
  if (hints.position) return count('legal') > 1 ? 'legal' : 'political-position';
  if (hints.figures > 0) return 'quantity';
  if (count('target') > 0 && count('position') === 0) return 'target-nature';
  if (identity > 0 && count('strike') > 0) return 'person-identity';
  if (count('strike') > 0 && count('legal') === 0) return 'strike';
  if (count('legal') > 0) return 'legal';
  if (identity > 0) return 'person-identity';
  if (count('forecast') > 0) return 'forecast';
  if (count('position') > 0) return 'political-position';
  if (hints.dates > 0) return 'date';
  return hints.places > 0 ? 'location' : 'other';
}
