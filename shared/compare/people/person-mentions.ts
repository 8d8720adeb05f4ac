/** People an article has named in full, found again by one element of the name. */
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { isOneName, readElements } from './name-elements';
import { isIntroduced, type PersonName } from './person-names';

const DEFINITE = /^ال\p{L}{2}/u;
const LATIN = /^[A-Z][\p{L}'’]+$/u;

/** A definite word without what is glued before its article: `وللبوغانمي`. */
const withArticle = (key: string): string =>
  key.replace(/^[وف]?[بك]?(?=ال)|^[وف]?لل/u, (glued) => (glued.endsWith('لل') ? 'ال' : ''));

/** Those of an article by one element of their names, where one person alone bears it. */
function soleBearers(
  known: readonly PersonName[],
  elementOf: (name: PersonName['name']) => string,
): ReadonlyMap<string, PersonName | null> {
  const found = new Map<string, PersonName | null>();
  for (const one of known) {
    const element = elementOf(one.name);
    const other = found.get(element);
    const same = other === undefined || (other !== null && isOneName(other.name, one.name));
    found.set(element, same ? one : null);
  }
  return found;
}

/** Somebody named before, by the family's name alone (`البوغانمي`) or the first: only where one person bears it. */
export function familiesIn(
  passage: Passage,
  known: readonly PersonName[],
  taken: readonly PersonName[],
  reader: CompareReader,
): PersonName[] {
  const free = (at: number): boolean => !taken.some(({ from, to }) => at >= from && at < to);
  const byLast = soleBearers(known, (name) => name.at(-1)!.key);
  const byFirst = soleBearers(known, (name) => name[0]!.key);
  const isNamePart = (at: number): boolean =>
    [at - 1, at + 1].some((near) => reader.persons.isSurelyGiven(passage.key(near)) || !free(near));
  return passage.words.flatMap((word, at): PersonName[] => {
    const first = reader.persons.isGiven(word.key) ? byFirst.get(word.key) : undefined;
    if (first && free(at) && !isNamePart(at)) return [{ from: at, to: at + 1, name: first.name, glued: 0 }];
    const family = DEFINITE.test(withArticle(word.key)) || LATIN.test(passage.raw(at));
    if (word.kind !== 'word' || !family || !free(at)) return [];
    if (reader.persons.isGiven(passage.key(at - 1))) return [];
    // «الجيش المصري»: behind a definite noun it is an adjective.
    if (DEFINITE.test(passage.key(at - 1)) && !isIntroduced(passage, at, reader)) return [];
    const [element] = readElements([withArticle(word.key)]);
    const person = element === undefined ? undefined : byLast.get(element.key);
    return person ? [{ from: at, to: at + 1, name: person.name, glued: 0 }] : [];
  });
}
