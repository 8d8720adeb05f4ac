/** Which states a text speaks of by their names or by the adjectives made of them: `روسيا`, `روسي`, `الروسية`. */
import { keySet, strippedForms } from '../../arabic/phrases';
import type { Word } from '../../arabic/words';
import type { CompareReader } from '../reader';

/** What a state's name and its adjective have in common. */
const baseOf = (key: string): string =>
  key.replace(/^ال/u, '').replace(/(?:يتين|يين|يون|يتان|يان|يه|يا|ي|ه|ا)$/u, '');

const bases = new WeakMap<CompareReader, ReadonlySet<string>>();

function basesOf(reader: CompareReader): ReadonlySet<string> {
  const known = bases.get(reader);
  if (known) return known;
  const names = [...keySet(reader.lexicons.claims.actors.states)].filter((name) => !name.includes(' '));
  const made = new Set(names.map(baseOf).filter((base) => base.length >= 3));
  bases.set(reader, made);
  return made;
}

/** The states some words name, each by what its name and its adjective share. */
export function nationsIn(words: readonly Pick<Word, 'key'>[], reader: CompareReader): Set<string> {
  const all = basesOf(reader);
  const named = words.flatMap(({ key }) => strippedForms(key).map(({ form }) => baseOf(form)));
  return new Set(named.filter((base) => all.has(base)));
}
