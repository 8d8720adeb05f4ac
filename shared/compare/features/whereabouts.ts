/**
 * Where exactly something was done: `اقتيد من منزله`, `أوقف في المطار`, `انطلق من ميناء …`. A deed, a preposition and
 * the kind of spot behind it, with its name where it has one.
 */

import { isOneClause, type Sentence } from '../sentences';
import { isLittle, stemOf } from '../stems';
import type { Made } from './feature';
import type { Deed, FeatureBooks } from './feature-books';

const DEED_REACH = 7;
const SPOT_REACH = 2;
const NAME_WORDS = 2;

interface Spot {
  readonly value: string;
  readonly at: number;
  readonly next: number;
  readonly names: readonly string[];
}

/** A proper name has no article of its own in front where it is the second of its kind: «مطار تونس قرطاج». */
function namesBehind({ words }: Sentence, next: number): string[] {
  const found: string[] = [];
  for (let at = next; at < Math.min(words.length, next + NAME_WORDS); at++) {
    const { key, kind } = words[at]!;
    if (kind !== 'word' || isLittle(key) || /^[وفبل](?:ال)?\p{L}{3}/u.test(key)) break;
    found.push(stemOf(key));
  }
  return found;
}

/** Whether a preposition stands at a word: by itself, or glued to what follows it. */
function leadsFrom({ words }: Sentence, { by }: Deed, at: number): 'word' | 'glued' | null {
  const { key } = words[at]!;
  if (by.has(key)) return 'word';
  return /^[بل]\p{L}{3}/u.test(key) && by.has(key[0]!) ? 'glued' : null;
}

function spotAt(sentence: Sentence, { spots }: FeatureBooks, from: number): Spot | null {
  const { words } = sentence;
  for (let at = from; at < Math.min(words.length, from + SPOT_REACH); at++) {
    const found = spots.startingAt(words, at);
    if (found === null) continue;
    if (!isOneClause(sentence, from, at)) return null;
    return { value: found.value, at, next: found.next, names: namesBehind(sentence, found.next) };
  }
  return null;
}

function spotOf(sentence: Sentence, books: FeatureBooks, deed: Deed, next: number): Spot | null {
  const to = Math.min(sentence.words.length, next + DEED_REACH);
  for (let at = next; at < to; at++) {
    if (!isOneClause(sentence, next, at + 1)) return null;
    const leads = leadsFrom(sentence, deed, at);
    if (leads === null) continue;
    const spot = spotAt(sentence, books, leads === 'word' ? at + 1 : at);
    if (spot !== null) return spot;
  }
  return null;
}

/** Who it was done to, glued to the verb: اعتقلوه، خطفتها. */
const OBJECT = /(?<=\p{L}{4})(?:هم|ها|ه|ني|نا)$/u;

function deedAt(
  { words }: Sentence,
  { deeds }: FeatureBooks,
  at: number,
): { value: Deed; next: number } | null {
  const found = deeds.startingAt(words, at);
  const word = words[at]!;
  if (found !== null || word.kind !== 'word') return found;
  const bare = word.key.replace(OBJECT, '');
  if (bare === word.key) return null;
  // «اختطفوه» is «اختطفوا» with its alef left out.
  const forms = bare.endsWith('و') ? [`${bare}ا`, bare.slice(0, -1)] : [bare];
  for (const key of forms) {
    const verb = deeds.startingAt([{ ...word, key }], 0);
    if (verb !== null) return { value: verb.value, next: at + 1 };
  }
  return null;
}

/** Where the deeds of a sentence are said to have been done. */
export function whereaboutsIn(sentence: Sentence, books: FeatureBooks): Made[] {
  const made: Made[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const found = deedAt(sentence, books, at);
    const spot = found === null ? null : spotOf(sentence, books, found.value, found.next);
    if (found === null || spot === null) continue;
    const { name, severity, names } = found.value;
    made.push({
      ...{ of: `where ${name}`, question: 'where-exactly', severity, value: spot.value },
      ...{ names: names ? spot.names : [], at: spot.at, next: spot.next, alike: books.spotsAlike },
    });
  }
  return made;
}
