/**
 * Names of places a dossier has taught: a name that stands beside its kind in one article (`بلدة كفرنور`), or opens
 * one as its dateline, is a place in all of them once two articles put it where a place stands. What is known depends
 * on the articles alone and never on which came first.
 */
import { strippedForms } from '../../arabic/phrases';
import type { Passage } from '../../claims/grammar';
import { placesOf } from '../../claims/places';
import type { CompareReader } from '../reader';
import { Gazetteer, type KnownPlaces } from './gazetteer';
import { taughtPositionOf } from './place-position';

/** Words of a text that would be its places if their name were known, each with the words behind it. */
interface Awaited {
  readonly words: string;
  /** Whether the words before say so, rather than that it goes on with a place before. */
  readonly said: boolean;
}

/** What one text has to say about names of places. All names folded. */
export interface TextPlaces {
  /** Names beside their kind. */
  readonly beside: readonly string[];
  /** Names it opens with, before a dash. */
  readonly opening: readonly string[];
  readonly awaited: readonly Awaited[];
}

/** Words of a dateline: `كفرنور - مراسلنا`. */
const DATELINE = 3;
/** Words of the longest name. */
const LONGEST = 4;

const ARTICLE = /^(?:ال|لل)/u;

/** `المزارعين`: people of a sort. */
const PEOPLE = /^ال\p{L}{5,}ين$/u;
/** `زوجها`, `أهلهم`: what is somebody's. */
const THEIRS = /^\p{L}{3,}(?:ها|هم|هما)$/u;

/** Whether a word has a meaning of its own that makes it no name: who acts, what is counted or done, how a place lies. */
function isOrdinary(passage: Passage, reader: CompareReader, at: number, length = 1): boolean {
  const { words, grammar } = passage;
  // «رأس الدردار», «بيت الوادي»: with the next word it is a name, whatever it means alone.
  if (length > 1 && reader.openers.has(passage.key(at))) return false;
  const key = passage.key(at);
  if (PEOPLE.test(key) || THEIRS.test(key) || key.startsWith('لل')) return true;
  if (reader.commonNouns.has(key.replace(/ه$/u, ''))) return true;
  const forms = strippedForms(key);
  const own = forms.filter(({ glued }) => glued === '' || ARTICLE.test(glued));
  return (
    forms.some(({ form }) => grammar.actorWords.has(form)) ||
    own.some(({ form }) =>
      [grammar.functionWords, grammar.eventNouns, reader.compass, reader.slugs, reader.commonNouns].some(
        (words) => words.has(form),
      ),
    ) ||
    [reader.events, reader.actions, reader.units].some((book) => {
      const found = book.startingAt(words, at);
      return found !== null && (found.glued === '' || ARTICLE.test(found.glued));
    })
  );
}

const nameOf = ({ words }: Passage, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** The place a text opens with, before a dash; empty where it opens otherwise. */
function openingOf(passage: Passage, reader: CompareReader): string[] {
  let end = 0;
  while (end < DATELINE && passage.isWord(end)) end++;
  if (end === 0 || !passage.isMark(end, '-–—')) return [];
  for (let at = 0; at < end; at++)
    if (isOrdinary(passage, reader, at, end - at) || passage.isVerb(at)) return [];
  return passage.key(0).length >= 3 ? [nameOf(passage, 0, end)] : [];
}

function awaitedIn(passage: Passage, reader: CompareReader): Awaited[] {
  const { words } = passage;
  return words.flatMap(({ key, kind }, at) => {
    if (kind !== 'word') return [];
    return strippedForms(key).flatMap(({ form, glued }): Awaited[] => {
      if (glued.endsWith('ال')) return [];
      const { said, joins } = taughtPositionOf(passage, reader, at, glued);
      if (!said && joins === null) return [];
      const behind = words.slice(at + 1, at + LONGEST).map((word) => word.key);
      return [{ words: [form, ...behind].join(' '), said }];
    });
  });
}

/**
 * What a text teaches of places and where it would use what others teach.
 * @param passages its lines, in order; @param body the first of its body
 */
export function textPlacesOf(
  passages: readonly Passage[],
  body: Passage | undefined,
  reader: CompareReader,
): TextPlaces {
  const places = placesOf(reader.lexicons.claims);
  const isNew = (name: string): boolean => !reader.lexiconNames.has(name);
  const beside = passages.flatMap((passage) =>
    places
      .namesIn(passage)
      .filter(({ from, to }) => !isOrdinary(passage, reader, from, to - from))
      .map(({ from, to }) => nameOf(passage, from, to)),
  );
  const awaited = new Map<string, Awaited>();
  for (const one of passages.flatMap((passage) => awaitedIn(passage, reader)))
    if (one.said || !awaited.has(one.words)) awaited.set(one.words, one);
  return {
    beside: [...new Set(beside)].filter(isNew).sort(),
    opening: body === undefined ? [] : openingOf(body, reader).filter(isNew),
    awaited: [...awaited.values()],
  };
}

/** Names a text knows by itself. */
export const ownPlaces = ({ beside, opening }: TextPlaces): KnownPlaces =>
  new Gazetteer([...beside, ...opening]);

const firstOf = (words: string): string => words.split(' ', 1)[0]!;
const isUseOf = (name: string, { words }: Awaited): boolean => words === name || words.startsWith(`${name} `);

/** Texts that have to put a name where a place stands before all know it. */
const WITNESSES = 2;

/** The names of a dossier, kept up text by text. */
export class TaughtPlaces {
  readonly #known = new Gazetteer();
  readonly #taught = new Gazetteer();
  readonly #texts = new Map<string, TextPlaces>();
  /** Texts that teach a name; those that put it where a place stands. */
  readonly #teachers = new Map<string, Set<string>>();
  readonly #witnesses = new Map<string, Set<string>>();
  /** Texts by first words of what would be places in them. */
  readonly #awaiting = new Map<string, Set<string>>();

  /** The names all texts know by now. */
  get known(): KnownPlaces {
    return this.#known;
  }

  /**
   * Takes a text in, in again after a change, or (null) out.
   * @returns the other texts whose places are known otherwise by now
   */
  set(id: string, text: TextPlaces | null): ReadonlySet<string> {
    const before = this.#texts.get(id);
    const names = new Set([...this.#namesOf(before), ...this.#namesOf(text)]);
    const known = [...names].filter((name) => this.#known.has(name));
    if (before !== undefined) this.#takeOut(id, before);
    if (text !== null) this.#putIn(id, text);
    for (const name of this.#namesOf(text)) names.add(name);
    for (const name of names)
      if ((this.#witnesses.get(name)?.size ?? 0) >= WITNESSES) this.#known.add(name);
      else this.#known.delete(name);
    const turned = [...names].filter((name) => this.#known.has(name) !== known.includes(name));
    return new Set(turned.flatMap((name) => this.#usersOf(name).filter((user) => user !== id)));
  }

  /** Taught names a text teaches or uses. */
  #namesOf(text: TextPlaces | null | undefined): string[] {
    if (!text) return [];
    const used = text.awaited.flatMap((one) =>
      this.#taught.beginningWith(firstOf(one.words)).filter((name) => isUseOf(name, one)),
    );
    return [...text.beside, ...text.opening, ...used];
  }

  #putIn(id: string, text: TextPlaces): void {
    this.#texts.set(id, text);
    for (const { words } of text.awaited) addTo(this.#awaiting, firstOf(words), id);
    for (const name of [...text.beside, ...text.opening]) this.#teach(name, id);
    for (const name of this.#namesOf(text)) if (isWitness(text, name)) addTo(this.#witnesses, name, id);
  }

  #teach(name: string, id: string): void {
    if (!this.#teachers.has(name)) {
      this.#taught.add(name);
      for (const other of this.#awaiting.get(firstOf(name)) ?? [])
        if (isWitness(this.#texts.get(other)!, name)) addTo(this.#witnesses, name, other);
    }
    addTo(this.#teachers, name, id);
  }

  #takeOut(id: string, text: TextPlaces): void {
    for (const name of this.#namesOf(text)) removeFrom(this.#witnesses, name, id);
    for (const name of [...text.beside, ...text.opening])
      if (removeFrom(this.#teachers, name, id)) {
        this.#taught.delete(name);
        this.#witnesses.delete(name);
      }
    for (const { words } of text.awaited) removeFrom(this.#awaiting, firstOf(words), id);
    this.#texts.delete(id);
  }

  /** Texts that know a name only from others. */
  #usersOf(name: string): string[] {
    return [...(this.#awaiting.get(firstOf(name)) ?? [])].filter(
      (id) =>
        !this.#teachers.get(name)?.has(id) && this.#texts.get(id)!.awaited.some((one) => isUseOf(name, one)),
    );
  }
}

const isWitness = ({ beside, awaited }: TextPlaces, name: string): boolean =>
  beside.includes(name) || awaited.some((one) => one.said && isUseOf(name, one));

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set<string>()).add(id));
}

/** @returns whether nobody is left */
function removeFrom(map: Map<string, Set<string>>, key: string, id: string): boolean {
  const ids = map.get(key);
  ids?.delete(id);
  if (ids?.size === 0) map.delete(key);
  return !map.has(key);
}
