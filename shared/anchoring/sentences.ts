/**
 * The sentence at a place, as an editor means it by a triple click: from the end of the one before to its own
 * full stop or question mark, Arabic or Latin. Quotation marks at its edges come along only with their partners.
 */
import type { Span } from '../records/text';
import { boundaryAfter, boundaryBefore } from './graphemes';

const STOP = /[.!?؟…。]+/gu;
const closers = new Set('»”’"\')]}›');
const pairs: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '‘': '’',
  '‹': '›',
  '(': ')',
  '[': ']',
  '"': '"',
};
const partners = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));
const titles = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st|no|gen|col|lt|maj|capt|sgt|sen|rep|gov|vs)$/iu;

/** The longest stretch a sentence is looked for in, on either side (UTF-16 code units). */
const REACH = 4000;

/** Whether the stop at `from`–`to` ends a sentence: not after an initial, a title or in the middle of a clause. */
function endsSentence(text: string, from: number, to: number, limit: number): number | null {
  let end = to;
  while (end < limit && closers.has(text.charAt(end))) end++;
  if (end < limit && !/\s/u.test(text.charAt(end))) return null;
  const after = /^\s*["“‘«]?(\S)/u.exec(text.slice(end, Math.min(limit, end + 12)))?.[1] ?? '';
  if (/\p{Ll}/u.test(after)) return null;
  if (text.slice(from, to) !== '.') return end;
  const before = text.slice(Math.max(0, from - 12), from);
  if (/(?:^|[^\p{L}\p{M}\p{N}])[\p{L}]\p{M}*$/u.test(before) && end < limit) return null;
  if (titles.test(before)) return null;
  // «1.» and «٣.» at the head of a line number what follows.
  return /(?:^|\n)\s*\p{N}{1,3}$/u.test(text.slice(Math.max(0, from - 8), from)) ? null : end;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Takes away a quotation mark or bracket at an edge whose partner is not in the sentence. */
function balance(text: string, span: Span): Span {
  let { start, end } = span;
  const inside = (): string => text.slice(start, end);
  const close = pairs[text.charAt(start)];
  if (close !== undefined) {
    const open = text.charAt(start);
    const odd =
      open === close ? count(inside(), open) % 2 === 1 : count(inside(), open) > count(inside(), close);
    if (odd) start++;
  }
  const tail = /[.!?؟…。]*$/u.exec(inside())?.[0].length ?? 0;
  const at = end - tail - 1;
  const open = partners.get(text.charAt(at));
  if (open !== undefined && at > start) {
    const shut = text.charAt(at);
    const odd =
      open === shut ? count(inside(), shut) % 2 === 1 : count(inside(), shut) > count(inside(), open);
    if (odd) end = at;
  }
  return { start, end };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/**
 * The sentence around an offset.
 * @param block the stretch of text it may not leave: a block of the article
 * @returns an empty span where there is nothing but space
 */
export function sentenceAt(text: string, at: number, block: Span): Span {
  const lineStart = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
  const lineEnd = text.indexOf('\n', at);
  const low = boundaryBefore(text, Math.max(block.start, lineStart, at - REACH));
  const high = boundaryAfter(text, Math.min(block.end, lineEnd < 0 ? block.end : lineEnd, at + REACH));
  let start = low;
  let end = high;
  for (const match of text.slice(low, high).matchAll(STOP)) {
    const from = low + match.index;
    const stop = endsSentence(text, from, from + match[0].length, high);
    if (stop === null) continue;
    if (stop <= at) start = stop;
    else {
      end = stop;
      break;
    }
  }
  const trimmed = trim(text, { start, end });
  const whole = trim(text, balance(text, trimmed));
  return whole.end > whole.start ? whole : trimmed;
}
