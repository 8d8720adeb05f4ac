/**
 * Which paragraph of a later capture is which of the earlier one. Paragraphs are set against each other first and
 * words only within a pair of them, so that one that was put in, taken out or moved leaves its neighbours alone.
 */
import { foldText, type Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { RareWords } from './rare-words';
import { findRuns } from './sequence';

export interface TextBlocks {
  readonly text: string;
  readonly blocks: readonly Span[];
}

export interface ParagraphPair {
  /** Null where only the later capture has it. */
  readonly left: Span | null;
  readonly right: Span | null;
  /** Whether it stands elsewhere among the others than it did. */
  readonly moved: boolean;
}

interface Match {
  readonly left: number;
  readonly right: number;
}

/** Words alone, as they sound: enough to find what a paragraph is the partner of. */
const soundOf = (text: string): string => foldText(text, 'loose').replace(/\s+/gu, ' ').trim();

const soundsOf = ({ text, blocks }: TextBlocks): string[] =>
  blocks.map(({ start, end }) => soundOf(text.slice(start, end)));

/** Equal paragraphs: first those in one order, then those that stand elsewhere. */
function equalOnes(left: readonly string[], right: readonly string[]): Match[] {
  const numbers = new Map<string, number>();
  const numberOf = (sound: string): number => {
    const known = numbers.get(sound) ?? numbers.size;
    numbers.set(sound, known);
    return known;
  };
  const [a, b] = [Int32Array.from(left, numberOf), Int32Array.from(right, numberOf)];
  const inOrder = findRuns(a, b).flatMap((run) =>
    Array.from({ length: run.length }, (_, at) => ({ left: run.a + at, right: run.b + at })),
  );
  const [mine, theirs] = [new Set(inOrder.map((one) => one.left)), new Set(inOrder.map((one) => one.right))];
  const waiting = new Map<string, number[]>();
  right.forEach((sound, at) => {
    if (theirs.has(at)) return;
    const where = waiting.get(sound);
    if (where) where.push(at);
    else waiting.set(sound, [at]);
  });
  for (const where of waiting.values()) where.reverse();
  const elsewhere = left.flatMap((sound, at) => {
    const found = mine.has(at) ? undefined : waiting.get(sound)?.pop();
    return found === undefined ? [] : [{ left: at, right: found }];
  });
  return [...inOrder, ...elsewhere];
}

/** Shared words of all words of two paragraphs, below which they are not one that was rewritten. */
const ALIKE = 0.4;

interface Likeness extends Match {
  readonly score: number;
}

/** Paragraphs that share most of their words. */
function likeOnes(
  older: TextBlocks,
  newer: TextBlocks,
  left: readonly number[],
  right: readonly number[],
): Match[] {
  const wordsOf = ({ text, blocks }: TextBlocks, at: number): string[] =>
    cutWords(text, blocks[at]!.start, blocks[at]!.end).flatMap(({ key, kind }) =>
      kind === 'mark' ? [] : [key],
    );
  const told = right.map((at) => [at, wordsOf(newer, at)] as const);
  const theirs = new Map(told.map(([at, words]) => [at, new Set(words)]));
  const rare = new RareWords(told);
  const scale = newer.blocks.length / Math.max(1, older.blocks.length);
  const likely = left.flatMap((at): Likeness[] => {
    const words = wordsOf(older, at);
    const mine = [...new Set(words)];
    return [...rare.candidates(words, at * scale)].flatMap((other) => {
      const theirOwn = theirs.get(other)!;
      const shared = mine.filter((word) => theirOwn.has(word)).length;
      const score = (2 * shared) / Math.max(1, mine.length + theirOwn.size);
      return score >= ALIKE ? [{ left: at, right: other, score }] : [];
    });
  });
  const distance = (one: Match): number => Math.abs(one.left * scale - one.right);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  return likely
    .sort((x, y) => y.score - x.score || distance(x) - distance(y) || x.left - y.left || x.right - y.right)
    .filter((one) => {
      if (taken.has(one.left) || given.has(one.right)) return false;
      taken.add(one.left);
      given.add(one.right);
      return true;
    });
}

/** The matches that keep their order, of those sorted by their left: the longest run that rises on both sides. */
export function inOrderOf<M extends Match>(matches: readonly M[]): ReadonlySet<M> {
  const tails: number[] = [];
  const before = new Map<number, number>();
  matches.forEach(({ right }, at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[tails[middle]!]!.right < right) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(at, tails[low - 1]!);
    tails[low] = at;
  });
  const kept = new Set<M>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(matches[at]!);
  return kept;
}

/** Pairs in the order of the earlier text; what only the later one has stands where it does there. */
export function alignParagraphs(older: TextBlocks, newer: TextBlocks): ParagraphPair[] {
  const equal = equalOnes(soundsOf(older), soundsOf(newer));
  const [mine, theirs] = [new Set(equal.map(({ left }) => left)), new Set(equal.map(({ right }) => right))];
  const left = older.blocks.flatMap((_, at) => (mine.has(at) ? [] : [at]));
  const right = newer.blocks.flatMap((_, at) => (theirs.has(at) ? [] : [at]));
  const matches = [...equal, ...likeOnes(older, newer, left, right)].sort((a, b) => a.left - b.left);
  const ordered = inOrderOf(matches);
  const matchOf = new Map(matches.map((match) => [match.left, match]));
  const matched = new Set(matches.map((match) => match.right));
  const pairs: ParagraphPair[] = [];
  let next = 0;
  const flush = (until: number): void => {
    for (; next < until; next++)
      if (!matched.has(next)) pairs.push({ left: null, right: newer.blocks[next]!, moved: false });
  };
  older.blocks.forEach((block, at) => {
    const match = matchOf.get(at);
    if (match === undefined) {
      pairs.push({ left: block, right: null, moved: false });
      return;
    }
    const moved = !ordered.has(match);
    if (!moved) flush(match.right);
    pairs.push({ left: block, right: newer.blocks[match.right]!, moved });
  });
  flush(newer.blocks.length);
  return pairs;
}
