/** Lexicons of comparing made into books: each word with the list, pole, side or preposition it stands for. */
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import { cutWords } from '../arabic/words';
import type { CompareLexicons } from './lexicons';
import { stemOf } from './stems';

export interface Slot {
  readonly name: string;
  readonly book: PhraseBook<string>;
  readonly sides: ReadonlyMap<string, string>;
  /** Kinds by those whose denial they are. */
  readonly denied: ReadonlyMap<string, string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

export interface Pole {
  readonly pair: number;
  readonly pole: 'a' | 'b';
}

export const stemSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...keySet(words)].map(stemOf));

export interface Parted {
  readonly particle: string;
  readonly action: string;
}

const PARTICLES = keySet(['على', 'إلى', 'عن', 'في', 'الحياة']);

/** Verbs of the lexicon that are a deed with a preposition or a noun (`أتى على`, `فارق الحياة`), by the verb alone. */
export function partedBook(
  lists: Readonly<Record<string, readonly string[]>>,
): PhraseBook<readonly Parted[]> {
  const parted = new Map<string, Parted[]>();
  for (const [action, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const [verb, particle, ...rest] = keyOf(phrase).split(' ');
      const deed = verb !== undefined && !/^ال/u.test(verb) && rest.length === 0;
      if (deed && particle !== undefined && PARTICLES.has(particle)) add(parted, verb, { particle, action });
    }
  return new PhraseBook(parted);
}

export const plainBook = (phrases: readonly string[]): PhraseBook<true> =>
  new PhraseBook(phrases.map((phrase) => [phrase, true] as const));

/** Words of several lists, each with its list; a word that stands in two of them is in none. */
export function kindBook(lists: Readonly<Record<string, readonly string[]>>): PhraseBook<string> {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(lists))
    for (const word of words) kinds.set(keyOf(word), (kinds.get(keyOf(word)) ?? new Set()).add(kind));
  return new PhraseBook(
    [...kinds].flatMap(([word, all]) => (all.size === 1 ? [[word, [...all][0]!] as const] : [])),
  );
}

/** Nouns with their duals in either case, which the lexicon need not spell out: `شخصان`, `ساعتين`. */
export const withDuals = (units: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(units).map(([unit, words]) => [
      unit,
      words.flatMap((word) => {
        if (/(?:[a-zاىوء]|ين|ون|ات|ان)$/u.test(word)) return [word];
        const stem = word.replace(/ة$/u, 'ت');
        return [word, `${stem}ان`, `${stem}ين`];
      }),
    ]),
  );

export function slotsOf({ opposed }: CompareLexicons): Slot[] {
  return Object.entries(opposed.slots).map(([name, { kinds, sides, denied, notBefore, notAfter }]) => ({
    name,
    book: kindBook(kinds),
    sides: new Map(
      Object.entries(sides).flatMap(([side, members]) => members.map((kind) => [kind, side] as const)),
    ),
    denied: new Map(Object.entries(denied)),
    notBefore: keySet(notBefore),
    notAfter: keySet(notAfter),
  }));
}

/** Poles of reversals by word. A word on both sides of one pair opposes nothing there. */
export function polesOf(pairs: CompareLexicons['opposed']['reversals']): PhraseBook<readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  pairs.forEach(({ a, b }, pair) => {
    const [left, right] = [keySet(a), keySet(b)];
    for (const word of left) if (!right.has(word)) add(poles, word, { pair, pole: 'a' });
    for (const word of right) if (!left.has(word)) add(poles, word, { pair, pole: 'b' });
  });
  return new PhraseBook(poles);
}

export function placeStemsOf(
  { claims }: CompareLexicons,
  aliases: PhraseBook<string>,
): ReadonlyMap<string, string> {
  const names = [...keySet([...claims.places.names, ...claims.actors.states])].filter(
    (name) => !name.includes(' '),
  );
  return new Map(
    names.map((name) => {
      const alias = aliases.startingAt(cutWords(name), 0)?.value;
      return [stemOf(name), stemOf(alias ?? name)] as const;
    }),
  );
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function framingBook({ opposed }: CompareLexicons): PhraseBook<readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  opposed.framing.forEach(({ loaded, plain }, pair) => {
    for (const word of keySet(loaded)) add(poles, word, { pair, pole: 'a' });
    for (const word of keySet(plain)) add(poles, word, { pair, pole: 'b' });
  });
  return new PhraseBook(poles);
}

export function blamingBook({ opposed }: CompareLexicons): PhraseBook<readonly string[]> {
  const particles = new Map<string, string[]>();
  for (const [particle, verbs] of Object.entries(opposed.blaming))
    for (const verb of keySet(verbs)) add(particles, verb, keyOf(particle));
  return new PhraseBook(particles);
}

/** Each alias with the first of its list, which stands for all. */
export function aliasBook({ opposed }: CompareLexicons): PhraseBook<string> {
  return new PhraseBook(
    opposed.aliases.flatMap((names) => names.map((name) => [name, keyOf(names[0] ?? '')] as const)),
  );
}
