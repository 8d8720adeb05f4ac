/**
 * The sentences of an article's title and body as the rules read them whole, each with the statements in it. What no
 * statement holds has one of its own here, so that a passage can be shown for every word.
 */
import type { Span } from '../arabic/fold';
import { keyOf } from '../arabic/phrases';
import type { Word } from '../arabic/words';
import { featureBooksOf } from './features/feature-books';
import { isEarlier } from './figures/earlier';
import { type CompareReader, findAll } from './reader';
import type { Statement } from './statements';
import { stemOf } from './stems';
import { daysFrom } from './times/times';

export interface Sentence {
  readonly words: readonly Word[];
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Whether it is in the head or the first paragraphs. */
  readonly lead: boolean;
  /** Whether it is the title or a line below it. */
  readonly head: boolean;
  /** Whether it is about another event than the article. */
  readonly aside: boolean;
}

/** Paragraphs that tell what an article is about. */
const LEAD = 3;
const OPENING = 5;
/** Days from the publication of an article beyond which it tells of something before. */
const LONG_AGO = 8;

/** Whether a word near `at` is of something that happens. */
function isBesideEvent(words: readonly Word[], at: number, reader: CompareReader): boolean {
  return [words[at - 1], words[at + 1]].some((near) => {
    if (near === undefined) return false;
    const stem = stemOf(near.key.replace(/^[بل](?=\p{L}{3})/u, ''));
    return reader.happenings.has(stem) || reader.mishaps.has(stem) || reader.events.mayStart(near.key);
  });
}

/** `غارة مماثلة`, `هجوم سابق`, `وكان قارب آخر قد غرق`: another event than the article's. */
function isLikeAnother(words: readonly Word[], reader: CompareReader): boolean {
  const { likeIt, before } = featureBooksOf(reader);
  return words.some(({ key }, at) => {
    if (likeIt.has(key.replace(/^ال/u, ''))) return true;
    if (!before.has(key) && !reader.words.another.has(key)) return false;
    return words[at + 1]?.key === HAD || isBesideEvent(words, at, reader);
  });
}

const CLAUSES = 2;

/** Where the first clauses of a sentence end: what comes behind them may tell of a time before only by the way. */
function endOfClauses(passage: Statement['passage'], from: number, to: number): number {
  let left = CLAUSES;
  for (let at = from; at < to; at++) if (passage.isMark(at, '،,') && --left === 0) return at;
  return to;
}

const HAD = keyOf('قد');

function isAside(words: readonly Word[], statements: readonly Statement[], reader: CompareReader): boolean {
  const [first] = statements;
  if (first === undefined || words.length === 0) return false;
  if (findAll(featureBooksOf(reader).asides, words, 0, Math.min(words.length, OPENING)).length > 0)
    return true;
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  const days = statements.flatMap(({ dates }) => dates).filter((one) => one.start >= start && one.end <= end);
  if (days.length > 0 && days.every(({ value }) => Math.abs(daysFrom(value, first.article) ?? 0) > LONG_AGO))
    return true;
  const { passage } = first;
  const from = passage.words.indexOf(words[0]!);
  let to = from + words.length;
  while (to > from && passage.isMark(to - 1, '.!؟…')) to--;
  return (
    isLikeAnother(words, reader) ||
    isEarlier({ passage, reader, from, to: endOfClauses(passage, from, to) }, { start: end, end })
  );
}

/** The sentences of an article, in order. @param statements all of it, with what is in none of them */
export function sentencesOf(statements: readonly Statement[], reader: CompareReader): Sentence[] {
  const told = statements.filter(({ role }) => role !== 'caption' && role !== 'subhead');
  const blocks = new Map<number, Statement[]>();
  for (const one of told) blocks.set(one.block, [...(blocks.get(one.block) ?? []), one]);
  let paragraphs = 0;
  return [...blocks]
    .sort(([a], [b]) => a - b)
    .flatMap(([, all]) => {
      const { passage, role } = all[0]!;
      const head = role !== 'body';
      const lead = head || paragraphs++ < LEAD;
      return passage.sentences.map(({ from, to }): Sentence => {
        const words = passage.words.slice(from, to);
        const inside = all.filter((one) => one.from < to && one.to > from);
        const aside = !head && isAside(words, inside, reader);
        return { words, text: passage.text, statements: inside, lead, head, aside };
      });
    });
}

/** The statement some words are in: the shortest that holds them. */
export function statementAt({ statements }: Sentence, mark: Span): Statement | null {
  const holding = statements.filter(({ start, end }) => start < mark.end && mark.start < end);
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** Where a stretch of a sentence is in the text. */
export const markOf = ({ words }: Sentence, at: number, next: number): Span => ({
  start: words[at]!.start,
  end: words[next - 1]!.end,
});

const STOPS = /[.،؛:,;؟!…]/u;

/** Whether no mark that ends a clause stands from one word to another. */
export const isOneClause = ({ words }: Sentence, from: number, to: number): boolean =>
  !words.slice(from, to).some(({ kind, key }) => kind === 'mark' && STOPS.test(key));
