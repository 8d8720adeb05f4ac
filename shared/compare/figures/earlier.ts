/**
 * Figures of another time that no date tells apart: those of the accident before, of last season, of the year before.
 * Asked of the words of one clause.
 */
import type { Span } from '../../arabic/fold';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { stemOf } from '../stems';

/** What may have been before: an event, a time, a count. A former minister is no time. */
const isEvent = (passage: Passage, reader: CompareReader, at: number): boolean => {
  const key = passage.key(at).replace(/^[وفبل](?=ال|\p{L}{4})/u, '');
  const stem = stemOf(key);
  return reader.words.recurring.has(key) || reader.happenings.has(stem) || reader.mishaps.has(stem);
};

const AGO_REACH = 4;

/** `قبل ثلاثة أعوام`. */
function isLongAgo(passage: Passage, reader: CompareReader, at: number): boolean {
  if (!reader.words.beforeNow.has(passage.key(at))) return false;
  for (let next = at + 1; next < at + AGO_REACH && passage.isWord(next); next++) {
    const unit = reader.units.startingAt(passage.words, next)?.value;
    if (unit !== undefined) return reader.words.longLengths.has(unit);
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** `احتجاجات تشرين 2019`: a year in digits that counts nothing, of what happened before. */
function isYear(passage: Passage, reader: CompareReader, at: number): boolean {
  if (!YEAR.test(passage.key(at)) || passage.isDate(at)) return false;
  return reader.units.startingAt(passage.words, at + 1) === null;
}

/** Whether the word at `at` tells of a time before. */
function tellsOfBefore(passage: Passage, reader: CompareReader, at: number): boolean {
  const key = passage.key(at);
  const { thatTime, former, previous, stretches, ago } = reader.words;
  if (thatTime.has(key) || isLongAgo(passage, reader, at) || isYear(passage, reader, at)) return true;
  if (former.has(key)) return isEvent(passage, reader, at - 1);
  if (previous.has(key)) return stretches.has(passage.key(at + 1)) || isEvent(passage, reader, at + 1);
  return stretches.has(key) && ago.has(passage.key(at + 1));
}

export interface ClauseOfFigure {
  readonly passage: Passage;
  readonly reader: CompareReader;
  readonly from: number;
  readonly to: number;
}

/** Whether the clause of a figure, no farther than the next semicolon or colon, tells of a time before. */
export function isEarlier({ passage, reader, from, to }: ClauseOfFigure, figure: Span): boolean {
  let found = false;
  for (let at = from; at < to; at++) {
    const passed = passage.words[at]!.start > figure.end;
    if (passage.isMark(at, '؛:.')) {
      if (passed) return found;
      found = false;
    }
    if (tellsOfBefore(passage, reader, at)) found = true;
  }
  return found;
}
