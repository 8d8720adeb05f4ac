/**
 * What is shown of a hit: its head, and the sentences in which the wanted words stand, marked to the letter.
 * Everything is cut from the text as it is written.
 */
import { boundaryAfter, boundaryBefore } from '../anchoring/graphemes';
import { sentenceAt } from '../anchoring/sentences';
import type { Span } from '../records/text';
import { findMatches, joinSpans, type Match } from './match';
import type { Query } from './query';

/** What part of a record a passage is. */
export type Part =
  | 'title'
  | 'subtitle'
  | 'outlet'
  | 'byline'
  | 'dateline'
  | 'text'
  | 'caption'
  | 'note'
  | 'quote'
  | 'statement'
  | 'speaker'
  | 'via'
  | 'number'
  | 'reasons'
  | 'evidence'
  | 'question'
  | 'position'
  | 'name';

/** A stretch of text that belongs to a record. */
export interface Passage {
  readonly part: Part;
  readonly text: string;
  /** Where it begins in the captured text; null where it is no part of one. */
  readonly at: number | null;
}

/** Text to be shown with what was found in it. */
export interface Line {
  readonly part: Part;
  readonly text: string;
  /** What is marked, as offsets in `text`. */
  readonly marks: readonly Span[];
  /** The words found, in the captured text; null where the line is no part of one. */
  readonly place: Span | null;
  /** Whether the sentence goes on before or after. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** Longest line, and what is kept of a long sentence before its first mark (UTF-16 code units). */
const LONGEST = 260;
const BEFORE = 70;

/** Parts that are searched, and shown anyway by whoever shows the record. */
const unseen: ReadonlySet<Part> = new Set(['number', 'outlet']);

/** A stretch of a passage with the matches in it. */
interface Stretch {
  readonly passage: Passage;
  readonly order: number;
  readonly span: Span;
  readonly matches: readonly Match[];
  readonly answers: number;
}

/** The sentences of a passage that hold matches. */
function stretchesOf(passage: Passage, order: number, query: Query): Stretch[] {
  const matches = findMatches(passage.text, query);
  const found: Stretch[] = [];
  for (let at = 0; at < matches.length; ) {
    const first = matches[at]!;
    const sentence = sentenceAt(passage.text, first.start, { start: 0, end: passage.text.length });
    const span = { start: Math.min(sentence.start, first.start), end: Math.max(sentence.end, first.end) };
    let next = at + 1;
    while (next < matches.length && matches[next]!.start < span.end) next++;
    const here = matches.slice(at, next);
    found.push({
      passage,
      order: order + found.length / 1e6,
      span: { start: span.start, end: Math.max(span.end, ...here.map(({ end }) => end)) },
      matches: here,
      answers: new Set(here.map(({ wanted }) => wanted)).size,
    });
    at = next;
  }
  return found;
}

/** Back or on to the next space, so that no word is cut; at most a word's length. */
function atSpace(text: string, at: number, by: 1 | -1, limit: number): number {
  for (let i = at, steps = 0; i !== limit && steps < 30; i += by, steps++) {
    if (/\s/u.test(text.charAt(by > 0 ? i : i - 1))) return i;
  }
  return by > 0 ? boundaryAfter(text, at) : boundaryBefore(text, at);
}

/** The part of a long sentence that is shown: from a little before its first mark. */
function windowOf(text: string, { start, end }: Span, first: Span): Span {
  if (end - start <= LONGEST) return { start, end };
  const from = first.start - start <= BEFORE ? start : atSpace(text, first.start - BEFORE, 1, first.start);
  const limit = from + LONGEST;
  const to = limit >= end ? end : Math.max(atSpace(text, limit, -1, from), Math.min(first.end, limit));
  return { start: from, end: to };
}

/** Words that stand side by side are one place. */
function firstPlace(text: string, marks: readonly Span[]): Span {
  const [first = { start: 0, end: 0 }, ...rest] = marks;
  let { end } = first;
  for (const mark of rest) {
    if (!/^\s$/u.test(text.slice(end, mark.start))) break;
    end = mark.end;
  }
  return { start: first.start, end };
}

function lineOf({ passage, span, matches }: Stretch): Line {
  const { text, part, at } = passage;
  const marks = joinSpans(matches);
  const shown = windowOf(text, span, marks[0]!);
  const place = firstPlace(text, marks);
  return {
    part,
    text: text.slice(shown.start, shown.end),
    marks: marks
      .filter((mark) => mark.end > shown.start && mark.start < shown.end)
      .map((mark) => ({
        start: Math.max(mark.start, shown.start) - shown.start,
        end: Math.min(mark.end, shown.end) - shown.start,
      })),
    place: at === null ? null : { start: at + place.start, end: at + place.end },
    cutStart: shown.start > span.start,
    cutEnd: shown.end < span.end,
  };
}

/** What a hit shows. */
export interface Shown {
  /** The passages of its head, whole, marked where they hold what is wanted. */
  readonly head: readonly Line[];
  /** The best sentences, those that answer most first. */
  readonly lines: readonly Line[];
  /** How many other sentences hold something that is wanted. */
  readonly more: number;
}

const wholeLine = (passage: Passage, query: Query): Line => {
  const marks = joinSpans(findMatches(passage.text, query));
  const first = marks[0];
  return {
    part: passage.part,
    text: passage.text,
    marks,
    place:
      first && passage.at !== null ? { start: passage.at + first.start, end: passage.at + first.end } : null,
    cutStart: false,
    cutEnd: false,
  };
};

/**
 * Chooses what is shown of a hit.
 * @param head how many of the passages are its head
 * @param most how many sentences are shown at most
 */
export function showHit(passages: readonly Passage[], head: number, query: Query, most: number): Shown {
  const stretches = passages
    .slice(head)
    .flatMap((passage, order) => (unseen.has(passage.part) ? [] : stretchesOf(passage, order, query)))
    .sort((a, b) => b.answers - a.answers || a.order - b.order);
  return {
    head: passages
      .slice(0, head)
      .filter(({ part }) => !unseen.has(part))
      .map((passage) => wholeLine(passage, query)),
    lines: stretches.slice(0, most).map(lineOf),
    more: Math.max(0, stretches.length - most),
  };
}
