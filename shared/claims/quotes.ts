/**
 * Quotation marks as found in saved pages: «…», “…”, "…", in any mixture, turned the wrong way, nested or never
 * closed. A mark opens or closes by what stands beside it, not by its shape.
 */
import type { Word } from '../arabic/words';

export interface Quote {
  /** Index of the first word inside, and of the first after the last one inside. */
  readonly from: number;
  readonly to: number;
  /** Whether a closing mark was found; else it runs to the end of the block. */
  readonly closed: boolean;
}

const MARKS = '«»“”"„‟';

export const isQuoteMark = (word: Word | undefined): boolean =>
  word?.kind === 'mark' && MARKS.includes(word.key);

/** Letters that stand glued before a quoted name: `بـ"…"`, `و«…»`. */
const GLUED = /^(?:و|ف|ب|ل|ك|ال|وال|بال|وب|ول)$/u;

/** Whether the mark at `at` opens: free at its outer side, and something is written right after it. */
function opens(words: readonly Word[], at: number): boolean {
  const mark = words[at]!;
  if (mark.key === '«') return true;
  if (mark.key === '»') return false;
  const next = words[at + 1];
  const freeBefore = mark.spaced || at === 0 || isOpenBracket(words[at - 1]!) || isGluedLetter(words, at - 1);
  if (!freeBefore) return false;
  return next !== undefined && !next.spaced;
}

const isOpenBracket = (word: Word): boolean => word.kind === 'mark' && '([{«“:–-/'.includes(word.key);
const isGluedLetter = (words: readonly Word[], at: number): boolean => GLUED.test(words[at]?.key ?? '');

/** An unclosed quotation is believed only if it is a quotation and not a stray mark. */
const MIN_OPEN_WORDS = 4;

/** The quotations of a block, by their beginnings. Nested ones lie within the outer. Linear. */
export function findQuotes(words: readonly Word[]): Quote[] {
  const quotes: Quote[] = [];
  const open: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isQuoteMark(words[at])) continue;
    if (opens(words, at)) {
      if (open.length < 4) open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && at > start + 1) quotes.push({ from: start + 1, to: at, closed: true });
  }
  for (const start of open) {
    const inside = words.length - start - 1;
    const announced = words[start - 1]?.key === ':';
    if (announced && inside >= MIN_OPEN_WORDS)
      quotes.push({ from: start + 1, to: words.length, closed: false });
  }
  return quotes.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** For each word: the index in `quotes` of the longest quotation around it, or −1. */
export function quoteOfWords(words: readonly Word[], quotes: readonly Quote[]): Int32Array {
  const of = new Int32Array(words.length).fill(-1);
  quotes.forEach((quote, index) => {
    if (of[quote.from] === -1) of.fill(index, quote.from, quote.to);
  });
  return of;
}
