/** Questions of people: who somebody was, and names that may be one person's. */
import { grouped } from '../../log/group';
import { byPlace, type Draft, evidenceOf } from '../draft';
import { worst } from '../features/descriptions';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import type { TensionKind } from '../tension';
import type { NameFact } from '../told/names';
import { areAtOdds, gravityOfTraits, surfaceOf } from './person-relation';
import type { Dimension, Trait } from './person-traits';
import type { PersonFact, PersonSeen } from './persons';

const QUESTIONS: Readonly<Record<Dimension, string>> = {
  ...{
    calling: 'who-was',
    age: 'how-old',
    nation: 'which-nation',
    gender: 'man-or-woman',
    rank: 'which-rank',
  },
  ...{ office: 'which-office', kin: 'which-kin', fate: 'alive-or-dead', custody: 'held-or-free' },
  ...{ part: 'doer-or-bystander', bearer: 'who-held-role' },
};

const kindOf = (dimension: Dimension): TensionKind =>
  dimension === 'fate' || dimension === 'custody' ? 'description' : 'identity';

/** Facts that say the same stand together. */
const readingOf = ({ value, camp, negated, low, high }: Trait): string =>
  [camp === 'civil' ? value || camp : camp || value, negated, low, high].join('|');

/** A question of what is said of one person. */
export function draftPersons(facts: readonly PersonFact[], reader: CompareReader): Draft {
  const ordered = [...facts].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  const positions = [...grouped(ordered, ({ trait }) => readingOf(trait)).values()].map((group) => ({
    label: group[0]!.label,
    evidence: group.map(({ statement, mark }) => evidenceOf(statement, mark)),
  }));
  const gravities = ordered.flatMap((a, at) =>
    ordered.slice(at + 1).flatMap((b) => gravityOfTraits(a, b, reader) ?? []),
  );
  const { who, trait } = ordered[0]!;
  const labels = ordered.map((one) => one.who.label).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const about = `${trait.dimension} ${who.role || who.name.map(({ bones }) => bones).join(' ')}`;
  return {
    ...{
      kind: kindOf(trait.dimension),
      severity: worst(gravities),
      group: `person ${about}`,
      about,
      positions,
    },
    question: {
      key: QUESTIONS[trait.dimension],
      data: { name: labels[0]!, values: positions.map(({ label }) => label).join(' · ') },
    },
    reasons: [{ key: who.role === '' ? 'one-person' : 'one-role', data: { name: labels[0]! } }],
  };
}

export function personsWithin(facts: readonly PersonFact[], reader: CompareReader): Draft[] {
  const people = grouped(
    facts,
    ({ who, trait }) => `${trait.dimension}|${who.role.split(' ')[0]}|${who.name[0]?.bones ?? ''}`,
  );
  const edges = [...people.values()].flatMap((some) =>
    some.flatMap((a, at) =>
      some.slice(at + 1).flatMap((b) => (areAtOdds(a, b, reader) ? [[a, b] as const] : [])),
    ),
  );
  return joined(edges).map((group) => draftPersons(group, reader));
}

/** Where an article names somebody best: in a paragraph before its head. */
function firstOf(seen: readonly PersonSeen[]): PersonSeen {
  const ordered = [...seen].sort((a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start);
  return ordered.find(({ statement }) => statement.role === 'body') ?? ordered[0]!;
}

/** One person's name as different articles spell it. */
export const spelledFacts = (groups: readonly (readonly PersonSeen[])[]): NameFact[] =>
  groups.flatMap((group) =>
    [...grouped(group, ({ name, statement }) => `${statement.article.id}|${surfaceOf(name)}`).values()]
      .map(firstOf)
      .sort((a, b) => byPlace(a.statement, b.statement))
      .map(({ name, statement, mark, label }) => ({
        group: `person ${name.map(({ bones }) => bones).join(' ')}`,
        surface: surfaceOf(name),
        ...{ label, statement, mark, matters: true },
      })),
  );
