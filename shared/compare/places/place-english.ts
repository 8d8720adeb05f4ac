/** Where something happened, as far as an English clause says so: its places as those of Arabic ones are kept. */
import { keyOf } from '../../arabic/phrases';
import { type EnglishPlace, englishPlacesOf } from '../../claims/english-places';
import type { Passage } from '../../claims/grammar';
import type { CompareReader } from '../reader';
import { stemOf } from '../stems';
import type { Place } from './place-relation';

/** Names by their words, the first together with the next where it is nothing alone. */
function joinOpener(openers: ReadonlySet<string>, keys: readonly string[]): string[] {
  const [first, second, ...rest] = keys;
  if (first === undefined || second === undefined) return [...keys];
  return openers.has(first) ? [`${first} ${second}`, ...rest] : [...keys];
}

function namesOf(passage: Passage, reader: CompareReader, { from, to, arabic }: EnglishPlace): string[] {
  if (arabic !== '') {
    const keys = keyOf(arabic).split(' ');
    const stems = keys.map(stemOf);
    return reader.openers.has(keys[0]!) && stems.length > 1
      ? [`${stems[0]} ${stems[1]}`, ...stems.slice(2)]
      : stems;
  }
  const { openers, particles } = reader.english;
  const keys: string[] = [];
  for (let at = from; at < to; at++) {
    const key = passage.key(at);
    if (passage.isWord(at) && key.length > 1 && !(particles.has(key) && at + 1 < to && !openers.has(key)))
      keys.push(key);
  }
  return joinOpener(openers, keys);
}

/** The places where the words from `from` to `to` of an English passage say that something was. */
export function findEnglishScope(passage: Passage, reader: CompareReader, from: number, to: number): Place[] {
  const found = englishPlacesOf(reader.lexicons.claims.english)
    .find(passage, from, to)
    .filter(({ said }) => said);
  return found.flatMap((place, index): Place[] => {
    const names = namesOf(passage, reader, place);
    if (names.length === 0) return [];
    const compass = place.head === '' ? (reader.english.compass.get(place.compass) ?? '') : '';
    const known =
      place.arabic !== '' &&
      reader.states.startingAt(
        [{ kind: 'word', key: keyOf(place.arabic).split(' ')[0]!, start: 0, end: 1, spaced: true }],
        0,
      ) !== null;
    const before = found[index - 1];
    const joined =
      before !== undefined && passage.key(place.from - 1) === 'and' && before.to === place.from - 1;
    return [
      {
        start: place.start,
        end: place.end,
        names,
        compass,
        head: '',
        state: known && compass === '',
        joined,
      },
    ];
  });
}
