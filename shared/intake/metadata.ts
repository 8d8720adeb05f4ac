/**
 * Title, subtitle, outlet, byline, dateline and date of each article: from its own lines, from its teaser on the
 * same page, from its first paragraph, and from what the page's head says of it. Words that stand in the text keep
 * their place; hints from the head that do not stand in it have none.
 */
import type { PlacedText } from '../records/text';
import { findDate } from './date-line';
import { findDateline } from './dateline';
import type { Hint, PageHints } from './hints';
import { countWords, keyOf } from './key';
import type { Line } from './kind';
import { findBylineStart, isSection } from './lexicon';
import { isAgency, isOutlet, isOutletLike } from './outlets';
import type { PageArticle } from './page';
import { outletBeside, outletNamed } from './page-title';
import type { Chosen } from './select';
import { type Part, splitPlacedName, splitSignature } from './signature';
import { readTypedDate } from './typed-date';
import type { MetaField, Uses } from './uses';

type Draft = { -readonly [K in keyof PageArticle]: PageArticle[K] };

const MAX_TEXT = 4000;
/** Paragraphs that tell an article's direction, and that are searched for its outlet's name. */
const DIRECTION_SAMPLE = 12;
const DIRECTION_LETTERS = 1000;
const MAX_SELF_NAMED = 60;

const toPlaced = ({ text, start }: Part): PlacedText => ({
  text: text.slice(0, MAX_TEXT),
  span: { start, end: start + text.length },
});

const lineToPlaced = (line: Line): PlacedText => toPlaced({ text: line.row.text, start: line.row.start });

/** «الشرق الأوسط» as a name is الشرق الأوسط: one outlet is not two because one row quotes it. */
function unquoted(placed: PlacedText | null): PlacedText | null {
  const inside = placed && /^[«“"]([^«»“”"]+)[»”"]$/u.exec(placed.text)?.[1];
  if (!inside) return placed;
  const { text, span } = placed;
  const start = (span?.start ?? 0) + text.indexOf(inside);
  return { text: inside, span: span && { start, end: start + inside.length } };
}

/** Takes `بقلم`, `كتب:`, `By` off a name. */
function withoutBylineStart(part: Part): Part {
  const start = findBylineStart(keyOf(part.text));
  if (start === null) return part;
  const words = start.phrase.split(' ').length;
  const head =
    new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}\\p{M}]+){${words}}\\s*[:：]?\\s*`, 'u').exec(part.text)?.[0]
      .length ?? 0;
  const rest = part.text.slice(head);
  return rest === '' ? part : { text: rest, start: part.start + head };
}

/** Reads a signature row: a writer, perhaps a place in brackets or after a dash, perhaps an agency. */
function readSignature(line: Line, draft: Draft): void {
  const named = splitPlacedName(line.row.text, line.row.start);
  if (named) {
    draft.dateline ??= toPlaced(named.place);
    draft.byline ??= toPlaced(named.name);
    return;
  }
  const bracketed = /[(（]([^()（）]+)[)）]\s*$/u.exec(line.row.text);
  const parts = splitSignature(line.row.text, line.row.start).map(withoutBylineStart);
  const place = bracketed ? parts.at(-1) : undefined;
  const rest = parts.filter((part) => part !== place);
  const outlet = rest.find(
    (part) => isOutlet(keyOf(part.text)) || isAgency(keyOf(part.text)) || isOutletLike(keyOf(part.text)),
  );
  const name = rest.find((part) => part !== outlet);
  if (place && draft.dateline === null && !isAgency(keyOf(place.text)) && !isOutletLike(keyOf(place.text)))
    draft.dateline = toPlaced(place);
  if (outlet && draft.outlet === null && isOutletLike(keyOf(outlet.text)) && !isAgency(keyOf(outlet.text)))
    draft.outlet = toPlaced(outlet);
  if (rest.length === 3 && outlet === rest[2]) {
    draft.dateline ??= toPlaced(rest[0]!);
    draft.byline ??= toPlaced(rest[1]!);
    return;
  }
  const placed =
    !bracketed && name && outlet && name.start < outlet.start && countWords(keyOf(name.text)) === 1;
  if (placed) draft.dateline ??= toPlaced(name);
  const writer = (placed ? outlet : name) ?? outlet ?? parts[0];
  if (draft.byline === null && writer) {
    draft.byline =
      outlet && name && !placed && isAgency(keyOf(outlet.text)) ? lineToPlaced(line) : toPlaced(writer);
  }
}

const isSigned = (part: Part): boolean => withoutBylineStart(part) !== part;

/** Reads a date row; an outlet's name may stand before the date, or a place and whoever wrote (`بيروت - كتبت …`). */
function readDateLine(line: Line, draft: Draft): void {
  const { date, row } = line;
  if (draft.published === null) {
    draft.published =
      date?.edtf ?? readTypedDate(row.markup?.datetime ?? '') ?? findDate(row.text)?.edtf ?? null;
  }
  if (!date || date.before === '') return;
  const parts = splitSignature(date.before, row.start + row.text.indexOf(date.before));
  const writer = parts.find(isSigned);
  if (writer) draft.byline ??= toPlaced(withoutBylineStart(writer));
  for (const part of parts) {
    if (part === writer) continue;
    const key = keyOf(part.text);
    if (isOutlet(key) || (isOutletLike(key) && !isAgency(key))) draft.outlet ??= toPlaced(part);
    else if (isSection(key) || /\p{N}/u.test(part.text)) continue;
    else if (writer) draft.dateline ??= toPlaced(part);
    else draft.byline ??= toPlaced(part);
  }
}

/** Words of a row of the head that may hold the day among other things. */
const MAX_DATED_WORDS = 14;

/** A day that stands in the head among other words, in a row that was set aside. */
function readHeadDate(lines: readonly Line[], { title, item }: Chosen): string | null {
  if (title < 0) return null;
  for (const { row, shape } of lines.slice(title + 1, item.first)) {
    const found = shape.words <= MAX_DATED_WORDS ? findDate(row.text) : null;
    if (found?.edtf) return found.edtf;
  }
  return null;
}

/** Words that stand nowhere in the page's text. */
const unplaced = (text: string | null): PlacedText | null => (text === null ? null : { text, span: null });

const fromHint = (hint: Hint | null): PlacedText | null => unplaced(hint?.text ?? null);

/** The first paragraph's dateline; an agency in it is the byline where nobody else signs. */
function readDateline(line: Line | undefined, draft: Draft): void {
  const found = line ? findDateline(line.row.text) : null;
  if (!line || !found) return;
  const cut = ({ start, end }: { start: number; end: number }): PlacedText =>
    toPlaced({ text: line.row.text.slice(start, end), start: line.row.start + start });
  draft.dateline ??= cut(found.place);
  if (found.agency) draft.byline ??= cut(found.agency);
}

/** An outlet that calls itself by name in its text: `تصريحات لـ«…»`, `قال لـ…`. */
const SELF_NAMED =
  /(?:تصريح(?:ات)?|حديث(?:ه|ها)?|مقابلة|اتصال|قال(?:ت)?|أوضح(?:ت)?|أكد(?:ت)?)\s[^.«“"]{0,40}لـ?\s?[«“"]([^»”"]{2,30})[»”"]/u;

function findSelfName(lines: readonly Line[], at: readonly number[]): PlacedText | null {
  for (const index of at) {
    const { text, start } = lines[index]!.row;
    const match = SELF_NAMED.exec(text);
    if (match && isOutletLike(keyOf(match[1]!))) {
      const offset = match.index + match[0].lastIndexOf(match[1]!);
      return toPlaced({ text: match[1]!, start: start + offset });
    }
  }
  return null;
}

export interface MetadataQuery {
  readonly lines: readonly Line[];
  readonly uses: Uses;
  readonly chosen: readonly Chosen[];
  /** Indexes of `chosen` that became articles, in order. */
  readonly made: readonly number[];
  readonly hints: PageHints;
  readonly directionOf: (text: string) => 'rtl' | 'ltr';
}

const EMPTY: PageArticle = {
  title: null,
  subtitle: null,
  outlet: null,
  byline: null,
  dateline: null,
  published: null,
  direction: 'rtl',
};

/** The lines that give metadata, by article. */
function collectMeta({ lines, uses, made }: MetadataQuery): readonly ReadonlyMap<MetaField, Line[]>[] {
  const found = made.map(() => new Map<MetaField, Line[]>());
  for (const [at, line] of lines.entries()) {
    const use = uses.at(at);
    if (use?.kind !== 'meta') continue;
    const fields = found[use.article]!;
    const field = fields.get(use.field);
    if (field) field.push(line);
    else fields.set(use.field, [line]);
  }
  return found;
}

function readOwnLines(own: ReadonlyMap<MetaField, Line[]>, draft: Draft): void {
  const rows = (field: MetaField): Line[] => own.get(field) ?? [];
  const title = rows('title')[0];
  const subtitle = rows('subtitle')[0];
  if (title) draft.title = lineToPlaced(title);
  if (subtitle) draft.subtitle = lineToPlaced(subtitle);
  for (const line of rows('outlet')) draft.outlet ??= lineToPlaced(line);
  for (const line of rows('byline')) readSignature(line, draft);
  for (const line of rows('published')) readDateLine(line, draft);
}

/** A teaser of an article on the same page names its writer. */
function collectSignatures({ lines, chosen }: MetadataQuery): ReadonlyMap<string | number, Line> {
  const found = new Map<string | number, Line>();
  for (const [index, { item, title, verdict }] of chosen.entries()) {
    if (verdict.kind !== 'aside') continue;
    const next = chosen[index + 1]?.start ?? lines.length;
    const signature = lines
      .slice(item.last + 1, Math.min(next, item.last + 3))
      .find((line) => line.kind === 'byline');
    if (!signature) continue;
    if (title >= 0) found.set(lines[title]!.shape.key, signature);
    if (verdict.of !== null) found.set(verdict.of, signature);
  }
  return found;
}

/** Hints of the page's head speak of one article: that of its title, or the only one. */
function readHints({ hints, made, lines, chosen }: MetadataQuery, article: number, draft: Draft): void {
  const hinted = hints.title === null ? '' : keyOf(hints.title.text);
  const part = chosen[made[article]!]!;
  const own = part.title >= 0 ? lines[part.title]!.shape.key : '';
  const main = made.length === 1 || (own !== '' && hinted.includes(own));
  const named = outletBeside(hints.pageTitle, own) ?? outletNamed(hints.pageTitle, own, hints.url);
  draft.outlet ??= fromHint(hints.outlet) ?? unplaced(named);
  if (!main) return;
  if (draft.title === null && hints.title?.from !== 'title') draft.title = fromHint(hints.title);
  draft.byline ??= fromHint(hints.byline);
  draft.published = readTypedDate(hints.published?.text ?? '') ?? draft.published;
}

/** The outlet whose name signs the page's teasers is the page's. */
function findPageOutlet(lines: readonly Line[]): PlacedText | null {
  const counts = new Map<string, { count: number; placed: PlacedText }>();
  for (const line of lines) {
    if (line.kind !== 'byline' && line.kind !== 'outlet') continue;
    for (const part of splitSignature(line.row.text, line.row.start)) {
      const bare = part.text.replace(/^[«“"]|[»”"]$/gu, '');
      const key = keyOf(bare);
      if (!isOutletLike(key) || isAgency(key)) continue;
      const entry = counts.get(key) ?? {
        count: 0,
        placed: toPlaced({ text: bare, start: part.start + part.text.indexOf(bare) }),
      };
      counts.set(key, { ...entry, count: entry.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.placed ?? null;
}

/** Whether what was taken for a writer is the outlet's own name without its kind: `المدى الأزرق` of `صحيفة المدى الأزرق`. */
function isShortFor(byline: PlacedText | null, outlet: PlacedText | null): boolean {
  if (byline === null || outlet === null) return false;
  const key = keyOf(byline.text);
  return !isAgency(key) && keyOf(outlet.text).endsWith(` ${key}`);
}

export function describeArticles(query: MetadataQuery): PageArticle[] {
  const { lines, uses, chosen, made, directionOf } = query;
  const pageOutlet = findPageOutlet(lines);
  const meta = collectMeta(query);
  const signatures = collectSignatures(query);
  return made.map((index, article) => {
    const draft: Draft = { ...EMPTY };
    const { item, title } = chosen[index]!;
    readOwnLines(meta[article]!, draft);
    const signature =
      signatures.get(index) ?? (title >= 0 ? signatures.get(lines[title]!.shape.key) : undefined);
    if (signature && (draft.byline === null || draft.dateline === null)) readSignature(signature, draft);
    const first = item.prose.find((at) => uses.at(at)?.kind === 'block');
    readDateline(first === undefined ? undefined : lines[first], draft);
    readHints(query, article, draft);
    draft.published ??= readHeadDate(lines, chosen[index]!);
    draft.outlet ??= findSelfName(lines, item.prose.slice(0, MAX_SELF_NAMED)) ?? pageOutlet;
    draft.outlet = unquoted(draft.outlet);
    draft.byline = unquoted(draft.byline);
    if (isShortFor(draft.byline, draft.outlet)) draft.byline = null;
    const sample = item.prose.slice(0, DIRECTION_SAMPLE).map((at) => lines[at]!.row.text);
    draft.direction = directionOf(sample.join(' ').slice(0, DIRECTION_LETTERS));
    return draft;
  });
}
