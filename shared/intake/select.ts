/**
 * Items → articles: which stretches of prose are texts of their own, and which are the ledes of teasers, readers'
 * comments, appeals, or a text that stands on the page a second time. A teaser has one paragraph and stands in a
 * row of its likes, or begins as a text on the same page does.
 */
import type { Reason } from '../records/capture';
import { findDatelineEnd } from './dateline';
import { pickTitle } from './heading';
import { cutItems, type Item, type Survey } from './items';
import { keyOf } from './key';
import { identify, type Line } from './kind';
import { OPENING_REASONS, type Opening } from './lexicon';

export interface Chosen {
  readonly item: Item;
  /** Row of the title, or -1. */
  readonly title: number;
  /** First row of its head: the title's, or the first paragraph's. */
  readonly start: number;
  readonly verdict:
    | { readonly kind: 'article' }
    | { readonly kind: 'copy'; readonly of: number }
    | { readonly kind: 'aside'; readonly reason: Reason; readonly of: number | null };
}

/** Words of a single paragraph that is a text by itself, and of a text that is one in any place. */
const MIN_SINGLE_WORDS = 30;
const MIN_TEASED_WORDS = 110;
/** Words of a single paragraph under a title. */
const MIN_TITLED_WORDS = 10;
/** Share of paragraphs that make a copy. */
const COPY_SHARE = 0.75;
/** Letters by which a lede is known as the beginning of another text. */
const LEDE_LETTERS = 40;
/** From so many single paragraphs with headings in a row on, a page is a list of teasers. */
const MIN_TEASER_ROW = 3;
const MAX_LEDE_WORDS = 48;
const MIN_COMPARED_WORDS = 6;

const wordsOf = (lines: readonly Line[], item: Item): number =>
  item.prose.reduce((sum, at) => sum + lines[at]!.shape.words, 0);

const identities = (lines: readonly Line[], item: Item): string[] =>
  item.prose
    .map((at) => lines[at]!)
    .filter((line) => line.shape.words >= MIN_COMPARED_WORDS)
    .map(identify);

/** What the rows above an item announce last, or null. */
function findOpening(
  lines: readonly Line[],
  from: number,
  to: number,
): { opening: Opening; at: number } | null {
  for (let at = to - 1; at >= from; at--) {
    const { opening } = lines[at]!;
    if (opening !== null && opening !== 'inline') return { opening, at };
  }
  return null;
}

/** Words of a row that invites readers to follow or subscribe, rather than to share one comment. */
const MIN_CLOSING_WORDS = 3;

/** Whether a page's last furniture stands between: what was announced before it is over. */
function closesPage(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, reason, shape } = lines[at]!;
    if (kind !== 'furniture') continue;
    const invites = (reason === 'share' || reason === 'widget') && shape.words >= MIN_CLOSING_WORDS;
    if (reason === 'notice' || invites) return true;
  }
  return false;
}

interface Candidate {
  readonly item: Item;
  readonly title: number;
  readonly start: number;
  readonly opening: Opening | null;
  readonly words: number;
}

function toCandidates(
  lines: readonly Line[],
  items: readonly Item[],
  page: Survey,
  hint: string,
): Candidate[] {
  let opening: Opening | null = null;
  let from = 0;
  return items.map((item) => {
    const opened = findOpening(lines, from, item.first);
    opening = opened?.opening ?? opening;
    if (opening !== null && closesPage(lines, opened?.at ?? from, item.first)) opening = null;
    const title = pickTitle({ lines, item, from: opened ? opened.at + 1 : from, page, hint });
    const words = wordsOf(lines, item);
    const candidate = { item, title, start: title >= 0 ? title : item.first, opening, words };
    const apart = title >= 0 && item.prose.length > 1 && lines[title]!.row.gap > Math.max(1, page.usualGap);
    if (opening !== null && (apart || isStrong(lines, candidate, page))) opening = null;
    from = item.last + 1;
    return { ...candidate, opening };
  });
}

const echoes = (lines: readonly Line[], { title }: Pick<Candidate, 'title'>, page: Survey): boolean =>
  title >= 0 && page.echoed.has(lines[title]!.shape.key);

/** Whether an item is a text although it stands under an announcement of something else. */
function isStrong(
  lines: readonly Line[],
  candidate: Omit<Candidate, 'opening'> & { opening: Opening | null },
  page: Survey,
): boolean {
  const { item, words, opening } = candidate;
  const count = item.prose.length;
  const named = candidate.title >= 0;
  const signed =
    named &&
    lines.slice(candidate.title, item.first).some((line) => line.kind === 'date' || line.kind === 'byline');
  if (opening === 'comments') return named && (echoes(lines, candidate, page) || signed) && count >= 3;
  if (count >= 3) return named || words >= MIN_TEASED_WORDS;
  if (count === 2) return (named && (signed || echoes(lines, candidate, page))) || words >= MIN_TEASED_WORDS;
  return named && words >= MIN_TEASED_WORDS;
}

const ledeOf = (line: Line): string => keyOf(line.row.text.slice(0, LEDE_LETTERS * 2)).slice(0, LEDE_LETTERS);

/** Beginnings of the longer texts, to know their ledes by. */
function collectBeginnings(
  lines: readonly Line[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, number> {
  return new Map(
    candidates.flatMap(({ item }, index) =>
      item.prose.length > 1 ? [[ledeOf(lines[item.first]!), index] as const] : [],
    ),
  );
}

/** Whether single paragraphs stand in a row, each under a heading and none longer than a lede. */
function findTeaserRows(lines: readonly Line[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  let row: number[] = [];
  const close = (): void => {
    if (row.length >= MIN_TEASER_ROW) for (const index of row) found.add(index);
    row = [];
  };
  for (const [index, { item, words, title }] of candidates.entries()) {
    const single = item.prose.length === 1 && words <= MAX_LEDE_WORDS && title >= 0;
    if (
      single &&
      findDatelineEnd(lines[item.first]!.row.text) === 0 &&
      lines[item.first]!.shape.innerStops < 2
    )
      row.push(index);
    else close();
  }
  close();
  return found;
}

/** The item whose paragraphs this one repeats, or -1. */
function findOriginal(
  lines: readonly Line[],
  candidates: readonly Candidate[],
  index: number,
  chosen: readonly Chosen[],
  seen: ReadonlyMap<string, number>,
): number {
  const { item, title } = candidates[index]!;
  const keys = identities(lines, item);
  if (keys.length === 0) return -1;
  const counts = new Map<number, number>();
  for (const key of keys) {
    const owner = seen.get(key);
    if (owner !== undefined && owner !== index) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [owner, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  if (owner < 0 || count < keys.length * COPY_SHARE) return -1;
  const ownTitle = title >= 0 ? lines[title]!.shape.key : '';
  const original = candidates[owner]!;
  const originalTitle = original.title >= 0 ? lines[original.title]!.shape.key : '';
  if (
    ownTitle !== '' &&
    originalTitle !== '' &&
    ownTitle !== originalTitle &&
    !ownTitle.includes(originalTitle)
  )
    return -1;
  return chosen[owner]?.verdict.kind === 'article' ? owner : -1;
}

function decide(
  lines: readonly Line[],
  candidate: Candidate,
  page: Survey,
  alone: boolean,
  first: boolean,
): Reason | null {
  const { item, opening, words, title } = candidate;
  if (opening !== null) return isStrong(lines, candidate, page) ? null : OPENING_REASONS[opening];
  if (alone || (item.prose.length > 1 && (title >= 0 || first || words >= MIN_TEASED_WORDS))) return null;
  if (item.prose.length > 1) return 'other';
  const dated =
    title >= 0 &&
    lines.slice(title, item.first).some((line) => line.kind === 'date' || line.kind === 'byline');
  const filed = findDatelineEnd(lines[item.first]!.row.text) > 0;
  if (filed || (title >= 0 && (dated || words >= MIN_TITLED_WORDS))) return null;
  return first && words >= MIN_SINGLE_WORDS ? null : 'other';
}

/** Cuts a page into items and says of each whether it is an article, a copy, or something else. */
export function selectArticles(lines: readonly Line[], page: Survey, hint: string): Chosen[] {
  const candidates = toCandidates(lines, cutItems(lines, page), page, hint);
  const beginnings = collectBeginnings(lines, candidates);
  const teasers = findTeaserRows(lines, candidates);
  const owners = new Map<string, number>();
  // A page that holds one text, perhaps more than once.
  const alone = new Set(candidates.map(({ item }) => lines[item.first]!.row.text)).size === 1;
  const chosen: Chosen[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { item, title, start } = candidate;
    const lede = item.prose.length === 1 ? beginnings.get(ledeOf(lines[item.first]!)) : undefined;
    const original = findOriginal(lines, candidates, index, chosen, owners);
    if (original >= 0) chosen.push({ item, title, start, verdict: { kind: 'copy', of: original } });
    else if (lede !== undefined)
      chosen.push({ item, title, start, verdict: { kind: 'aside', reason: 'teaser', of: lede } });
    else {
      const reason = teasers.has(index) ? 'teaser' : decide(lines, candidate, page, alone, index === 0);
      const verdict =
        reason === null ? ({ kind: 'article' } as const) : ({ kind: 'aside', reason, of: null } as const);
      chosen.push({ item, title, start, verdict });
      if (reason === null)
        for (const key of identities(lines, item)) if (!owners.has(key)) owners.set(key, index);
    }
  }
  return chosen.some(({ verdict }) => verdict.kind === 'article') ? chosen : promoteLongest(lines, chosen);
}

/** A page whose only text has no title is still a page with a text. */
function promoteLongest(lines: readonly Line[], chosen: readonly Chosen[]): Chosen[] {
  const words = chosen.map(({ item, verdict }) =>
    verdict.kind === 'aside' && verdict.reason === 'other' ? wordsOf(lines, item) : 0,
  );
  const longest = words.indexOf(words.reduce((most, count) => Math.max(most, count), 0));
  return chosen.map((part, at) =>
    at === longest && words[at]! > 0 ? { ...part, verdict: { kind: 'article' } } : part,
  );
}
