/**
 * A row is one line of a page's text as it came, before anything is known about it: of a text file a source
 * line, of markup the text of one block. Rules look at rows; what they decide becomes the page's lines.
 */

/** Parts of a page that markup names by its elements, roles and class names. */
export type Region =
  | 'menu'
  | 'share'
  | 'teaser'
  | 'advert'
  | 'counter'
  | 'comments'
  | 'widget'
  | 'notice'
  | 'aside'
  | 'footer'
  | 'caption'
  | 'byline'
  | 'date'
  | 'subtitle'
  | 'body';

/** One element that names a region, and the one around it. Regions of the same kind do not nest. */
export interface RegionLink {
  readonly region: Region;
  readonly id: number;
  readonly outer: RegionLink | null;
}

/** One element that holds blocks, and the one around it. */
export interface ContainerLink {
  readonly depth: number;
  readonly outer: ContainerLink | null;
}

/** Containers further apart than this are simply far apart. */
const MAX_DISTANCE = 40;

/** How many levels one must go up from the deeper of two containers to meet the other's: 0 in the same element. */
export function distanceBetween(a: ContainerLink, b: ContainerLink): number {
  let [left, right]: [ContainerLink | null, ContainerLink | null] = [a, b];
  for (let steps = 0; steps < MAX_DISTANCE; steps++) {
    if (left === right) return steps;
    if (left === null || right === null) break;
    if (left.depth >= right.depth) {
      if (left.depth === right.depth) right = right.outer;
      left = left.outer;
    } else right = right.outer;
  }
  return MAX_DISTANCE;
}

/** What the markup said about a row. */
export interface Markup {
  /** The nearest block element's tag, in lower case. */
  readonly tag: string;
  readonly regions: RegionLink | null;
  /** The element that holds this block and its likes (for a list's item: what holds the list). */
  readonly container: ContainerLink;
  /** The outermost `article` element around it, 0 for none. */
  readonly article: number;
  /** Share of its letters inside links, 0–1. */
  readonly linked: number;
  /** Share of its letters in bold, 0–1. */
  readonly bold: number;
  /** `datetime` of a `time` element in it, or ''. */
  readonly datetime: string;
}

export interface Row {
  /** UTF-16 offsets into the page's text; neither end is white space. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines above it. */
  readonly gap: number;
  readonly markup: Markup | null;
}

const BLANK_LINE = /^\s*$/;

/**
 * The non-blank lines of a text. Lines end at LF, CRLF or, in files that have neither, CR; other separators
 * (U+2028, form feed) stay inside a line as the white space they are.
 */
export function splitRows(text: string): Row[] {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const rows: Row[] = [];
  let gap = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf(lineEnd, from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, to);
    if (BLANK_LINE.test(line)) gap++;
    else {
      const start = from + (line.length - line.trimStart().length);
      const trimmed = line.trim();
      rows.push({ start, end: start + trimmed.length, text: trimmed, gap, markup: null });
      gap = 0;
    }
    from = to + 1;
  }
  return rows;
}
