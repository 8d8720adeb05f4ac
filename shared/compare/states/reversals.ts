/**
 * A thing said to have risen and to have fallen, to be open and to be closed: two verbs that cannot both be true of
 * one thing at one time. Asked only where both say it of the same thing; what is done anew, or on another day, may
 * have been otherwise before.
 */
import type { Span } from '../../arabic/fold';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import { relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, sharedOf, stemOf } from '../stems';
import type { Scene } from '../story/events';
import { ofOneStory } from '../story/story';
import { daysBetween, relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { isDenied } from './denial-cues';

interface Further {
  /** Its stem where it is a word of substance, else its key. */
  readonly form: string;
  readonly substance: boolean;
}

export interface Turn {
  readonly statement: Statement;
  readonly scene: Scene;
  readonly pair: number;
  /** The side it is on: a negation turns it round. */
  readonly pole: 'a' | 'b';
  /** Whether it is there by a negation alone: what did not fall need not have risen. */
  readonly denied: boolean;
  readonly mark: Span;
  /** What it is said of: the two nearest words of substance on the subject's side, the head first. */
  readonly about: readonly string[];
  /** The words behind the second of them. */
  readonly further: readonly Further[];
  /** Whether that stands before it, as its subject. */
  readonly named: boolean;
  /** Who may be its doer: the words of substance before it, else the one behind it. */
  readonly doers: ReadonlySet<string>;
  /** All words of substance around it. */
  readonly around: ReadonlySet<string>;
}

const REACH = 8;

interface Placed {
  readonly at: number;
  readonly stem: string;
}

/** The words of substance of a statement; the cue that reports it and figures say nothing of the thing. */
function substanceOf({ words, passage, from }: Statement, reader: CompareReader): Placed[] {
  return words.flatMap(({ key, kind }, at) => {
    const silent =
      kind !== 'word' ||
      key.length < 2 ||
      isLittle(key) ||
      reader.words.remaining.has(key) ||
      passage.isFigure(from + at);
    const said =
      reader.grammar.verbs.reporting(key) !== null || reader.reversals.startingAt(words, at) !== null;
    return silent || said || passage.isDate(from + at) ? [] : [{ at, stem: stemOf(key) }];
  });
}

const flip = (pole: 'a' | 'b'): 'a' | 'b' => (pole === 'a' ? 'b' : 'a');

/** What stands behind a word, as far as it may tell which of a kind is meant. */
function further(words: Statement['words'], substance: readonly Placed[], from: number): Further[] {
  const stems = new Map(substance.map(({ at, stem }) => [at, stem]));
  return words.slice(from + 1, from + 1 + REACH).map(({ key }, step) => {
    const stem = stems.get(from + 1 + step);
    return { form: stem ?? key, substance: stem !== undefined };
  });
}

/** `الطريق المؤدي إلى المستشفى`, `الطريق المؤدي إلى السوق`: the first words that differ say that two things of one kind are meant. */
function areTwo(a: Turn, b: Turn): boolean {
  if (a.about.length < 2 || a.about.some((stem, at) => stem !== b.about[at])) return false;
  const differs = a.further.findIndex(({ form }, at) => form !== b.further[at]?.form);
  return a.further[differs]?.substance === true && b.further[differs]?.substance === true;
}

/** The turns a statement tells of. */
export function turnsIn(statement: Statement, scene: Scene, reader: CompareReader): Turn[] {
  const { words } = statement;
  if (statement.role !== 'body' && statement.role !== 'title' && statement.role !== 'subtitle') return [];
  const found = findAll(reader.reversals, words);
  if (
    found.length === 0 ||
    findAll(reader.again, words).length > 0 ||
    findAll(reader.hedges, words).length > 0
  )
    return [];
  const substance = substanceOf(statement, reader);
  const denies = isDenied(statement, reader);
  return found.flatMap(({ at, next, value }) => {
    const near = substance.filter((one) => Math.abs(one.at - at) <= REACH);
    const before = near.filter((one) => one.at < at);
    const subject = before.length > 0 ? before.slice(0, 2) : near.slice(0, 2);
    if (subject.length === 0) return [];
    const negated = reader.negations.has((words[at - 1]?.key ?? '').replace(/^[وف](?=\p{L}{2})/u, ''));
    const turned = negated !== denies;
    const mark = { start: words[negated ? at - 1 : at]!.start, end: words[next - 1]!.end };
    return value.map(({ pair, pole }) => ({
      ...{ statement, scene, pair, mark, pole: turned ? flip(pole) : pole },
      denied: turned && reader.contradictory[pair] !== true,
      about: subject.map(({ stem }) => stem),
      further: further(words, substance, subject[1]?.at ?? words.length),
      named: before.length > 0,
      // «وافق البرلمان على القانون»: of two behind the verb the first is the doer.
      doers: new Set((before.length > 0 ? before : subject.slice(0, 1)).map(({ stem }) => stem)),
      around: new Set(near.map(({ stem }) => stem)),
    }));
  });
}

/** Whether two turns are of one thing. */
function ofOneThing(a: Turn, b: Turn, reader: CompareReader): boolean {
  const within = (one: Turn, other: Turn): boolean =>
    one.about.length === 2 && one.about.every((stem) => other.around.has(stem));
  if (reader.sameDoer[a.pair] === true) {
    const doers = sharedOf(a.doers, b.doers);
    const object = sharedOf(a.around, b.around).some((stem) => !a.doers.has(stem) && !b.doers.has(stem));
    return doers.length > 0 && object;
  }
  return !areTwo(a, b) && (within(a, b) || within(b, a) || isOneNoun(a, b, reader));
}

/** Both say it of one noun and nothing else (`المطعم أُغلق`), at one place. */
const isOneNoun = (a: Turn, b: Turn, reader: CompareReader): boolean =>
  a.about.length === 1 &&
  b.about.length === 1 &&
  a.about[0] === b.about[0] &&
  a.named &&
  b.named &&
  ofOneStory(a.statement, b.statement, a.scene, b.scene, reader);

/** Whether two statements turn one thing opposite ways. */
export function isReversed(a: Turn, b: Turn, reader: CompareReader): boolean {
  if (a.pair !== b.pair || a.pole === b.pole || a.statement === b.statement) return false;
  if (a.denied && b.denied) return false;
  const [left, right] = [a.statement, b.statement];
  const inside = left.article.id === right.article.id;
  if (inside && (isSameVoice(left, right, reader) || left.role !== right.role)) return false;
  if (!inside && (daysBetween(left, right) ?? 0) !== 0) return false;
  if (relate(a.scene.places, b.scene.places) === 'apart') return false;
  if (relateTimes(left, right, a.scene.dates, b.scene.dates) === 'apart') return false;
  return ofOneThing(a, b, reader);
}

const labelOf = ({ statement, mark }: Turn): string => statement.article.text.slice(mark.start, mark.end);

/** A question of turns of one thing, both ways. */
export function draftReversals(turns: readonly Turn[]): Draft {
  const ordered = [...turns].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const positions = (['a', 'b'] as const).map((pole) => {
    const some = ordered.filter((turn) => turn.pole === pole);
    return {
      label: labelOf(some[0]!),
      evidence: some.map(({ statement, mark }) => evidenceOf(statement, mark)),
    };
  });
  const { pair } = ordered[0]!;
  const about = [...new Set(ordered.flatMap((turn) => turn.about))].sort().slice(0, 4);
  return {
    ...{ kind: 'description', severity: 'high', group: `turn ${pair} ${about.join(' ')}`, positions },
    about: `turn ${pair} ${about.join(' ')}`,
    question: { key: 'opposite', data: { a: positions[0]!.label, b: positions[1]!.label } },
    reasons: [
      { key: 'opposite-words', data: {} },
      { key: 'same-thing', data: {} },
    ],
  };
}

export function reversalsWithin(turns: readonly Turn[], reader: CompareReader): Draft[] {
  const edges = turns.flatMap((a, at) =>
    turns.slice(at + 1).flatMap((b) => (isReversed(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftReversals);
}
