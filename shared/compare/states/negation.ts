/**
 * How far a negation reaches: `لم يكن في المبنى أي سلاح`, `من دون أي إنذار`, `غير مرخص`, `نفى …`, «no warning». Two on
 * one word undo each other; behind an exception (`لم يصل إلا …`) nothing is said flatly.
 */
import type { Span } from '../../arabic/fold';
import { withoutAnd } from '../../claims/verbs';
import { type CompareReader, findAll } from '../reader';
import { isLine, type Statement } from '../statements';
import { deniedFrom, isDenied } from './denial-cues';

const CLAUSE = 9;
const PHRASE = 6;
const NOUN = 4;
const BARRED = 6;
const DENIED = 18;

/** Marks that end a sentence; a comma ends a clause as well. */
const STOPS = '.؛;؟?!…';
const COMMAS = '،,';
/** A circumfix of spoken Arabic: `ماوصلش`, `معرفناش`. */
const SPOKEN = /^[وف]?م[ا]?\p{L}{3,}ش$/u;
const SPOKEN_NOT = /^[وف]?ما$/u;

export interface Negations {
  /** Whether the word at an index is negated. */
  isNegated(at: number): boolean;
  /** Whether it is said neither flatly nor flatly not. */
  isOpen(at: number): boolean;
  /** The words that negate it; null where none do. */
  markOf(at: number): Span | null;
}

interface Scope {
  readonly from: number;
  readonly to: number;
  readonly mark: Span;
}

/** Whether a clause begins at a word: behind a stop, a turn, or with a verb joined on by و. */
export function beginsClause(
  { words, passage, from }: Statement,
  at: number,
  reader: CompareReader,
): boolean {
  const word = words[at]!;
  if (word.kind === 'mark') return STOPS.includes(word.key);
  if (reader.stateBook.turns.startingAt(words, at) !== null) return true;
  if (reader.stateBook.ownLetters.some((start) => word.key.startsWith(start))) return false;
  return /^[وف]\p{L}{2}/u.test(word.key) && (passage.isVerb(from + at) || isJoined(word.key));
}

const isJoined = (key: string): boolean => /^[وف](?:لم|لن|لا|ان|انه|انها|انهم|ليس|كان|كانت)$/u.test(key);

/** The end of a stretch that begins at a word. @param commas whether a comma ends it */
function endOf(
  statement: Statement,
  reader: CompareReader,
  from: number,
  most: number,
  commas = true,
): number {
  const { words } = statement;
  const last = Math.min(words.length, from + most);
  for (let at = from; at < last; at++) {
    const { key, kind } = words[at]!;
    if (kind === 'mark' && commas && COMMAS.includes(key)) return at;
    if (at > from && beginsClause(statement, at, reader)) return at;
    if (at > from && reader.grammar.verbs.reporting(key) !== null && /^[وف]/u.test(key)) return at;
  }
  return last;
}

/** `الإسعاف ما وصل`: in speech, unless what stands before makes it a relative (كل ما وصل). */
function isSpokenNot({ words, passage, from }: Statement, at: number, reader: CompareReader): boolean {
  if (!SPOKEN_NOT.test(words[at]!.key) || passage.quoteAt(from + at) === null) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next?.kind !== 'word' || next.key.startsWith('ال')) return false;
  if (before === undefined || before.kind === 'mark' || words[at]!.key.length > 2) return true;
  return !reader.stateBook.relative.has(withoutAnd(before.key)) && !passage.isVerb(from + at - 1);
}

function scopeAt(statement: Statement, reader: CompareReader, at: number): Scope | null {
  const { words } = statement;
  const { stateBook: book } = reader;
  const scope = (next: number, most: number, commas = true): Scope => ({
    from: next,
    to: endOf(statement, reader, next, most, commas),
    mark: { start: words[at]!.start, end: words[next - 1]!.end },
  });
  const deniedBy = (next: number) => {
    const from = deniedFrom(statement, next);
    return { from, to: endOf(statement, reader, from, DENIED, false) };
  };
  const clause = book.clause.startingAt(words, at);
  if (clause !== null && /^[وف]?$/u.test(clause.glued)) return scope(clause.next, CLAUSE);
  const phrase = book.phrase.startingAt(words, at);
  if (phrase !== null && !statement.passage.isFigure(statement.from + phrase.next))
    return scope(phrase.next, PHRASE);
  const noun = book.noun.startingAt(words, at);
  if (noun !== null) return scope(noun.next, NOUN);
  const adjective = book.adjective.startingAt(words, at);
  if (adjective !== null) return scope(adjective.next, 1);
  const denying = reader.denying.startingAt(words, at);
  if (denying !== null) return { ...scope(denying.next, 0), ...deniedBy(denying.next) };
  const barring = book.barring.at(words, at);
  if (barring !== null) return scope(barring.next, BARRED);
  if (isSpokenNot(statement, at, reader)) return scope(at + 1, CLAUSE);
  if (!SPOKEN.test(words[at]!.key)) return null;
  return { ...scope(at + 1, CLAUSE), from: at };
}

function scopesIn(statement: Statement, reader: CompareReader): Scope[] {
  const { words } = statement;
  const found: Scope[] = [];
  // A line holds the verb that denies (`بغداد تفتح تحقيقاً والحشد ينفي صلته`).
  const first = isLine(statement) ? words.length : Math.min(4, words.length);
  const spoken = findAll(reader.denying, words, 0, first).length > 0;
  if (words.length > 0 && !spoken && isDenied(statement, reader)) {
    const to = endOf(statement, reader, 0, DENIED, false);
    found.push({ from: 0, to, mark: { start: words[0]!.start, end: words[0]!.start } });
  }
  const { passage, from } = statement;
  // «لم» before a verb that was taken for one of saying (لم توقع).
  if (from > 0 && reader.stateBook.clause.endingAt(passage.words, from - 1) !== null) {
    const before = passage.words[from - 1]!;
    found.push({ from: 0, to: endOf(statement, reader, 0, CLAUSE), mark: before });
  }
  for (let at = 0; at < words.length; at++) {
    const alike = reader.stateBook.lookAlikes.startingAt(words, at);
    if (alike !== null) {
      at = alike.next - 1;
      continue;
    }
    const scope = scopeAt(statement, reader, at);
    if (scope === null) continue;
    found.push(scope);
    // «من دون» is one negation.
    at = Math.max(at, Math.min(scope.from, words.length) - 1);
  }
  return found;
}

/** The negations of a statement. */
export function negationsOf(statement: Statement, reader: CompareReader): Negations {
  const { words } = statement;
  const scopes = scopesIn(statement, reader);
  const over = (at: number): Scope[] => scopes.filter(({ from, to }) => at >= from && at < to);
  const excepted = (scope: Scope): boolean =>
    findAll(reader.stateBook.exceptions, words, scope.from, Math.min(words.length, scope.to + 1)).length > 0;
  return {
    isNegated: (at) => over(at).length % 2 === 1,
    isOpen: (at) => over(at).some(excepted),
    markOf: (at) => over(at)[0]?.mark ?? null,
  };
}
