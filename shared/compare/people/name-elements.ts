/**
 * A person's name cut into its elements, and how two names stand to each other: one, one spelled in two ways, or two
 * people's. Arabic and Latin spellings meet in their consonants.
 */

export interface NameElement {
  /** Folded, without the article: equal for one element written alike. */
  readonly key: string;
  /** Its consonants as sounds of Latin letters, in either script. */
  readonly bones: string;
  readonly latin: boolean;
  /** Whether the text writes it with the article. */
  readonly definite: boolean;
}

export type NameElements = readonly NameElement[];

const JOINED = new Set([
  'ايت',
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'بو',
  'abd',
  'abdel',
  'abdul',
  'abu',
  'umm',
]);
const DROPPED = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ولد',
  'bin',
  'ibn',
  'ben',
  'al',
  'el',
  'ould',
  'ad',
  'as',
  'ash',
  'at',
  'an',
  'ar',
]);
const BEHIND = new Set(['الدين', 'الله']);

const SOUNDS: Readonly<Record<string, string>> = {
  ...{
    ب: 'b',
    پ: 'b',
    ت: 't',
    ط: 't',
    ث: 's',
    س: 's',
    ص: 's',
    ج: 'g',
    غ: 'g',
    گ: 'g',
    ح: 'h',
    ه: 'h',
    خ: 'x',
  },
  ...{
    د: 'd',
    ض: 'd',
    ذ: 'z',
    ز: 'z',
    ظ: 'z',
    ر: 'r',
    ش: 'c',
    ف: 'f',
    ڤ: 'f',
    ق: 'k',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
  },
};

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/kh/gu, 'x'],
  [/gh|dj|j/gu, 'g'],
  [/sh|ch/gu, 'C'],
  [/th/gu, 's'],
  [/dh/gu, 'z'],
  [/ph|v/gu, 'f'],
  [/q|c/gu, 'k'],
  [/p/gu, 'b'],
  [/[aeiouwy'’]/gu, ''],
];

const single = (bones: string): string => bones.toLowerCase().replace(/(.)\1+/gu, '$1');

function arabicBones(key: string): string {
  const open = key.replace(/ه$/u, '');
  return single([...open].map((letter) => SOUNDS[letter] ?? '').join(''));
}

function latinBones(key: string): string {
  const open = key.replace(/(?<=[aeiou])h$/u, '');
  return single(DIGRAPHS.reduce((so, [from, to]) => so.replace(from, to), open));
}

function elementOf(key: string): NameElement {
  const latin = /^[a-z]/u.test(key);
  const open = key.replace(/^ال(?=\p{L}{2})/u, '');
  return { key: open, bones: latin ? latinBones(open) : arabicBones(open), latin, definite: open !== key };
}

/** @param keys folded words of the name; `بن`, `آل` and the article are none of its elements */
export function readElements(keys: readonly string[]): NameElements {
  const elements: string[] = [];
  let open = '';
  for (const key of keys) {
    if (!/^\p{L}/u.test(key) || DROPPED.has(key)) continue;
    if (BEHIND.has(key) && elements.length > 0) elements.push(`${elements.pop()}${key}`);
    else if (JOINED.has(key)) open += key.replace(/^اب[يا]$/u, 'ابو');
    else {
      elements.push(open + key);
      open = '';
    }
  }
  return elements.map(elementOf);
}

const isSame = (a: NameElement, b: NameElement): boolean =>
  a.latin === b.latin
    ? a.key === b.key || (a.latin && a.bones === b.bones)
    : a.bones === b.bones && a.bones !== '';

/** Whether the elements of the shorter name stand in the longer one, in order, beginning with the first. */
function holds(
  long: NameElements,
  short: NameElements,
  same: (a: NameElement, b: NameElement) => boolean,
): boolean {
  if (!same(long[0]!, short[0]!)) return false;
  let at = 1;
  for (const element of short.slice(1)) {
    while (at < long.length && !same(long[at]!, element)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

const inOrder = (a: NameElements, b: NameElements): readonly [NameElements, NameElements] =>
  a.length >= b.length ? [a, b] : [b, a];

/** Whether two names are one as they are written: the same, or one with more of its elements. */
export function isOneName(a: NameElements, b: NameElements): boolean {
  const [long, short] = inOrder(a, b);
  return short.length >= 2 && holds(long, short, isSame);
}

/** Letters that stand for one sound, and long vowels: what one name may be spelled with. */
const isNear = (a: NameElement, b: NameElement): boolean =>
  isSame(a, b) || (a.bones.length >= 3 && a.bones === b.bones && Math.abs(a.key.length - b.key.length) <= 2);

/**
 * Whether two names look like one spelled in two ways: all elements the same but one, which differs in long vowels or
 * in letters of one sound. Two given names (حسن، حسين) are two people's.
 * @param isGiven whether a folded word is a given name
 */
export function isSpelledTwice(a: NameElements, b: NameElements, isGiven: (key: string) => boolean): boolean {
  if (a.length !== b.length || a.length < 2 || a[0]!.latin !== b[0]!.latin) return false;
  const apart = a.flatMap((one, at) => (one.key === b[at]!.key ? [] : [[one, b[at]!] as const]));
  if (apart.length !== 1) return false;
  const [one, other] = apart[0]!;
  return isNear(one, other) && !(isGiven(one.key) && isGiven(other.key));
}

/** Whether they are one name but for an article: `حازم الدسوقي`, `حازم دسوقي`. */
export const isArticleApart = (a: NameElements, b: NameElements): boolean =>
  a.length === b.length &&
  a.every((one, at) => one.key === b[at]!.key && !one.latin) &&
  a.some((one, at) => one.definite !== b[at]!.definite);

/** Whether two names can be one person's, spelled alike or not. */
export const isOnePerson = (a: NameElements, b: NameElements, isGiven: (key: string) => boolean): boolean =>
  isOneName(a, b) || isSpelledTwice(a, b, isGiven);

/** Pairs of its first element with each other one: names of one person share at least one. */
export function keysOfName(name: NameElements): string[] {
  const [first, ...others] = name;
  return others.map(({ bones }) => `${first!.bones} ${bones}`);
}
