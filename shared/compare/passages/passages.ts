/**
 * Two articles passage by passage: what both tell in the same words, what one rewords, and what stands only here or
 * only there. Passages are sentences; each goes with the one that shares most of its words, wherever that stands.
 */
import type { Span } from '../../arabic/fold';
import { cutWords } from '../../arabic/words';
import { cutSentences } from '../../claims/sentences';
import { stemsOf } from '../stems';
import { inOrderOf } from './paragraphs';
import { RareWords } from './rare-words';
import { isSameToken, type Token, type TokenOptions, tokensOf } from './tokens';
import { type DiffPart, diffTokens } from './word-diff';

export interface PassagePair {
  /** `shared`: word for word; `reworded`: the same told otherwise. */
  readonly kind: 'shared' | 'reworded' | 'only-left' | 'only-right';
  readonly left: Span | null;
  readonly right: Span | null;
  /** Word by word, for `shared` and `reworded`. */
  readonly parts: readonly DiffPart[];
  /** Whether it stands elsewhere among the passages than in the other text. */
  readonly moved: boolean;
}

export interface PassageText {
  readonly text: string;
  readonly blocks: readonly Span[];
}

interface Passage extends Span {
  readonly tokens: readonly Token[];
  readonly stems: ReadonlySet<string>;
}

/** Told how much is done, from 0 to 1. */
export type OnShare = (share: number) => void;

function passagesOf({ text, blocks }: PassageText, options: TokenOptions, onShare?: OnShare): Passage[] {
  return blocks.flatMap((block, at) => {
    onShare?.(at / blocks.length);
    const words = cutWords(text, block.start, block.end);
    return cutSentences(words).map(({ from, to }) => {
      const [start, end] = [words[from]!.start, words[to - 1]!.end];
      const stems = new Set(stemsOf(words.slice(from, to)));
      return { start, end, tokens: tokensOf(text, options, start, end), stems };
    });
  });
}

/** Shared stems of the smaller passage, below which two do not tell the same. */
const ALIKE = 0.45;
const LEAST = 2;

interface Match {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Passages that share enough of their stems. */
function findMatches(left: readonly Passage[], right: readonly Passage[]): Match[] {
  const rare = new RareWords(right.map(({ stems }, at) => [at, [...stems]]));
  const scale = right.length / Math.max(1, left.length);
  return left.flatMap(({ stems }, at) => {
    const mine = [...stems];
    return [...rare.candidates(mine, at * scale)].flatMap((other) => {
      const theirs = right[other]!.stems;
      const count = mine.filter((stem) => theirs.has(stem)).length;
      const score = (2 * count) / (stems.size + theirs.size);
      const least = Math.min(stems.size, theirs.size);
      return count >= Math.min(LEAST, least) && count >= ALIKE * least && score >= ALIKE / 2
        ? [{ left: at, right: other, score }]
        : [];
    });
  });
}

/** Each passage once, best likeness first; of equals those that stand in the same order. */
function chooseMatches(matches: readonly Match[], scale: number): Map<number, Match> {
  const chosen = new Map<number, Match>();
  const taken = new Set<number>();
  const distance = ({ left, right }: Match): number => Math.abs(left - right * scale);
  for (const match of [...matches].sort((a, b) => b.score - a.score || distance(a) - distance(b))) {
    if (chosen.has(match.left) || taken.has(match.right)) continue;
    chosen.set(match.left, match);
    taken.add(match.right);
  }
  return chosen;
}

const same = (left: Passage, right: Passage): boolean =>
  left.tokens.length === right.tokens.length &&
  left.tokens.every((token, at) => isSameToken(token, right.tokens[at]!));

/** The matches that keep their order: of equal passages as many as can, then of the others those that fit between. */
function keepingOrder(matches: readonly Match[], exact: ReadonlySet<Match>): ReadonlySet<Match> {
  const firm = inOrderOf(matches.filter((match) => exact.has(match)));
  let [low, high] = [-1, Number.POSITIVE_INFINITY];
  const above = new Map<Match, number>();
  for (const match of matches.toReversed()) {
    above.set(match, high);
    if (firm.has(match)) high = match.right;
  }
  return inOrderOf(
    matches.filter((match) => {
      if (firm.has(match)) low = match.right;
      return firm.has(match) || (match.right > low && match.right < above.get(match)!);
    }),
  );
}

/** How much of the work reading one of the texts is. */
const READ_SHARE = 0.35;

/** Aligns two articles. In the order of the left one; what only the right has stands where it does there. */
export function alignPassages(
  left: PassageText,
  right: PassageText,
  options: TokenOptions,
  onShare: OnShare = () => undefined,
): PassagePair[] {
  const ours = passagesOf(left, options, (share) => onShare(share * READ_SHARE));
  const theirs = passagesOf(right, options, (share) => onShare((1 + share) * READ_SHARE));
  const exact = exactMatches(ours, theirs);
  const chosen = chooseMatches(
    [...exact, ...findMatches(ours, theirs)],
    ours.length / Math.max(1, theirs.length),
  );
  const matches = [...chosen.values()].sort((a, b) => a.left - b.left);
  const matched = new Set(matches.map((match) => match.right));
  const inOrder = keepingOrder(matches, new Set(exact));
  const pairs: PassagePair[] = [];
  let next = 0;
  const flush = (until: number): void => {
    for (; next < until; next++) if (!matched.has(next)) pairs.push(only('only-right', theirs[next]!));
  };
  ours.forEach((passage, at) => {
    onShare(2 * READ_SHARE + (1 - 2 * READ_SHARE) * (at / ours.length));
    const match = chosen.get(at);
    if (match === undefined) {
      pairs.push(only('only-left', passage));
      return;
    }
    const moved = !inOrder.has(match);
    if (!moved) flush(match.right);
    pairs.push(pairOf(passage, theirs[match.right]!, moved));
  });
  flush(theirs.length);
  return pairs;
}

/** Passages that are equal word for word go together first, in order. */
function exactMatches(ours: readonly Passage[], theirs: readonly Passage[]): Match[] {
  const keyOf = ({ tokens }: Passage): string => tokens.map(({ key }) => key).join(' ');
  const byKey = new Map<string, number[]>();
  theirs.forEach((passage, at) => {
    const key = keyOf(passage);
    const where = byKey.get(key);
    if (where) where.push(at);
    else byKey.set(key, [at]);
  });
  for (const where of byKey.values()) where.reverse();
  return ours.flatMap((passage, left) => {
    const right = byKey.get(keyOf(passage))?.pop();
    return right === undefined ? [] : [{ left, right, score: 2 }];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const only = (kind: 'only-left' | 'only-right', passage: Passage): PassagePair => ({
  kind,
  left: kind === 'only-left' ? spanOf(passage) : null,
  right: kind === 'only-right' ? spanOf(passage) : null,
  parts: [],
  moved: false,
});

function pairOf(left: Passage, right: Passage, moved: boolean): PassagePair {
  const kind = same(left, right) ? 'shared' : 'reworded';
  return {
    kind,
    left: spanOf(left),
    right: spanOf(right),
    parts: diffTokens(left.tokens, right.tokens),
    moved,
  };
}
