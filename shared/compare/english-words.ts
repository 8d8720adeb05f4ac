/** What comparing asks of the English lexicon: parts of names, points of the compass, words of one thing in both languages. */
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import type { EnglishLexicon } from '../claims/english-lexicon';
import { soundOf } from './places/sounds';
import { stemOf } from './stems';

export class EnglishWords {
  readonly openers: ReadonlySet<string>;
  /** Those words as they sound. */
  readonly openerSounds: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** The stem of the Arabic point of the compass for each English one. */
  readonly compass: ReadonlyMap<string, string>;
  /** Concepts by their words, English and Arabic, as the number of their list. */
  readonly concepts: PhraseBook<number>;
  /** Arabic stems of places by their English names, peoples as well. */
  readonly names: PhraseBook<string>;

  constructor({ places, concepts }: EnglishLexicon) {
    this.openers = keySet(places.openers);
    this.openerSounds = new Set([...this.openers].map(soundOf));
    this.particles = keySet(places.particles);
    this.compass = new Map(
      Object.entries(places.compass).flatMap(([arabic, words]) =>
        words.map((word) => [keyOf(word), arabic === 'near' ? '' : stemOf(keyOf(arabic))] as const),
      ),
    );
    this.concepts = new PhraseBook(
      concepts.flatMap(({ english, arabic }, index) =>
        [...english, ...arabic].map((word) => [word, index] as const),
      ),
    );
    this.names = new PhraseBook(
      Object.entries(places.names).flatMap(([arabic, names]) =>
        names.map((name) => [name, stemOf(keyOf(arabic).split(' ').at(-1)!)] as const),
      ),
    );
  }
}
