/** Whether two voices say of one person what cannot both be, and how grave that is. */

import { nameKey } from '../../weigh/names';
import { placeKey } from '../places/place-relation';
import type { CompareReader } from '../reader';
import { affairKeysOf } from '../story/affair';
import type { Severity } from '../tension';
import { daysBetween } from '../times/times';
import { isSameVoice } from '../told/voices';
import { isArticleApart, isOnePerson, isSpelledTwice, keysOfName, readElements } from './name-elements';
import { isElsewhere, isOneMatter } from './person-matter';
import type { Trait, Who } from './person-traits';
import type { PersonFact, PersonSeen } from './persons';

type Weigh = (a: Trait, b: Trait, reader: CompareReader) => Severity | null;

const MAJORITY = 18;
/** Years by which words of age, and figures, must be apart. */
const VAGUE = 3;
const FAR = 5;
/** Days within which articles that name somebody tell of one matter. */
const NAMED_DAYS = 10;
const ROLE_DAYS = 2;

const callings: Weigh = (a, b, reader) => {
  if (a.negated !== b.negated) return a.camp === b.camp && a.value === b.value ? 'high' : null;
  if (a.negated) return null;
  if (a.camp !== b.camp) return a.camp === 'civil' || b.camp === 'civil' ? 'high' : 'medium';
  if (a.camp !== 'civil' || a.value === '' || b.value === '' || a.value === b.value) return null;
  if ([a.value, b.value].some((value) => value === 'retired' || value === 'jobless')) return null;
  const together = reader.persons.together.some((all) => all.includes(a.value) && all.includes(b.value));
  return together ? null : 'medium';
};

const ages: Weigh = (a, b) => {
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  const exact = a.low === a.high && b.low === b.high;
  if (gap < (exact ? 1 : VAGUE)) return null;
  const [younger, older] = a.high < b.high ? [a, b] : [b, a];
  if (younger.high < MAJORITY && older.low >= MAJORITY) return 'high';
  return gap >= FAR ? 'medium' : 'low';
};

const ranks: Weigh = (a, b) => {
  const loose = [a, b].some(({ value }) => value === 'general');
  return a.value === b.value || loose ? null : 'medium';
};

const offices: Weigh = (a, b) => {
  if (a.value === b.value || [a, b].some(({ value }) => value === 'spokesman')) return null;
  return a.of[0] === b.of[0] ? 'low' : null;
};

const VICTIM = /^(?:قتيل|ضحي|شهيد|مغدور|راحل|فقيد|متوف|طفل|victim|deceased)/u;
const kin: Weigh = (a, b) => {
  const whose = ({ of }: Trait): string => (of.length === 0 || VICTIM.test(of[0]!) ? '' : of[0]!);
  return a.value !== b.value && whose(a) === whose(b) ? 'low' : null;
};

/** Alive where a death is denied. */
const fateOf = ({ value, negated }: Trait): string => (negated ? (value === 'dead' ? 'alive' : '') : value);

const fates: Weigh = (a, b) => {
  const both = [fateOf(a), fateOf(b)].sort().join(' ');
  return both === 'alive dead' ? 'high' : both === 'dead injured' ? 'medium' : null;
};

const custody: Weigh = (a, b) => {
  const stateOf = ({ value, negated }: Trait): string =>
    negated ? (value === 'held' ? 'not held' : '') : value;
  const both = [stateOf(a), stateOf(b)].sort().join('|');
  return both === 'at-large|held' || both === 'held|not held' ? 'high' : null;
};

const parts: Weigh = (a, b) => (a.value !== b.value && !a.negated && !b.negated ? 'high' : null);

const bearers: Weigh = (a, b, reader) => {
  const [one, other] = [readElements(a.of), readElements(b.of)];
  if (one.length < 2 || other.length < 2) return null;
  return isOnePerson(one, other, (key) => reader.persons.isGiven(key)) ? null : 'high';
};

const differ =
  (severity: Severity): Weigh =>
  (a, b) =>
    a.value !== b.value && !a.negated && !b.negated ? severity : null;

const WEIGH: Readonly<Record<Trait['dimension'], Weigh>> = {
  ...{ calling: callings, age: ages, nation: differ('medium'), gender: differ('medium'), rank: ranks },
  ...{ office: offices, kin, fate: fates, custody, part: parts, bearer: bearers },
};

/** Roles of which a story can have more than one holder are nobody's for certain. */
const SOLE = /^(?:attacker|pilot)/u;

/** How grave it is that both are said of one person; null where both can be. */
export function gravityOfTraits(a: PersonFact, b: PersonFact, reader: CompareReader): Severity | null {
  if (a.trait.dimension !== b.trait.dimension) return null;
  const listed = (one: PersonFact, other: PersonFact): boolean =>
    other.trait.value !== '' && one.trait.value !== other.trait.value && one.also.includes(other.trait.value);
  if (listed(a, b) || listed(b, a)) return null;
  if (a.trait.dimension === 'bearer' && !SOLE.test(a.who.role)) return null;
  const gravity = WEIGH[a.trait.dimension](a.trait, b.trait, reader);
  return gravity !== null && isOvertaken(a, b) ? null : gravity;
}

/** What changes with time is no contradiction a day later: hurt and then dead, held and then free. */
function isOvertaken(a: PersonFact, b: PersonFact): boolean {
  if (!['fate', 'custody'].includes(a.trait.dimension)) return false;
  const days = daysBetween(a.statement, b.statement);
  if (days === null || days === 0) return a.statement.article.id === b.statement.article.id && days === null;
  const [earlier, later] = days > 0 ? [a, b] : [b, a];
  if (a.trait.dimension === 'custody') return true;
  return fateOf(earlier.trait) !== 'dead' && fateOf(later.trait) === 'dead';
}

const isLatin = (text: string): boolean => /[a-z]/u.test(text);

/** `pilot قارب`, `pilot`: one where the vehicle is the same or not told. */
function isOneRole(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left[0] !== right[0]) return false;
  return left[1] === undefined || right[1] === undefined || isLatin(left[1]) !== isLatin(right[1]);
}

const isOneWho = (a: Who, b: Who, reader: CompareReader): boolean =>
  a.role === '' && b.role === ''
    ? isOnePerson(a.name, b.name, (key) => reader.persons.isGiven(key))
    : a.role !== '' && b.role !== '' && isOneRole(a.role, b.role);

/** Whether two facts are told of one person. */
export function isOfOnePerson(a: PersonFact, b: PersonFact, reader: CompareReader): boolean {
  if (!isOneWho(a.who, b.who, reader)) return false;
  return a.who.role === ''
    ? isOneMatter(a, b, NAMED_DAYS, reader)
    : isOneMatter(a, b, ROLE_DAYS, reader) && !isElsewhere(a, b);
}

/** Whether two voices say of one person what cannot both be. */
export function areAtOdds(a: PersonFact, b: PersonFact, reader: CompareReader): boolean {
  const [left, right] = [a.statement, b.statement];
  if (left.article.id === right.article.id && (left === right || isSameVoice(left, right, reader)))
    return false;
  return gravityOfTraits(a, b, reader) !== null && isOfOnePerson(a, b, reader);
}

/** Whether two articles spell one person's name in two ways. */
export const isSpelledApart = (a: PersonSeen, b: PersonSeen, reader: CompareReader): boolean =>
  (isSpelledTwice(a.name, b.name, (key) => reader.persons.isGiven(key)) || isArticleApart(a.name, b.name)) &&
  (isOneMatter(a, b, NAMED_DAYS, reader) || isTitledAlike(a, b));

/** `المحامي أنيس …` of one fortnight: one calling right before one name. */
const isTitledAlike = (a: PersonSeen, b: PersonSeen): boolean =>
  a.titles.some((title) => b.titles.includes(title)) &&
  Math.abs(daysBetween(a.statement, b.statement) ?? 0) <= NAMED_DAYS;

/** A fact by its person: two elements of a name, or the role with words of the story's title and its places. */
export function keysOfPerson({ who, trait, scene, statement }: PersonFact, reader: CompareReader): string[] {
  if (who.role === '') return keysOfName(who.name).map((key) => `${trait.dimension}|${key}`);
  const role = who.role.split(' ')[0]!;
  const places = scene.places.filter(({ state }) => !state).map(({ names }) => names[0] ?? '');
  return [...new Set([...affairKeysOf(statement.article, reader), ...places])].map(
    (stem) => `${trait.dimension}|${role}|${stem}`,
  );
}

const keyOfWho = ({ name, role }: Who): string => `${role}|${name.map(({ key }) => key).join(' ')}`;

export const signatureOfPerson = ({ who, trait, statement, scene }: PersonFact): string =>
  [
    ...[keyOfWho(who), trait.dimension, trait.value, trait.camp, trait.low, trait.high, trait.negated],
    ...[trait.of.join(' '), scene.dates.join(' '), scene.places.map(placeKey).sort().join('+')],
    ...[nameKey(statement.speaker), statement.article.published ?? '', statement.folded],
  ].join('|');

/** A name as the text writes it, folded. */
export const surfaceOf = (name: Who['name']): string =>
  name.map(({ key, definite }) => (definite ? `ال${key}` : key)).join(' ');

export const keysOfSeen = ({ name }: PersonSeen): string[] => [name.map(({ bones }) => bones).join(' ')];

export const signatureOfSeen = ({ name, statement }: PersonSeen): string =>
  [surfaceOf(name), statement.article.published ?? '', statement.article.id].join('|');
