/** Names of outlets and agencies (resources/lexicons/furniture.json), and what looks like one. All lookups are by key. */
import furniture from '../../resources/lexicons/furniture.json';
import { keysOf } from './key';

const AGENCIES = new Set(keysOf(furniture.agencies));
const OUTLETS = new Set(keysOf(furniture.outlets));
const OUTLET_WORDS = new Set(keysOf(furniture.outletWords));
const LOOK_ALIKES = new Set(keysOf(furniture.outletLookAlikes));

/** Words of an outlet's name. */
const MAX_WORDS = 5;

export const isAgency = (key: string): boolean => AGENCIES.has(key);
export const isOutlet = (key: string): boolean => OUTLETS.has(key);

/** Whether a word says what kind of outlet something is: صحيفة, نيوز, gazette. */
export const isOutletWord = (word: string): boolean => OUTLET_WORDS.has(word);

/** A name of a few words that calls itself a newspaper, a channel or the like. */
export function isOutletLike(key: string): boolean {
  if (OUTLETS.has(key) || AGENCIES.has(key)) return true;
  const words = key.split(' ');
  return words.length <= MAX_WORDS && words.length > 1 && words.some(isOutletWord);
}

/**
 * What an outlet is called beside its kind (`نافذة` of `وكالة نافذة`), where the kind opens or closes the name.
 * @returns null for what is called otherwise, and for what the words of outlets are too: شبكة الكهرباء, قناة السويس
 */
export function ownNameOf(key: string): string | null {
  const words = key.replace(/^the /u, '').split(' ');
  if (words.length < 2 || words.length > MAX_WORDS) return null;
  const own = isOutletWord(words[0]!)
    ? words.slice(1)
    : isOutletWord(words.at(-1)!)
      ? words.slice(0, -1)
      : [];
  return own.length === 0 || own.some((word) => LOOK_ALIKES.has(word)) ? null : own.join(' ');
}
