/**
 * What became of every claim in a later capture of the same page: kept, moved, changed silently, or only written
 * otherwise. Nothing re-attaches by itself: what moved or changed waits for the editor.
 */
import { resolve } from '../../anchoring/resolve';
import type { Span } from '../../arabic/fold';
import type { Anchor } from '../../records/text';
import { alignParagraphs, type ParagraphPair } from './paragraphs';
import type { PassageText } from './passages';
import { type Token, tokensOf } from './tokens';
import { type DiffPart, diffTokens } from './word-diff';
import { isOnlyWriting } from './writing';

export type ClaimFate =
  /** The very words at the same place among the same neighbours. */
  | { readonly state: 'kept'; readonly span: Span }
  /** The very words, but elsewhere or among others: the editor confirms. */
  | { readonly state: 'moved'; readonly span: Span; readonly found: number }
  /** Other words stand where the claim stood. `trivial`: only their writing differs. */
  | { readonly state: 'changed'; readonly span: Span; readonly trivial: boolean }
  | { readonly state: 'orphaned' };

export interface FollowedClaim {
  readonly id: string;
  readonly fate: ClaimFate;
}

const tokensIn = (text: string, { start, end }: Span): readonly Token[] =>
  tokensOf(text, { ignoreMarks: false }, start, end);

interface ParagraphDiff extends ParagraphPair {
  readonly parts: readonly DiffPart[];
}

/** The paragraphs of both, each with its words against those of its partner. */
function diffParagraphs(older: PassageText, newer: PassageText): ParagraphDiff[] {
  let [endLeft, endRight] = [0, 0];
  return alignParagraphs(older, newer).map((pair) => {
    // What only one text has stands behind what came before it in the other.
    if (pair.left) endLeft = pair.left.end;
    if (pair.right && !pair.moved) endRight = pair.right.end;
    const { left, right } = pair;
    if (left && right)
      return { ...pair, parts: diffTokens(tokensIn(older.text, left), tokensIn(newer.text, right)) };
    const kind = left ? 'only-left' : 'only-right';
    const at = (span: Span | null, end: number): Span =>
      span ? { start: span.start, end: span.end } : { start: end, end };
    return { ...pair, parts: [{ kind, left: at(left, endLeft), right: at(right, endRight) }] };
  });
}

/** Where a stretch of the older text went, by the words around it that stayed. */
function follow(parts: readonly DiffPart[], anchor: Span): Span | null {
  const touched = parts.filter(({ left }) => left.start < anchor.end && left.end > anchor.start);
  const kept = touched.filter(({ kind }) => kind === 'same' || kind === 'changed');
  if (!kept.some(({ kind }) => kind === 'same')) return null;
  const [first, last] = [kept[0]!, kept.at(-1)!];
  // Inside a part that stayed, the distance from its ends stays too.
  const start =
    first.kind === 'same'
      ? first.right.start + Math.max(0, anchor.start - first.left.start)
      : first.right.start;
  const end =
    last.kind === 'same' ? last.right.end - Math.max(0, last.left.end - anchor.end) : last.right.end;
  return end > start ? { start, end } : null;
}

/**
 * What became of each claim in a later version. Claims stay attached to the version they were made on; a fate is
 * what the editor is asked about.
 */
export function followClaims(
  older: PassageText,
  newer: PassageText,
  claims: readonly { readonly id: string; readonly anchor: Anchor }[],
): FollowedClaim[] {
  if (claims.length === 0) return [];
  const paragraphs = diffParagraphs(older, newer);
  const parts = paragraphs.flatMap((paragraph) => paragraph.parts);
  return claims.map(({ id, anchor }) => ({ id, fate: fateOf(anchor, older, newer, paragraphs, parts) }));
}

function fateOf(
  anchor: Anchor,
  older: PassageText,
  newer: PassageText,
  paragraphs: readonly ParagraphDiff[],
  parts: readonly DiffPart[],
): ClaimFate {
  const found = resolve(newer.text, anchor);
  if (found.state === 'exact') return { state: 'kept', span: found.span };
  const went = follow(parts, anchor);
  if (found.state === 'moved') {
    const [best] = found.candidates;
    const span = { start: best.start, end: best.end };
    // The very words where all around them stayed: only what stands before has shifted them.
    const home = found.found === 1 && went !== null && went.start === span.start && went.end === span.end;
    const unmoved = home && staysInPlace(anchor, paragraphs);
    return unmoved ? { state: 'kept', span } : { state: 'moved', span, found: found.found };
  }
  const place = went ?? found.replaced;
  if (place === null) return { state: 'orphaned' };
  const [before, after] = [
    older.text.slice(anchor.start, anchor.end),
    newer.text.slice(place.start, place.end),
  ];
  return { state: 'changed', span: place, trivial: isOnlyWriting(before, after) };
}

/** Whether the claim lies within one stretch that stayed as it was, in a paragraph that stayed where it was. */
const staysInPlace = (anchor: Span, paragraphs: readonly ParagraphDiff[]): boolean =>
  paragraphs.some(
    ({ moved, parts }) =>
      !moved &&
      parts.some(({ kind, left }) => kind === 'same' && left.start <= anchor.start && left.end >= anchor.end),
  );
