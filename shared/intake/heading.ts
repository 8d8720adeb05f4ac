/**
 * The head of an article: which of the rows above its first paragraph is the title, and what the others are. A
 * title shares its words with the text below, stands more than once or in the largest type, and is neither as
 * short as a menu's entry nor as long as a paragraph.
 */

import type { Item, Survey } from './items';
import { isSectionName, type Line } from './kind';
import { startsLikeCaption } from './lexicon';
import { contentWords, shareOf } from './words';

/** What a title must score. */
const ENOUGH = 2;
/** By how much a later row must be better than an earlier one: subtitles share more of the text's words. */
const MARGIN = 2;
const SHORT_MARGIN = 0.8;
const SHORT_TITLE_WORDS = 4;
const MAX_TITLE_WORDS = 32;
/** Paragraphs whose words a title is compared with. */
const COMPARED = 6;
/** Words of the first paragraphs, to compare titles with. */
export function collectWords(lines: readonly Line[], item: Item): ReadonlySet<string> {
  return new Set(item.prose.slice(0, COMPARED).flatMap((at) => contentWords(lines[at]!.shape.key)));
}

/** Whether a row could be a title at all. */
function isCandidate(line: Line): boolean {
  const { kind, shape } = line;
  if (shape.words === 0 || shape.words > MAX_TITLE_WORDS || isSectionName(line)) return false;
  return kind === 'short' || line.heading === 1 || (kind === 'sentence' && shape.end !== 'colon');
}

function scoreLength(words: number): number {
  if (words >= 5 && words <= 20) return 1.5;
  if (words >= 4) return 1;
  return words === 3 ? 0.5 : -0.5;
}

export interface HeadQuery {
  readonly lines: readonly Line[];
  readonly item: Item;
  /** First row that may belong to the head. */
  readonly from: number;
  readonly page: Survey;
  /** Key of the title that the page's own head gives, or ''. */
  readonly hint: string;
}

function scoreTitle(at: number, { lines, item, page, hint }: HeadQuery, words: ReadonlySet<string>): number {
  const line = lines[at]!;
  const { shape, heading, row } = line;
  let score = scoreLength(shape.words) + 3 * shareOf(shape.key, words) * Math.min(1, shape.words / 5);
  if (shape.words >= 3 && page.echoed.has(shape.key)) score += 3;
  if (hint !== '' && shape.key === hint) score += 6;
  else if (hint !== '' && shape.words >= 3 && hint.includes(shape.key)) score += 4;
  if (heading === 1) score += 6.5;
  else if (heading === 2) score += 1.5;
  if (row.markup && row.markup.linked > 0.8) score -= heading === 1 ? 5 : 2;
  if (line.kind === 'sentence' && shape.end === 'stop') score -= 1.5;
  if (startsLikeCaption(shape.key)) score -= 1;
  return score - 0.05 * (item.first - at);
}

/** The title's row, or -1. Of several alike the first wins: what follows a title is its subtitle. */
export function pickTitle(query: HeadQuery): number {
  const { lines, item, from } = query;
  const words = collectWords(lines, item);
  const candidates: number[] = [];
  for (let at = from; at < item.first; at++) if (isCandidate(lines[at]!)) candidates.push(at);
  let best = -1;
  let bestScore = ENOUGH;
  for (const at of candidates) {
    const score = scoreTitle(at, query, words);
    if (
      best >= 0 &&
      score <= bestScore + (lines[best]!.shape.words > SHORT_TITLE_WORDS ? MARGIN : SHORT_MARGIN)
    )
      continue;
    if (score <= bestScore) continue;
    best = at;
    bestScore = score;
  }
  return best < 0 ? pickLikely(query, candidates) : best;
}

/** Rows between a title and the first paragraph, where no row looks like a title. */
const MAX_HEAD_ROWS = 8;

/**
 * A title whose words say nothing of the text: the head of the page's first text, a text's only candidate, or what
 * stands apart from everything above it.
 */
function pickLikely({ lines, item, from, page }: HeadQuery, candidates: readonly number[]): number {
  const likely = candidates.filter((at) => {
    const { kind, shape } = lines[at]!;
    const closed = kind === 'sentence' && shape.end === 'stop';
    return shape.words > 1 && !closed && item.first - at <= MAX_HEAD_ROWS;
  });
  const [first] = likely;
  if (first === undefined) return -1;
  const above = lines.slice(0, item.first).some(({ kind }) => kind === 'opener' || kind === 'teaser');
  if (from === 0 && !above && item.prose.length > 1) return first;
  const apart = likely.find((at) => lines[at]!.row.gap > Math.max(1, page.usualGap));
  if (apart !== undefined && item.prose.length > 1) return apart;
  return candidates.length === 1 && item.first - first <= 3 ? first : -1;
}
