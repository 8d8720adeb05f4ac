/** The lexicon of features made into books: each word with the classes and values it stands for. */
import { keySet, PhraseBook } from '../../arabic/phrases';
import type { CompareReader } from '../reader';
import { plainBook, stemSet } from '../reader-books';
import type { Severity } from '../tension';
import type { FeaturesLexicon } from './feature-lexicon';

export interface FeatureClass {
  readonly name: string;
  readonly question: string;
  readonly severity: Severity;
  readonly lead: boolean;
  readonly each: boolean;
  readonly of: PhraseBook<true> | null;
  readonly near: PhraseBook<true> | null;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
}

export interface Valued {
  readonly of: FeatureClass;
  readonly value: string;
}

export interface Deed {
  readonly name: string;
  readonly severity: Severity;
  readonly names: boolean;
  readonly by: ReadonlySet<string>;
}

export interface FeatureBooks {
  /** Every word of every class with all it may say. */
  readonly values: PhraseBook<readonly Valued[]>;
  readonly causes: PhraseBook<string>;
  readonly causesAlike: ReadonlySet<string>;
  readonly spots: PhraseBook<string>;
  readonly spotsAlike: ReadonlySet<string>;
  readonly deeds: PhraseBook<Deed>;
  readonly doers: PhraseBook<string>;
  readonly doersAlike: ReadonlySet<string>;
  readonly doerMarks: PhraseBook<true>;
  readonly floors: PhraseBook<true>;
  readonly floorsNear: PhraseBook<true>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly framing: PhraseBook<readonly { readonly pair: number; readonly loaded: boolean }[]>;
  readonly startsOf: PhraseBook<true>;
  readonly leadsTo: ReadonlySet<string>;
  readonly resulting: PhraseBook<true>;
  readonly sought: ReadonlySet<string>;
  readonly likeIt: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly asides: PhraseBook<true>;
  /** Families of mishaps by the stem of each word, and stems that stand for any. */
  readonly families: ReadonlyMap<string, readonly number[]>;
  readonly anyMishap: ReadonlySet<string>;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const alikeSet = (pairs: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(pairs.map(([a, b]) => pairOf(a, b)));

/** Whether two values of one list exclude each other. */
export const exclude = (alike: ReadonlySet<string>, a: string, b: string): boolean =>
  a !== b && !alike.has(pairOf(a, b));

/** Adjectives of belonging in their other forms: خشبي، خشبية، خشبيا. */
const inflected = (word: string): string[] =>
  /^\p{L}{3,}ي$/u.test(word) ? [word, `${word}ة`, `${word}ا`] : [word];

function valuesBook(lists: readonly (readonly [readonly string[], Valued])[]): PhraseBook<readonly Valued[]> {
  const found = new Map<string, Valued[]>();
  for (const [words, valued] of lists)
    for (const key of keySet(words.flatMap(inflected))) {
      const known = found.get(key) ?? [];
      if (!known.some(({ of, value }) => of === valued.of && value === valued.value)) known.push(valued);
      found.set(key, known);
    }
  return new PhraseBook(found);
}

/** Words with the first of the lists they stand in. */
const listBook = (lists: Readonly<Record<string, readonly string[]>>): PhraseBook<string> => {
  const found = new Map<string, string>();
  for (const [name, words] of Object.entries(lists))
    for (const key of keySet(words)) if (!found.has(key)) found.set(key, name);
  return new PhraseBook(found);
};

function classesOf({ classes }: FeaturesLexicon): (readonly [readonly string[], Valued])[] {
  return Object.entries(classes).flatMap(([name, one]) => {
    const made: FeatureClass = {
      ...{ name, question: one.question, severity: one.severity, lead: one.lead, each: one.each },
      of: one.of ? plainBook(one.of) : null,
      near: one.near ? plainBook(one.near) : null,
      notBefore: keySet(one.notBefore),
      notAfter: keySet(one.notAfter),
      alike: alikeSet(one.alike),
    };
    return Object.entries(one.values).map(([value, words]) => [words, { of: made, value }] as const);
  });
}

function framingBook({ framing }: FeaturesLexicon): FeatureBooks['framing'] {
  const found = new Map<string, { pair: number; loaded: boolean }[]>();
  framing.forEach(({ loaded, plain }, pair) => {
    for (const [words, judges] of [[loaded, true] as const, [plain, false] as const])
      for (const key of keySet(words)) found.set(key, [...(found.get(key) ?? []), { pair, loaded: judges }]);
  });
  return new PhraseBook(found);
}

const ENGLISH = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinalsOf({ lexicons }: CompareReader): Map<string, number> {
  const { ordinals } = lexicons.claims.arabic.numbers;
  const arabic = ordinals.flatMap(({ value, words }) =>
    [...keySet(words)].flatMap((key) => [[key, value] as const, [`ال${key}`, value] as const]),
  );
  return new Map([...arabic, ...ENGLISH.map((word, at) => [word, at + 1] as const)]);
}

function familiesOf({ mishapFamilies }: FeaturesLexicon): Map<string, number[]> {
  const found = new Map<string, number[]>();
  mishapFamilies.forEach((words, family) => {
    for (const stem of stemSet(words)) found.set(stem, [...(found.get(stem) ?? []), family]);
  });
  return found;
}

const books = new WeakMap<CompareReader, FeatureBooks>();

/** The books of a reader, made once. */
export function featureBooksOf(reader: CompareReader): FeatureBooks {
  const known = books.get(reader);
  if (known) return known;
  const { features } = reader.lexicons;
  const deeds = Object.entries(features.deeds).flatMap(([name, { words, by, severity, names }]) => {
    const deed: Deed = { name, severity, names, by: keySet(by) };
    return words.map((word) => [word, deed] as const);
  });
  const made: FeatureBooks = {
    values: valuesBook(classesOf(features)),
    causes: listBook(features.causes),
    causesAlike: alikeSet(features.causesAlike),
    spots: listBook(features.spots),
    spotsAlike: alikeSet(features.spotsAlike),
    deeds: new PhraseBook(deeds),
    doers: listBook(features.doers),
    doersAlike: alikeSet(features.doersAlike),
    doerMarks: plainBook(features.doerMarks),
    floors: plainBook(features.floors.of),
    floorsNear: plainBook(features.floors.near),
    ordinals: ordinalsOf(reader),
    framing: framingBook(features),
    startsOf: plainBook(features.startsOf),
    leadsTo: keySet(features.leadsTo),
    resulting: plainBook(features.resulting),
    sought: keySet(features.sought),
    likeIt: keySet(features.likeIt),
    before: keySet(features.before),
    asides: plainBook(features.asides),
    families: familiesOf(features),
    anyMishap: stemSet(features.anyMishap),
  };
  books.set(reader, made);
  return made;
}
