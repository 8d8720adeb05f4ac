/**
 * What exactly is denied: `نفى سقوط أطفال`, `السد لم ينهر`, «the chain was never broken». Few words in few forms, so
 * that they are found again where another voice affirms them in words of its own: `انهيار السد`, `مقتل طفلين`.
 */
import type { Span } from '../../arabic/fold';
import { cutWords, type Word } from '../../arabic/words';
import { actionAt } from '../figures/counting';
import type { Figure } from '../figures/figures';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, rootOf, stemOf } from '../stems';
import type { Scene } from '../story/events';
import { ofOneNews } from '../story/one-news';
import { type AnyDenied, anyDenied, tellsOf } from './any-denied';
import { deniedFrom } from './denial-cues';

export interface Core {
  /** Deeds and units of the lexicon, else consonants; the first three words of what is denied. */
  readonly concepts: readonly string[];
  /** The words that deny. */
  readonly mark: Span;
  /** What there was none of at all, where it says so. */
  readonly any: AnyDenied | null;
}

type Denied = Omit<Core, 'any'>;

const MOST = 3;
const SUBJECT_REACH = 3;
const DENIED_REACH = 12;

/** The forms of one word that are compared: the deed or the unit the lexicon has for it, else its consonants. */
export function conceptAt(words: readonly Word[], at: number, reader: CompareReader): string | null {
  const { key, kind } = words[at]!;
  if (kind !== 'word' || key.length < 2 || isLittle(key) || reader.words.occurring.has(key)) return null;
  const unit = reader.units.startingAt(words, at)?.value ?? null;
  if (unit !== null && reader.groups.has(unit)) return `unit ${unit}`;
  const action = actionAt(words, at, reader);
  if (action !== null) return `deed ${action}`;
  return rootOf(key);
}

const isPlace = ({ places }: Statement, { start, end }: Span): boolean =>
  places.some((place) => start >= place.start && end <= place.end);

/** `نفت الوزارة اليوم السبت …`. */
const isDayName = (key: string, { grammar }: CompareReader): boolean =>
  grammar.mentions.calendar.weekday(key) !== null || grammar.mentions.calendar.is('today', key);

/** The concepts of some words, without places, dates, figures and whoever speaks. */
function conceptsIn(statement: Statement, reader: CompareReader, from: number, to: number): string[] {
  const { words, passage } = statement;
  const spoken = new Set(cutWords(statement.speaker).map(({ key }) => stemOf(key)));
  const found: string[] = [];
  for (let at = from; at < Math.min(words.length, to) && found.length < MOST; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' && '.؛:،'.includes(word.key)) break;
    const known = found.length === 1 && /^(?:deed|unit) /u.test(found[0]!);
    const { circumstances } = reader.words;
    const beside = circumstances.has(word.key) || reader.grammar.verbs.reporting(word.key) !== null;
    if (found.length > 0 && beside) break;
    if (known && /^(?:في|in)$/u.test(word.key)) break;
    const concept = conceptAt(words, at, reader);
    const index = statement.from + at;
    const dated = passage.isDate(index) || isDayName(word.key, reader);
    const aside = isPlace(statement, word) || dated || passage.isFigure(index);
    const speaks = found.length === 0 && spoken.has(stemOf(word.key));
    if (concept !== null && !aside && !speaks) found.push(concept);
  }
  return [...new Set(found)];
}

/** `نفت الوزارة وفاة …`: behind the verb and whoever denies. */
function deniedByVerb(statement: Statement, reader: CompareReader): Denied | null {
  const { words } = statement;
  const [verb] = findAll(reader.denying, words);
  if (verb === undefined) return null;
  const from = deniedFrom(statement, verb.next);
  const concepts = conceptsIn(statement, reader, from, from + DENIED_REACH);
  return { concepts, mark: { start: words[verb.at]!.start, end: words[verb.next - 1]!.end } };
}

/** Whether a word negates what was: its index of the negated word, or null. */
function negatedAt(statement: Statement, reader: CompareReader, at: number): number | null {
  const { words } = statement;
  const key = words[at]!.key;
  const next = words[at + 1]?.key ?? '';
  const { negatesAll, negatesBeing, negatesPast, being } = reader.words;
  if (negatesAll.has(key)) return at + 1;
  if (negatesBeing.has(key)) return being.has(next) ? at + 1 : null;
  if (!negatesPast.has(key)) return null;
  // «لم يتجاوز» bounds a figure and denies nothing.
  if (reader.mayBound.has(next)) return null;
  const says = reader.grammar.verbs.reporting(next) !== null && !reader.words.copulas.has(next);
  return says ? null : at + 1;
}

/** `السد لم ينهر`, `لم تكن بينهم امرأة`: the subject before the negation with what is behind it. */
function deniedByNegation(statement: Statement, reader: CompareReader): Denied | null {
  const { words } = statement;
  for (let at = 0; at < words.length - 1; at++) {
    const negated = negatedAt(statement, reader, at);
    if (negated === null) continue;
    const copula = reader.words.copulas.has(words[negated]!.key);
    // «no ferries sailed»: the subject is behind it.
    const none = reader.words.negatesSubject.has(words[at]!.key);
    const rest = conceptsIn(statement, reader, copula ? negated + 1 : negated, at + DENIED_REACH);
    // «السائق لم يكن نائماً»: what he was not says little without him.
    const alone = none || (copula && rest.length > 1);
    const subject = alone ? [] : conceptsIn(statement, reader, Math.max(0, at - SUBJECT_REACH), at);
    const concepts = [...new Set([...subject, ...rest])].slice(0, MOST);
    return { concepts, mark: { start: words[at]!.start, end: words[negated]!.end } };
  }
  return null;
}

/** What a statement denies, or null where it denies nothing that could be found again. */
export function coreOf(statement: Statement, reader: CompareReader): Core | null {
  if (statement.words.length === 0) return null;
  const core = deniedByVerb(statement, reader) ?? deniedByNegation(statement, reader);
  if (core === null) return null;
  const any = anyDenied(statement, reader);
  const concepts = core.concepts.length === 0 && any !== null ? [any.head] : core.concepts;
  return concepts.length === 0 ? null : { ...core, concepts, any };
}

/** All concepts of a statement that affirms something. */
export function conceptsOf(statement: Statement, reader: CompareReader): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < statement.words.length; at++) {
    const concept = conceptAt(statement.words, at, reader);
    if (concept === null) continue;
    found.add(concept);
    // «انهيار» is a deed of the lexicon and the noun of «لم ينهر».
    found.add(rootOf(statement.words[at]!.key));
  }
  for (const { action, unit, part } of statement.figures) {
    if (action !== null) found.add(`deed ${action}`);
    if (unit !== null && part) found.add(`unit ${unit}`);
  }
  return found;
}

const TOLLS = new Set(['killed', 'injured', 'missing', 'arrested', 'displaced']);

/** A figure of what the one concept of a denial is: people missing, children killed. */
const counts = ({ action, unit, low, slot }: Figure, concept: string): boolean =>
  low > 0 &&
  (concept === `deed ${action ?? slot}` ||
    (concept === `unit ${unit}` && action !== null && TOLLS.has(action)));

/** Whether a verb of the statement tells of the deed: `طفلة توفيت`. */
function isDone({ statement }: Told, concept: string, reader: CompareReader): boolean {
  const { words, passage, from } = statement;
  return words.some(
    (_, at) => passage.isVerb(from + at) && concept === `deed ${actionAt(words, at, reader) ?? ''}`,
  );
}

/** Something only asked for, planned or thought possible affirms nothing. */
function isOpen({ words }: Statement, reader: CompareReader): boolean {
  return [reader.hedges, reader.planned, reader.wishing].some((book) => findAll(book, words).length > 0);
}

export interface Told {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly core: Core | null;
  readonly concepts: ReadonlySet<string>;
}

/** Whether one affirms all that the other denies. */
export function affirmsCore(denied: Told, affirmed: Told, reader: CompareReader): boolean {
  const { core } = denied;
  if (core === null || affirmed.core !== null || isOpen(affirmed.statement, reader)) return false;
  if (!ofOneNews(denied, affirmed, reader)) return false;
  if (core.any !== null && tellsOf(core.any, affirmed.statement, reader)) return true;
  const [only] = core.concepts;
  if (core.concepts.length === 1)
    return (
      affirmed.statement.figures.some((figure) => counts(figure, only!)) || isDone(affirmed, only!, reader)
    );
  return core.concepts.every((concept) => affirmed.concepts.has(concept));
}
