/**
 * Rows → items: stretches of prose that hang together, each a possible article. Between two paragraphs there may
 * be a picture's caption, a subhead, an advert, and the text goes on; or a menu, a list of links and another
 * headline, and a new text begins. Signs of the second are weighed against each other; no single one decides.
 */
import { findDatelineEnd } from './dateline';
import { keyOf } from './key';
import type { Line } from './kind';
import { continuesText, isListMark } from './lexicon';
import { distanceBetween } from './row';
import { contentWords, shareOf } from './words';

export interface Item {
  /** Indexes of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  /** Indexes of its paragraphs. */
  readonly prose: readonly number[];
}

/** Weights of the signs that a new text begins between two paragraphs; BREAK is what they must reach. */
const BREAK = 4;
const WEIGHTS = {
  opener: 6,
  copy: 10,
  echo: 4,
  headline: 5,
  longHeading: 2,
  middlingHeading: 1,
  date: 4,
  clock: 2,
  ago: 4,
  byline: 2,
  share: 2,
  wideGap: 2,
  dateline: 3,
  divider: 1,
  article: 4,
  restated: 2,
  continued: -2,
  apart: 2,
  teaser: 2,
} as const;

/** Words of a heading that is more likely a headline than a subhead, or as likely. */
const LONG_HEADING = 9;
const MIDDLING_HEADING = 7;

export const isHeading = (line: Line): boolean => line.kind === 'short';

/** Furniture that ends a text where a heading follows it; in the middle of a text it means nothing. */
const closesText = (line: Line): boolean =>
  line.kind === 'furniture' &&
  (line.reason === 'share' || line.reason === 'comments' || line.reason === 'menu');

/** What is known of the whole page before it is cut. */
export interface Survey {
  /** Rows whose key stands more than once among the page's headings. */
  readonly echoed: ReadonlySet<string>;
  /** Blank lines that usually part two rows. */
  readonly usualGap: number;
  /** How far apart in the markup the containers of two paragraphs in a row usually are. */
  readonly usualDistance: number;
}

export function survey(lines: readonly Line[]): Survey {
  const headings = new Map<string, number>();
  const gaps: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (isHeading(line) && line.shape.words >= 4)
      headings.set(line.shape.key, (headings.get(line.shape.key) ?? 0) + 1);
    if (at > 0) gaps.push(line.row.gap);
  }
  gaps.sort((a, b) => a - b);
  const distances = readDistances(lines).sort((a, b) => a - b);
  return {
    echoed: new Set([...headings].filter(([, count]) => count > 1).map(([key]) => key)),
    usualGap: gaps[Math.floor(gaps.length * 0.75)] ?? 0,
    usualDistance: distances[Math.floor(distances.length * 0.6)] ?? 0,
  };
}

function distance(from: Line, to: Line): number {
  const [a, b] = [from.row.markup, to.row.markup];
  return a && b ? distanceBetween(a.container, b.container) : 0;
}

function readDistances(lines: readonly Line[]): number[] {
  const prose = lines.filter((line) => line.kind === 'prose' && line.row.markup !== null);
  return prose.slice(1).map((line, at) => distance(prose[at]!, line));
}

function weighHeading(line: Line, page: Survey): number {
  const { words } = line.shape;
  if (page.echoed.has(line.shape.key)) return WEIGHTS.echo + WEIGHTS.middlingHeading;
  if (line.heading === 1) return WEIGHTS.headline;
  if (line.heading > 2) return 0;
  if (words >= LONG_HEADING) return WEIGHTS.longHeading;
  return words >= MIDDLING_HEADING ? WEIGHTS.middlingHeading : 0;
}

function weighDate({ kind, date }: Line): number {
  if (kind !== 'date') return 0;
  return date === null || date.form === 'day' ? WEIGHTS.date : WEIGHTS[date.form];
}

/** Buttons in a row that stand at the end of a text and nowhere else. */
const MIN_CLOSING_ROWS = 3;

/** Words of a subhead under a list of links; a link has more. */
const MAX_RESUMING_WORDS = 4;
const MIN_RESUMING_PROSE = 2;

/** Rows that a list of links is made of; dates, captions, names and appeals belong to something else. */
function isListRow({ kind, reason, shape, opening }: Line): boolean {
  if (kind === 'furniture') return reason === 'menu' || reason === 'counter' || isListMark(shape.key);
  return kind === 'short' || kind === 'sentence' || kind === 'item' || kind === 'teaser' || opening !== null;
}

/**
 * A list of links inside a text: the text goes on below it without a headline, and with more than a sentence.
 * At the end of a text the list is followed by other furniture, or by paragraphs under headlines of their own.
 */
function resumes(lines: readonly Line[], between: readonly Line[], to: number): boolean {
  if (between.some((line) => line.opening !== null && line.opening !== 'inline' && line.opening !== 'teaser'))
    return false;
  const opener = between.findLastIndex((line) => line.opening !== null && line.opening !== 'inline');
  if (!between.slice(opener).every(isListRow)) return false;
  const above = between.at(-1)!;
  const links = between.filter(
    (line) => isHeading(line) || line.kind === 'sentence' || line.kind === 'teaser',
  );
  if (isHeading(above) && links.length < 2) return false;
  if (isHeading(above) && (above.shape.words > MAX_RESUMING_WORDS || above.heading === 1)) return false;
  let prose = 0;
  for (let at = to; at < lines.length && lines[at]!.kind !== 'opener' && prose < MIN_RESUMING_PROSE; at++) {
    if (lines[at]!.kind === 'prose') prose++;
    else if (isHeading(lines[at]!) && lines[at]!.shape.words > LONG_HEADING) break;
  }
  return prose >= MIN_RESUMING_PROSE;
}

/** Share of a headline's words that its first paragraph says again. */
const RESTATED_SHARE = 0.6;
const LEAD_LETTERS = 400;

/** A headline over a first paragraph: only this one says the same again, and does not begin with an “and”. */
function weighLead(heading: Line, before: Line, lead: Line): number {
  const key = keyOf(lead.row.text.slice(0, LEAD_LETTERS));
  const said = (text: string): boolean =>
    shareOf(heading.shape.key, new Set(contentWords(text))) >= RESTATED_SHARE;
  const restated = heading.shape.words >= MIDDLING_HEADING && said(key) && !said(before.shape.key);
  return (restated ? WEIGHTS.restated : 0) + (continuesText(key) ? WEIGHTS.continued : 0);
}

/** How much speaks for a new text between two paragraphs that are `from` and `to`, with rows in between. */
export function weighBreak(
  lines: readonly Line[],
  from: number,
  to: number,
  page: Survey,
  soFar: number,
): number {
  const between = lines.slice(from + 1, to);
  const has = (test: (line: Line) => boolean): boolean => between.some(test);
  const opened = has((line) => line.kind === 'opener' && line.opening !== 'inline');
  if (opened && resumes(lines, between, to)) return 0;
  const headings = between.filter(isHeading);
  let weight = opened ? WEIGHTS.opener : 0;
  const [before, after] = [lines[from]!.row.markup?.article ?? 0, lines[to]!.row.markup?.article ?? 0];
  if (before !== after) weight += WEIGHTS.article;
  const apart = soFar > 1 && distance(lines[from]!, lines[to]!) > page.usualDistance;
  if (apart) weight += WEIGHTS.apart;
  if (apart && has((line) => line.kind === 'teaser')) weight += WEIGHTS.teaser;
  const closed = soFar > 1 && between.filter(closesText).length >= MIN_CLOSING_ROWS;
  if ((apart || closed || headings.length > 0) && has(closesText)) weight += WEIGHTS.share;
  if (headings.length === 0 && !closed) return weight;
  weight += headings.reduce((most, line) => Math.max(most, weighHeading(line, page)), 0);
  weight += between.reduce((most, line) => Math.max(most, weighDate(line)), 0);
  if (has((line) => line.kind === 'byline' || line.kind === 'outlet')) weight += WEIGHTS.byline;
  if (has((line) => line.kind === 'divider')) weight += WEIGHTS.divider;
  if (has((line) => line.row.gap > Math.max(1, page.usualGap))) weight += WEIGHTS.wideGap;
  if (findDatelineEnd(lines[to]!.row.text) > 0) weight += WEIGHTS.dateline;
  else if (headings.length > 0) weight += weighLead(headings.at(-1)!, lines[from]!, lines[to]!);
  return weight;
}

/** Whether a paragraph begins the text again that another one began. */
const isCopy = (line: Line, first: Line): boolean =>
  line.shape.words >= 6 && line.row.text === first.row.text;

/** Cuts the lines of a page into items. */
export function cutItems(lines: readonly Line[], page: Survey): Item[] {
  const items: Item[] = [];
  const seen = new Set<string>();
  let prose: number[] = [];
  let copying = false;
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'prose') continue;
    const previous = prose.at(-1);
    const copied = seen.has(line.row.text);
    const begins =
      previous !== undefined &&
      (isCopy(line, lines[prose[0]!]!) ||
        (copying && !copied && at - previous > 1) ||
        weighBreak(lines, previous, at, page, prose.length) >= BREAK);
    if (begins) {
      items.push(toItem(prose));
      prose = [];
    }
    if (prose.length === 0) copying = copied;
    seen.add(line.row.text);
    prose.push(at);
  }
  if (prose.length > 0) items.push(toItem(prose));
  return items;
}

const toItem = (prose: readonly number[]): Item => ({ first: prose[0]!, last: prose.at(-1)!, prose });
