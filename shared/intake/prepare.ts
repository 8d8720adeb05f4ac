/**
 * Rows → lines: each row is judged by itself (see kind.ts), then the judgements that depend on the neighbours or
 * on the page as a whole are put right: regions of markup that hold the text itself, links that follow an
 * invitation, announcements that nothing follows, prose that is only suspected of being a notice.
 */

import { creditNames, signerNames } from './credit';
import { keyOf } from './key';
import { judge, type Line } from './kind';
import { isRole } from './lexicon';
import type { Row } from './row';
import { isProse, Shape } from './shape';

/** A region with more of the page's prose than this share, or with its main heading, is no furniture. */
const MAX_FURNITURE_SHARE = 0.4;

/** Regions that class names call furniture though the text stands in them. */
export function findIgnoredRegions(rows: readonly Row[], shapes: readonly Shape[]): ReadonlySet<number> {
  const prose = new Map<number, number>();
  const ignored = new Set<number>();
  let total = 0;
  for (const [at, { text, markup }] of rows.entries()) {
    if (!markup) continue;
    if (markup.tag === 'h1') for (let link = markup.regions; link; link = link.outer) ignored.add(link.id);
    if (text.length < 60 || markup.linked > 0.8 || !isProse(shapes[at]!)) continue;
    total += text.length;
    for (let link = markup.regions; link; link = link.outer)
      prose.set(link.id, (prose.get(link.id) ?? 0) + text.length);
  }
  for (const [id, share] of prose) if (share > total * MAX_FURNITURE_SHARE) ignored.add(id);
  return ignored;
}

/** Most links that follow an invitation inside a text, and the words from which a heading may be one. */
const MAX_LINKS = 3;
const MIN_LINK_WORDS = 5;

const retyped = (line: Line, kind: Line['kind'], reason: Line['reason']): Line => ({
  ...line,
  kind,
  reason,
  opening: null,
});

/** `اقرأ أيضاً:` alone in its row: the headlines right below are links, not subheads. */
function demoteLinks(lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.opening !== 'inline') continue;
    let links = 0;
    let gap = 0;
    for (let next = at + 1; links < MAX_LINKS && next < lines.length; next++) {
      const { kind, shape } = lines[next]!;
      if (kind === 'furniture' || kind === 'teaser') continue;
      links++;
      if (links > 1 && lines[next]!.row.gap > gap) break;
      gap = Math.max(gap, lines[next]!.row.gap);
      if (kind !== 'short' && !(kind === 'sentence' && shape.end !== 'stop')) break;
      if (shape.words < MIN_LINK_WORDS) break;
      lines[next] = retyped(lines[next]!, 'teaser', 'teaser');
    }
  }
}

/** Words like `آخر المستجدات` open a list of links or head a passage: right above a paragraph they head it. */
function restoreSubheads(lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.opening === 'teaser' && at > 0 && lines[at + 1]?.kind === 'prose' && isRunning(lines[at - 1]!)) {
      lines[at] = retyped(line, 'short', null);
    }
  }
}

const isRunning = (line: Line): boolean => line.kind === 'prose' || line.kind === 'sentence';

/** A paragraph with the words of a notice is one at the edge of a text, and part of the text inside it. */
function settleSuspects(lines: Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'prose' || line.reason === null) continue;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const inside =
      before &&
      after &&
      isRunning(before) &&
      before.reason === null &&
      isRunning(after) &&
      after.reason === null;
    lines[at] = retyped(line, inside ? 'prose' : 'furniture', inside ? null : line.reason);
  }
}

/** Rows from which the page's habit of closing its sentences is read, and how many it takes. */
const MIN_HABIT_WORDS = 14;
const MIN_HABIT_ROWS = 3;
const MAX_CLOSED_SHARE = 0.3;
/** Where sentences are not closed, rows from so many words on are paragraphs, and short ones still sentences. */
const UNCLOSED_PROSE_WORDS = 12;
const UNCLOSED_SENTENCE_WORDS = 7;

/** Some newsrooms close no sentence: then length alone tells paragraphs from headings. */
function readUnclosed(lines: Line[]): void {
  const long = lines.filter(
    ({ kind, shape, row }) =>
      (kind === 'short' || kind === 'prose') &&
      shape.words >= MIN_HABIT_WORDS &&
      (row.markup?.linked ?? 0) < 0.5,
  );
  const middling = lines.filter(
    ({ kind, shape }) => kind === 'short' && shape.words >= 8 && shape.words < MIN_HABIT_WORDS,
  );
  const closed = long.filter(({ shape }) => shape.end !== 'open').length;
  if (
    long.length < MIN_HABIT_ROWS ||
    closed > long.length * MAX_CLOSED_SHARE ||
    middling.length > long.length
  )
    return;
  let started = false;
  for (const [at, line] of lines.entries()) {
    const { kind, shape } = line;
    if (kind !== 'short' || line.heading > 0) started ||= kind === 'prose';
    else if (shape.words >= UNCLOSED_PROSE_WORDS) {
      lines[at] = retyped(line, 'prose', null);
      started = true;
    } else if (started && shape.words >= UNCLOSED_SENTENCE_WORDS && lines[at - 1]?.kind === 'prose') {
      lines[at] = retyped(line, 'sentence', null);
    }
  }
}

/** Letters of a line that was broken to fit a width, and how many such lines make a habit. */
const MIN_WRAPPED = 45;
const MAX_WRAPPED = 110;
const MIN_WRAPPED_LINES = 3;
/** How much shorter than the longest a full line may be: one long word. */
const WRAP_SLACK = 18;
/** Share of long lines that come near the width, and of lines that close a sentence. */
const MIN_FULL_SHARE = 0.6;
const MIN_CLOSED_SHARE = 0.08;

const isText = ({ kind }: Line): boolean => kind === 'short' || kind === 'prose' || kind === 'sentence';
/** In Latin script a line that goes on begins with a small letter; other scripts do not tell. */
const startsSmall = ({ row }: Line): boolean => !/^\P{L}*(?:\p{Lu}|\p{Lt})/u.test(row.text);

/** Lines that run on into the next, where the whole text is broken to one width; none where it is not. */
function findWrapped(lines: readonly Line[]): number[] {
  const text = lines.filter((line) => line.row.markup === null && isText(line));
  const width = text.reduce((longest, { row }) => Math.max(longest, row.text.length), 0);
  if (width > MAX_WRAPPED || width < MIN_WRAPPED) return [];
  const long = text.filter(({ row }) => row.text.length >= MIN_WRAPPED * 0.7);
  const full = long.filter(({ row }) => row.text.length >= width - WRAP_SLACK);
  const closed = text.filter(({ shape }) => shape.end === 'stop');
  if (full.length < long.length * MIN_FULL_SHARE || closed.length < text.length * MIN_CLOSED_SHARE) return [];
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const runs = isText(line) && line.row.text.length >= width - WRAP_SLACK && line.shape.end === 'open';
    return runs && next?.row.gap === 0 && isText(next) && startsSmall(next) ? [at] : [];
  });
}

/** Text broken into lines of one width, as in mail and old archives: all lines of a broken paragraph are prose. */
function readWrapped(lines: Line[]): void {
  const wrapped = findWrapped(lines);
  if (wrapped.length < MIN_WRAPPED_LINES) return;
  for (const at of wrapped) {
    lines[at] = retyped(lines[at]!, 'prose', null);
    lines[at + 1] = retyped(lines[at + 1]!, 'prose', null);
  }
}

/** Words of a note on the writer, and the words from her name in which it says what she is. */
const MAX_NOTE_WORDS = 45;
const ROLE_WITHIN = 10;
const MAX_NAME_WORDS = 4;

/** A paragraph about the writer below her text: it begins with her name and says what she is. */
function findAuthorNotes(lines: Line[]): void {
  const names = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'byline') for (const name of signerNames(line.row.text)) names.add(name);
    if (line.kind !== 'prose' || line.shape.words > MAX_NOTE_WORDS || lines[at + 1]?.kind === 'prose')
      continue;
    if (names.size > 0 && isAuthorNote(line.shape.key, names))
      lines[at] = retyped(line, 'furniture', 'other');
  }
}

function isAuthorNote(key: string, names: ReadonlySet<string>): boolean {
  const words = key.split(' ');
  for (let size = 2; size <= MAX_NAME_WORDS; size++) {
    if (!names.has(words.slice(0, size).join(' '))) continue;
    return words.slice(size, size + ROLE_WITHIN).some((word) => isRole(word));
  }
  return false;
}

/** Words of a name that stands on its own at the top of a page. */
const MAX_MASTHEAD_WORDS = 4;

/** The outlet's own name: a short row whose words also sign pictures or hold the copyright. */
function findMasthead(lines: Line[]): void {
  const names = new Set<string>();
  for (const { kind, row, reason } of lines) {
    if (kind === 'caption') for (const name of creditNames(row.text)) names.add(name);
    if (reason === 'notice' && row.text.includes('©'))
      names.add(keyOf(row.text.replace(/[\p{N}©]|جميع الحقوق محفوظة|all rights reserved/giu, ' ')));
  }
  names.delete('');
  const first = lines.findIndex((line) => line.kind === 'prose');
  for (const [at, line] of lines.slice(0, Math.max(0, first)).entries()) {
    const fits =
      line.kind === 'short' &&
      line.heading !== 1 &&
      line.shape.words <= MAX_MASTHEAD_WORDS &&
      names.has(line.shape.key);
    if (fits) lines[at] = retyped(line, 'outlet', null);
  }
}

/** Words of a line of verse, and most short rows of a note that holds no sentence. */
const MAX_VERSE_WORDS = 7;
const MAX_NOTE_ROWS = 3;
/** Share of furniture from which a page without prose is a page of links. */
const MAX_NOTE_FURNITURE = 0.3;

/** A note, a post or a poem: a page without a single paragraph may still be a text, in short lines. */
function readShortText(lines: Line[]): void {
  const text = lines.filter(
    (line) => line.kind === 'sentence' || line.kind === 'short' || line.kind === 'item',
  );
  if (text.length === 0 || text.length < lines.length * (1 - MAX_NOTE_FURNITURE)) return;
  const sentences = text.filter(({ kind }) => kind === 'sentence').length;
  const words = text.reduce((sum, { shape }) => sum + shape.words, 0) / text.length;
  const linked = text.some(({ row }) => (row.markup?.linked ?? 0) > 0.8);
  if (linked || (sentences === 0 && text.length > MAX_NOTE_ROWS && words > MAX_VERSE_WORDS)) return;
  const titled = text.length > 2 && lines[0]!.kind === 'short' && (sentences > 0 || lines[1]!.row.gap > 0);
  const chosen = new Set(text);
  for (const [at, line] of lines.entries()) {
    if ((at > 0 || !titled) && chosen.has(line)) lines[at] = retyped(line, 'prose', null);
  }
}

export function prepareLines(rows: readonly Row[]): Line[] {
  const shapes = rows.map((row) => new Shape(row.text));
  const ignored = findIgnoredRegions(rows, shapes);
  const lines = rows.map((row, at) => judge(row, shapes[at]!, ignored));
  settleSuspects(lines);
  demoteLinks(lines);
  restoreSubheads(lines);
  readWrapped(lines);
  readUnclosed(lines);
  findMasthead(lines);
  findAuthorNotes(lines);
  if (!lines.some(({ kind }) => kind === 'prose')) readShortText(lines);
  return lines;
}
