/** The lexicons of comparing, ready for asking: which kind of thing a word counts, describes, denies or hedges. */
import { keyOf, keySet, PhraseBook } from '../arabic/phrases';
import type { Word } from '../arabic/words';
import { type Grammar, grammarOf } from '../claims/grammar';
import { type Relations, relationsOf } from '../weigh/relations';
import { EnglishWords } from './english-words';
import { type IndicatorReader, indicatorReaderOf } from './figures/indicator-reader';
import { builtInCompare, type CompareLexicons } from './lexicons';
import { PeopleReader } from './people/people-reader';
import {
  aliasBook,
  blamingBook,
  framingBook,
  kindBook,
  type Parted,
  type Pole,
  partedBook,
  placeStemsOf,
  plainBook,
  polesOf,
  type Slot,
  slotsOf,
  stemSet,
  withDuals,
} from './reader-books';
import { StateBook } from './states/state-book';
import { type ReckoningReader, reckoningReaderOf } from './sums/reckoning-reader';
import { TimedWords } from './times/timed-words';
import { type RetoldReader, retoldReaderOf } from './told/retold-reader';
import { type WordSets, wordSetsOf } from './word-sets';

export class CompareReader {
  readonly grammar: Grammar;
  /** Words that make another of the name behind them. */
  readonly relations: Relations;
  readonly persons: PeopleReader;
  /** What can only be so or not so of one thing. */
  readonly stateBook: StateBook;
  readonly english: EnglishWords;
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
  readonly currencies: ReadonlySet<string>;
  /** Stems of what takes time, of what is measured in money, and of beginning. */
  readonly happenings: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly starting: ReadonlySet<string>;
  readonly increase: ReadonlySet<string>;
  readonly decrease: ReadonlySet<string>;
  readonly equals: ReadonlySet<string>;
  readonly scopePrepositions: ReadonlySet<string>;
  readonly loosePrepositions: ReadonlySet<string>;
  readonly strikePrepositions: ReadonlySet<string>;
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
  /** By pair of reversals: whether one of the two must be true. */
  readonly contradictory: readonly boolean[];
  readonly again: PhraseBook<true>;
  readonly alongside: PhraseBook<true>;
  readonly others: ReadonlySet<string>;
  readonly planned: PhraseBook<true>;
  /** Words of what is asked for or judged, not told. */
  readonly wishing: PhraseBook<true>;
  readonly doubting: PhraseBook<true>;
  readonly claimed: ReadonlySet<string>;
  readonly deeds: PhraseBook<number>;
  readonly causedBy: PhraseBook<true>;
  readonly causing: PhraseBook<true>;
  readonly theCause: PhraseBook<true>;
  /** Words of what is not known. */
  readonly unknown: ReadonlySet<string>;
  /** Verbs of putting something down to a cause, with the prepositions before it. */
  readonly blaming: PhraseBook<readonly string[]>;
  readonly intents: PhraseBook<true>;
  /** Stems of what goes wrong or changes. */
  readonly mishaps: ReadonlySet<string>;
  readonly pacts: ReadonlySet<string>;
  readonly settlements: ReadonlySet<string>;
  readonly framing: PhraseBook<readonly Pole[]>;
  /** Places and states by stem, each with the stem it goes by: a nationality too (سعودي، السعودية). */
  readonly placeStems: ReadonlyMap<string, string>;
  readonly aliases: PhraseBook<string>;
  readonly states: PhraseBook<true>;
  /** Words of strikes and of harm: something happened. */
  readonly events: PhraseBook<true>;
  readonly placeHeads: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** What is called after its place. */
  readonly institutions: ReadonlySet<string>;
  readonly compass: ReadonlySet<string>;
  /** First words of places' names that are nothing alone. */
  readonly openers: ReadonlySet<string>;
  /** Nouns that are no name of a place. */
  readonly commonNouns: ReadonlySet<string>;
  /** What opens a text before a dash and is no place. */
  readonly slugs: ReadonlySet<string>;
  /** Words by which tellings of one matter differ. */
  readonly retold: RetoldReader;
  /** Names of places and states the lexicons know, of one word. */
  readonly lexiconNames: ReadonlySet<string>;
  /** Lists whose words are asked for one at a time. */
  readonly words: WordSets;

  readonly reckoning: ReckoningReader;
  readonly indicators: IndicatorReader;
  /** What happens at a time. */
  readonly timed: TimedWords;
  /** Words that rank (الثالث). */
  readonly ranks: ReadonlySet<string>;

  constructor(readonly lexicons: CompareLexicons) {
    const { counted, opposed, claims } = lexicons;
    this.grammar = grammarOf(claims);
    this.relations = relationsOf(lexicons.relations);
    this.english = new EnglishWords(claims.english);
    this.persons = new PeopleReader(lexicons.people);
    this.timed = new TimedWords(lexicons.timed);
    this.reckoning = reckoningReaderOf(lexicons.reckoning);
    this.indicators = indicatorReaderOf(lexicons.indicators);
    this.ranks = keySet(
      claims.arabic.numbers.ordinals.flatMap(({ words }) => words.flatMap((word) => [word, `ال${word}`])),
    );
    this.stateBook = new StateBook(lexicons.states);
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
    this.currencies = new Set(counted.currencies);
    this.happenings = stemSet(counted.happenings);
    this.measures = stemSet(claims.arabic.quantities.measures);
    this.starting = stemSet(counted.starting);
    this.increase = keySet(counted.increase);
    this.decrease = keySet(counted.decrease);
    this.equals = keySet(counted.equals);
    this.scopePrepositions = keySet(counted.scopePrepositions);
    this.loosePrepositions = keySet(counted.loosePrepositions);
    this.strikePrepositions = keySet(counted.strikePrepositions);
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
    this.contradictory = opposed.reversals.map(({ contradictory }) => contradictory);
    this.again = plainBook(opposed.again);
    this.alongside = plainBook(opposed.alongside);
    this.others = keySet(opposed.others);
    this.planned = plainBook(opposed.planned);
    this.wishing = plainBook(claims.topics.position);
    this.doubting = plainBook(opposed.doubting);
    this.claimed = keySet(opposed.claimed);
    this.deeds = new PhraseBook(
      opposed.deeds.flatMap((words, deed) => words.map((word) => [word, deed] as const)),
    );
    this.causedBy = plainBook(opposed.causedBy);
    this.causing = plainBook(opposed.causing);
    this.theCause = plainBook(opposed.theCause);
    this.unknown = keySet(opposed.unknown);
    this.blaming = blamingBook(lexicons);
    this.intents = plainBook(opposed.intents);
    this.mishaps = stemSet(opposed.mishaps);
    this.pacts = keySet(opposed.pacts);
    this.settlements = keySet(opposed.settlements);
    this.framing = framingBook(lexicons);
    this.aliases = aliasBook(lexicons);
    this.placeStems = placeStemsOf(lexicons, this.aliases);
    this.states = plainBook(claims.actors.states);
    this.events = plainBook([...claims.topics.strike, ...claims.topics.casualties]);
    this.placeHeads = keySet(claims.places.heads);
    this.regions = keySet(claims.places.regions);
    this.institutions = keySet(claims.places.institutions);
    this.compass = new Set([...keySet(claims.places.compass)].flatMap((phrase) => phrase.split(' ')));
    this.openers = keySet(claims.places.openers);
    this.commonNouns = keySet(claims.places.common);
    this.slugs = keySet(claims.places.slugs);
    this.retold = retoldReaderOf(lexicons.retold);
    this.lexiconNames = keySet([...claims.places.names, ...claims.actors.states]);
    this.words = wordSetsOf(lexicons);
  }

  slot(name: string): Slot | null {
    return this.slots.find((slot) => slot.name === name) ?? null;
  }
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
