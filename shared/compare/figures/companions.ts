/**
 * People counted beside somebody who is named: `السائق وأربعة آخرون` are five. Only where nothing else is counted
 * between what was done and the number, and those named are one person each.
 */
import type { Span } from '../../arabic/fold';
import type { Mention } from '../../arabic/mention';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { actionAt, wordAt } from './counting';

export interface Companions extends Span {
  /** How many are named before the number. */
  readonly named: number;
}

const OTHERS = /^اخر(?:ون|ين|ان|يات|ي)?$/u;
/** Several nobody counted: `مدنيون وأربعة آخرون`. */
const MANY = /(?:ون|ين|ات)$/u;
const REACH = 8;
const LONGEST = 48;

/** The first word of those named before a number, or null where something else is counted or opens the clause. */
function firstNamed(passage: Passage, reader: CompareReader, number: number, from: number): number | null {
  let at = number - 1;
  for (; at >= Math.max(from, number - REACH); at--) {
    if (passage.isFigure(at)) return null;
    if (!passage.isWord(at)) break;
    const done = actionAt(passage.words, at, reader) !== null;
    if (done || reader.grammar.content.has(passage.key(at)) || passage.isVerb(at)) break;
  }
  return at + 1 < number ? at + 1 : null;
}

/** Those named before `وأربعة آخرون`, with the stretch from the first of them to the noun; null where nobody is. */
export function companionsOf(
  passage: Passage,
  reader: CompareReader,
  mention: Mention,
  from: number,
): Companions | null {
  if (mention.counted === null || !OTHERS.test(passage.key(wordAt(passage, mention.counted.start))))
    return null;
  const number = wordAt(passage, mention.start);
  const joined = /^و/u.test(passage.key(number)) || passage.key(number - 1) === 'و';
  if (!joined || mention.bound !== 'exact') return null;
  const first = firstNamed(passage, reader, passage.key(number - 1) === 'و' ? number - 1 : number, from);
  if (first === null || MANY.test(passage.key(first))) return null;
  let named = 1;
  for (let at = first + 1; at < number; at++) if (/^و\p{L}{3}/u.test(passage.key(at))) named++;
  const start = passage.words[first]!.start;
  return { named, start, end: mention.counted.end };
}

/** What such a figure is called: the people as the text names them, where that is short. */
export const labelOf = (text: string, mention: Mention, companions: Companions): string =>
  companions.end - companions.start <= LONGEST
    ? text.slice(companions.start, companions.end)
    : text.slice(mention.start, companions.end);
