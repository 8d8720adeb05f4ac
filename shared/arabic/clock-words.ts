/** The words of the clock, ready for asking. */
import type { ClockLexicon } from './lexicons';
import { keyOf, keySet, PhraseBook } from './phrases';

export type DayPart = ClockLexicon['parts'][number];

const valued = (lists: ClockLexicon['hours']): PhraseBook<number> =>
  new PhraseBook(lists.flatMap(({ value, words }) => words.map((word) => [word, value] as const)));

const plain = (words: readonly string[]): PhraseBook<true> =>
  new PhraseBook(words.map((word) => [word, true] as const));

/** Before a time: how near it is meant, and from which side. */
export type Lead = 'clock' | 'about' | 'exactly' | 'before' | 'after' | 'until' | 'since' | 'leading';

const LEADS: readonly Lead[] = [
  'clock',
  'about',
  'exactly',
  'before',
  'after',
  'until',
  'since',
  'leading',
] as const;

export class ClockWords {
  readonly hours: PhraseBook<number>;
  readonly spokenHours: PhraseBook<number>;
  readonly minutes: PhraseBook<number>;
  readonly minus: ReadonlySet<string>;
  readonly zones: PhraseBook<string>;
  readonly ante: ReadonlySet<string>;
  readonly post: ReadonlySet<string>;
  readonly adverbs: PhraseBook<DayPart>;
  readonly nouns: PhraseBook<DayPart>;
  readonly spokenParts: PhraseBook<DayPart>;
  readonly points: PhraseBook<number>;
  readonly ages: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly today: PhraseBook<true>;
  readonly yesterday: PhraseBook<true>;
  readonly #leads: PhraseBook<Lead>;

  constructor(lexicon: ClockLexicon) {
    const { parts, spokenParts } = lexicon;
    const named = new Map(parts.map((part) => [part.name, part]));
    this.hours = valued(lexicon.hours);
    this.spokenHours = valued(lexicon.spokenHours);
    this.minutes = valued(lexicon.minutes);
    this.minus = keySet(lexicon.minus);
    this.zones = new PhraseBook(lexicon.zones.map((zone) => [zone, keyOf(zone)] as const));
    this.ante = keySet(lexicon.ante);
    this.post = keySet(lexicon.post);
    this.adverbs = new PhraseBook(parts.flatMap((part) => part.adverbs.map((word) => [word, part] as const)));
    this.nouns = new PhraseBook(parts.flatMap((part) => part.nouns.map((word) => [word, part] as const)));
    this.spokenParts = new PhraseBook(
      spokenParts.flatMap(({ name, words }) => {
        const part = named.get(name);
        return part === undefined ? [] : words.map((word) => [word, part] as const);
      }),
    );
    this.points = valued(lexicon.points);
    this.ages = keySet(lexicon.ages);
    this.weekdays = new Map(
      lexicon.days.flatMap(({ value, words }) => words.map((word) => [keyOf(word), value] as const)),
    );
    this.today = plain(lexicon.today);
    this.yesterday = plain(lexicon.yesterday);
    this.#leads = new PhraseBook(LEADS.flatMap((lead) => lexicon[lead].map((word) => [word, lead] as const)));
  }

  /** The words of nearness that end at word `at`, with the index of the first of them. */
  leadEnding(words: Parameters<PhraseBook<Lead>['endingAt']>[0], at: number) {
    return this.#leads.endingAt(words, at);
  }
}
