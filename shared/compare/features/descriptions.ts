/**
 * What a thing or a person was said to be. Within one event each slot (site, person, weapon, act) collects the
 * kinds that different voices give it; kinds that exclude each other are a question.
 */

import type { Span } from '../../arabic/fold';
import { keyOf } from '../../arabic/phrases';
import { grouped } from '../../log/group';
import { type Draft, type DraftPosition, type Evidence, evidenceOf } from '../draft';
import { type Place, placeKey } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Slot } from '../reader-books';
import type { Statement } from '../statements';
import { jaccardOf, stemsOf } from '../stems';
import type { Frame, Scene } from '../story/events';
import type { Severity } from '../tension';

export interface KindFact {
  readonly slot: string;
  readonly kind: string;
  readonly side: string;
  readonly statement: Statement;
  readonly mark: Span;
  readonly label: string;
  readonly frame: Frame;
  readonly scene: Scene;
  /** How many it is said of, where the words tell. */
  readonly count: number | null;
}

/** Slots whose kinds are only meant of what was struck or who was harmed. */
const SLOTS = ['site', 'person', 'weapon', 'act'] as const;

const spanOf = (statement: Statement, at: number, next: number): Span => ({
  start: statement.words[at]!.start,
  end: statement.words[next - 1]!.end,
});

const isHarmed = (statement: Statement, reader: CompareReader): boolean =>
  findAll(reader.events, statement.words).length > 0;

const SPARED_REACH = 2;

/** Who is to be spared was not harmed: `لتفادي إصابة المدنيين`, `سلامة المدنيين`. */
const isSpared = ({ words }: Statement, at: number, reader: CompareReader): boolean =>
  words.slice(Math.max(0, at - SPARED_REACH), at).some(({ key }) => reader.words.sparing.has(key));

/** The kinds of one slot a statement names. */
export function kindsIn(
  statement: Statement,
  slot: Slot,
  reader: CompareReader,
): { kind: string; mark: Span; label: string }[] {
  return findAll(slot.book, statement.words).flatMap(({ at, next, value }) => {
    const following = statement.words[next]?.key ?? '';
    const before = statement.words[at - 1]?.key.replace(/^[وفبل](?=ال)/u, '') ?? '';
    const otherwise = slot.notBefore.has(following) || slot.notAfter.has(before);
    if (otherwise || isSpared(statement, at, reader)) return [];
    const mark = spanOf(statement, at, next);
    // «بلدة المزرعة» is a town called so and no farm.
    if (statement.places.some(({ start, end }) => start < mark.start && mark.end <= end)) return [];
    return [{ kind: value, mark, label: statement.article.text.slice(mark.start, mark.end) }];
  });
}

/** Everything the frames of one article say of what things and people were. */
export function describeFrames(
  frames: readonly Frame[],
  reader: CompareReader,
  scenes: ReadonlyMap<Statement, Scene>,
): KindFact[] {
  return frames.flatMap((frame) =>
    frame.statements.flatMap((statement) => {
      const harmed = isHarmed(statement, reader);
      return SLOTS.flatMap((name) => {
        const slot = reader.slot(name);
        if (slot === null || (name !== 'site' && !harmed && !inEvent(frame, statement, reader))) return [];
        return kindsIn(statement, slot, reader).map(({ kind, mark, label }) => ({
          ...{ slot: name, kind, side: slot.sides.get(kind) ?? '', statement, mark, label, frame },
          scene: scenes.get(statement) ?? { places: frame.places, dates: frame.dates },
          count: countOf(statement, mark, label, reader),
        }));
      });
    }),
  );
}

/** A statement without a word of harm still tells of the event where the one before it does. */
function inEvent(frame: Frame, statement: Statement, reader: CompareReader): boolean {
  const at = frame.statements.indexOf(statement);
  const before = frame.statements[at - 1];
  return before !== undefined && before.block === statement.block && isHarmed(before, reader);
}

/** One, two by the dual, or the figure before it; null for a plural without one. */
function countOf({ figures }: Statement, mark: Span, label: string, reader: CompareReader): number | null {
  const figure = figures.find(({ start, end }) => start <= mark.start && mark.start - end <= 2);
  if (figure) return figure.low === figure.high ? figure.low : null;
  const bare = label.replace(/[\p{M}\u0640]/gu, '');
  if (/(?:ين|ان)$/u.test(bare)) return /(?:ريين|ييين|يين|عين)$/u.test(bare) ? null : 2;
  return reader.words.severalPersons.has(keyOf(bare)) ? null : 1;
}

const voiceOf = ({ statement }: KindFact): string => `${statement.article.id} ${statement.speaker}`;

/** Whether one voice names both: then it lists them, and they are no two readings. */
function isListing(a: readonly KindFact[], b: readonly KindFact[]): boolean {
  return a.every((one) =>
    b.some((other) => other.statement === one.statement || voiceOf(other) === voiceOf(one)),
  );
}

/** How grave it is that two kinds stand side by side, or null where they go together. */
export function gravityOf(slot: string, a: KindFact, b: KindFact): Severity | null {
  if (a.kind === b.kind) return null;
  if (slot === 'site') {
    if (a.side !== 'armed' && b.side !== 'armed') return null;
    return a.side === b.side ? null : a.side !== '' && b.side !== '' ? 'high' : 'medium';
  }
  if (slot === 'person') {
    if (a.count !== null && b.count !== null && a.count !== b.count) return null;
    if (a.side === 'open' && b.side === 'open') return null;
    if (a.side === 'open' || b.side === 'open')
      return a.side === 'armed' || b.side === 'armed' ? 'medium' : null;
    return a.side === b.side ? null : 'high';
  }
  if (slot === 'act') return a.side === b.side ? null : 'high';
  return 'low';
}

const WORSE: readonly Severity[] = ['high', 'medium', 'low'];

export const worst = (some: readonly Severity[]): Severity =>
  WORSE.find((severity) => some.includes(severity)) ?? 'low';

const QUESTIONS: Readonly<Record<string, string>> = {
  site: 'site',
  person: 'person',
  weapon: 'weapon',
  act: 'act',
};

/** A question of the facts of one slot and event, or null where their kinds go together. */
export function draftKinds(slot: string, facts: readonly KindFact[]): Draft | null {
  const kinds = [...grouped(facts, ({ kind }) => kind).values()];
  const gravities: Severity[] = [];
  const involved = new Set<KindFact>();
  kinds.forEach((left, at) => {
    for (const right of kinds.slice(at + 1)) {
      const gravity = gravityOf(slot, left[0]!, right[0]!);
      if (gravity === null || isListing(left, right) || isListing(right, left)) continue;
      gravities.push(gravity);
      for (const fact of [...left, ...right]) involved.add(fact);
    }
  });
  if (gravities.length === 0) return null;
  const positions = kinds
    .filter((group) => group.some((fact) => involved.has(fact)))
    .map(
      (group): DraftPosition => ({
        label: group.map(({ label }) => label).sort()[0]!,
        evidence: group.map((fact): Evidence => evidenceOf(fact.statement, fact.mark)),
      }),
    )
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const places = placesOf(facts.flatMap(({ scene }) => scene.places));
  return {
    kind: slot === 'person' ? 'identity' : 'description',
    severity: worst(gravities),
    group: `event ${places} ${facts[0]!.scene.dates[0] ?? ''}`,
    about: `${slot} ${places}`,
    question: {
      key: QUESTIONS[slot] ?? 'description',
      data: { values: positions.map(({ label }) => label).join(' · ') },
    },
    reasons: [
      { key: 'one-event', data: { place: namedOf(facts) } },
      { key: gravities.includes('high') ? 'two-sides' : 'two-kinds', data: {} },
    ],
    positions,
  };
}

const placesOf = (places: readonly Place[]): string =>
  [...new Set(places.filter(({ state }) => !state).map(placeKey))].sort().slice(0, 3).join(' · ');

/** The places as the texts write them, each once. */
function namedOf(facts: readonly Pick<KindFact, 'scene' | 'statement'>[]): string {
  const found = new Map<string, string>();
  for (const { scene, statement } of facts)
    for (const place of scene.places)
      if (!found.has(placeKey(place)))
        found.set(placeKey(place), statement.article.text.slice(place.start, place.end));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([, text]) => text)
    .join(' · ');
}

export function descriptionsWithin(facts: readonly KindFact[]): Draft[] {
  const groups = grouped(facts, ({ slot, frame }) => `${slot} ${frame.index}`);
  return [...groups.values()].flatMap((group) => draftKinds(group[0]!.slot, group) ?? []);
}

interface Activity {
  readonly statement: Statement;
  readonly mark: Span;
  readonly stems: ReadonlySet<string>;
}

const ACTIVITY_WORDS = 9;

/** `أثناء عمله في …` against `كان يعمل على …`: what somebody was doing when it happened. */
export function activitiesWithin(
  frames: readonly Frame[],
  reader: CompareReader,
  scenes: ReadonlyMap<Statement, Scene>,
): Draft[] {
  return frames.flatMap((frame) => {
    const places = placesOf(frame.places);
    const found = frame.statements.flatMap((statement): Activity[] =>
      findAll(reader.activity, statement.words)
        .slice(0, 1)
        .map(({ at, next }) => {
          const words = statement.words.slice(next, next + ACTIVITY_WORDS);
          const last = words.at(-1) ?? statement.words[next - 1]!;
          const mark = { start: statement.words[at]!.start, end: last.end };
          return { statement, mark, stems: new Set(stemsOf(words)) };
        }),
    );
    return found.flatMap((a, at) =>
      found
        .slice(at + 1)
        .filter((b) => b.statement.speaker !== a.statement.speaker && jaccardOf(a.stems, b.stems) < 0.3)
        .map((b): Draft => {
          const positions = [a, b].map(({ statement, mark }) => ({
            label: statement.article.text.slice(mark.start, mark.end),
            evidence: [evidenceOf(statement, mark)],
          }));
          const told = [a, b].flatMap(({ statement }) => {
            const scene = scenes.get(statement);
            return scene === undefined ? [] : [{ statement, scene }];
          });
          return {
            ...{ kind: 'description', severity: 'high', about: 'activity' },
            group: `event ${places} ${frame.dates[0] ?? ''}`,
            question: { key: 'activity', data: { a: positions[0]!.label, b: positions[1]!.label } },
            reasons: [{ key: 'one-event', data: { place: namedOf(told) } }],
            positions,
          };
        }),
    );
  });
}
