/** The lexicon of people, ready for asking: which words name somebody and what they say of him. */
import { keySet, PhraseBook } from '../../arabic/phrases';
import { kindBook, plainBook, withDuals } from '../reader-books';
import type { PeopleLexicon } from './people-lexicon';

/** Who bears arms, for whom, and who does not. */
export type Camp = 'civil' | 'armed' | 'forces' | 'outlaw' | 'spy';

export interface Calling {
  readonly kind: string;
  readonly camp: Camp;
}

export interface Years {
  readonly low: number;
  readonly high: number;
}

/** Nouns of one word with their feminine, and with the alef of the accusative (معلم، معلمة، معلما). */
export const withForms = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    if (/[a-z\s]/iu.test(word) || /(?:ة|ا|ون|ين|ات)$/u.test(word)) return [word];
    return [word, `${word}ة`, `${word}ا`];
  });

const formed = (lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([kind, words]) => [kind, withForms(words)]));

function callingsOf(lexicon: PeopleLexicon): PhraseBook<Calling> {
  const { trades, civil, fighters, forces, outlaws, spies } = lexicon;
  const all: [readonly string[], Calling][] = [
    ...Object.entries(trades).map(
      ([kind, words]) => [words, { kind, camp: 'civil' }] as [readonly string[], Calling],
    ),
    [civil, { kind: '', camp: 'civil' }],
    [fighters, { kind: 'fighter', camp: 'armed' }],
    [forces, { kind: 'forces', camp: 'forces' }],
    [outlaws, { kind: 'outlaw', camp: 'outlaw' }],
    [spies, { kind: 'spy', camp: 'spy' }],
  ];
  return new PhraseBook(
    all.flatMap(([words, calling]) => withForms(words).map((word) => [word, calling] as const)),
  );
}

/** One word may speak of several groups: a child is a minor and a civilian. */
function groupBook({ groups }: PeopleLexicon, list: 'none' | 'cases' | 'all'): PhraseBook<readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [group, words] of Object.entries(groups))
    for (const word of keySet(withDuals({ words: words[list] }).words!))
      all.set(word, [...(all.get(word) ?? []), group]);
  return new PhraseBook(all);
}

export class PeopleReader {
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly wordNames: ReadonlySet<string>;
  readonly nameParts: ReadonlySet<string>;
  readonly honorifics: PhraseBook<true>;
  readonly introducing: PhraseBook<true>;
  readonly callings: PhraseBook<Calling>;
  readonly fighterHeads: PhraseBook<true>;
  readonly fighterOf: PhraseBook<true>;
  readonly ranks: PhraseBook<string>;
  readonly nations: PhraseBook<string>;
  readonly kin: PhraseBook<string>;
  readonly ages: PhraseBook<Years>;
  readonly genders: PhraseBook<string>;
  readonly offices: PhraseBook<string>;
  readonly former: PhraseBook<true>;
  readonly fates: PhraseBook<string>;
  readonly custody: PhraseBook<string>;
  readonly goingOn: PhraseBook<true>;
  readonly bystanders: PhraseBook<true>;
  readonly vehicles: PhraseBook<true>;
  readonly piloting: PhraseBook<true>;
  readonly roles: PhraseBook<string>;
  readonly namesakes: PhraseBook<true>;
  /** Groups by a word that denies them, is a case of them, or of which all must be for there to be none. */
  readonly groups: Readonly<Record<'none' | 'cases' | 'all', PhraseBook<readonly string[]>>>;
  readonly everyone: PhraseBook<true>;
  readonly harmed: PhraseBook<true>;
  readonly claiming: PhraseBook<true>;
  readonly accused: PhraseBook<true>;
  readonly attacks: PhraseBook<true>;
  readonly behind: PhraseBook<true>;
  readonly together: readonly (readonly string[])[];

  constructor(readonly lexicon: PeopleLexicon) {
    this.men = keySet(lexicon.givenNames.men);
    this.women = keySet(lexicon.givenNames.women);
    this.wordNames = keySet(lexicon.wordNames);
    this.nameParts = keySet(lexicon.nameParts);
    this.honorifics = plainBook(lexicon.honorifics);
    this.introducing = plainBook(lexicon.introducing);
    this.callings = callingsOf(lexicon);
    this.fighterHeads = plainBook(lexicon.fighterHeads);
    this.fighterOf = plainBook(lexicon.fighterOf);
    this.ranks = kindBook(lexicon.ranks);
    this.nations = kindBook(formed(lexicon.nations));
    this.kin = kindBook(lexicon.kin);
    this.ages = new PhraseBook(
      Object.values(lexicon.ages).flatMap(({ low, high, words }) =>
        withForms(words).map((word) => [word, { low, high }] as const),
      ),
    );
    this.genders = kindBook(lexicon.genders);
    this.offices = kindBook(lexicon.offices);
    this.former = plainBook(lexicon.former);
    this.fates = kindBook(lexicon.fates);
    this.custody = kindBook(lexicon.custody);
    this.goingOn = plainBook(lexicon.goingOn);
    this.bystanders = plainBook(lexicon.bystanders);
    this.vehicles = plainBook(lexicon.vehicles);
    this.piloting = plainBook(lexicon.piloting);
    this.roles = kindBook(lexicon.roles);
    this.namesakes = plainBook(lexicon.namesakes);
    this.groups = {
      none: groupBook(lexicon, 'none'),
      cases: groupBook(lexicon, 'cases'),
      all: groupBook(lexicon, 'all'),
    };
    this.everyone = plainBook(lexicon.everyone);
    this.harmed = plainBook(lexicon.harmed);
    this.claiming = plainBook(lexicon.claiming);
    this.accused = plainBook(lexicon.accused);
    this.attacks = plainBook(lexicon.attacks);
    this.behind = plainBook(lexicon.behind);
    this.together = lexicon.together;
  }

  /** Whether a folded word is somebody's given name. */
  isGiven(key: string): boolean {
    return this.men.has(key) || this.women.has(key);
  }

  /** Whether it is one and no ordinary word. */
  isSurelyGiven(key: string): boolean {
    return this.isGiven(key) && !this.wordNames.has(key);
  }
}
