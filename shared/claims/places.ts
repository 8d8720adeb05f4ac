/** Places named in a clause: after words like بلدة, by points of the compass, or known names. */
import type { Span } from '../arabic/fold';
import { keySet, PhraseBook, strippedForms } from '../arabic/phrases';
import type { Passage } from './grammar';
import type { ClaimLexicons, PlacesLexicon } from './lexicons';

const MAX_NAME = 3;
/** Pronouns of a clause that goes on about the place: `بلدة يسكنها`. */
const RESUMES = /(?:ه|ها|هما|هم)$/u;

/**
 * Whether the word right behind the kind of a place is a verb about it (`بلدة شهدت`) and not its name. Names look
 * like verbs often enough (جرتا، يندور): two who did something are never one town, and a form only guessed by its
 * shape counts in the present where it agrees with the kind, or where it points back at it.
 */
function tellsOfPlace(passage: Passage, head: number): boolean {
  if (!passage.isVerb(head + 1)) return false;
  const { verbs } = passage.grammar;
  const key = passage.key(head + 1);
  const form = verbs.form(key);
  if (form === null) return true;
  if (form.plural && /(?:تا|يا)$/u.test(key)) return false;
  const known = verbs.group(key) !== null || verbs.reporting(key) !== null;
  const feminine = /ه$/u.test(passage.key(head));
  return known || RESUMES.test(key) || (form.tense === 'present' && (!feminine || form.gender === 'f'));
}

export class Places {
  readonly #heads: ReadonlySet<string>;
  readonly #compass: PhraseBook<true>;
  readonly #names: PhraseBook<true>;

  constructor(lexicon: PlacesLexicon) {
    this.#heads = keySet(lexicon.heads);
    this.#compass = new PhraseBook(lexicon.compass.map((word) => [word, true]));
    this.#names = new PhraseBook(lexicon.names.map((word) => [word, true]));
  }

  #isHead(key: string): boolean {
    for (const { form } of strippedForms(key)) if (this.#heads.has(form)) return true;
    return false;
  }

  /** The end of a place that begins at `at`, or null. */
  #endOf(passage: Passage, at: number, to: number): number | null {
    const compass = this.#compass.startingAt(passage.words, at);
    if (compass && compass.next < to) {
      const rest = this.#names.startingAt(passage.words, compass.next) ?? null;
      if (rest) return rest.next;
      if (this.#isHead(passage.key(compass.next))) return this.#endOf(passage, compass.next, to);
      return /^ال/u.test(passage.key(at)) ? compass.next : null;
    }
    if (this.#isHead(passage.key(at))) return this.#endOfNamed(passage, at, to);
    return this.#names.startingAt(passage.words, at)?.next ?? null;
  }

  #endOfNamed(passage: Passage, at: number, to: number): number | null {
    let end = at + 1;
    while (end < Math.min(to, at + 1 + MAX_NAME) && passage.isWord(end)) {
      const key = passage.key(end);
      const verb = end === at + 1 ? tellsOfPlace(passage, at) : passage.isVerb(end);
      if (passage.grammar.functionWords.has(key) || verb || passage.isFigure(end)) break;
      if (end > at + 1 && /^[وفبل]/u.test(key)) break;
      end++;
    }
    return end > at + 1 ? end : null;
  }

  find(passage: Passage, from: number, to: number): Span[] {
    const found: Span[] = [];
    for (let at = from; at < to; at++) {
      if (!passage.isWord(at)) continue;
      const end = this.#endOf(passage, at, to);
      if (end === null) continue;
      found.push({ start: passage.words[at]!.start, end: passage.words[Math.min(end, to) - 1]!.end });
      at = end - 1;
    }
    return found;
  }
}

const readers = new WeakMap<ClaimLexicons, Places>();

export function placesOf(lexicons: ClaimLexicons): Places {
  const known = readers.get(lexicons);
  if (known) return known;
  const places = new Places(lexicons.places);
  readers.set(lexicons, places);
  return places;
}
