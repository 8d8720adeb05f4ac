/**
 * What a row is by itself: by its look, its words and its markup, before its neighbours are asked. Most rows of a
 * page are decided here; headings, captions without a credit and prose in odd places are decided by where they
 * stand (see items.ts and roles.ts).
 */
import type { Reason } from '../records/capture';
import { readByline, readCredit } from './credit';
import { type DateRow, readDateRow } from './date-line';
import {
  captionPrefixLength,
  findFurniture,
  findInlineTeaser,
  findOpening,
  isContinuation,
  isSection,
  MAX_FURNITURE_WORDS,
  OPENING_REASONS,
  type Opening,
  REGION_REASONS,
} from './lexicon';
import type { Markup, Region, RegionLink, Row } from './row';
import { isProse, isSentence, type Shape } from './shape';

export type Kind =
  /** A paragraph. */
  | 'prose'
  /** Short, closed like a sentence: body among prose. */
  | 'sentence'
  /** A point of a list, a row of a table. */
  | 'item'
  /** Short and open: a title, a subhead, a name, a menu's entry, a line of verse. */
  | 'short'
  | 'caption'
  | 'byline'
  | 'outlet'
  | 'date'
  | 'file-name'
  | 'teaser'
  | 'opener'
  | 'divider'
  | 'furniture';

export interface Line {
  readonly row: Row;
  readonly shape: Shape;
  readonly kind: Kind;
  /** For furniture, teasers and openers: why the row is set aside. For prose: why it might be. */
  readonly reason: Reason | null;
  /** For openers: what they announce. `inline` invitations are followed by a link or two. */
  readonly opening: Opening | 'inline' | null;
  readonly date: DateRow | null;
  /** 1–6 for h1–h6, else 0. */
  readonly heading: number;
}

/** By what two rows are the same: short ones by their folded words, paragraphs by their letters. */
export const identify = (line: Line): string => (line.kind === 'prose' ? line.row.text : line.shape.key);

const PICTURE_FILE =
  /^[^\n]{0,160}\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|mp4|m4v|mov|avi|mp3|m4a|wav|pdf|docx?|xlsx?|pptx?)$/i;
const ADDRESS =
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[#@][\p{L}\p{N}_]+(?:\s+[#@][\p{L}\p{N}_]+)*)$/iu;
const DIVIDER = /^(?:[*⁎∗✻•·.=_~–—-]\s*){3,}$/u;
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

const RELEVANT_REGIONS = new Set(Object.keys(REGION_REASONS));

/** The innermost region around a row that sets it aside and is still believed. */
function readRegion(regions: RegionLink | null, ignored: ReadonlySet<number>): Region | null {
  for (let link = regions; link; link = link.outer) {
    if (RELEVANT_REGIONS.has(link.region) && !ignored.has(link.id)) return link.region;
  }
  return null;
}

const isInside = (
  regions: RegionLink | null,
  region: RegionLink['region'],
  ignored: ReadonlySet<number>,
): boolean => {
  for (let link = regions; link; link = link.outer) {
    if (link.region === region) return !ignored.has(link.id);
  }
  return false;
};

type Verdict = Pick<Line, 'kind' | 'reason' | 'opening' | 'date'>;
const verdict = (kind: Kind, reason: Reason | null = null, extra: Partial<Verdict> = {}): Verdict => ({
  kind,
  reason,
  opening: null,
  date: null,
  ...extra,
});

const MAX_SIGN_WORDS = 14;

/** Rows without words, names of files, addresses. */
function judgeSigns(text: string, shape: Shape): Verdict | null {
  const { words } = shape;
  if (words > MAX_SIGN_WORDS) return null;
  if (NO_WORDS.test(text))
    return DIVIDER.test(text) ? verdict('divider', 'other') : verdict('furniture', 'widget');
  if (PICTURE_FILE.test(text)) return verdict('file-name', 'file-name');
  if (text.startsWith('©')) return verdict('furniture', 'notice');
  if (ADDRESS.test(text)) return verdict('furniture', 'other');
  if (isContinuation(shape.key)) return verdict('furniture', 'teaser');
  return null;
}

/** Invitations to read something else, and furniture by its words. Prose is only suspected. */
function judgeWords(text: string, shape: Shape): Verdict | null {
  const { words } = shape;
  if (words > MAX_FURNITURE_WORDS) return null;
  const { key } = shape;
  const inline = findInlineTeaser(text, key);
  if (inline === 'whole') return verdict('teaser', 'teaser');
  const opening = inline === 'alone' ? 'inline' : findOpening(key);
  if (opening)
    return verdict('opener', opening === 'inline' ? 'teaser' : OPENING_REASONS[opening], { opening });
  const reason = findFurniture(key, words);
  if (reason === null) return null;
  return isProse(shape) ? verdict('prose', reason) : verdict('furniture', reason);
}

function judgeLook(shape: Shape): Verdict {
  if (isProse(shape)) return verdict('prose');
  if (shape.listed && shape.words > 0) return verdict('item');
  return verdict(isSentence(shape) ? 'sentence' : 'short');
}

/** An icon's name or a label before the words of a caption. */
const hasCaptionPrefix = (text: string, { words }: Shape): boolean =>
  words > 2 && words <= MAX_FURNITURE_WORDS && captionPrefixLength(text) > 0;

/** Letters of the longest row whose words are looked up; no line of furniture comes near. */
const MAX_LOOKED_AT = 8000;

/** A plain row: from a text file, or of a block that says nothing of itself. */
function judgePlain(text: string, shape: Shape): Verdict {
  if (text.length > MAX_LOOKED_AT)
    return shape.words > MAX_SIGN_WORDS ? verdict('prose') : verdict('furniture', 'other');
  const signs = judgeSigns(text, shape);
  if (signs) return signs;
  if (hasCaptionPrefix(text, shape)) return verdict('caption');
  const words = judgeWords(text, shape);
  if (words) return words;
  const date = readDateRow(text);
  if (date) return verdict('date', null, { date });
  const credit = readCredit(text, shape);
  if (credit === 'caption' || credit === 'byline') return verdict(credit);
  const byline = isProse(shape) ? null : readByline(text, shape);
  if (byline) return verdict(byline);
  if (credit === 'maybe') return verdict('caption');
  return judgeLook(shape);
}

/** Most words of a linked row that is one link rather than a paragraph with links. */
const MAX_LINK_WORDS = 30;

const isHeadingTag = (tag: string): boolean => /^h[1-6]$/.test(tag);
/** Words of a row that holds a date and little else. */
const MAX_DATED_WORDS = 8;

/** What the regions around a row make of it. */
function judgeRegion(row: Row, markup: Markup, shape: Shape, ignored: ReadonlySet<number>): Verdict | null {
  const { regions, tag } = markup;
  const region = readRegion(regions, ignored);
  if (region !== null) return verdict('furniture', nameFurniture(row.text, shape, region));
  const signs = judgeSigns(row.text, shape);
  if (signs) return signs;
  if (isInside(regions, 'caption', ignored)) return verdict('caption');
  if (isInside(regions, 'date', ignored) || markup.datetime !== '') {
    const date = readDateRow(row.text);
    if (date || shape.words <= MAX_DATED_WORDS) return verdict('date', null, { date });
  }
  const signed = isInside(regions, 'byline', ignored) && !isHeadingTag(tag);
  if (!signed) return null;
  return isProse(shape) ? verdict('furniture', 'other') : verdict('byline');
}

/** A row that is one link: to another text, or an entry of a menu. */
function judgeLink(plain: Verdict, { words }: Shape): Verdict {
  if (plain.kind === 'byline' || plain.kind === 'date' || plain.kind === 'opener') return plain;
  return words > 3 ? verdict('teaser', 'teaser') : verdict('furniture', plain.reason ?? 'menu');
}

/** A row of markup: its regions and its element speak first. */
function judgeMarked(row: Row, markup: Markup, shape: Shape, ignored: ReadonlySet<number>): Verdict {
  const { tag, linked, bold, regions } = markup;
  const placed = judgeRegion(row, markup, shape, ignored);
  if (placed) return placed;
  const plain = judgePlain(row.text, shape);
  if (linked > 0.8 && shape.words <= MAX_LINK_WORDS && tag !== 'h1') return judgeLink(plain, shape);
  if (isHeadingTag(tag)) return plain.reason !== null && plain.kind !== 'prose' ? plain : verdict('short');
  if (plain.kind !== 'short' && plain.kind !== 'sentence') return plain;
  if (tag === 'li' || tag === 'dd' || row.text.includes('\t')) return verdict('item');
  if (tag === 'blockquote') return verdict('sentence');
  const inBody = tag === 'p' && bold < 0.9 && shape.words > 3 && isInside(regions, 'body', ignored);
  return inBody ? verdict('sentence') : plain;
}

/** Footers and margins hold several kinds of furniture; words tell them apart. */
function nameFurniture(text: string, shape: Shape, region: Region): Reason {
  const reason = REGION_REASONS[region] ?? 'other';
  if (region !== 'footer' && region !== 'aside') return reason;
  if (text.startsWith('©')) return 'notice';
  return shape.words <= MAX_SIGN_WORDS ? (findFurniture(shape.key, shape.words) ?? reason) : reason;
}

/** Judges a row by itself. @param ignored ids of regions whose names mislead */
export function judge(row: Row, shape: Shape, ignored: ReadonlySet<number>): Line {
  const found = row.markup ? judgeMarked(row, row.markup, shape, ignored) : judgePlain(row.text, shape);
  const heading = row.markup && isHeadingTag(row.markup.tag) ? Number(row.markup.tag[1]) : 0;
  return { row, shape, heading, ...found };
}

/** A section's name standing alone; between paragraphs it may still be a subhead. */
export const isSectionName = (line: Line): boolean => line.reason === 'menu' && isSection(line.shape.key);
