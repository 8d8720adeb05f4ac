/** The lexicons of comparing, ready for asking: which kind of thing a word counts, describes, denies or hedges. */
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import { cutWords, type Word } from '../arabic/words';
import { type Grammar, grammarOf } from '../claims/grammar';
import { builtInCompare, type CompareLexicons } from './lexicons';
import { skeletonOf, stemOf } from './stems';

/** A word that says of which kind a thing was. */
export interface KindFound {
  readonly kind: string;
  /** Index after its last word. */
  readonly next: number;
}

export interface Slot {
  readonly name: string;
  readonly book: PhraseBook<string>;
  readonly sides: ReadonlyMap<string, string>;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

export interface Pole {
  readonly pair: number;
  readonly pole: 'a' | 'b';
}

export interface Parted {
  readonly particle: string;
  readonly action: string;
}

const PARTICLES = keySet(['على', 'إلى', 'عن', 'في', 'الحياة']);

/** Verbs of the lexicon that are a deed with a preposition or a noun (`أتى على`, `فارق الحياة`), by the verb alone. */
function partedBook(lists: Readonly<Record<string, readonly string[]>>): PhraseBook<readonly Parted[]> {
  const parted = new Map<string, Parted[]>();
  for (const [action, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const [verb, particle, ...rest] = keyOf(phrase).split(' ');
      const deed = verb !== undefined && !/^ال/u.test(verb) && rest.length === 0;
      if (deed && particle !== undefined && PARTICLES.has(particle)) add(parted, verb, { particle, action });
    }
  return new PhraseBook(parted);
}

const plainBook = (phrases: readonly string[]): PhraseBook<true> =>
  new PhraseBook(phrases.map((phrase) => [phrase, true] as const));

/** Words of several lists, each with its list; a word that stands in two of them is in none. */
function kindBook(lists: Readonly<Record<string, readonly string[]>>): PhraseBook<string> {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(lists))
    for (const word of words) kinds.set(keyOf(word), (kinds.get(keyOf(word)) ?? new Set()).add(kind));
  return new PhraseBook(
    [...kinds].flatMap(([word, all]) => (all.size === 1 ? [[word, [...all][0]!] as const] : [])),
  );
}

/** Nouns with their duals in either case, which the lexicon need not spell out: `شخصان`, `ساعتين`. */
const withDuals = (units: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(units).map(([unit, words]) => [
      unit,
      words.flatMap((word) => {
        if (/(?:[اىوء]|ين|ون|ات|ان)$/u.test(word)) return [word];
        const stem = word.replace(/ة$/u, 'ت');
        return [word, `${stem}ان`, `${stem}ين`];
      }),
    ]),
  );

function slotsOf({ opposed }: CompareLexicons): Slot[] {
  return Object.entries(opposed.slots).map(([name, { kinds, sides, notBefore, notAfter }]) => ({
    name,
    book: kindBook(kinds),
    sides: new Map(
      Object.entries(sides).flatMap(([side, members]) => members.map((kind) => [kind, side] as const)),
    ),
    notBefore: keySet(notBefore),
    notAfter: keySet(notAfter),
  }));
}

/** Poles of opposites by word. A word on both sides of one pair opposes nothing there. */
function polesOf(pairs: CompareLexicons['opposed']['opposites']): PhraseBook<readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  pairs.forEach(({ a, b }, pair) => {
    const [left, right] = [keySet(a), keySet(b)];
    for (const word of left) if (!right.has(word)) add(poles, word, { pair, pole: 'a' });
    for (const word of right) if (!left.has(word)) add(poles, word, { pair, pole: 'b' });
  });
  return new PhraseBook(poles);
}

/** Consonants of one-word poles; those that stand for both sides of a pair oppose nothing there. */
function poleBonesOf({ opposed }: CompareLexicons): ReadonlyMap<string, readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  opposed.opposites.forEach(({ a, b }, pair) => {
    const sides = { a, b } as const;
    for (const pole of ['a', 'b'] as const)
      for (const word of keySet(sides[pole]))
        if (!word.includes(' ') && skeletonOf(word).length >= 3) add(poles, skeletonOf(word), { pair, pole });
  });
  const torn = (all: readonly Pole[], { pair, pole }: Pole): boolean =>
    all.some((other) => other.pair === pair && other.pole !== pole);
  return new Map([...poles].map(([bones, all]) => [bones, all.filter((one) => !torn(all, one))]));
}

function placeStemsOf({ claims }: CompareLexicons, aliases: PhraseBook<string>): ReadonlyMap<string, string> {
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

export class CompareReader {
  readonly grammar: Grammar;
  readonly actions: PhraseBook<string>;
  readonly units: PhraseBook<string>;
  /** Verbs that are a deed with their preposition: the doer may stand between the two. */
  readonly parted: PhraseBook<readonly Parted[]>;
  /** What was done, by words that say so only right before a number of people. */
  readonly beside: PhraseBook<string>;
  /** What is spent (قضوا ليلتهم). */
  readonly spent: ReadonlySet<string>;
  /** Words of bounds, each by itself. */
  readonly mayBound: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly lengths: ReadonlySet<string>;
  readonly increase: ReadonlySet<string>;
  readonly decrease: ReadonlySet<string>;
  readonly equals: ReadonlySet<string>;
  readonly scopePrepositions: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  readonly activity: PhraseBook<true>;
  readonly ended: PhraseBook<true>;
  readonly goesOn: PhraseBook<true>;
  readonly hedges: PhraseBook<true>;
  readonly helping: PhraseBook<true>;
  readonly doing: PhraseBook<true>;
  readonly accusing: PhraseBook<true>;
  readonly denying: PhraseBook<true>;
  readonly negations: ReadonlySet<string>;
  readonly reversals: PhraseBook<readonly Pole[]>;
  /** By pair of reversals: whether only one doer cannot do both. */
  readonly sameDoer: readonly boolean[];
  readonly again: PhraseBook<true>;
  readonly alongside: PhraseBook<true>;
  readonly others: ReadonlySet<string>;
  readonly planned: PhraseBook<true>;
  readonly doubting: PhraseBook<true>;
  readonly claimed: ReadonlySet<string>;
  readonly deeds: PhraseBook<number>;
  readonly pacts: ReadonlySet<string>;
  readonly settlements: ReadonlySet<string>;
  readonly framing: PhraseBook<readonly Pole[]>;
  readonly poles: PhraseBook<readonly Pole[]>;
  /** Poles by the consonants of their words. */
  readonly poleBones: ReadonlyMap<string, readonly Pole[]>;
  /** Consonants of words that undo what they stand with. */
  readonly undoing: ReadonlySet<string>;
  /** Places and states by stem, each with the stem it goes by: a nationality too (سعودي، السعودية). */
  readonly placeStems: ReadonlyMap<string, string>;
  readonly aliases: PhraseBook<string>;
  readonly states: PhraseBook<true>;
  /** Words of strikes and of harm: something happened. */
  readonly events: PhraseBook<true>;
  readonly placeHeads: ReadonlySet<string>;
  readonly compass: ReadonlySet<string>;
  /** First words of places' names that are nothing alone. */
  readonly openers: ReadonlySet<string>;
  /** Names of places and states the lexicons know, of one word. */
  readonly lexiconNames: ReadonlySet<string>;

  constructor(readonly lexicons: CompareLexicons) {
    const { counted, opposed, claims } = lexicons;
    this.grammar = grammarOf(claims);
    this.actions = kindBook(withDuals(counted.actions));
    this.units = kindBook(withDuals(counted.units));
    this.parted = partedBook(counted.actions);
    this.beside = kindBook(counted.beside);
    this.spent = keySet(counted.spent);
    this.mayBound = new Set(
      Object.values(claims.arabic.quantities.before)
        .flat()
        .flatMap((phrase) => keyOf(phrase).split(' ')),
    );
    this.people = new Set(counted.people);
    this.groups = new Set(counted.groups);
    this.lengths = new Set(counted.lengths);
    this.increase = keySet(counted.increase);
    this.decrease = keySet(counted.decrease);
    this.equals = keySet(counted.equals);
    this.scopePrepositions = keySet(counted.scopePrepositions);
    this.slots = slotsOf(lexicons);
    this.activity = plainBook(opposed.activity);
    this.ended = plainBook(opposed.ended);
    this.goesOn = plainBook(opposed.goesOn);
    this.hedges = plainBook(opposed.hedges);
    this.helping = plainBook(opposed.helping);
    this.doing = plainBook(opposed.doing);
    this.accusing = plainBook(opposed.accusing);
    this.denying = plainBook(opposed.denying);
    this.negations = keySet(opposed.negations);
    this.reversals = polesOf(opposed.reversals);
    this.sameDoer = opposed.reversals.map(({ who }) => who);
    this.again = plainBook(opposed.again);
    this.alongside = plainBook(opposed.alongside);
    this.others = keySet(opposed.others);
    this.planned = plainBook(opposed.planned);
    this.doubting = plainBook(opposed.doubting);
    this.claimed = keySet(opposed.claimed);
    this.deeds = new PhraseBook(
      opposed.deeds.flatMap((words, deed) => words.map((word) => [word, deed] as const)),
    );
    this.pacts = keySet(opposed.pacts);
    this.settlements = keySet(opposed.settlements);
    this.framing = framingBook(lexicons);
    this.poles = polesOf(opposed.opposites);
    this.poleBones = poleBonesOf(lexicons);
    this.undoing = new Set([...keySet(opposed.undoing)].map(skeletonOf));
    this.aliases = aliasBook(lexicons);
    this.placeStems = placeStemsOf(lexicons, this.aliases);
    this.states = plainBook(claims.actors.states);
    this.events = plainBook([...claims.topics.strike, ...claims.topics.casualties]);
    this.placeHeads = keySet(claims.places.heads);
    this.compass = new Set([...keySet(claims.places.compass)].flatMap((phrase) => phrase.split(' ')));
    this.openers = keySet(claims.places.openers);
    this.lexiconNames = keySet([...claims.places.names, ...claims.actors.states]);
  }

  slot(name: string): Slot | null {
    return this.slots.find((slot) => slot.name === name) ?? null;
  }
}

function framingBook({ opposed }: CompareLexicons): PhraseBook<readonly Pole[]> {
  const poles = new Map<string, Pole[]>();
  opposed.framing.forEach(({ loaded, plain }, pair) => {
    for (const word of keySet(loaded)) add(poles, word, { pair, pole: 'a' });
    for (const word of keySet(plain)) add(poles, word, { pair, pole: 'b' });
  });
  return new PhraseBook(poles);
}

/** Each alias with the first of its list, which stands for all. */
function aliasBook({ opposed }: CompareLexicons): PhraseBook<string> {
  return new PhraseBook(
    opposed.aliases.flatMap((names) => names.map((name) => [name, keyOf(names[0] ?? '')] as const)),
  );
}

/** Every place of a stretch of words where a book's phrase stands. */
export function findAll<T>(
  book: PhraseBook<T>,
  words: readonly Word[],
  from = 0,
  to = words.length,
): { readonly at: number; readonly next: number; readonly value: T; readonly glued: string }[] {
  const found: { at: number; next: number; value: T; glued: string }[] = [];
  for (let at = from; at < to; at++) {
    const phrase = book.startingAt(words, at);
    if (phrase === null || phrase.next > to) continue;
    found.push({ at, ...phrase });
    at = phrase.next - 1;
  }
  return found;
}

const readers = new WeakMap<CompareLexicons, CompareReader>();

/** The reader of some lexicons, made once. */
export function compareReaderOf(lexicons: CompareLexicons = builtInCompare): CompareReader {
  const known = readers.get(lexicons);
  if (known) return known;
  const reader = new CompareReader(lexicons);
  readers.set(lexicons, reader);
  return reader;
}
