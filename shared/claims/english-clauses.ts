/**
 * Clauses of an English sentence: what a verb of saying reports, and the stretches that semicolons, `but` and `while`,
 * or `and` before another verb part. What only leads to a report (`In a statement,`) is left out.
 */
import type { EnglishCue } from './english-cues';
import type { EnglishGrammar } from './english-grammar';
import { isComma, isFiniteVerb } from './english-words';
import type { Passage } from './grammar';
import type { Sentence } from './sentences';

export interface EnglishClause {
  readonly from: number;
  readonly to: number;
  /** The cue that reports it; null where none does, or one that stands behind it. */
  readonly cue: EnglishCue | null;
  /** Told apart from whatever the sentence reports. */
  readonly free: boolean;
}

const FINITE_REACH = 9;
const LEAST = 3;

function hasFinite(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (passage.isWord(at) && isFiniteVerb(passage, at)) return true;
  return false;
}

/** Whether a clause with its own subject and verb begins at a word behind a comma. */
function beginsClause(passage: Passage, at: number, to: number): boolean {
  if (isFiniteVerb(passage, at) || !hasFinite(passage, at + 1, Math.min(to, at + FINITE_REACH))) return false;
  return passage.isWord(at) || passage.words[at]?.kind === 'digits';
}

/** Where clauses begin within a stretch, its own beginning left out, with the words to be skipped there. */
function partsOf(
  passage: Passage,
  grammar: EnglishGrammar,
  from: number,
  to: number,
): { at: number; next: number; turns: boolean }[] {
  const parts: { at: number; next: number; turns: boolean }[] = [];
  for (let at = from + 1; at < to - 1; at++) {
    if (passage.sentences.some((sentence) => sentence.from === at))
      parts.push({ at, next: at, turns: false });
    if (passage.isMark(at, ';')) parts.push({ at, next: at + 1, turns: false });
    if (at < from + LEAST || at >= to - 2 || passage.quoteAt(at) !== null) continue;
    if (passage.key(at) === 'and' && passage.key(at + 1) === 'that')
      parts.push({ at, next: at + 2, turns: false });
    if (isComma(passage, at)) {
      const turn = grammar.parting.startingAt(passage.words, at + 1, false);
      if (turn !== null && hasFinite(passage, turn.next, to))
        parts.push({ at, next: turn.next, turns: true });
      else if (passage.key(at + 1) === 'but' && passage.key(at + 2) === 'that')
        parts.push({ at, next: at + 3, turns: false });
      else if (passage.key(at + 1) === 'and' && beginsClause(passage, at + 2, to))
        parts.push({ at, next: at + 2, turns: false });
    }
  }
  return parts;
}

/** Without the words that only join it to what stands beside it: `and that …`, `… and`. */
function withoutJoints(passage: Passage, from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  while (first < last && (isComma(passage, first) || /^(?:and|but|that)$/u.test(passage.key(first)))) first++;
  while (last > first && (isComma(passage, last - 1) || /^(?:and|but|while)$/u.test(passage.key(last - 1))))
    last--;
  return { from: first, to: last };
}

function cutStretch(passage: Passage, grammar: EnglishGrammar, stretch: EnglishClause): EnglishClause[] {
  const { from, to, cue } = stretch;
  const parts = partsOf(passage, grammar, from, to);
  const starts = [{ at: from, next: from, turns: false }, ...parts];
  return starts.flatMap(({ next, turns }, index): EnglishClause[] => {
    const end = starts[index + 1]?.at ?? to;
    if (end <= next) return [];
    // «X said …, but residents fled»: what turns away is told by the outlet, unless `that` goes on with it.
    const away = turns && cue?.how === 'lead' && passage.key(next) !== 'that' && !passage.isMark(next, '"“«');
    const bare = withoutJoints(passage, next, end);
    return [{ ...bare, cue: away ? null : cue, free: stretch.free || away }];
  });
}

/** What stands before the first report and tells something by itself; a lead (`On Monday,`) tells nothing. */
const tells = (passage: Passage, from: number, to: number): boolean =>
  to - from >= LEAST && hasFinite(passage, from, to);

/** A dateline: `AGHBALOU, Morocco – …`; the index after its dash. */
function afterDateline(passage: Passage, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 7); at++) {
    if (passage.isMark(at, '-–—') && passage.words[at]!.spaced) return at > from ? at + 1 : from;
    if (passage.isWord(at) && !/^\p{Lu}/u.test(passage.raw(at))) return from;
  }
  return from;
}

function stretchesOf(
  passage: Passage,
  from: number,
  to: number,
  cues: readonly EnglishCue[],
): EnglishClause[] {
  const stretches: EnglishClause[] = [];
  let at = from;
  let current: EnglishCue | null = null;
  let free = false;
  const close = (end: number): void => {
    if (end > at && (current !== null || !free || tells(passage, at, end)))
      stretches.push({ from: at, to: end, cue: current, free });
  };
  cues.forEach((cue, index) => {
    // Before a verb that leads on stands what the outlet itself tells; before one that closes, what is said.
    free = cue.how !== 'around' && current === null && !cues.slice(index).some(({ how }) => how === 'around');
    close(cue.from);
    at = cue.to;
    current = cue.how === 'around' ? null : cue;
    free = false;
  });
  close(to);
  return stretches.filter((one) => one.cue !== null || !one.free || tells(passage, one.from, one.to));
}

/** Cuts a sentence into its clauses. */
export function cutEnglish(
  passage: Passage,
  grammar: EnglishGrammar,
  sentence: Sentence,
  cues: readonly EnglishCue[],
): EnglishClause[] {
  const from = afterDateline(passage, sentence.from, sentence.to);
  return stretchesOf(passage, from, sentence.to, cues).flatMap((stretch) =>
    cutStretch(passage, grammar, stretch),
  );
}
