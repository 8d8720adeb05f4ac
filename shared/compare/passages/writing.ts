/**
 * Whether two texts say the same and are only written otherwise: spaces, punctuation, tatweel, digit sets, spellings
 * of one letter, harakat where one of the two has none. A sign of a figure, a decimal point, a question mark and
 * vowels that contradict each other say something else (`5%` and `5`, `قَتَلَ` and `قُتِلَ`).
 */
import { foldText } from '../../arabic/fold';

/** Marks that say something, by themselves or beside digits; everything else is punctuation. */
const TELLING = new RegExp(
  [
    String.raw`[%‰‱°?؟\p{Sc}]`,
    // Between digits: a decimal point, a range, a time of day, a fraction.
    String.raw`(?<=\d)[^\p{L}\p{N}\s](?=\d)`,
    // Before a figure: its sign, `≥`, `~`. A hyphen after a letter is part of a name (كوفيد-19).
    String.raw`(?<![\p{L}\d])[-–—−](?=\d)`,
    String.raw`(?![−])\p{Sm}(?=\d)|(?<=\d)(?![−])\p{Sm}`,
  ].join('|'),
  'gu',
);

/** Ways to write one mark. */
const ALIKE: Readonly<Record<string, string>> = { '؟': '?', '–': '-', '—': '-', '−': '-', '،': ',' };

const VOWEL = /[\u064b-\u0650\u0652]/u;

/** The text without what is only writing; telling marks stay where they stand. */
function contentOf(text: string): string {
  const folded = foldText(text, 'search');
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of folded.matchAll(TELLING)) {
    parts.push(foldText(folded.slice(from, index), 'loose'), ALIKE[mark] ?? mark);
    from = index + mark.length;
  }
  parts.push(foldText(folded.slice(from), 'loose'));
  return parts.join(' ').replace(/\s+/gu, ' ').trim();
}

interface Voweled {
  readonly letter: string;
  vowel: string;
}

/** Letters as they sound, each with the vowel sign it carries. */
function lettersOf(text: string): Voweled[] {
  const letters: Voweled[] = [];
  let carries = false;
  for (const char of foldText(text, 'exact')) {
    if (VOWEL.test(char)) {
      if (carries) letters.at(-1)!.vowel ||= char;
      continue;
    }
    if (/\p{M}/u.test(char)) continue;
    const sound = foldText(char, 'loose').trim();
    carries = sound !== '';
    for (const letter of sound) letters.push({ letter, vowel: '' });
  }
  return letters;
}

/** Whether a text carries vowel signs at all. */
export const hasVowels = (text: string): boolean =>
  VOWEL.test(text) || /[\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f]/u.test(text);

/** Whether two ways to write the same letters put different vowels on one of them. */
export function vowelsClash(a: string, b: string): boolean {
  if (!hasVowels(a) || !hasVowels(b)) return false;
  const [left, right] = [lettersOf(a), lettersOf(b)];
  return left.some(({ vowel }, at) => {
    const other = right[at]?.vowel ?? '';
    return vowel !== '' && other !== '' && vowel !== other;
  });
}

/** Whether only the writing of two texts differs, not what they say. */
export const isOnlyWriting = (a: string, b: string): boolean =>
  a === b || (contentOf(a) === contentOf(b) && !vowelsClash(a, b));
