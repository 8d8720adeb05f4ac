/**
 * Where words begin and end, for an editor's hand: a selection is widened to whole words, and the end of a claim
 * walks from word to word. A word is what stands between spaces and punctuation: clitics (و، ب، ل) stay in it,
 * harakat and joiners too, a figure keeps its separators and its per cent sign, so that nothing is ever cut
 * inside a letter or a lam-alef. Looks at a small window only, however long the text.
 */
import type { Span } from '../records/text';
import { boundaryAfter, boundaryBefore } from './graphemes';

const CORE =
  '[\\p{L}\\p{M}\\p{N}_\\u0640\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff]+';
const WORD = new RegExp(
  `${CORE}(?:(?:(?<=\\p{N})[.,٫٬:/](?=\\p{N})|(?<=\\p{L}\\p{M}*)['’](?=\\p{L}))${CORE})*(?:(?<=\\p{N})[%٪])?`,
  'gu',
);
const readable = /[\p{L}\p{N}]/u;

/** Code units looked at on either side at a time. A longer word is no word but an attack. */
const WINDOW = 256;

/** The words of a stretch of text, in order. */
function wordsIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(WORD)].flatMap(({ index, 0: word }) => {
    if (!readable.test(word)) return [];
    const start = boundaryBefore(text, from + index);
    return [{ start, end: boundaryAfter(text, from + index + word.length) }];
  });
}

/** A window around an offset that begins and ends between words, wherever a space can be found in it. */
function windowAround(text: string, at: number): Span {
  let start = Math.max(0, at - WINDOW);
  let end = Math.min(text.length, at + WINDOW);
  if (start > 0) {
    const space = text.slice(start, at).search(/\s/u);
    if (space >= 0) start += space;
  }
  if (end < text.length) {
    const space = text.slice(at, end).search(/\s\S*$/u);
    if (space >= 0) end = at + space;
  }
  return { start, end };
}

/** The word that an offset lies inside or touches with its first letter, or null between words. */
export function wordAt(text: string, at: number): Span | null {
  const { start, end } = windowAround(text, at);
  return (
    wordsIn(text, start, Math.min(text.length, end + 1)).find((word) => word.start <= at && at < word.end) ??
    null
  );
}

/**
 * The selection an editor means by one drawn with the pointer: ends inside a word move outwards to its ends,
 * other ends stay, or move outwards to the end of the grapheme they would cut.
 */
export function snapToWords(text: string, selected: Span): Span {
  const { start, end } = selected;
  if (end <= start) return selected;
  const last = wordAt(text, end - 1);
  return {
    start: wordAt(text, start)?.start ?? boundaryBefore(text, start),
    end: Math.max(boundaryAfter(text, end), last?.end ?? 0),
  };
}

/** One step of an end through a text: to the next word (1) or back by one (-1). */
export type Step = 1 | -1;

function* wordsFrom(text: string, block: Span, at: number, step: Step): Generator<Span> {
  let edge = Math.min(Math.max(at, block.start), block.end);
  while (step > 0 ? edge < block.end : edge > block.start) {
    const around = windowAround(text, edge);
    const from = Math.max(
      block.start,
      step > 0 ? Math.min(edge, wordAt(text, edge)?.start ?? edge) : around.start,
    );
    const to = Math.min(block.end, step > 0 ? Math.max(around.end, edge + 1) : edge);
    const words = wordsIn(text, from, to);
    yield* step > 0 ? words : words.reverse();
    edge = step > 0 ? to : Math.min(from, edge - 1);
  }
}

/**
 * Where one end of a passage goes with one step: the end of a passage to the ends of words, its start to their
 * starts. What stands between the blocks is not shown and is passed over.
 * @param blocks the stretches that are shown, in the order of the text
 * @returns the new offset, or null where there is no further word
 */
export function stepOverWord(
  text: string,
  blocks: readonly Span[],
  side: 'start' | 'end',
  at: number,
  step: Step,
): number | null {
  const ordered = step > 0 ? blocks : [...blocks].reverse();
  for (const block of ordered) {
    if (step > 0 ? block.end <= at : block.start >= at) continue;
    for (const word of wordsFrom(
      text,
      block,
      step > 0 ? Math.max(at, block.start) : Math.min(at, block.end),
      step,
    )) {
      const edge = word[side];
      if (step > 0 ? edge > at : edge < at) return edge;
    }
  }
  return null;
}

/**
 * Where an end of a passage comes to stand when it is dropped at an offset: never inside a word, and without the
 * space before an end or after a start.
 */
export function dropEnd(text: string, side: 'start' | 'end', at: number): number {
  const word = wordAt(text, at);
  if (word && word.start < at) return word[side];
  let edge = at;
  if (side === 'end') while (edge > 0 && /\s/u.test(text.charAt(edge - 1))) edge--;
  else while (edge < text.length && /\s/u.test(text.charAt(edge))) edge++;
  return side === 'end' ? boundaryAfter(text, edge) : boundaryBefore(text, edge);
}
