/**
 * Counted duals: `قتيلين`, `بلدتي … و…`, `كلا البلدين`. A dual adjective or pronoun counts nothing of its own, and
 * the many words that only look like duals must stay out, so that what the ending alone cannot tell is left to a
 * lexicon.
 */

import { foldText } from './fold';
import type { DualsLexicon } from './lexicons';
import { keyOf, keySet, strippedForms } from './phrases';
import { remember } from './remember';
import type { Scan } from './scan';

const stem = (word: string): string => keyOf(word).replace(/ه$/u, '');
const stemSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stem));

/** How a dual ends: ان/ين of a masculine, تان/تين of a feminine noun, and the forms without ن before another noun. */
const ENDING = /^(?<stem>\p{L}{2,}?)(?<ending>تان|تين|ان|ين|تا|تي|ي)$/u;

/** The same before a pronoun. */
const OWNED = /^(?<stem>\p{L}{2,}?)(?<ending>تي|ي)(?:هما|هم|ها|هن|ه)$/u;

/** What the ending allows; most words are neither. */
const shapeOf = remember((key: string): 'owned' | 'dual' | 'none' =>
  OWNED.test(key) ? 'owned' : /(?:ان|ين|تا|ي)$/u.test(key) ? 'dual' : 'none',
);

/** Longer words are no Arabic nouns. */
const MAX_LENGTH = 24;
/** How far the و between the two names of a construct dual may be. */
const COORDINATION_REACH = 6;

interface Ending {
  readonly noun: string;
  readonly ending: string;
  readonly glued: string;
}

export class DualWords {
  readonly #broken: ReadonlySet<string>;
  readonly #construct: ReadonlySet<string>;
  readonly #time: ReadonlySet<string>;
  readonly #sound: ReadonlySet<string>;
  readonly #feminine: ReadonlySet<string>;
  readonly #lookAlikes: ReadonlySet<string>;
  readonly #determiners: ReadonlySet<string>;

  constructor(lexicon: DualsLexicon) {
    this.#broken = stemSet(lexicon.broken);
    this.#construct = stemSet(lexicon.construct);
    this.#time = stemSet(lexicon.time);
    this.#sound = stemSet(lexicon.sound);
    this.#feminine = stemSet(lexicon.feminine);
    this.#lookAlikes = keySet(lexicon.lookAlikes);
    this.#determiners = keySet(lexicon.determiners);
  }

  /** Whether a noun of this form is one of those that are counted (`قتيل`, `بلدات` by its stem). */
  isCountable(key: string): boolean {
    for (const { form } of strippedForms(key)) {
      const bare = form.replace(/(?:ه|ات|ا)$/u, '');
      if (this.#broken.has(form) || this.#broken.has(bare) || this.#sound.has(form) || this.#sound.has(bare))
        return true;
      if (/(?:ه|ات)$/u.test(form) && this.#feminine.has(bare)) return true;
    }
    return false;
  }

  isDeterminer(key: string): boolean {
    return this.#determiners.has(key);
  }

  /**
   * Whether the word at `at` is a noun in the dual.
   * @param functionWords words no noun in construct stands before
   */
  isDual(scan: Scan, at: number, functionWords: ReadonlySet<string>): boolean {
    const key = scan.key(at);
    if (!scan.isWord(at) || key.length > MAX_LENGTH) return false;
    const shape = shapeOf(key);
    if (shape === 'none') return false;
    if (shape === 'owned') return this.#isOwned(key, scan.raw(at));
    return this.#endings(key).some(({ noun, ending, glued }) =>
      this.#fits(scan, at, noun, ending, glued, functionWords),
    );
  }

  /** `شريكيه`, `ابنتيها`: two of somebody's. `رئيسية` only looks like it. */
  #isOwned(key: string, raw: string): boolean {
    if (/ة[\p{M}\u0640]*$/u.test(raw)) return false;
    return strippedForms(key).some(({ form, glued }) => {
      const parts = OWNED.exec(form)?.groups;
      if (parts === undefined || glued.endsWith('ال') || glued === 'لل') return false;
      const nouns = parts.ending === 'تي' ? this.#feminine : this.#broken;
      return nouns.has(parts.stem!) && !this.#lookAlikes.has(form);
    });
  }

  /** The ways a word can be read as noun and ending; none for a look-alike. */
  readonly #endings = remember((key: string): readonly Ending[] => {
    const forms = strippedForms(key);
    if (forms.some(({ form }) => this.#lookAlikes.has(form))) return [];
    return forms.flatMap(({ form, glued }) => {
      const parts = ENDING.exec(form)?.groups;
      return parts === undefined ? [] : [{ noun: parts.stem!, ending: parts.ending!, glued }];
    });
  });

  #fits(
    scan: Scan,
    at: number,
    noun: string,
    ending: string,
    glued: string,
    functionWords: ReadonlySet<string>,
  ): boolean {
    switch (ending) {
      case 'ان':
        return this.#broken.has(noun) || this.#sound.has(noun);
      case 'ين':
        return this.#broken.has(noun) || (glued === 'ك' && noun.length > 3 && hasDualAgreement(scan, at));
      case 'تان':
      case 'تين':
        // «بساتين», «فساتين» have the shape of a plural; only nouns known in ة are two here.
        if (ending === 'تين' && /^\p{L}{2}ا$/u.test(noun)) return this.#feminine.has(noun);
        return noun.length >= 3 || this.#feminine.has(noun) ? !/^[يت]\p{L}{0,2}$/u.test(noun) : false;
      case 'تا':
        return this.#feminine.has(noun) && !glued.endsWith('ال') && isConstruct(scan, at, functionWords);
      case 'تي':
        if (glued.endsWith('ال') || !endsInYa(scan.raw(at))) return false;
        return this.#feminine.has(noun) && isConstruct(scan, at, functionWords);
      default:
        if (glued.endsWith('ال') || !endsInYa(scan.raw(at))) return false;
        if (this.#construct.has(noun)) return isConstruct(scan, at, functionWords);
        return this.#time.has(noun) && isCalendarNext(scan, at) && isCoordinated(scan, at + 1);
    }
  }
}

/** «موتى» is no «موتي». */
const endsInYa = (raw: string): boolean => foldText(raw, 'exact').replace(/\p{M}/gu, '').endsWith('ي');

/** Whether a noun stands in construct: another noun follows, and either it is indefinite or two names are joined. */
function isConstruct(scan: Scan, at: number, functionWords: ReadonlySet<string>): boolean {
  const next = scan.key(at + 1);
  if (scan.isMark(at + 1, '"“”«»‘’\'')) return isCoordinated(scan, at + 2);
  if (!scan.isWord(at + 1) || functionWords.has(next) || next.startsWith('و')) return false;
  return isCoordinated(scan, at + 1) || !/^(?:ال|لل)/u.test(next);
}

const AGREEMENT_REACH = 16;

/**
 * Whether the clause agrees with two: `أن يتحملا`, `مسؤولياتهما`. Decides `كضامنين`, said of two just named, where
 * the ending alone could be a plural.
 */
function hasDualAgreement(scan: Scan, at: number): boolean {
  for (let near = Math.max(0, at - AGREEMENT_REACH); near < at + AGREEMENT_REACH; near++) {
    const key = scan.key(near);
    if (near > at && scan.isMark(near, '.؛!؟')) break;
    if (/\p{L}{2}هما$/u.test(key) || (/^و?[يت]\p{L}{3,}ا$/u.test(key) && scan.key(near - 1) === 'ان'))
      return true;
  }
  return false;
}

function isCoordinated(scan: Scan, from: number): boolean {
  for (let at = from; at < from + COORDINATION_REACH; at++) {
    if (scan.isMark(at, '.،؛!؟?\n')) return false;
    if (/^و\p{L}{2}|^و$/u.test(scan.key(at)) && at > from) return true;
  }
  return false;
}

const isCalendarNext = (scan: Scan, at: number): boolean =>
  scan.isDigits(at + 1) || /^(?:ال)?\p{L}{2,}/u.test(scan.key(at + 1));
