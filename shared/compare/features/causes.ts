/**
 * What something is put down to. `الحريق ناجم عن تماس`, `السرعة كانت وراء الحادث` and «caused by» name a cause; two
 * voices that name two for one event are a question. One voice may name several: then it lists them.
 */
import type { Span } from '../../arabic/fold';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { joined } from '../joined';
import { relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, skeletonOf, stemOf } from '../stems';
import { ofOneAffair } from '../story/affair';
import type { Scene } from '../story/events';
import { titleStemsOf } from '../story/openings';
import { ofOneStory } from '../story/story';
import { daysBetween, relateTimes } from '../times/times';
import { isSameVoice } from '../told/voices';
import { areKindsApart, canBeOneMishap, causeKindsIn, isMishapStem, mishapsOf } from './cause-kinds';
import { type Construct, constructAt, isOfOne } from './construct';
import { featureBooksOf } from './feature-books';

export interface Cause {
  readonly statement: Statement;
  readonly scene: Scene;
  /** What happened: its words of substance, each with what it is of; empty where only the cause is told. */
  readonly effect: readonly Construct[];
  /** Whether that can be the mishap its story is about. */
  readonly ofStory: boolean;
  /** Consonants of what it is put down to. */
  readonly cause: readonly string[];
  /** Of what kinds that is, as far as known. */
  readonly kinds: ReadonlySet<string>;
  /** Families of mishaps it brought about; see cause-kinds.ts. */
  readonly mishaps: readonly number[];
  readonly mark: Span;
  readonly label: string;
}

const EFFECT_WORDS = 4;
const CAUSE_WORDS = 4;
const AGAIN_WORDS = 6;
/** What a clause begins with. */
const OPENING = /^[وفب]?(?:ان|كان|يكون|لان|that|said|says)$/u;

interface Word {
  readonly at: number;
  readonly key: string;
}

function substanceIn(statement: Statement, reader: CompareReader, from: number, to: number): Word[] {
  const { words, passage } = statement;
  const found: Word[] = [];
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++) {
    const { key, kind } = words[at]!;
    if (kind === 'mark' && '.؛:،,'.includes(key)) break;
    const silent = kind !== 'word' || key.length < 2 || isLittle(key);
    const date = passage.isDate(statement.from + at);
    if (!silent && !date && reader.grammar.verbs.reporting(key) === null) found.push({ at, key });
  }
  return found;
}

/** The clause before a word, the nearest word first. */
function substanceBefore(statement: Statement, reader: CompareReader, at: number): Word[] {
  let from = at;
  while (
    from > 0 &&
    !(statement.words[from - 1]!.kind === 'mark' && '.؛:،,'.includes(statement.words[from - 1]!.key))
  )
    from--;
  return substanceIn(statement, reader, from, at).reverse();
}

interface Sides {
  readonly effect: readonly Word[];
  readonly cause: readonly Word[];
}

/** `بسبب`, `ناجم عن`: the cause is behind, what happened before. */
function causeBehind(statement: Statement, reader: CompareReader): Sides[] {
  const { words } = statement;
  return findAll(reader.causedBy, words).map(({ at, next }) => ({
    effect: substanceBefore(statement, reader, at).slice(0, EFFECT_WORDS),
    cause: substanceIn(statement, reader, next, words.length).slice(0, CAUSE_WORDS),
  }));
}

/** `السرعة كانت وراء الحادث`, `تسبب في`: the cause is before, what happened behind. */
function causeBefore(statement: Statement, reader: CompareReader): Sides[] {
  const { words } = statement;
  return findAll(reader.causing, words).flatMap(({ at, next }) => {
    // «تبحث عن السبب الحقيقي للحريق»: a noun, and nobody's deed.
    if (next === at + 1 && words[at]!.key.startsWith('ال')) return [];
    // «لا تملك معطيات عن سبب الحريق»: looked for, not told.
    if (featureBooksOf(reader).sought.has(words[at - 1]?.key ?? '')) return [];
    const behind = substanceIn(statement, reader, next, words.length);
    const before = substanceBefore(statement, reader, at).reverse();
    // «سبب الحادث هو السرعة»: nothing before it, the cause behind what happened.
    if (before.length === 0 && !NOUN_OF_CAUSE.test(words[at]!.key)) return [];
    if (before.length === 0) return [{ effect: behind.slice(0, 1), cause: behind.slice(1, 1 + CAUSE_WORDS) }];
    return [{ effect: behind.slice(0, EFFECT_WORDS), cause: before.slice(0, CAUSE_WORDS) }];
  });
}

/** `عزا … الحادث إلى السرعة`, «blamed the delay on a permit»: what happened and the cause both behind the verb. */
function putDown(statement: Statement, reader: CompareReader): Sides[] {
  const { words } = statement;
  return findAll(reader.blaming, words).flatMap(({ next, value }) => {
    const turn = words.findIndex(({ key }, at) => at >= next && value.includes(key));
    if (turn < 0) return [];
    return [
      {
        effect: substanceIn(statement, reader, next, turn).reverse().slice(0, EFFECT_WORDS),
        cause: substanceIn(statement, reader, turn + 1, words.length).slice(0, CAUSE_WORDS),
      },
    ];
  });
}

/** `الحريق متعمد`: on purpose or by chance is a cause too. */
function intended(statement: Statement, reader: CompareReader): Sides[] {
  const { words } = statement;
  return findAll(reader.intents, words).flatMap(({ at, next }) => {
    const negated = reader.negations.has(words[at - 1]?.key ?? '');
    const before = substanceBefore(statement, reader, at);
    const effect = before.filter(({ key }) => reader.happenings.has(stemOf(key)));
    if (negated || effect.length === 0) return [];
    return [
      {
        effect: effect.slice(0, 1),
        cause: [
          { at, key: words[at]!.key },
          ...(next > at + 1 ? [{ at: next - 1, key: words[next - 1]!.key }] : []),
        ],
      },
    ];
  });
}

/** `والسبب حمولة زائدة`, «the cause was a worn brake»: of what the story is about, which it does not name again. */
function causeAlone(statement: Statement, reader: CompareReader): Sides[] {
  const { words } = statement;
  return findAll(reader.theCause, words).flatMap(({ at, next }) => {
    const before = words[at - 1];
    const opens = before === undefined || before.kind === 'mark' || OPENING.test(before.key);
    const cause = substanceIn(statement, reader, next, words.length).slice(0, CAUSE_WORDS);
    const end = cause.at(-1)?.at ?? next;
    const unknown = words
      .slice(next, end + 1)
      .some(({ key }) => reader.unknown.has(key) || reader.negations.has(key));
    return opens && !unknown ? [{ effect: [], cause }] : [];
  });
}

/** All causes a statement names. */
export function causesIn(statement: Statement, scene: Scene, reader: CompareReader): Cause[] {
  if (statement.role === 'caption') return [];
  const sides = [causeBehind, causeBefore, putDown, intended, causeAlone].flatMap((read) =>
    read(statement, reader),
  );
  const { words, article } = statement;
  const titled = titleStemsOf(article);
  const isMishap = ({ stem }: Construct): boolean =>
    reader.mishaps.has(stem) ||
    isMishapStem(stem, reader) ||
    (reader.happenings.has(stem) && titled.has(stem));
  return sides.flatMap(({ effect, cause }): Cause[] => {
    const named = cause.filter(({ at }) => at < cause[0]!.at + AGAIN_WORDS);
    if (named.length === 0 || named.some(({ key }) => reader.unknown.has(key))) return [];
    const happened = effect.map((one) => constructAt(words, one.at));
    const [first, last] = [named[0]!, named.at(-1)!];
    const mark = { start: words[first.at]!.start, end: words[last.at]!.end };
    return [
      {
        ...{ statement, scene, mark, label: article.text.slice(mark.start, mark.end) },
        ...{ effect: happened, ofStory: happened.length === 0 || happened.some(isMishap) },
        cause: named.map(({ key }) => skeletonOf(key)),
        kinds: causeKindsIn(words, first.at, last.at + 1, reader),
        mishaps: happened.length === 0 ? [-1] : effect.flatMap(({ key }) => mishapsOf(key, reader)),
      },
    ];
  });
}

/** Whether two mishaps can be the one their affair is about. */
const isOfStory = (a: Cause, b: Cause, reader: CompareReader): boolean =>
  a.ofStory &&
  b.ofStory &&
  canBeOneMishap(a.mishaps, b.mishaps) &&
  (ofOneStory(a.statement, b.statement, a.scene, b.scene, reader) ||
    ofOneAffair(a.statement.article, b.statement.article, reader));

/** Whether what happened is one: a noun of both, with nothing that tells the two apart. */
function ofOneEffect(a: Cause, b: Cause, reader: CompareReader): boolean {
  if (isOfStory(a, b, reader)) return true;
  if (a.effect.length === 0 || b.effect.length === 0) return false;
  const shared = a.effect.filter((one) => b.effect.some((other) => isOfOne(one, other)));
  const apart = a.effect.some((one) =>
    b.effect.some((other) => one.stem === other.stem && !isOfOne(one, other)),
  );
  if (apart) return false;
  if (shared.length >= 2) return true;
  // «الحادث» alone is the accident of its own story.
  if (!ofOneStory(a.statement, b.statement, a.scene, b.scene, reader)) return false;
  const alone = a.effect.length === 1 || b.effect.length === 1;
  return shared.some(({ stem }) => alone || reader.happenings.has(stem) || reader.mishaps.has(stem));
}

/** Whether two voices put one thing down to two causes. */
export function areRivals(a: Cause, b: Cause, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (left === right || (left.speaker !== '' && isSameVoice(left, right, reader))) return false;
  if (left.article.id === right.article.id && isSameVoice(left, right, reader)) return false;
  if (Math.abs(daysBetween(left, right) ?? 0) > DAYS) return false;
  if (relate(a.scene.places, b.scene.places) === 'apart') return false;
  if (relateTimes(left, right, a.scene.dates, b.scene.dates) === 'apart') return false;
  const apart = areKindsApart(a.kinds, b.kinds, reader) ?? !a.cause.some((bone) => b.cause.includes(bone));
  return apart && ofOneEffect(a, b, reader);
}

const DAYS = 8;

/** «ما أدى إلى …» names no cause behind it, as «سبب … هو» does. */
const NOUN_OF_CAUSE = /^[وف]?(?:ال)?سبب$|^cause/u;

/** A question of causes of one thing. */
export function draftCauses(causes: readonly Cause[]): Draft {
  const ordered = [...causes].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start,
  );
  const groups: Cause[][] = [];
  for (const one of ordered) {
    const same = groups.find((group) =>
      group.some(
        ({ cause, kinds }) =>
          cause.some((bone) => one.cause.includes(bone)) || [...kinds].some((kind) => one.kinds.has(kind)),
      ),
    );
    if (same) same.push(one);
    else groups.push([one]);
  }
  const positions = groups.map((group) => ({
    label: group[0]!.label,
    evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
  }));
  const effect = [...new Set(ordered.flatMap((one) => one.effect.slice(0, 1).map(({ stem }) => stem)))]
    .sort()
    .join(' ');
  return {
    ...{
      kind: 'description',
      severity: 'high',
      group: `cause ${effect}`,
      about: `cause ${effect}`,
      positions,
    },
    question: { key: 'cause', data: { values: positions.map(({ label }) => label).join(' · ') } },
    reasons: [{ key: 'rival-causes', data: {} }],
  };
}

export function causesWithin(causes: readonly Cause[], reader: CompareReader): Draft[] {
  const body = causes.filter(({ statement }) => statement.role === 'body');
  const edges = body.flatMap((a, at) =>
    body.slice(at + 1).flatMap((b) => (areRivals(a, b, reader) ? [[a, b] as const] : [])),
  );
  return joined(edges).map(draftCauses);
}
