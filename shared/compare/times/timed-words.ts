/** The lexicon of what happens at a time, ready for asking: what each word tells of an event, its beginning or end. */
import { keyOf, keySet, PhraseBook } from '../../arabic/phrases';
import type { Word } from '../../arabic/words';
import type { TimedLexicon } from './timed-lexicon';

/** What a word does to an event. `event` names it and no more. */
export type TimedRole = 'event' | 'begins' | 'ends' | 'lasts' | 'reports' | 'arrives' | 'light' | 'harm';

export interface TimedWord {
  readonly roles: ReadonlySet<TimedRole>;
  /** Families of the event it names; empty where it names none. */
  readonly families: ReadonlySet<string>;
  /** Whether it can be a verb, or a noun. */
  readonly verb: boolean;
  readonly noun: boolean;
  /** Whether it tells of the present or of what is to come. */
  readonly present: boolean;
}

interface Entry {
  readonly roles: Set<TimedRole>;
  readonly families: Set<string>;
  verb: boolean;
  noun: boolean;
  present: boolean;
}

/** Persons of the past, with the pronouns of an object. */
function pastForms(written: string): string[] {
  const past = keyOf(written);
  // «بدأ» keeps its letter, «دعا» and «قضى» lose it.
  const weak = /[اى]$/u.test(written) && past.length > 2;
  const stem = weak ? past.slice(0, -1) : past;
  const forms = [past, `${stem}ت`, `${stem}وا`, `${stem}تا`, `${past}نا`, `${past}ا`, `${stem}ينا`];
  // «شبه» is no fire.
  const objects = (past.length < 3 ? [] : [past, `${stem}ت`]).flatMap((one) =>
    ['ه', 'ها', 'هم', 'هما'].map((him) => `${one}${him}`),
  );
  return [...forms, ...objects, `${stem}وه`, `${stem}وها`, `${stem}وهم`];
}

/** Persons of the present and the future. */
const presentForms = (present: string): string[] => [
  ...['ي', 'ت', 'سي', 'ست'].map((one) => `${one}${keyOf(present)}`),
  ...['ي', 'ت', 'سي', 'ست'].map((one) => `${one}${keyOf(present)}ون`),
];

const OWNED = ['', 'ه', 'ها', 'هم', 'هما'];

/** A noun with the pronouns it may carry: `غارتها`, `حريقا`. */
const formsOfNoun = (word: string): string[] => {
  const key = keyOf(word);
  if (/[a-z ]/u.test(key)) return [key];
  const stem = key.replace(/ه$/u, 'ت');
  return [...OWNED.map((one) => (one === '' ? key : `${stem}${one}`)), `${key}ا`];
};

const newEntry = (): Entry => ({
  roles: new Set(),
  families: new Set(),
  ...{ verb: false, noun: false, present: false },
});

export class TimedWords {
  readonly #entries = new Map<string, Entry>();
  readonly #book: PhraseBook<Entry>;
  readonly incident: ReadonlySet<string>;
  /** Words that make a story one about a family of events. */
  readonly about: PhraseBook<string>;
  readonly rescuers: PhraseBook<true>;
  readonly aside: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly expected: ReadonlySet<string>;
  readonly carriers: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
  readonly within: PhraseBook<true>;
  readonly apartFrom: PhraseBook<true>;
  readonly recurring: ReadonlySet<string>;
  readonly momentary: ReadonlySet<string>;
  /** By family: families of stories it is a single part of; `*` for any. */
  readonly partOf: ReadonlyMap<string, readonly string[]>;

  constructor(lexicon: TimedLexicon) {
    for (const [family, { nouns, verbs, english }] of Object.entries(lexicon.events)) {
      this.#addNouns(nouns, 'event', family);
      this.#addVerbs(verbs, 'event', family);
      this.#addWords(english, 'event', family);
    }
    const phases = {
      begins: 'begins',
      ends: 'ends',
      lasts: 'lasts',
      reports: 'reports',
      arrivals: 'arrives',
    } as const;
    for (const [name, role] of Object.entries(phases) as [keyof typeof phases, TimedRole][]) {
      const { nouns, verbs, english } = lexicon[name];
      this.#addNouns(nouns, role);
      this.#addVerbs(verbs, role);
      this.#addWords(english, role);
    }
    this.#addVerbs(lexicon.lightVerbs, 'light');
    this.#addVerbs(lexicon.harm, 'harm');
    this.#addWords(lexicon.harmEnglish, 'harm');
    this.#book = new PhraseBook(this.#entries);
    this.about = new PhraseBook(
      Object.entries(lexicon.events).flatMap(([family, { about }]) =>
        about.map((word) => [word, family] as const),
      ),
    );
    this.incident = keySet(lexicon.incident);
    this.rescuers = new PhraseBook(lexicon.rescuers.map((word) => [word, true] as const));
    this.aside = keySet(lexicon.aside);
    this.other = keySet(lexicon.other);
    this.expected = keySet(lexicon.expected);
    this.carriers = keySet(lexicon.carriers);
    this.saying = keySet(lexicon.saying);
    this.late = keySet(lexicon.late);
    this.within = new PhraseBook(lexicon.within.map((word) => [word, true] as const));
    this.apartFrom = new PhraseBook(lexicon.apartFrom.map((word) => [word, true] as const));
    this.partOf = new Map(
      Object.entries(lexicon.events).map(([family, { within }]) => [family, within] as const),
    );
    this.momentary = new Set(
      Object.entries(lexicon.events).flatMap(([family, { momentary }]) => (momentary ? [family] : [])),
    );
    this.recurring = new Set(
      Object.entries(lexicon.events).flatMap(([family, { recurs }]) => (recurs ? [family] : [])),
    );
  }

  #add(key: string, role: TimedRole, verb: boolean, family?: string): void {
    const entry = this.#entries.get(key) ?? newEntry();
    entry.roles.add(role);
    if (family !== undefined) entry.families.add(family);
    entry.verb ||= verb;
    entry.noun ||= !verb;
    this.#entries.set(key, entry);
  }

  #addNouns(words: readonly string[], role: TimedRole, family?: string): void {
    for (const word of words) for (const form of formsOfNoun(word)) this.#add(form, role, false, family);
  }

  #addVerbs(pairs: readonly string[], role: TimedRole, family?: string): void {
    for (const pair of pairs) {
      const [past = '', present] = pair.split(' ');
      for (const form of pastForms(past)) this.#add(form, role, true, family);
      for (const form of present === undefined ? [] : presentForms(present)) {
        const known = this.#entries.has(form);
        this.#add(form, role, true, family);
        if (!known) this.#entries.get(form)!.present = true;
      }
    }
  }

  #addWords(words: readonly string[], role: TimedRole, family?: string): void {
    for (const word of words) this.#add(keyOf(word), role, true, family);
  }

  /** Whether a story about some families has one event of a family. */
  isOneOf(family: string, main: ReadonlySet<string>): boolean {
    return main.has(family) || this.partOf.get(family)!.some((other) => other === '*' || main.has(other));
  }

  /** What a word is part of: the longer phrase that begins before it, else what begins at it (`وقف القتال`). */
  over(words: readonly Word[], at: number): ReturnType<TimedWords['at']> {
    for (const back of [2, 1]) {
      const phrase = at < back ? null : this.at(words, at - back);
      if (phrase !== null && phrase.next > at) return phrase;
    }
    return this.at(words, at);
  }

  /** What begins at a word, with the index behind it. */
  at(words: readonly Word[], at: number): (TimedWord & { readonly next: number }) | null {
    const found = this.#book.startingAt(words, at);
    // «العمل» is no verb.
    if (found === null || (!found.value.noun && /(?:ال|لل|[بلك])$/u.test(found.glued))) return null;
    return { ...found.value, next: found.next };
  }
}
