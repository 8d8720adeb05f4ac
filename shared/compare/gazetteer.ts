/**
 * Names of places a dossier has taught: a name that stands beside its kind in one article (`بلدة كفرنور`), or opens
 * one as its dateline, is a place in all of them. Names are counted, so that an article taken out takes along what
 * only it taught; which articles came first makes no difference.
 */
import { strippedForms } from '../arabic/phrases';
import type { Word } from '../arabic/words';
import type { Passage } from '../claims/grammar';
import { placesOf } from '../claims/places';
import type { CompareReader } from './reader';

export interface KnownPlace {
  /** Index after its last word. */
  readonly next: number;
  /** Letters glued before its first word. */
  readonly glued: string;
}

/** Where names are looked up. */
export interface KnownPlaces {
  startingAt(words: readonly Word[], at: number): KnownPlace | null;
}

export class Gazetteer implements KnownPlaces {
  readonly #byFirst = new Map<string, Map<string, number>>();

  constructor(names: readonly string[] = []) {
    this.teach(names);
  }

  /** @returns the first words of names that were not known before */
  teach(names: readonly string[]): string[] {
    return names.flatMap((name) => {
      const first = name.split(' ')[0]!;
      const known = this.#byFirst.get(first) ?? new Map<string, number>();
      this.#byFirst.set(first, known);
      known.set(name, (known.get(name) ?? 0) + 1);
      return known.get(name) === 1 ? [first] : [];
    });
  }

  /** @returns the first words of names that nobody teaches any more */
  forget(names: readonly string[]): string[] {
    return names.flatMap((name) => {
      const first = name.split(' ')[0]!;
      const known = this.#byFirst.get(first);
      const count = known?.get(name);
      if (known === undefined || count === undefined) return [];
      if (count > 1) {
        known.set(name, count - 1);
        return [];
      }
      known.delete(name);
      if (known.size === 0) this.#byFirst.delete(first);
      return [first];
    });
  }

  /** The longest known name that begins at a word. */
  startingAt(words: readonly Word[], at: number): KnownPlace | null {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return null;
    let best: KnownPlace | null = null;
    for (const { form, glued } of strippedForms(word.key)) {
      // The article belongs to a name or does not: «النور» is not «نور».
      if (glued.endsWith('ال')) continue;
      for (const name of this.#byFirst.get(form)?.keys() ?? []) {
        const keys = name.split(' ');
        if (!keys.every((key, step) => step === 0 || words[at + step]?.key === key)) continue;
        if (best === null || at + keys.length > best.next) best = { next: at + keys.length, glued };
      }
    }
    return best;
  }
}

export const noPlaces: KnownPlaces = { startingAt: () => null };

/** Names of either. */
export const bothOf = (own: KnownPlaces, others: KnownPlaces): KnownPlaces => ({
  startingAt: (words, at) => {
    const [mine, theirs] = [own.startingAt(words, at), others.startingAt(words, at)];
    if (mine === null || theirs === null) return mine ?? theirs;
    return theirs.next > mine.next ? theirs : mine;
  },
});

/** Words of a dateline: `كفرنور - مراسلنا`. */
const DATELINE = 3;

/** The place an article opens with, before a dash; empty where it opens otherwise. */
function datelineOf(passage: Passage): string[] {
  let end = 0;
  while (end < DATELINE && passage.isWord(end)) end++;
  const { grammar } = passage;
  if (end === 0 || !passage.isMark(end, '-–—')) return [];
  const keys = passage.words.slice(0, end).map(({ key }) => key);
  const plain = keys.every(
    (key, at) => !grammar.functionWords.has(key) && !grammar.actorWords.has(key) && !passage.isVerb(at),
  );
  return plain && keys[0]!.length >= 3 ? [keys.join(' ')] : [];
}

/** The names some passages of one article teach, each once. @param passages in the order of the text */
export function namesTaught(passages: readonly Passage[], body: Passage | undefined, reader: CompareReader) {
  const places = placesOf(reader.lexicons.claims);
  const beside = passages.flatMap((passage) => places.namesIn(passage));
  const names = body === undefined ? beside : [...beside, ...datelineOf(body)];
  return [...new Set(names)].filter((name) => !reader.lexiconNames.has(name)).sort();
}

/** Words that would be places if their name were known: those said to be where something is. */
export function namesAwaited(passages: readonly Passage[], reader: CompareReader): string[] {
  const found = new Set<string>();
  for (const passage of passages)
    passage.words.forEach(({ key, kind }, at) => {
      if (kind !== 'word') return;
      const before = passage.key(at - 1).replace(/^[وف](?=\p{L}{2})/u, '');
      const placed =
        reader.scopePrepositions.has(before) ||
        reader.compass.has(before) ||
        reader.grammar.eventNouns.has(before) ||
        reader.institutions.has(before) ||
        reader.events.startingAt(passage.words, at - 1)?.next === at;
      for (const { form, glued } of strippedForms(key))
        if (!glued.endsWith('ال') && (placed || /[بلو]/u.test(glued))) found.add(form);
    });
  return [...found];
}
