/** The lexicons made ready for reading figures and dates with. Made once for each set of lexicons. */
import { Calendar } from './calendar';
import { ClockWords } from './clock-words';
import { DualWords } from './duals';
import { EnglishNumbers } from './english-numbers';
import { type ArabicLexicons, builtInArabic } from './lexicons';
import { NumberWords } from './number-words';
import { Quantities } from './quantities';
import type { Scan } from './scan';

/** Lexicons made ready for reading. */
export class MentionReader {
  readonly numbers: NumberWords;
  readonly english: EnglishNumbers;
  readonly duals: DualWords;
  readonly calendar: Calendar;
  readonly clock: ClockWords;
  readonly quantities: Quantities;

  constructor(lexicons: ArabicLexicons) {
    this.numbers = new NumberWords(lexicons.numbers);
    this.english = new EnglishNumbers(lexicons.englishNumbers);
    this.duals = new DualWords(lexicons.duals);
    this.calendar = new Calendar(lexicons.months, lexicons.calendar);
    this.clock = new ClockWords(lexicons.clock);
    this.quantities = new Quantities(lexicons.quantities, lexicons.numbers);
  }

  /** Whether the word at an index is a noun that a number before it could count. */
  isCounted(scan: Scan, at: number): boolean {
    return (
      scan.isWord(at) &&
      (this.duals.isCountable(scan.key(at)) ||
        this.quantities.isUnit(scan.key(at)) ||
        scan.atom(at, 'scale') !== null)
    );
  }
}

const readers = new WeakMap<ArabicLexicons, MentionReader>();

/** The reader for some lexicons, made once. */
export function readerFor(lexicons: ArabicLexicons = builtInArabic): MentionReader {
  const known = readers.get(lexicons);
  if (known) return known;
  const reader = new MentionReader(lexicons);
  readers.set(lexicons, reader);
  return reader;
}
