/** What stands around a figure: bounds (نحو، ما لا يقل عن), scope (بينهم، خلال), what it counts, and what it only labels. */
import { type BoundFound, Bounds } from './bounds';
import type { Span } from './fold';
import type { NumbersLexicon, QuantitiesLexicon } from './lexicons';
import { keySet, PhraseBook, strippedForms } from './phrases';
import { remember } from './remember';
import type { Scan } from './scan';

/** A word that says which part, group or window of time a figure is of. */
export interface ScopeWord extends Span {
  readonly kind: 'part' | 'total' | 'window' | 'other';
}

/** How many words a label may stand away from its number. */
const LABEL_REACH = 5;
const SCOPE_REACH = 6;

export class Quantities {
  readonly #bounds: Bounds;
  readonly #scope: PhraseBook<ScopeWord['kind']>;
  readonly #percent: PhraseBook<true>;
  readonly #heads: ReadonlySet<string>;
  readonly #plainHeads: ReadonlySet<string>;
  readonly #between: ReadonlySet<string>;
  readonly #timeUnits: ReadonlySet<string>;
  readonly #measureUnits: ReadonlySet<string>;
  readonly #change: ReadonlySet<string>;
  readonly #ranked: ReadonlySet<string>;
  readonly #scores: ReadonlySet<string>;
  readonly #wawNouns: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;

  constructor(lexicon: QuantitiesLexicon, numbers: NumbersLexicon) {
    this.#bounds = new Bounds(lexicon);
    this.#scope = new PhraseBook(
      (Object.keys(lexicon.scope) as ScopeWord['kind'][]).flatMap((kind) =>
        lexicon.scope[kind].map((phrase) => [phrase, kind] as const),
      ),
    );
    this.#percent = new PhraseBook(numbers.percent.map((phrase) => [phrase, true]));
    this.#heads = keySet(lexicon.identifierHeads);
    this.#plainHeads = keySet(lexicon.plainIdentifierHeads);
    this.#between = keySet(lexicon.identifierNouns);
    this.#timeUnits = keySet(lexicon.timeUnits);
    this.#measureUnits = keySet(lexicon.measureUnits);
    this.#change = keySet(lexicon.change);
    this.#ranked = keySet(lexicon.ranked);
    this.#scores = keySet(lexicon.scores);
    this.#wawNouns = keySet(lexicon.wawNouns);
    this.functionWords = keySet(lexicon.functionWords);
  }

  boundBefore(scan: Scan, at: number): BoundFound | null {
    return this.#bounds.before(scan, at);
  }

  boundAfter(scan: Scan, next: number, until: number): BoundFound | null {
    return this.#bounds.after(scan, next, until);
  }

  /** The index after a percent sign or بالمئة at `at`, or null. */
  percentAfter(scan: Scan, at: number): number | null {
    if (scan.isMark(at, '%')) return at + 1;
    return this.#percent.startingAt(scan.words, at, false)?.next ?? null;
  }

  /** The index of the noun a number before `at` counts, or null. */
  countedAfter(scan: Scan, at: number): number | null {
    const from = scan.key(at) === 'من' ? at + 1 : at;
    const key = scan.key(from);
    if (!scan.isWord(from) || this.functionWords.has(key) || key.length < 2) return null;
    const joined = /^و\p{L}/u.test(key) && from === at;
    if (joined && !this.isUnit(key) && !this.#wawNouns.has(key)) return null;
    return from;
  }

  isUnit(key: string): boolean {
    return (
      this.#timeUnits.has(key) || this.#measureUnits.has(key) || this.#timeUnits.has(key.replace(/ا$/u, ''))
    );
  }

  /** A unit that can stand for one of itself: not definite, not plural. */
  readonly isBareUnit = remember((key: string): boolean =>
    strippedForms(key).some(
      ({ form, glued }) =>
        !glued.endsWith('ال') &&
        glued !== 'لل' &&
        (this.#timeUnits.has(form) || this.#measureUnits.has(form)),
    ),
  );

  isChange(key: string): boolean {
    for (const { form } of strippedForms(key)) if (this.#change.has(form)) return true;
    return false;
  }

  /** A word of a match, near which two figures are its result. */
  isScore(key: string): boolean {
    for (const { form } of strippedForms(key)) if (this.#scores.has(form)) return true;
    return false;
  }

  /** `الذكرى الـ50`: a rank in digits, where the noun before it is one of which there is a first and a second. */
  isRank(scan: Scan, at: number): boolean {
    if (!scan.isGlued(at) || !/^[وفبلك]?(?:ال|لل)$/u.test(scan.key(at - 1))) return false;
    const noun = scan.raw(at - 2);
    return scan.isWord(at - 2) && (isRankedShape(scan.key(at - 2), noun) || this.#isRanked(scan.key(at - 2)));
  }

  #isRanked(key: string): boolean {
    const definite = key.replace(/^[وفبك]?(?=ال)/u, '').replace(/^[وف]?لل/u, 'ال');
    return this.#ranked.has(definite);
  }

  /** Whether digits only name what stands before them: `القرار 1701`, `القناة 12`, `F-16`. */
  isLabel(scan: Scan, start: number, next: number, isCounted: (at: number) => boolean): boolean {
    if (isCode(scan, start)) return true;
    for (let at = start - 1; at >= Math.max(0, start - LABEL_REACH); at--) {
      const key = scan.key(at);
      if (scan.isMark(at, '()«»"“”-–')) continue;
      if (!scan.isWord(at)) return false;
      const head = this.#headOf(key);
      if (head === 'sure') return true;
      if (head === 'plain') return !isCounted(next) && !this.#isIndefinite(scan, next);
      if (!this.#isBetween(key)) return false;
    }
    return false;
  }

  #headOf(key: string): 'sure' | 'plain' | null {
    for (const { form, glued } of strippedForms(key)) {
      const definite = glued.endsWith('ال') || glued === 'لل';
      if (definite && this.#heads.has(`ال${form}`) && !this.#plainHeads.has(`ال${form}`)) return 'sure';
      if (this.#heads.has(form)) return this.#plainHeads.has(form) && !definite ? 'plain' : 'sure';
      if (this.#plainHeads.has(form)) return 'plain';
    }
    return null;
  }

  #isBetween(key: string): boolean {
    for (const { form } of strippedForms(key)) if (this.#between.has(form)) return true;
    return false;
  }

  /** Whether an indefinite noun follows, which the number would count. */
  #isIndefinite(scan: Scan, at: number): boolean {
    const key = scan.key(at);
    return scan.isWord(at) && !this.functionWords.has(key) && !/^(?:ال|و|ف|لل)/u.test(key) && key.length > 2;
  }

  /** Words of scope near a number, in its clause. */
  scopeAround(scan: Scan, start: number, next: number): ScopeWord[] {
    const found: ScopeWord[] = [];
    for (
      let at = Math.max(0, start - SCOPE_REACH);
      at < Math.min(scan.words.length, next + SCOPE_REACH);
      at++
    ) {
      if (at >= start && at < next) continue;
      if (scan.isMark(at, '.؛!؟?') || (at >= next && scan.isDigits(at))) {
        if (at >= next) break;
        found.length = 0;
        continue;
      }
      const phrase = this.#scope.startingAt(scan.words, at);
      if (phrase) found.push({ ...scan.span(at, phrase.next), kind: phrase.value });
    }
    return found;
  }
}

/** `F-16`, `إف-35`, `G7`, `كوفيد-19`: a name and a figure in one. */
function isCode(scan: Scan, at: number): boolean {
  if (!scan.isGlued(at)) return false;
  if (/[a-z]$/u.test(scan.key(at - 1))) return true;
  return (
    scan.isMark(at - 1, '-–') && scan.isGlued(at - 1) && scan.isWord(at - 2) && scan.key(at - 2).length > 1
  );
}

/** A definite noun in ة is one of its kind: `القمة الـ33`. Plurals in ة (`القادة`) are few, and named here. */
const isRankedShape = (key: string, raw: string): boolean =>
  /ة[\p{M}\u0640]*$/u.test(raw) &&
  /^[وفبك]?ال|^[وف]?لل/u.test(key) &&
  !/(?:قاده|اسلحه|اجهزه|انظمه|ادله|اغذيه|ادويه|ابنيه|اندية|انديه|اطعمه|طلبه|ساده|عسكره|نسبه|مدنيه|ماره|سته|سبعه|خمسه|عشره|تسعه)$/u.test(
    key,
  );
