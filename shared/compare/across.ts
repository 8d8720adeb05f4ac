/** Where facts of different articles are looked for, and what two of them make together. */

import { nameKey } from '../weigh/names';
import { byPlace, type Draft } from './draft';
import type { Cause } from './features/causes';
import { gravityOf, type KindFact } from './features/descriptions';
import type { Measure } from './figures/measures';
import { draftNumbers, type FigureFact, familyOf, isComparable, positionsOf, TOLLS } from './figures/numbers';
import { joined } from './joined';
import { type Place, placeKey, placeKeys, relate, unitedPlaces } from './places/place-relation';
import { soundOf } from './places/sounds';
import type { CompareReader } from './reader';
import type { Statement } from './statements';
import type { Assertion } from './states/denials';
import type { Turn } from './states/reversals';
import { affairKeysOf, leadStemsOf } from './story/affair';
import type { Scene } from './story/events';
import { titleStemsOf } from './story/openings';
import { relateTimes } from './times/times';
import type { Act } from './told/plans';
import { isSpoken } from './told/spoken';

const MAX_STEMS = 8;

/** The same of a story that goes by its first paragraphs. */
const STORY_KEYS = 16;

const rarest = ({ stemSet }: Pick<Statement, 'stemSet'>, most = MAX_STEMS): string[] =>
  [...stemSet]
    .filter((stem) => stem.length >= 3)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most);

/** First words of the places' names as they sound, states left out: two names of one place share them, in any script. */
const namesOf = (places: readonly Place[]): string[] => [
  ...new Set(places.flatMap(({ state, names }) => (state ? [] : names.slice(0, 1).map(soundOf)))),
];

/** Keys of a figure: what is counted with each place, or with each longer word where no place is named. */
export function keysOfFigure(
  { statement, figure, places, main }: FigureFact,
  reader: CompareReader,
): string[] {
  if (!isComparable(figure, reader)) return [];
  const names = namesOf(places);
  const family = familyOf(figure);
  const told = main ? affairKeysOf(statement.article, reader).map((stem) => `${family}|story|${stem}`) : [];
  if (names.length > 0) return [...names.map((name) => `${family}|${name}`), ...told];
  const states = places.map(placeKey).sort().join('+');
  // A toll of no named place is one of the story its article tells.
  const titled = TOLLS.has(figure.slot) ? rarest({ stemSet: titleStemsOf(statement.article) }) : [];
  const matter = [...new Set([...rarest(statement), ...titled])].map((stem) => `${family}|${states}|${stem}`);
  return [...matter, ...told];
}

/** Equal for figures that say the same of the same: they are one node. */
export const signatureOfFigure = ({ statement, figure, places, main }: FigureFact): string =>
  [
    ...[familyOf(figure), figure.part, figure.multiple, figure.earlier, figure.aside, figure.grown, main],
    ...[figure.low, figure.high, figure.bound, figure.strict, figure.unit ?? '', figure.dates.join(' ')],
    ...[
      placeKeys(places).join('+'),
      statement.article.published ?? '',
      [...statement.stemSet].sort().join(' '),
    ],
  ].join('|');

const toldIn = (statement: Statement): string => rarest(statement).join(' ');

/**
 * Where a fact stands among those of one common key: by time, the day it names before the day it was published;
 * and by place and matter, so that outlets that tell of one event lie side by side.
 */
const ordersOf = (statement: Statement, dates: readonly string[], places: string): readonly string[] => [
  [dates[0] ?? statement.article.published ?? '', places, toldIn(statement)].join('|'),
  [places, toldIn(statement), statement.article.published ?? ''].join('|'),
];

export const ordersOfFigure = ({ statement, figure, places }: FigureFact): readonly string[] =>
  ordersOf(statement, figure.dates, places.map(placeKey).sort().join('+'));

export const ordersOfKind = ({ statement, scene }: KindFact): readonly string[] =>
  ordersOf(statement, scene.dates, scene.places.map(placeKey).sort().join('+'));

/** A statement dated twice is nearly the same words: alike from the start, or in its longer words. */
export const ordersOfDated = (statement: Statement): readonly string[] => [
  statement.folded,
  toldIn(statement),
];

export const keysOfKind = ({ slot, scene }: KindFact): string[] =>
  namesOf(scene.places).map((name) => `${slot}|${name}`);

export const signatureOfKind = ({ kind, statement, scene }: KindFact): string =>
  [
    kind,
    statement.article.published ?? '',
    scene.dates.join(' '),
    scene.places.map(placeKey).sort().join('+'),
    statement.folded,
  ].join('|');

/** Neighbouring words of a statement, the longest of them: nearly the same words have most of them in common. */
function runsOf({ stems }: Statement, length: number, most: number): string[] {
  const runs = stems.slice(length - 1).map((_, at) => stems.slice(at, at + length).join(' '));
  return [...new Set(runs)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most);
}

/** Statements with a date, by what they tell. */
export const keysOfDated = (statement: Statement): string[] =>
  statement.dates.length === 1 ? runsOf(statement, 2, MAX_STEMS) : [];

/** Statements by what they tell. */
export const keysOfTold = (statement: Statement): string[] =>
  statement.stemSet.size >= 4 && statement.role !== 'caption' ? runsOf(statement, 2, 5) : [];

const CORE_KEYS = 14;

/** An assertion by its wording, and by each thing it denies or speaks of. */
export const keysOfAssertion = ({ statement, core, concepts }: Assertion): string[] => [
  ...keysOfTold(statement),
  ...(core === null
    ? [...concepts].sort().slice(0, CORE_KEYS)
    : [...core.concepts, ...(core.any === null ? [] : [core.any.head])]
  ).map((concept) => `core|${concept}`),
];

/** Statements somebody makes, by their wording. */
export const keysOfSpoken = (statement: Statement): string[] =>
  isSpoken(statement) ? runsOf(statement, 3, 5) : [];

export const signatureOfTold = ({ speaker, cue, folded, article }: Statement): string =>
  [nameKey(speaker), cue, article.published ?? '', folded].join('|');

export const keysOfTurn = ({ pair, around }: Turn): string[] => [...around].map((stem) => `${pair}|${stem}`);

export const signatureOfTurn = ({ pair, pole, statement, scene }: Turn): string =>
  [
    pair,
    pole,
    scene.dates.join(' '),
    scene.places.map(placeKey).sort().join('+'),
    signatureOfTold(statement),
  ].join('|');

/** A measure with each word it is said of. */
export const keysOfMeasure = ({ dimension, topic }: Measure): string[] =>
  [...new Set(topic)].map((stem) => `${dimension}|${stem}`);

export const signatureOfMeasure = ({ dimension, way, low, high, statement, scene }: Measure): string =>
  [
    ...[dimension, way, low, high, scene.dates.join(' '), scene.places.map(placeKey).sort().join('+')],
    signatureOfTold(statement),
  ].join('|');

/** A cause with each word of what it brought about; that of a mishap with its story's opening, and with all others. */
export function keysOfCause({ effect, ofStory, statement }: Cause, reader: CompareReader): string[] {
  const titled = ofStory ? rarest({ stemSet: leadStemsOf(statement.article, reader) }, STORY_KEYS) : [];
  return [
    ...new Set([
      ...effect.map(({ stem }) => `cause|${stem}`),
      ...titled.map((stem) => `story|${stem}`),
      ...(ofStory ? ['mishap'] : []),
    ]),
  ];
}

export const signatureOfCause = ({ effect, cause, statement, scene }: Cause): string =>
  [
    ...[effect.map(({ stem }) => stem).join(' '), cause.join(' '), scene.dates.join(' ')],
    ...[scene.places.map(placeKey).sort().join('+'), signatureOfTold(statement)],
  ].join('|');

const ACT_KEYS = 4;

/** An act with each of the longest words told with it. */
export function keysOfAct({ acts, statement }: Act): string[] {
  const others = [...statement.bones].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return acts.flatMap((act) =>
    act.length < 3
      ? []
      : others
          .filter((bone) => bone !== act)
          .slice(0, ACT_KEYS)
          .map((bone) => `${act}|${bone}`),
  );
}

export const signatureOfAct = ({ acts, planned, statement }: Act): string =>
  [planned, acts.join(' '), signatureOfTold(statement)].join('|');

export const ordersOfTold = (statement: Statement, scene: Scene): readonly string[] =>
  ordersOf(statement, scene.dates, scene.places.map(placeKey).sort().join('+'));

/** Whether two facts are told of one place and time. */
export const isOfOne = (a: KindFact, b: KindFact): boolean =>
  relate(a.scene.places, b.scene.places) === 'same' &&
  relateTimes(a.statement, b.statement, a.scene.dates, b.scene.dates) === 'same';

/** Whether facts of two articles give one thing two descriptions that do not go together. */
export function opposeKinds(a: KindFact, b: KindFact): boolean {
  if (a.slot !== b.slot || a.statement.article.id === b.statement.article.id) return false;
  const gravity = gravityOf(a.slot, a, b);
  return gravity !== null && gravity !== 'low' && isOfOne(a, b);
}

/** One figure told apart: at different times it is a series, at one time a tension. */
export function draftFigures(group: readonly FigureFact[], relation: 'exclude' | 'series'): Draft {
  const facts = [...group].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.figure.start - b.figure.start,
  );
  if (relation === 'exclude')
    return draftNumbers(facts, [
      { key: 'same-count', data: { slot: facts[0]!.figure.slot } },
      { key: 'same-scope', data: {} },
    ]);
  const positions = positionsOf(facts);
  const { figure } = facts[0]!;
  const places = [...new Set(facts.flatMap((fact) => fact.places.map(placeKey)))]
    .sort()
    .slice(0, 3)
    .join(' · ');
  return {
    ...{ kind: 'series', severity: 'low', group: `series ${familyOf(figure)} ${places}`, positions },
    about: `${familyOf(figure)} ${places}`,
    question: {
      key: 'series',
      data: { values: positions.map(({ label }) => label).join(' · '), place: places },
    },
    reasons: [{ key: 'different-times', data: {} }],
  };
}

/** First words of the places a figure is of; of several together, one word for all. */
function wheresOf({ places }: FigureFact): readonly string[] {
  const near = places.filter(({ state }) => !state);
  return unitedPlaces(near).length > 1 ? placeKeys(near) : namesOf(near);
}

/** Groups of one count and place are one series, whatever two of its figures may make each other. */
export function ofOneSeries(groups: readonly FigureFact[][]): FigureFact[][] {
  const byKey = new Map<string, FigureFact>();
  const edges = groups.flatMap((group) =>
    group.flatMap((fact) => [
      [group[0]!, fact] as const,
      ...wheresOf(fact).map((where) => {
        const key = `${familyOf(fact.figure)}|${fact.figure.part}|${where}`;
        const first = byKey.get(key) ?? fact;
        byKey.set(key, first);
        return [first, fact] as const;
      }),
    ]),
  );
  return joined(edges);
}
