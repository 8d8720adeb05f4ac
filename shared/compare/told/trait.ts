/**
 * How a matter is told: for the first time or again, with a condition or without, as begun or as done. A trait is one
 * such word with what it is said of; two of different poles said of one thing are a question.
 */
import type { Span } from '../../arabic/fold';
import { grouped } from '../../log/group';
import { byPlace, type Draft, type DraftPosition, evidenceOf } from '../draft';
import { worst } from '../features/descriptions';
import { joined } from '../joined';
import { relate } from '../places/place-relation';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, sharedOf, skeletonOf } from '../stems';
import { daysOf, type Scene } from '../story/events';
import { ofOneStory } from '../story/story';
import type { Severity, TensionKind } from '../tension';
import { daysBetween, relateTimes } from '../times/times';

export interface Trait {
  readonly statement: Statement;
  readonly scene: Scene;
  /** The rule that reads it. */
  readonly matter: string;
  readonly pole: string;
  readonly mark: Span;
  /** Consonants of the words it is said of, and known bodies by the first of their names. */
  readonly topic: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

/** What a rule reads of a statement; where and when is added. */
export type TraitSeed = Omit<Trait, 'statement' | 'scene' | 'matter'>;

/** What a statement is read beside. */
export interface TraitContext {
  readonly reader: CompareReader;
  /** The statement before it. */
  readonly before: Statement | undefined;
  /** The armed group its article speaks of most, by the first of its names. */
  readonly group: string | null;
}

export interface TraitRule {
  /** Name of the rule, and key of its question and of its reason (`{matter}-because`). */
  readonly matter: string;
  readonly kind: TensionKind;
  traitsIn(statement: Statement, context: TraitContext): TraitSeed[];
  /** How grave it is that two of different poles, at one place and time, stand side by side. */
  pulls(a: Trait, b: Trait, reader: CompareReader): Severity | null;
  /** Whether two can meet at all, where one place and time are not what it takes. */
  meets?(a: Trait, b: Trait): boolean;
  /** Whether some of them together are worth a question. */
  asks?(traits: readonly Trait[]): boolean;
}

const DAYS = 2;

/** Bones of the words that carry something in a stretch of a statement. */
export function bonesWithin({ words }: Statement, from: number, to: number): Set<string> {
  const keys = words
    .slice(Math.max(0, from), Math.max(0, to))
    .filter(({ kind, key }) => kind === 'word' && key.length > 2 && !isLittle(key))
    .map(({ key }) => key);
  // «لنقل» is the act of «نقل».
  const bare = keys.flatMap((key) =>
    /^[وف]?[لب]\p{L}{3}$/u.test(key) ? [key.replace(/^[وف]?[لب]/u, '')] : [],
  );
  return new Set([...keys, ...bare].map(skeletonOf));
}

/** Known bodies named in a stretch of a statement. */
export function bodiesWithin(
  { words }: Statement,
  reader: CompareReader,
  from = 0,
  to = words.length,
): Set<string> {
  return new Set(findAll(reader.aliases, words, Math.max(0, from), to).map(({ value }) => value));
}

export const markOf = ({ words }: Statement, at: number, next: number): Span => ({
  start: words[at]!.start,
  end: words[Math.min(next, words.length) - 1]!.end,
});

/** Bones two traits are both said of. */
export const sharedTopic = (a: Trait, b: Trait): string[] => sharedOf(a.topic, b.topic);

/** Whether two articles tell one story on days near each other; where a day is unknown, of one town at least. */
function ofNearArticles(a: Trait, b: Trait, reader: CompareReader): boolean {
  const days = daysBetween(a.statement, b.statement);
  const town = (scene: Scene) => scene.places.filter(({ state }) => !state);
  if (days === null && relate(town(a.scene), town(b.scene)) !== 'same') return false;
  return Math.abs(days ?? 0) <= DAYS && ofOneStory(a.statement, b.statement, a.scene, b.scene, reader);
}

/** Whether two traits can be of one thing at one time. */
export function canMeet(a: Trait, b: Trait, reader: CompareReader): boolean {
  if (a.pole === b.pole || a.statement === b.statement) return false;
  const [left, right] = [a.statement, b.statement];
  if (left.article.id !== right.article.id && !ofNearArticles(a, b, reader)) return false;
  if (relate(left.places, right.places) === 'apart') return false;
  return relateTimes(left, right, daysOf(left), daysOf(right)) !== 'apart';
}

const meet = (rule: TraitRule, a: Trait, b: Trait, reader: CompareReader): boolean =>
  rule.meets === undefined ? canMeet(a, b, reader) : a.pole !== b.pole && rule.meets(a, b);

/** How two traits of one rule pull apart, if they do. */
export const pullOf = (rule: TraitRule, a: Trait, b: Trait, reader: CompareReader): Severity | null =>
  meet(rule, a, b, reader) ? rule.pulls(a, b, reader) : null;

/** Where traits of different articles are looked for: by the bodies they are of, else by their longer words. */
export function keysOfTrait({ matter, topic, bodies }: Trait): string[] {
  const longest = [...topic].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 6);
  return [...new Set([...bodies, ...longest])].map((one) => `${matter}|${one}`);
}

const labelOf = ({ statement, mark }: Trait): string => statement.article.text.slice(mark.start, mark.end);

/** Different tellings weighed against each other for one pole: more of them make nothing graver. */
const WEIGHED = 12;

function gravitiesOf(traits: readonly Trait[], rule: TraitRule, reader: CompareReader): Severity[] {
  const told = new Map(traits.map((trait) => [`${trait.pole} ${trait.statement.folded}`, trait]));
  const byPole = grouped([...told.values()], ({ pole }) => pole);
  const some = [...byPole.values()].flatMap((all) => all.slice(0, WEIGHED));
  return some.flatMap((a, at) => some.slice(at + 1).flatMap((b) => pullOf(rule, a, b, reader) ?? []));
}

/** A question of traits that pull apart, one position a pole; none where they do not. */
export function draftTraits(group: readonly Trait[], rule: TraitRule, reader: CompareReader): Draft[] {
  const traits = [...group].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const gravities = gravitiesOf(traits, rule, reader);
  if (gravities.length === 0 || rule.asks?.(traits) === false) return [];
  const byPole = grouped(traits, ({ pole }) => pole);
  const positions = [...byPole]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([, some]): DraftPosition => ({
        label: labelOf(some[0]!),
        evidence: some.map(({ statement, mark }) => evidenceOf(statement, mark)),
      }),
    );
  const of = new Set(traits.flatMap(({ bodies, topic }) => [...bodies, ...topic]));
  const common = [...of].filter((one) =>
    traits.every(({ topic, bodies }) => topic.has(one) || bodies.has(one)),
  );
  const about = `${rule.matter} ${common.sort().slice(0, 5).join(' ')}`;
  return [
    {
      ...{ kind: rule.kind, severity: worst(gravities), about, group: about, positions },
      question: {
        key: rule.matter,
        data: { values: positions.map(({ label }) => `«${label}»`).join(' · ') },
      },
      reasons: [{ key: `${rule.matter}-because`, data: {} }],
    },
  ];
}

/** Questions of the traits of one article. */
export function traitsWithin(
  traits: readonly Trait[],
  rules: readonly TraitRule[],
  reader: CompareReader,
): Draft[] {
  return rules.flatMap((rule) => {
    const mine = traits.filter(({ matter }) => matter === rule.matter);
    const edges = mine.flatMap((a, at) =>
      mine.slice(at + 1).flatMap((b) => {
        return pullOf(rule, a, b, reader) === null ? [] : [[a, b] as const];
      }),
    );
    return joined(edges).flatMap((group) => draftTraits(group, rule, reader));
  });
}
