/**
 * What an article as a whole says of what it is about: of each class of features the one value it gives, or none where it
 * gives several. Two articles of one affair that give values which exclude each other are a question.
 */
import { grouped } from '../../log/group';
import { byPlace, type Draft, type DraftPosition, evidenceOf } from '../draft';
import { joined } from '../joined';
import type { CompareReader } from '../reader';
import { affairKeysOf, ofOneAffair } from '../story/affair';
import { isSameVoice } from '../told/voices';
import { areApart, type Feature } from './feature';

/** The one value an article gives: every place it does. */
export interface Property {
  readonly of: string;
  readonly value: string;
  readonly features: readonly Feature[];
}

const wordedAs = ({ value, names }: Feature): string => [value, ...names].join(' ');

/** The only value of some features, all of them; null where there are several or none. */
function onlyOf(features: readonly Feature[]): readonly Feature[] | null {
  const [first] = features;
  if (first === undefined) return null;
  return features.some((one) => areApart(first, one)) || new Set(features.map(wordedAs)).size > 1
    ? null
    : features;
}

/** What an article gives one value only; what its head and first paragraphs say of it comes first. */
export function propertiesOf(features: readonly Feature[]): Property[] {
  return [...grouped(features, ({ of }) => of)].flatMap(([of, all]): Property[] => {
    const only = onlyOf(all) ?? onlyOf(all.filter(({ lead }) => lead));
    return only === null ? [] : [{ of, value: wordedAs(only[0]!), features: only }];
  });
}

/** A property by its class, and with each of the longest words its article opens with. */
export function keysOfProperty({ of, features }: Property, reader: CompareReader): string[] {
  return [of, ...affairKeysOf(features[0]!.statement.article, reader).map((stem) => `${of}|${stem}`)];
}

export const signatureOfProperty = ({ of, value, features }: Property): string =>
  [of, value, features[0]!.statement.article.published ?? '', features[0]!.statement.folded].join('|');

export const ordersOfProperty = ({ of, features }: Property): readonly string[] => {
  const { article, folded } = features[0]!.statement;
  return [[of, article.published ?? '', folded].join('|'), [of, folded].join('|')];
};

/** Whether the articles of two properties are of one affair and cannot both be right. */
export function isOtherwise(a: Property, b: Property, reader: CompareReader): boolean {
  const [left, right] = [a.features[0]!, b.features[0]!];
  if (!areApart(left, right)) return false;
  return ofOneAffair(left.statement.article, right.statement.article, reader);
}

/** A question of features of one class: a position for each value. */
export function draftFeatures(features: readonly Feature[]): Draft {
  const ordered = [...features].sort(
    (a, b) => byPlace(a.statement, b.statement) || a.mark.start - b.mark.start,
  );
  const positions = [...grouped(ordered, wordedAs).values()].map(
    (some): DraftPosition => ({
      label: some[0]!.label,
      evidence: some.map(({ statement, mark }) => evidenceOf(statement, mark)),
    }),
  );
  const { of, question, severity } = ordered[0]!;
  return {
    ...{ kind: 'description', severity, group: `feature ${of}`, about: `feature ${of}`, positions },
    question: { key: question, data: { values: positions.map(({ label }) => label).join(' · ') } },
    reasons: [{ key: 'one-value', data: {} }],
  };
}

const isJudging = ({ of }: Property): boolean => of.startsWith('framing ');

const articlesOf = (group: readonly Property[]): string[] =>
  group.map(({ features }) => features[0]!.statement.article.id).sort();

/** Of questions which word is right, the first of each article: one is enough for a story. */
function firstOfEach(groups: readonly (readonly Property[])[]): (readonly Property[])[] {
  const asked = new Set<string>();
  const order = (group: readonly Property[]): string => [group[0]!.of, ...articlesOf(group)].join(' ');
  return [...groups]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .filter((group) => {
      const articles = articlesOf(group);
      if (articles.some((id) => asked.has(id))) return false;
      for (const id of articles) asked.add(id);
      return true;
    });
}

/** Groups of properties that exclude each other, as questions. */
export function draftProperties(groups: readonly (readonly Property[])[]): Draft[] {
  const judging = groups.filter(([first]) => first !== undefined && isJudging(first));
  const others = groups.filter((group) => !judging.includes(group));
  return [...others, ...firstOfEach(judging)].map((group) =>
    draftFeatures(group.flatMap(({ features }) => features)),
  );
}

/** Two voices of one article that give what it is about values which exclude each other. */
export function featuresWithin(features: readonly Feature[], reader: CompareReader): Draft[] {
  const asked = features.filter(({ of }) => BETWEEN_VOICES.has(of));
  return [...grouped(asked, ({ of }) => of).values()].flatMap((all) => {
    const edges = all.flatMap((a, at) =>
      all.slice(at + 1).flatMap((b) => {
        const [left, right] = [a.statement, b.statement];
        const voiced = left.speaker !== '' && right.speaker !== '' && !isSameVoice(left, right, reader);
        return voiced && areApart(a, b) ? [[a, b] as const] : [];
      }),
    );
    return joined(edges).map(draftFeatures);
  });
}

/** Classes of which two voices of one article can hardly mean two things. */
const BETWEEN_VOICES: ReadonlySet<string> = new Set(['death', 'doer', 'rounds', 'charge']);
