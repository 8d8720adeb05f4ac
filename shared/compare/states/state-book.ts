/** The lexicon of states and matters, ready for asking at a place in a text. */
import { keySet, type PhraseBook } from '../../arabic/phrases';
import { plainBook } from '../reader-books';
import { stemOf } from '../stems';
import type { Severity } from '../tension';
import { InflectedBook } from './inflected';
import type { StatesLexicon, StateTime } from './state-lexicon';

export type Pole = 'a' | 'b';

export interface StateKind {
  readonly name: string;
  readonly time: StateTime;
  readonly severity: Severity;
  readonly who: boolean;
  /** Families of things it is said of; empty where it is a matter of its own. */
  readonly of: readonly string[];
  readonly common: boolean;
  readonly without: boolean;
  readonly since: boolean;
  readonly counted: readonly string[];
  readonly ofSpeaker: boolean;
  readonly notBefore: ReadonlySet<string>;
}

export interface StateWord {
  readonly kind: StateKind;
  readonly pole: Pole;
}

/** What a word has to do with a matter. */
export interface MatterWord {
  readonly kind: StateKind;
  readonly role: 'noun' | 'told' | 'absent' | 'act' | 'having' | 'lost' | 'aside';
}

const rolesOf = (matter: StatesLexicon['matters'][string]) =>
  ({
    noun: matter.nouns,
    told: matter.told,
    absent: matter.absent,
    act: matter.acts,
    having: matter.having,
    lost: matter.lost,
    aside: matter.notWith,
  }) as const;

export class StateBook {
  readonly things: InflectedBook<string>;
  readonly states: InflectedBook<StateWord>;
  readonly matters: InflectedBook<MatterWord>;
  /** States of being without a thing, and matters that figures count. */
  readonly without: readonly StateKind[];
  readonly counted: readonly StateKind[];
  /** Words with which a noun of a common matter says that there is one. */
  readonly having: InflectedBook<true>;
  readonly clause: PhraseBook<true>;
  readonly phrase: PhraseBook<true>;
  readonly noun: PhraseBook<true>;
  readonly adjective: PhraseBook<true>;
  readonly barring: InflectedBook<true>;
  readonly lookAlikes: PhraseBook<true>;
  readonly exceptions: PhraseBook<true>;
  readonly turns: PhraseBook<true>;
  readonly open: PhraseBook<true>;
  readonly elsewhere: PhraseBook<true>;
  readonly national: PhraseBook<true>;
  /** Stems of words that say too little to be denied by themselves. */
  readonly vague: ReadonlySet<string>;
  /** Stems. */
  readonly plainPlaces: ReadonlySet<string>;
  readonly still: PhraseBook<true>;
  readonly stayed: PhraseBook<true>;
  readonly noLonger: PhraseBook<true>;
  readonly was: PhraseBook<true>;
  readonly again: PhraseBook<true>;
  readonly pronouns: PhraseBook<true>;
  readonly every: PhraseBook<true>;
  readonly allParties: PhraseBook<true>;
  readonly ownLetters: readonly string[];
  readonly relative: ReadonlySet<string>;

  constructor(lexicon: StatesLexicon) {
    const { negators } = lexicon;
    const notForms = keySet(lexicon.notForms);
    const kinds: StateKind[] = [];
    this.things = new InflectedBook(
      Object.entries(lexicon.things).flatMap(([family, words]) =>
        words.map((word) => [word, family] as const),
      ),
      notForms,
    );
    this.states = new InflectedBook(
      Object.entries(lexicon.states).flatMap(([name, { a, b, notBefore, ...rest }]) => {
        const kind = {
          ...{ name, ...rest, common: false, since: false, counted: [] },
          notBefore: keySet(notBefore),
        };
        kinds.push(kind);
        const wordsOf = (words: readonly string[], pole: Pole) =>
          words.map((word): readonly [string, StateWord] => [word, { kind, pole }]);
        return [...wordsOf(a, 'a'), ...wordsOf(b, 'b')];
      }),
      notForms,
    );
    this.matters = new InflectedBook(
      Object.entries(lexicon.matters).flatMap(([name, matter]) => {
        const { time, severity, common, since, counted, who } = matter;
        const kind: StateKind = {
          ...{
            name,
            time,
            severity,
            common,
            since,
            counted,
            who,
            of: [],
            ofSpeaker: false,
            without: false,
          },
          notBefore: new Set(),
        };
        kinds.push(kind);
        return Object.entries(rolesOf(matter)).flatMap(([role, words]) => {
          const value = { kind, role: role as MatterWord['role'] };
          return words.map((word) => [word, value] as const);
        });
      }),
      notForms,
    );
    this.without = kinds.filter(({ without }) => without);
    this.counted = kinds.filter(({ counted }) => counted.length > 0);
    this.having = new InflectedBook(
      lexicon.having.map((word) => [word, true] as const),
      notForms,
    );
    this.clause = plainBook(negators.clause);
    this.phrase = plainBook(negators.phrase);
    this.noun = plainBook(negators.noun);
    this.adjective = plainBook(negators.adjective);
    this.barring = new InflectedBook(negators.barring.map((word) => [word, true] as const));
    this.lookAlikes = plainBook(lexicon.lookAlikes);
    this.exceptions = plainBook(lexicon.exceptions);
    this.turns = plainBook(lexicon.turns);
    this.open = plainBook(lexicon.open);
    this.elsewhere = plainBook(lexicon.elsewhere);
    this.national = plainBook(lexicon.national);
    this.vague = new Set([...keySet(lexicon.vague)].map(stemOf));
    this.plainPlaces = new Set([...keySet(lexicon.plainPlaces)].map(stemOf));
    this.still = plainBook(lexicon.still);
    this.stayed = plainBook(lexicon.stayed);
    this.noLonger = plainBook(lexicon.noLonger);
    this.was = plainBook(lexicon.was);
    this.again = plainBook(lexicon.again);
    this.pronouns = plainBook(lexicon.pronouns);
    this.every = plainBook(lexicon.every);
    this.ownLetters = [...keySet(lexicon.ownLetters)];
    this.relative = keySet(lexicon.relative);
    this.allParties = plainBook(lexicon.allParties);
  }
}
