/** Sentences of a block, as stretches of its words. Points in abbreviations (أ.ف.ب) and figures end none. */
import type { Word } from '../arabic/words';

export interface Sentence {
  /** Indexes of words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const ENDS = '.!?؟…';
const INITIAL = /^[\u0621-\u064a]$/u;
const GOES_ON = /^[وف]\p{L}{2}/u;

function isEnd(words: readonly Word[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const word = words[at]!;
  if (word.kind !== 'mark' || !ENDS.includes(word.key)) return false;
  const next = words[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark' && (ENDS.includes(next.key) || '»”"’)'.includes(next.key)) && !next.spaced)
    return false;
  if (word.key !== '.') return true;
  const before = words[at - 1];
  if (before !== undefined && !word.spaced && abbreviations.has(before.key)) return false;
  // A point right between letters or figures belongs to them; one after a single letter is an abbreviation.
  if (!next.spaced) return false;
  // «رامي ع. الذي …», «المدعو (ن. ش)»: a name's first letter, unless a sentence goes on with و behind it.
  if (before?.kind === 'word' && INITIAL.test(before.key) && !GOES_ON.test(next.key)) return false;
  return !(before?.kind === 'word' && before.key.length === 1 && words[at - 2]?.key === '.');
}

/** A closing mark right after the point still belongs to the sentence. */
function endAfter(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (
    end < words.length &&
    words[end]!.kind === 'mark' &&
    '»”"’)'.includes(words[end]!.key) &&
    !words[end]!.spaced
  ) {
    end++;
  }
  return end;
}

const NONE: ReadonlySet<string> = new Set();

/** @param abbreviations words a point belongs to (`Lt.`) */
export function cutSentences(words: readonly Word[], abbreviations = NONE): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const closing = words[at]!.kind === 'mark' && '»”"’)'.includes(words[at]!.key);
    const ended = closing ? isEndBeforeClosing(words, at) : isEnd(words, at, abbreviations);
    if (!ended) continue;
    const to = endAfter(words, at);
    sentences.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

/** `….»` ends a sentence too. */
function isEndBeforeClosing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.kind !== 'mark' || !ENDS.includes(before.key) || words[at]!.spaced) return false;
  const next = words[at + 1];
  return next === undefined || next.spaced;
}
