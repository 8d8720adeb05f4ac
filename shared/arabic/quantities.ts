/** What stands around a figure: bounds (نحو، ما لا يقل عن), scope (بينهم، خلال), what it counts, and what it only labels. */
import type { Span } from './fold';
import type { NumbersLexicon, QuantitiesLexicon } from './lexicons';
import { keySet, PhraseBook, strippedForms } from './phrases';
import { remember } from './remember';
import type { Scan } from './scan';

export type Bound = 'exact' | 'about' | 'at-least' | 'fewer-than' | 'at-most';

export interface BoundFound {
  readonly bound: Bound;
  /** More or fewer than, the number itself excluded. */
  readonly strict: boolean;
}

/** A word that says which part, group or window of time a figure is of. */
export interface ScopeWord extends Span {
  readonly kind: 'part' | 'total' | 'window' | 'other';
}

/** How many words a bound or label may stand away from its number. */
const AFTER_REACH = 4;
const LABEL_REACH = 5;
const SCOPE_REACH = 6;

const STRICT =
  /^(?:اكثر|ازيد|اكبر|اعلي|تجاوز|يتجاوز|تتجاوز|متجاوز|تخط|يتخط|تتخط|فاق|يفوق|تفوق|فوق|زاد|يزيد|تزيد|ما يزيد|يربو|تربو|اقل|ادني|اصغر|دون|ما دون|يقل|تقل)/u;

/** What a bound may name between itself and its number: `لا يتجاوز عددهم 200`. */
const MEASURED = /^(?:عدد|عمر|طول|نسبت|قيمت|مساحت|وزن|ارتفاع|قطر|سعر|مدت|كلفت)(?:ه|ها|هم|هن|هما)$/u;

export class Quantities {
  readonly #before: PhraseBook<BoundFound>;
  readonly #after: PhraseBook<BoundFound>;
  readonly #scope: PhraseBook<ScopeWord['kind']>;
  readonly #percent: PhraseBook<true>;
  readonly #heads: ReadonlySet<string>;
  readonly #plainHeads: ReadonlySet<string>;
  readonly #between: ReadonlySet<string>;
  readonly #timeUnits: ReadonlySet<string>;
  readonly #measureUnits: ReadonlySet<string>;
  readonly #change: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;

  constructor(lexicon: QuantitiesLexicon, numbers: NumbersLexicon) {
    this.#before = boundBook(lexicon.before);
    this.#after = boundBook(lexicon.after);
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
    this.functionWords = keySet(lexicon.functionWords);
  }

  /** The bound that ends right before word `at`. */
  boundBefore(scan: Scan, at: number): BoundFound | null {
    // بـ15 and لـ15: the letter stands between.
    const before = /^[بلكو]$/u.test(scan.key(at - 1)) && scan.isGlued(at) ? at - 2 : at - 1;
    const named = MEASURED.test(scan.key(before)) ? before - 1 : before;
    return this.#before.endingAt(scan.words, named)?.value ?? null;
  }

  /** The bound that follows the number and what it counts. @param until the next number's first word */
  boundAfter(scan: Scan, next: number, until: number): BoundFound | null {
    for (let at = next; at < Math.min(next + AFTER_REACH, until); at++) {
      if (scan.isMark(at, '.،؛!؟?:,')) return null;
      const found = this.#after.startingAt(scan.words, at, false);
      if (found) return found.value;
    }
    return null;
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
    if (/^و\p{L}/u.test(key) && from === at && !this.isUnit(key)) return null;
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

const boundBook = (lists: Readonly<Partial<Record<Bound, readonly string[]>>>): PhraseBook<BoundFound> =>
  new PhraseBook(
    (Object.keys(lists) as Bound[]).flatMap((bound) =>
      (lists[bound] ?? []).map((phrase) => [phrase, { bound, strict: isStrict(bound, phrase) }] as const),
    ),
  );

function isStrict(bound: Bound, phrase: string): boolean {
  if (bound === 'about' || bound === 'at-most') return false;
  return STRICT.test([...keySet([phrase])][0]!);
}
