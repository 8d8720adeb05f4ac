/**
 * Names as they sound, coarsely, so that one written in Arabic and in Latin letters is known again: دير عنابة and Deir
 * al-Annaba, البوغانمي and Boughanmi. Consonants only, those that transliteration mixes up as one; for seeing likeness
 * among names that stand where names do, never shown and never alone a reason.
 */
import { remember } from '../../arabic/remember';

/** Letters by their class; vowels, w, y and the endings that come and go are left out. */
const ARABIC: Readonly<Record<string, string>> = {
  ...{
    ب: 'b',
    پ: 'b',
    ت: 't',
    ط: 't',
    ث: 't',
    ج: 'g',
    غ: 'g',
    چ: 'g',
    گ: 'g',
    ح: 'h',
    ه: 'h',
    خ: 'k',
    ق: 'k',
    ك: 'k',
    ک: 'k',
  },
  ...{
    د: 'd',
    ض: 'd',
    ذ: 'd',
    ظ: 'd',
    ر: 'r',
    ز: 'z',
    س: 's',
    ص: 's',
    ش: 'c',
    ف: 'f',
    ڤ: 'f',
    ل: 'l',
    م: 'm',
    ن: 'n',
  },
};

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch/gu, 'C'],
  [/kh/gu, 'K'],
  [/gh|dj|j/gu, 'G'],
  [/dh/gu, 'D'],
  [/th/gu, 'T'],
  [/ph|v/gu, 'F'],
  [/q|c/gu, 'K'],
  [/p/gu, 'B'],
  [/x/gu, 'KS'],
];

const ARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az|ed|en|er|es|esh|et|ez)$/u;

function soundOfLatin(word: string): string {
  if (ARTICLE.test(word)) return '';
  let form = word.normalize('NFD').replace(/[^a-z]/gu, '');
  for (const [letters, sound] of DIGRAPHS) form = form.replace(letters, sound);
  return form
    .replace(/h$/u, '')
    .replace(/[aeiouyw]/gu, '')
    .toLowerCase();
}

function soundOfArabic(word: string): string {
  const bare = word.replace(/^ال(?=\p{L}{2})/u, '').replace(/(?<=\p{L}{2})[هة]$/u, '');
  return [...bare].map((letter) => ARABIC[letter] ?? '').join('');
}

/** Whether a folded name is written in Latin letters. */
export const isLatinName = (name: string): boolean => /^[a-z\u00c0-\u024f]/u.test(name);

/** The sound of a folded name of one or more words, doubled consonants once. */
export const soundOf = remember((name: string): string =>
  name
    .split(' ')
    .map((word) => (isLatinName(word) ? soundOfLatin(word) : soundOfArabic(word)))
    .join('')
    .replace(/(.)\1+/gu, '$1'),
);

const LEAST_ACROSS = 2;
const LEAST_WITHIN = 3;

/** Whether two folded names can be one: the same, or alike in sound where one of them is in Latin letters. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isLatinName(a) && !isLatinName(b)) return false;
  const sound = soundOf(a);
  const least = isLatinName(a) && isLatinName(b) ? LEAST_WITHIN : LEAST_ACROSS;
  return sound.length >= least && sound === soundOf(b);
}
