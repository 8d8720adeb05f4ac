/**
 * Places in English sentences: names behind their kind (`the town of Barr al-Dilb`), before it (`Zuhour camp`), behind a
 * preposition (`near Kawra`, `off Ras al-Lulu`), and names the lexicon knows in another form than a transliteration.
 */
import type { Span } from '../arabic/fold';
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import type { EnglishLexicon } from './english-lexicon';
import { isCapital } from './english-words';
import type { Passage } from './grammar';

/** A place as it stands in a sentence. */
export interface EnglishPlace extends Span {
  /** Indexes of the words of its name, without kind and point of the compass; `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The Arabic name of the lexicon it stands for; '' where the name is its own. */
  readonly arabic: string;
  /** Points of the compass before it. */
  readonly compass: string;
  /** The kind it is called (`town`); '' where none is. */
  readonly head: string;
  /** Whether the words around say that something was there. */
  readonly said: boolean;
}

const MAX_NAME = 6;
/** What people are called before their names, and what is no place behind a preposition. */
const NO_PLACE =
  /^(?:mr|mrs|ms|dr|president|minister|mayor|colonel|general|gen|col|lt|captain|king|prince|judge|god|ramadan|eid|twitter|facebook|telegram|x|friday|christmas|i|ministry|hezbollah|hamas|reuters|afp|covid)$/u;

export class EnglishPlaces {
  readonly #kinds: ReadonlySet<string>;
  readonly #kindsBehind: PhraseBook<true>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  readonly #compass: ReadonlySet<string>;
  readonly #names: PhraseBook<string>;
  readonly #people: ReadonlySet<string>;
  readonly #times: ReadonlySet<string>;
  readonly #actors: ReadonlySet<string>;

  constructor(lexicon: EnglishLexicon) {
    const { places } = lexicon;
    this.#kinds = keySet(places.kinds);
    this.#kindsBehind = new PhraseBook(places.kindsBehind.map((kind) => [kind, true] as const));
    this.#prepositions = keySet(places.prepositions);
    this.#particles = keySet(places.particles);
    this.#compass = keySet(Object.values(places.compass).flat());
    this.#names = new PhraseBook(
      Object.entries(places.names).flatMap(([arabic, names]) =>
        names.map((name) => [keyOf(name).replaceAll('-', ' - ').replaceAll("'", " ' "), arabic] as const),
      ),
    );
    this.#people = new Set(
      Object.values(places.names).flatMap((names) =>
        names
          .slice(1)
          .filter((name) => /(?:ese|i|is|ian|ans?|ish|sh|ch)$/u.test(name))
          .map(keyOf),
      ),
    );
    this.#times = keySet([...lexicon.weekdays, ...lexicon.times]);
    this.#actors = keySet(Object.values(lexicon.actors).flat());
  }

  /** The end of a name of capitalised words and its links; `at` where none begins there. */
  #endOfName(passage: Passage, at: number, to: number): number {
    let end = at;
    while (end < Math.min(to, at + MAX_NAME * 2)) {
      const key = passage.key(end);
      const link =
        passage.isMark(end, "-'’") &&
        passage.words[end]!.spaced === false &&
        passage.words[end + 1]?.spaced === false;
      const particle =
        this.#particles.has(key) && (passage.isMark(end + 1, "-'’") || isCapital(passage, end + 1));
      if (link && key !== '-' && passage.key(end + 1) === 's') break;
      if (!link && !particle && !(passage.isWord(end) && isCapital(passage, end))) break;
      if (isCapital(passage, end) && this.#times.has(key)) break;
      end++;
    }
    while (end > at && !passage.isWord(end - 1)) end--;
    return end;
  }

  #isOrdinary(passage: Passage, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const key = passage.key(at);
      if (NO_PLACE.test(key) || (this.#actors.has(key) && !this.#kinds.has(key))) return true;
    }
    return to - from === 1 && passage.key(from).length < 3 && passage.key(from) !== 'us';
  }

  /** Words between a preposition and a name: `the southern Lebanese town of`, `nearby`. */
  #lead(passage: Passage, at: number, to: number): { next: number; compass: string; head: string } {
    let compass = '';
    let head = '';
    let next = at;
    while (next < Math.min(to, at + 8)) {
      const key = passage.key(next);
      if (this.#compass.has(key)) compass = compass === '' ? key : compass;
      else if (this.#kinds.has(key) && passage.key(next + 1) === 'of') {
        head = key;
        next++;
      } else if (
        !(/^(?:the|a|an|its|their|old|besieged|border|small|informal)$/u.test(key) || this.#people.has(key))
      )
        break;
      next++;
    }
    return { next, compass, head };
  }

  #placeAt(passage: Passage, at: number, to: number): (EnglishPlace & { readonly next: number }) | null {
    const before = passage.key(at);
    const said = this.#prepositions.has(before) && !isCapital(passage, at);
    const lead = this.#lead(passage, said ? at + 1 : at, to);
    const from = lead.next;
    const known = this.#names.startingAt(passage.words, from, false);
    const isKnown = known !== null && known.next <= to && isCapital(passage, from);
    const end = isKnown ? known.next : this.#endOfName(passage, from, to);
    if (end <= from) return null;
    const behind = this.#kindsBehind.startingAt(passage.words, end, false);
    const kind = lead.head || (behind === null ? '' : passage.key(behind.next - 1));
    const people = isKnown && end - from === 1 && this.#people.has(passage.key(from));
    if (people && behind === null) return null;
    if (!isKnown && (this.#isOrdinary(passage, from, end) || !(said || kind !== ''))) return null;
    if (!isKnown && kind === '' && this.#leadsToPerson(passage, before, end)) return null;
    return {
      ...{ from, to: end, next: Math.max(end, behind?.next ?? end), said: said || kind !== '' },
      ...{ start: passage.words[from]!.start, end: passage.words[end - 1]!.end },
      ...{ arabic: isKnown && !people ? known.value : '', compass: lead.compass, head: kind },
    };
  }

  /** `to Karim Haddad`, `of Okello`: prepositions that lead to people as often. */
  #leadsToPerson = (passage: Passage, before: string, end: number): boolean =>
    /^(?:to|of|on|over|between|through|hit|struck|strike|targeting)$/u.test(before) &&
    /^(?:said|says|told|who|whose|was|is|has)$/u.test(passage.key(end));

  /** The places of a stretch, in order. */
  find(passage: Passage, from: number, to: number): EnglishPlace[] {
    const found: EnglishPlace[] = [];
    for (let at = from; at < to; at++) {
      const place = passage.isWord(at) ? this.#placeAt(passage, at, to) : null;
      if (place === null) continue;
      const { next, ...rest } = place;
      found.push(rest);
      at = next - 1;
      // «in Nabatieh and Sidon»
      if (passage.key(next) === 'and' || passage.isMark(next, ',')) {
        const joined = this.#joinedTo(passage, next + 1, to, place.said);
        if (joined !== null) {
          found.push(joined);
          at = joined.to - 1;
        }
      }
    }
    return found;
  }

  #joinedTo(passage: Passage, at: number, to: number, said: boolean): EnglishPlace | null {
    const known = this.#names.startingAt(passage.words, at, false);
    const end = known?.next ?? this.#endOfName(passage, at, to);
    const plain = known !== null && isCapital(passage, at) && !this.#people.has(passage.key(at));
    if (!said || end <= at || (known !== null && !plain)) return null;
    if (
      this.#isOrdinary(passage, at, end) ||
      (passage.isWord(end) && !/^(?:and|on|in|at|after|where|were|was|late|early)$/u.test(passage.key(end)))
    )
      return null;
    const span = { start: passage.words[at]!.start, end: passage.words[end - 1]!.end };
    return { ...span, from: at, to: end, arabic: known?.value ?? '', compass: '', head: '', said: true };
  }
}

const readers = new WeakMap<EnglishLexicon, EnglishPlaces>();

/** The places of a lexicon, made ready once. */
export function englishPlacesOf(lexicon: EnglishLexicon): EnglishPlaces {
  const known = readers.get(lexicon);
  if (known) return known;
  const places = new EnglishPlaces(lexicon);
  readers.set(lexicon, places);
  return places;
}
