/**
 * What reading a page yields. The unit is the line: a stretch of the page's text that is an article's title,
 * metadata or block, or was set aside with a reason. Lines are in order, do not overlap, and cover every
 * non-blank character; correcting a split is giving lines other uses.
 */
import type { Role } from '../records/article';
import type { Reason } from '../records/capture';
import type { PlacedText } from '../records/text';

/** Version of the reader. The text of a capture can be made again by the same version. */
export const READER_VERSION = 1;

/** What a line of a page is used for. `article` counts from 0 in the page's `articles`. */
export type LineUse =
  | { readonly kind: 'block'; readonly article: number; readonly role: Role }
  | {
      readonly kind: 'meta';
      readonly article: number;
      readonly field: 'title' | 'subtitle' | 'outlet' | 'byline' | 'dateline' | 'published';
    }
  | {
      readonly kind: 'set-aside';
      readonly reason: Reason /** Offset of the first copy, for `repeated`. */;
      readonly repeats: number | null;
    };

export interface PageLine {
  /** UTF-16 offsets into the page's text, end exclusive; neither end is white space. */
  readonly start: number;
  readonly end: number;
  readonly use: LineUse;
}

/** Metadata of one article of a page. A field's span may lie inside a block (an outlet named in the text). */
export interface PageArticle {
  readonly title: PlacedText | null;
  readonly subtitle: PlacedText | null;
  readonly outlet: PlacedText | null;
  readonly byline: PlacedText | null;
  readonly dateline: PlacedText | null;
  /** EDTF. */
  readonly published: string | null;
  readonly direction: 'rtl' | 'ltr';
}

export interface Decoded {
  readonly text: string;
  /** The Encoding standard's name, lower case. */
  readonly encoding: string;
  readonly from: 'bom' | 'declared' | 'valid' | 'guessed' | 'chosen' | 'typed';
  /** Byte sequences that had no letter and are shown as U+FFFD. */
  readonly undecodable: number;
}

export interface ReadPage {
  readonly mediaType: 'text/plain' | 'text/html';
  readonly encoding: string;
  readonly encodingFrom: Decoded['from'];
  readonly undecodable: number;
  /** The captured text all offsets count in. For plain text: the decoded file, unchanged. */
  readonly text: string;
  /** The page's own address from its markup, or ''. */
  readonly url: string;
  readonly articles: readonly PageArticle[];
  readonly lines: readonly PageLine[];
  /** Offsets of invisible or overriding marks (U+202A–202E, U+2066–2069, U+200B, U+2060, U+FEFF, U+061C). */
  readonly marks: readonly number[];
}

/** Why a page cannot be brought in. Nothing of it is imported. */
export type ReadProblem =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly reason: 'binary';
      readonly looksLike: string /** The format's name, or '' for none we know. */;
    }
  | { readonly reason: 'no-text' }
  | { readonly reason: 'too-many-lines'; readonly lines: number; readonly limit: number }
  | { readonly reason: 'too-deep' }
  | { readonly reason: 'too-slow' };
