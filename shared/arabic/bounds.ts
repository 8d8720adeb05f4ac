/**
 * Bounds of a figure: `نحو 20`, `ما لا يقل عن 20`, `20 على الأقل`; also where what is measured stands between bound
 * and figure: `تجاوز عدد الضحايا 20`, `تقل أعمارهم عن 20`, `تخطى حاجز العشرين`.
 */
import type { QuantitiesLexicon } from './lexicons';
import { keyOf, keySet, PhraseBook, strippedForms } from './phrases';
import { remember } from './remember';
import type { Scan } from './scan';

export type Bound = 'exact' | 'about' | 'at-least' | 'fewer-than' | 'at-most';

export interface BoundFound {
  readonly bound: Bound;
  /** More or fewer than, the number itself excluded. */
  readonly strict: boolean;
}

/** How many words a bound may stand away from its number. */
const AFTER_REACH = 4;
const MEASURE_REACH = 6;
const TAIL_REACH = 5;

const STRICT =
  /^(?:اكثر|ازيد|اكبر|اعلي|تجاوز|يتجاوز|تتجاوز|متجاوز|تخط|يتخط|تتخط|فاق|يفوق|تفوق|فوق|زاد|يزيد|تزيد|ما يزيد|يربو|تربو|تعد|يتعد|تتعد|جاوز|يجاوز|اقل|ادني|اصغر|دون|ما دون|يقل|تقل|ينقص|تنقص|قل|more than|well over|just over|over|upward|in excess|exceed|top|surpass|passed|fewer|less|under|below|short of)/u;

const POSSESSED = /(?:هما|هم|هن|ها|ه)$/u;

export class Bounds {
  readonly #before: PhraseBook<BoundFound>;
  readonly #after: PhraseBook<BoundFound>;
  /** Phrases that end in عن or على, without it: `لا يقل … عن`. */
  readonly #heads: PhraseBook<BoundFound>;
  /** Those of verbs that take what is measured as their subject at once: `تجاوز عدده 20`. */
  readonly #verbs: PhraseBook<BoundFound>;
  readonly #measures: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;

  constructor(lexicon: QuantitiesLexicon) {
    const before = entriesOf(lexicon.before);
    this.#before = new PhraseBook(before);
    this.#after = new PhraseBook(entriesOf(lexicon.after));
    this.#heads = new PhraseBook(
      before
        .filter(([phrase]) => TAIL.test(phrase))
        .map(([phrase, found]) => [phrase.replace(TAIL, ''), found]),
    );
    this.#verbs = new PhraseBook(before.filter(([phrase]) => !/ (?:من|عن|على)$/u.test(phrase)));
    this.#measures = keySet(lexicon.measures);
    this.#functionWords = keySet(lexicon.functionWords);
  }

  /** The bound that stands before word `at`. */
  before(scan: Scan, at: number): BoundFound | null {
    // بـ15, لـ15 and الـ15: the letters stand between.
    const glued = scan.isGlued(at) && /^(?:[وف]?[بلك]?|[وفبك]?ال|[وف]?لل)$/u.test(scan.key(at - 1));
    const last = glued ? at - 2 : at - 1;
    return (
      this.#before.endingAt(scan.words, last)?.value ??
      this.#beforeMeasure(scan, last) ??
      this.#beforeTail(scan, last)
    );
  }

  /** `تجاوز عدد الفارين`, `يفوق علوها`, `تخطت حاجز`: what is measured ends at word `last`. */
  #beforeMeasure(scan: Scan, last: number): BoundFound | null {
    for (let at = last; at > Math.max(0, last - MEASURE_REACH); at--) {
      const key = scan.key(at);
      if (!scan.isWord(at)) return null;
      const found = this.#isMeasure(key) ? this.#verbs.endingAt(scan.words, at - 1) : null;
      if (found) return found.value;
      if (this.#functionWords.has(key)) return null;
    }
    return null;
  }

  /** `تقل أعمارهم عن`, `لا تزيد ساعات العمل على`: the bound is in two, with what is measured between. */
  #beforeTail(scan: Scan, last: number): BoundFound | null {
    if (scan.key(last) !== 'عن' && scan.key(last) !== 'علي') return null;
    let measured = scan.key(last) === 'عن';
    for (let at = last - 1; at >= Math.max(0, last - TAIL_REACH) && scan.isWord(at); at--) {
      const head = measured ? this.#heads.endingAt(scan.words, at) : null;
      if (head) return head.value;
      if (this.#functionWords.has(scan.key(at))) return null;
      measured ||= this.#isMeasure(scan.key(at));
    }
    return null;
  }

  readonly #isMeasure = remember((key: string): boolean => {
    const bare = key.replace(POSSESSED, '');
    if (
      this.#measures.has(key) ||
      this.#measures.has(bare) ||
      this.#measures.has(`${bare.replace(/ت$/u, '')}ه`)
    )
      return true;
    return strippedForms(key).some(({ form, glued }) => glued === 'ال' && this.#measures.has(form));
  });

  /** The bound that follows the number and what it counts. @param until the next number's first word */
  after(scan: Scan, next: number, until: number): BoundFound | null {
    for (let at = next; at < Math.min(next + AFTER_REACH, until); at++) {
      if (scan.isMark(at, '.،؛!؟?:,')) return null;
      const found = this.#after.startingAt(scan.words, at, false);
      if (found) return found.value;
    }
    return null;
  }
}

const TAIL = / (?:عن|على)$/u;

type Entry = readonly [phrase: string, found: BoundFound];

/** Each phrase, and with the س of the future where it is a verb of the present: `سيتجاوز`, `ستناهز`. */
const entriesOf = (lists: Readonly<Partial<Record<Bound, readonly string[]>>>): Entry[] =>
  (Object.keys(lists) as Bound[]).flatMap((bound) =>
    (lists[bound] ?? []).flatMap((phrase): Entry[] => {
      const found = { bound, strict: isStrict(bound, phrase) };
      return /^[يت]\p{L}{3}/u.test(phrase) && !/^(?:تجاوز|تخط|تعد|تقريب)/u.test(phrase)
        ? [
            [phrase, found],
            [`س${phrase}`, found],
          ]
        : [[phrase, found]];
    }),
  );

function isStrict(bound: Bound, phrase: string): boolean {
  if (bound === 'about' || bound === 'at-most') return false;
  return STRICT.test(keyOf(phrase));
}
