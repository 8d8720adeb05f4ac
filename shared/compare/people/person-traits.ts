/** What can be said of somebody, each read where it stands: calling, nationality, rank, office, kin, and the part he had. */
import type { PhraseBook } from '../../arabic/phrases';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { isLittle, stemOf } from '../stems';
import type { NameElements } from './name-elements';
import type { Camp } from './people-reader';

export type Dimension =
  | 'calling'
  | 'age'
  | 'nation'
  | 'gender'
  | 'rank'
  | 'office'
  | 'kin'
  | 'fate'
  | 'custody'
  | 'part'
  | 'bearer';

export interface Trait {
  readonly dimension: Dimension;
  /** Which of its kinds; empty for what has none but a camp. */
  readonly value: string;
  readonly camp: Camp | '';
  /** Years, of an age. */
  readonly low: number;
  readonly high: number;
  /** Stems of what the office is of, or of whose kin. */
  readonly of: readonly string[];
  readonly negated: boolean;
  /** Indexes of the passage's words, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Whom something is said of: somebody named, or the one who holds a role in the story. */
export interface Who {
  readonly name: NameElements;
  /** Empty for somebody named. */
  readonly role: string;
  /** As the text writes it. */
  readonly label: string;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const NEGATION = /^[وف]?(?:ليس|ليست|لم|ما|غير|لا|not|never|neither)$/u;
export const BE = /^(?:يكن|تكن|كان|كانت|يعمل|تعمل|was|a|an|the)$/u;
const DEFINITE = /^[وفبكل]?(?:ال|لل)\p{L}{2}/u;

export const trait = (
  dimension: Dimension,
  value: string,
  { from, to }: Stretch,
  more: Partial<Trait> = {},
): Trait => ({ dimension, value, camp: '', low: 0, high: 0, of: [], negated: false, from, to, ...more });

const isNegated = (passage: Passage, at: number): boolean => {
  const before = BE.test(passage.key(at - 1)) ? at - 2 : at - 1;
  return NEGATION.test(passage.key(before)) || NEGATION.test(passage.key(at - 1));
};

/** Stems of the words behind one, to a mark, a verb or a name. */
function complement(passage: Passage, at: number, to: number): string[] {
  const stems: string[] = [];
  for (let next = at; next < to && stems.length < 4; next++) {
    if (!passage.isWord(next) || passage.isVerb(next)) break;
    if (!isLittle(passage.key(next))) stems.push(stemOf(passage.key(next).replace(/^[بل](?=ال)/u, '')));
  }
  return stems;
}

/** `قائد في وحدة الصواريخ`: a head with a unit or a movement behind it. */
function fighterAt(passage: Passage, at: number, to: number, reader: CompareReader): Stretch | null {
  const head = reader.persons.fighterHeads.startingAt(passage.words, at);
  if (head === null) return null;
  for (let next = head.next; next < Math.min(to, head.next + 4); next++) {
    const unit = reader.persons.fighterOf.startingAt(passage.words, next);
    if (unit !== null && unit.next <= to) return { from: at, to: unit.next };
  }
  return null;
}

/** The calling that a description names at a word, or null. */
export function callingAt(passage: Passage, at: number, to: number, reader: CompareReader): Trait | null {
  const fighter = fighterAt(passage, at, to, reader);
  const negated = isNegated(passage, at);
  if (fighter !== null) return trait('calling', 'fighter', fighter, { camp: 'armed', negated });
  const found = reader.persons.callings.startingAt(passage.words, at);
  if (found === null || found.next > to) return null;
  const { kind, camp } = found.value;
  return trait('calling', kind, { from: at, to: found.next }, { camp, negated });
}

export function valued(
  dimension: Dimension,
  book: PhraseBook<string>,
  passage: Passage,
  at: number,
  to: number,
): Trait | null {
  const found = book.startingAt(passage.words, at);
  if (found === null || found.next > to) return null;
  return trait(dimension, found.value, { from: at, to: found.next }, { negated: isNegated(passage, at) });
}

/** `رئيس البلدية`, `نائب رئيس البلدية`, `وزير الصحة السابق`: an office with what it is of. */
export function officeAt(passage: Passage, at: number, to: number, reader: CompareReader): Trait | null {
  const found = valued('office', reader.persons.offices, passage, at, to);
  if (found === null) return null;
  const end = Math.min(to, found.to + 6);
  let value = found.value;
  for (let next = found.to; next < end; next++)
    if (reader.persons.former.startingAt(passage.words, next) !== null) value = 'former';
  const of = complement(passage, found.to, end).filter((stem) => !/^(?:سابق|اسبق)/u.test(stem));
  return of.length === 0 ? null : { ...found, value, of };
}

const OWN = /(?:ها|هم|هما|ه|ته|تها)$/u;

export const isOwned = (key: string): boolean => OWN.test(key);

/** `زوجة القتيل`, `شقيقه`: kin with whose. */
export function kinAt(passage: Passage, at: number, to: number, reader: CompareReader): Trait | null {
  const key = passage.key(at);
  const owner = OWN.exec(key);
  const found = valued('kin', reader.persons.kin, passage, at, to);
  if (found !== null && !DEFINITE.test(key)) {
    const of = complement(passage, found.to, to).slice(0, 2);
    return of.length === 0 ? null : { ...found, of };
  }
  if (owner === null || owner.index < 2) return null;
  const base = key.slice(0, owner.index);
  // «شقيقته» is his sister, and «أخته» has its ta of its own.
  const forms = /^ت/u.test(owner[0]) ? [`${base}ه`, `${base}ت`, base] : [base];
  for (const form of forms)
    for (const [kind, words] of Object.entries(reader.persons.lexicon.kin))
      if (
        words.some((word) => word.replace(/ة$/u, 'ه').replace(/[أإآ]/gu, 'ا') === form.replace(/^[وف]/u, ''))
      )
        return trait('kin', kind, { from: at, to: at + 1 });
  return null;
}

/** `كان راكباً مثل غيره`: somebody who was only there. */
export function bystanderAt(passage: Passage, at: number, to: number, reader: CompareReader): Trait | null {
  const found = reader.persons.bystanders.startingAt(passage.words, at);
  if (found === null || found.next > to) return null;
  return trait('part', 'bystander', { from: at, to: found.next }, { negated: isNegated(passage, at) });
}
