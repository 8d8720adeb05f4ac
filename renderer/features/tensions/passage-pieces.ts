/** A passage as a reading shows it: cut into what was compared and what is around it, far ends left out. */
import type { TensionClaim } from '../../../shared/compare/tension';

/** Longest stretch of a quote shown before the compared words, in code units; twice that behind them. */
const LEAD = 140;

export interface Piece {
  /** Where it begins in the quote. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** @param whole nothing is left out, as where every word counts */
export function cutPassage(
  { quote, start: base, marks }: Pick<TensionClaim, 'quote' | 'start' | 'marks'>,
  whole = false,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (to: number, marked: boolean): void => {
    if (to > at) pieces.push({ start: at, text: quote.slice(at, to), marked });
    at = to;
  };
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const [from, to] = [mark.start - base, mark.end - base];
    if (from < at || to > quote.length) continue;
    push(from, false);
    push(to, true);
  }
  push(quote.length, false);
  return whole ? pieces : pieces.flatMap((piece, n) => shorten(piece, n, pieces.length));
}

function shorten(piece: Piece, n: number, all: number): Piece[] {
  const { start, text, marked } = piece;
  if (marked) return [piece];
  if (n === 0 && all > 1 && text.length > LEAD) {
    const from = text.indexOf(' ', text.length - LEAD) + 1 || text.length - LEAD;
    return [{ start: start + from - 1, text: `…${text.slice(from)}`, marked }];
  }
  if (n === all - 1 && text.length > LEAD * 2) {
    const to = text.lastIndexOf(' ', LEAD * 2);
    return [{ start, text: `${text.slice(0, to > 0 ? to : LEAD * 2)}…`, marked }];
  }
  return [piece];
}
