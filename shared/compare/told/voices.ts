/**
 * Whether two statements are said by one voice, as far as names tell: names written alike, a body and its spokesman,
 * a name and its short form. One word in common makes nobody one: there are many Mohammeds, and many who speak for
 * one town.
 */
import { keyOf } from '../../arabic/phrases';
import { remember } from '../../arabic/remember';
import { cutWords, type Word } from '../../arabic/words';
import { nameKey } from '../../weigh/names';
import { type CompareReader, findAll } from '../reader';
import type { Statement } from '../statements';
import { isLittle, stemOf } from '../stems';

interface Voice {
  readonly key: string;
  /** Whom it speaks for, folded: `الجيش` of `المتحدث باسم الجيش`; the name itself of whoever speaks for himself. */
  readonly body: string;
  /** Stems that tell this one from others, and known bodies by the first of their list; titles are none. */
  readonly names: ReadonlySet<string>;
  /** Those of them that are a place, which many speak for. */
  readonly places: ReadonlySet<string>;
  /** Deputies, counsel and kin, each as written. */
  readonly relations: string;
  /** Whether no word of it is a title. */
  readonly bare: boolean;
}

const IN_THE_NAME_OF = keyOf('باسم');

/** Titles that may stand between a spokesman and `باسم` (المتحدث الرسمي العسكري باسم). */
const BEFORE_BODY = 3;

/** Indexes of the words that name the place a body is called after: مستشفى عين الزهر. */
function placeWords(words: readonly Word[], reader: CompareReader): ReadonlySet<number> {
  const found = new Set<number>();
  words.forEach(({ key }, at) => {
    if (reader.placeStems.has(stemOf(key))) found.add(at);
    if (!reader.institutions.has(key) && !reader.placeHeads.has(key)) return;
    let next = at + 1;
    while (next < words.length - 1 && reader.openers.has(words[next]!.key)) found.add(next++);
    found.add(next);
  });
  return found;
}

function bodyOf(words: readonly Word[], reader: CompareReader): string | null {
  if (reader.grammar.actorKinds.get(words[0]?.key ?? '') !== 'spokesperson') return null;
  const at = words.slice(0, 1 + BEFORE_BODY).findIndex(({ key }) => key === IN_THE_NAME_OF);
  return at < 0
    ? null
    : words
        .slice(at + 1)
        .map(({ key }) => key)
        .join(' ');
}

function readVoice(name: string, reader: CompareReader): Voice {
  const words = cutWords(name).filter(({ kind }) => kind === 'word');
  const aliases = findAll(reader.aliases, words);
  const known = new Set(aliases.flatMap(({ at, next }) => words.slice(at, next)));
  const placed = placeWords(words, reader);
  const names = new Set(aliases.map(({ value }) => value));
  const places = new Set([...names].filter((value) => reader.placeStems.has(stemOf(value))));
  let bare = true;
  words.forEach((word, at) => {
    const title = reader.grammar.actorWords.has(word.key) || word.key === IN_THE_NAME_OF;
    bare &&= !title;
    if (title || known.has(word) || isLittle(word.key)) return;
    names.add(stemOf(word.key));
    if (placed.has(at)) places.add(stemOf(word.key));
  });
  const key = nameKey(name);
  const relations = key
    .split(' ')
    .filter((one) => reader.relations.isKin(one) || reader.relations.isOfNext(one))
    .join(' ');
  return { key, body: bodyOf(words, reader) ?? key, names, places, relations, bare };
}

const voices = new WeakMap<CompareReader, (name: string) => Voice>();

function voiceOf(name: string, reader: CompareReader): Voice {
  const known = voices.get(reader) ?? remember((one: string) => readVoice(one, reader));
  voices.set(reader, known);
  return known(name);
}

/** Whether a name says all by itself who is meant: an office or a body with its place. */
const isWhole = ({ key, places }: Voice): boolean => key.includes(' ') && places.size > 0;

/** Whether one name is the other with more before it (a spokesman, a first name) or behind it (who holds the office). */
function extendsName(long: Voice, short: Voice, reader: CompareReader, near: boolean): boolean {
  if (reader.relations.endsIn(long.key, short.key) && (near || isWhole(short))) return true;
  const begins = long.key.startsWith(`${short.key} `) || long.body.startsWith(`${short.key} `);
  return begins && (isWhole(short) || (near && short.key.includes(' ')));
}

/** Whether every word of the shorter name is in the longer one, and more than a place among them. */
function sharesNames(long: Voice, short: Voice, { relations }: CompareReader): boolean {
  const ends = short.bare && relations.endsIn(long.key, short.key);
  if (long.relations !== short.relations && !ends) return false;
  const names = [...short.names];
  return names.every((name) => long.names.has(name)) && names.some((name) => !short.places.has(name));
}

/**
 * Whether two names are one voice's. Nobody named is one with nobody named.
 * @param near whether one article writes both: it shortens names it has given in full
 */
export function isSameName(a: string, b: string, reader: CompareReader, near = false): boolean {
  if (a === b) return true;
  const [one, other] = [voiceOf(a, reader), voiceOf(b, reader)];
  if (one.key === other.key) return true;
  if (one.key === '' || other.key === '') return false;
  if (one.body === other.body) return true;
  const more = one.names.size - other.names.size || one.key.length - other.key.length;
  const [short, long] = more > 0 ? [other, one] : [one, other];
  return (
    sharesNames(long, short, reader) ||
    extendsName(one, other, reader, near) ||
    extendsName(other, one, reader, near)
  );
}

/** Whether two statements are said by one. */
export const isSameVoice = (a: Statement, b: Statement, reader: CompareReader): boolean =>
  isSameName(a.speaker, b.speaker, reader, a.article.id === b.article.id);
