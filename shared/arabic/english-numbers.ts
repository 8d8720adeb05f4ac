/**
 * Numbers of English pages: `twenty-five people`, `two hundred and ten`, `196 trillion`, `2.7 percent`, `a dozen`, `a
 * third of`, `dozens of`. «One» is a pronoun as often and counts only before a noun that can be one.
 */
import { type Figure, readFigure } from './figures';
import type { EnglishNumbersLexicon } from './lexicons';
import { type Draft, draft } from './mention';
import { keyOf, keySet, PhraseBook } from './phrases';
import type { Scan } from './scan';

interface Part {
  /** Index after its last word. */
  readonly next: number;
  readonly value: number;
}

const YEAR = /^(?:19|20)\d\d$/u;

const isTens = (value: number): boolean => value >= 20 && value % 10 === 0;

const bookOf = (lists: readonly { readonly value: number; readonly words: readonly string[] }[]) =>
  new PhraseBook(lists.flatMap(({ value, words }) => words.map((word) => [word, value] as const)));

export class EnglishNumbers {
  readonly #small: ReadonlyMap<string, number>;
  readonly #scales: PhraseBook<number>;
  readonly #signs: ReadonlyMap<string, number>;
  readonly #dozens: PhraseBook<number>;
  readonly #fractions: PhraseBook<number>;
  readonly #vague: PhraseBook<true>;
  readonly #percent: PhraseBook<true>;
  readonly #singles: ReadonlySet<string>;
  readonly #yearsAfter: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;

  constructor(lexicon: EnglishNumbersLexicon) {
    this.#small = new Map([
      ...lexicon.units.map((word, value) => [keyOf(word), value] as const),
      ...lexicon.tens.map((word, at) => [keyOf(word), 10 * (at + 2)] as const),
    ]);
    this.#scales = bookOf(lexicon.scales);
    this.#signs = new Map(
      lexicon.scales.flatMap(({ value, signs }) => signs.map((sign) => [keyOf(sign), value] as const)),
    );
    this.#dozens = bookOf(lexicon.dozens);
    this.#fractions = bookOf(lexicon.fractions);
    this.#vague = new PhraseBook(lexicon.vague.map((phrase) => [phrase, true]));
    this.#percent = new PhraseBook(lexicon.percent.map((phrase) => [phrase, true]));
    this.#singles = keySet(lexicon.singles);
    this.#yearsAfter = keySet(lexicon.yearsAfter);
    this.#functionWords = keySet(lexicon.functionWords);
  }

  /** A number below a hundred: `seventy`, `seventy-two`. */
  #below100(scan: Scan, at: number): Part | null {
    const value = this.#small.get(scan.key(at));
    if (value === undefined) return null;
    const unitAt = scan.isMark(at + 1, '-') ? at + 2 : at + 1;
    const unit = isTens(value) ? this.#small.get(scan.key(unitAt)) : undefined;
    return unit !== undefined && unit > 0 && unit < 10
      ? { next: unitAt + 1, value: value + unit }
      : { next: at + 1, value };
  }

  /** A number below a thousand: `two hundred and ten`. */
  #below1000(scan: Scan, at: number): Part | null {
    const small = this.#below100(scan, at);
    if (small === null || scan.key(small.next) !== 'hundred') return small;
    const joined = scan.key(small.next + 1) === 'and' ? small.next + 2 : small.next + 1;
    const rest = this.#below100(scan, joined);
    const value = small.value * 100;
    return rest === null ? { next: small.next + 1, value } : { next: rest.next, value: value + rest.value };
  }

  #inWords(scan: Scan, at: number): Part | null {
    let total = 0;
    let next = at;
    for (;;) {
      const part = this.#below1000(scan, next);
      if (part === null) break;
      const scale = this.#scales.startingAt(scan.words, part.next, false);
      total += part.value * (scale?.value ?? 1);
      next = scale?.next ?? part.next;
      if (scale === null) break;
    }
    return next === at ? null : { next, value: total };
  }

  /** `196 trillion`, `3.4bn`: digits with a scale behind them. */
  #inDigits(scan: Scan, at: number): Part | null {
    const figure = readFigure(scan, at);
    if (figure === null) return null;
    const scale = this.#scales.startingAt(scan.words, figure.next, false);
    if (scale !== null) return { next: scale.next, value: scaled(figure, scale.value) };
    // «100m» are metres, «$100m» millions.
    const money = scan.key(figure.next).length > 1 || scan.isMark(at - 1, '$€£');
    const sign = money && scan.isGlued(figure.next) ? this.#signs.get(scan.key(figure.next)) : undefined;
    return sign === undefined ? null : { next: figure.next + 1, value: scaled(figure, sign) };
  }

  /** `a dozen`, `two dozen`, `half a million`, `half a dozen`. */
  #inDozens(scan: Scan, at: number): Part | null {
    const article = /^an?$/u.test(scan.key(at));
    const half = scan.key(at) === 'half' && /^an?$/u.test(scan.key(at + 1));
    const count = article || half ? null : this.#below100(scan, at);
    const from = half ? at + 2 : article ? at + 1 : count?.next;
    if (from === undefined) return null;
    const dozen =
      this.#dozens.startingAt(scan.words, from, false) ?? this.#scales.startingAt(scan.words, from, false);
    if (dozen === null || (article && dozen.value >= 1000)) return null;
    return { next: dozen.next, value: dozen.value * (half ? 0.5 : (count?.value ?? 1)) };
  }

  /** `a third of`, `two-thirds of`, `half the houses`. */
  #inFractions(scan: Scan, at: number): Part | null {
    const article = /^an?$/u.test(scan.key(at));
    const count = article ? null : this.#below100(scan, at);
    const from = article ? at + 1 : (count?.next ?? at);
    const fraction = this.#fractions.startingAt(scan.words, scan.isMark(from, '-') ? from + 1 : from, false);
    if (fraction === null) return null;
    const led = article || count !== null || fraction.value === 0.5;
    return led && /^(?:of|the|its|their|all)$/u.test(scan.key(fraction.next))
      ? { next: fraction.next, value: fraction.value * (count?.value ?? 1) }
      : null;
  }

  /** Whether four digits at `at` are a year, which they are behind some words or after a month. */
  #isYear(scan: Scan, at: number): boolean {
    if (!scan.isDigits(at) || !YEAR.test(scan.key(at))) return false;
    if (scan.isMark(at + 1, ',.٫') && scan.isGlued(at + 1) && scan.isDigits(at + 2)) return false;
    const counts = /^(?:people|were|was|of|families|houses|dead|killed|percent|per|to)$/u;
    return this.#yearsAfter.has(scan.key(at - 1)) && !counts.test(scan.key(at + 1));
  }

  /** The noun a number before `at` counts: `72-hour`, `40 tents`; null where none stands. */
  #countedAt(scan: Scan, at: number): number | null {
    const from = scan.isMark(at, '-') && scan.isGlued(at) && scan.isGlued(at + 1) ? at + 1 : at;
    const key = scan.key(from);
    return scan.isWord(from) && key.length > 1 && !this.#functionWords.has(key) ? from : null;
  }

  #numberAt(scan: Scan, at: number): Part | null {
    if (scan.isDigits(at)) return this.#inDigits(scan, at);
    const known = this.#inFractions(scan, at) ?? this.#inDozens(scan, at);
    if (known !== null) return known;
    const number = this.#inWords(scan, at);
    if (number === null || (number.next === at + 1 && number.value === 0)) return null;
    if (number.next > at + 1 || number.value > 1) return number;
    return this.#singles.has(scan.key(at + 1)) ? number : null;
  }

  #vagueAt(scan: Scan, at: number): Draft | null {
    const found = this.#vague.startingAt(scan.words, at, false);
    if (found === null || this.#small.has(scan.key(at - 1))) return null;
    const counted = this.#countedAt(scan, scan.key(found.next) === 'of' ? found.next + 1 : found.next);
    return draft({
      ...{ type: 'approximate', start: at, next: found.next, value: null, form: 'vague', bound: 'about' },
      counted,
    });
  }

  /** What begins at a word: a number with an English scale, unit or percent behind it, a year, or null. */
  read(scan: Scan, at: number): Draft | null {
    if (this.#isYear(scan, at))
      return draft({ type: 'date', start: at, next: at + 1, value: scan.key(at), form: 'digits' });
    const vague = this.#vagueAt(scan, at);
    if (vague !== null) return vague;
    const number = this.#numberAt(scan, at) ?? (scan.isDigits(at) ? this.#plain(scan, at) : null);
    if (number === null) return null;
    const percent = this.#percent.startingAt(scan.words, number.next, false);
    return draft({
      ...{ type: 'cardinal', start: at, form: scan.isDigits(at) ? 'digits' : 'words' },
      ...{ value: number.value, next: percent?.next ?? number.next, percent: percent !== null },
      counted: percent === null ? this.#countedAt(scan, number.next) : null,
    });
  }

  /** Digits that an English word follows at once, joined to it or as a percentage. */
  #plain(scan: Scan, at: number): Part | null {
    const figure = readFigure(scan, at);
    if (figure === null || scan.isGlued(at)) return null;
    const joined =
      scan.isMark(figure.next, '-') &&
      scan.isGlued(figure.next) &&
      scan.isGlued(figure.next + 1) &&
      /^[a-z]/u.test(scan.key(figure.next + 1));
    return joined || this.#percent.startingAt(scan.words, figure.next, false) !== null ? figure : null;
  }
}

/** Without the noise of binary fractions: 3.4 million is 3,400,000. */
const scaled = ({ value }: Figure, scale: number): number => Math.round(value * scale * 1000) / 1000;
