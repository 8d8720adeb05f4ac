/**
 * Sets of words and phrases, asked for at a place in a cut text. Arabic glues و ف ب ل ك س and ال to the next word;
 * a phrase is found with such letters before its first word, and says how many there were.
 */
import { foldText } from './fold';
import { remember } from './remember';
import type { Word } from './words';

/** The form words are kept and compared in: folded, and cut as a text is. */
export const keyOf = (word: string): string => foldText(word, 'search').trim().replace(/\s+/gu, ' ');

export const keySet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

/** Letters that stand glued before a word, fewest first. */
const PROCLITICS = [
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'ال',
  'لل',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'بال',
  'وال',
  'فال',
  'كال',
  'ولل',
  'فلل',
  'وبال',
  'وكال',
  'فبال',
];

/** A word without some letters before it. */
export interface Stripped {
  readonly form: string;
  readonly glued: string;
}

/** Nothing else can begin a proclitic. */
const FIRST_LETTERS = 'وفبلكا';

function strip(key: string): readonly Stripped[] {
  const forms: Stripped[] = [{ form: key, glued: '' }];
  if (!FIRST_LETTERS.includes(key[0] ?? ' ')) return forms;
  for (const glued of PROCLITICS) {
    if (key.length > glued.length + 1 && key.startsWith(glued))
      forms.push({ form: key.slice(glued.length), glued });
  }
  return forms;
}

/** A word without what may be glued before it, fewest letters first; the word itself comes first. */
export const strippedForms = remember(strip);

interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

export interface Found<T> {
  readonly value: T;
  /** Index of the first word after the phrase. */
  readonly next: number;
  /** Letters glued before its first word. */
  readonly glued: string;
}

/** Phrases of one to a few words with a value each. The longest that fits wins. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  readonly #byLast = new Map<string, Phrase<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [words, value] of entries) {
      const keys = keyOf(words).split(' ');
      const phrase = { keys, value };
      insert(this.#byFirst, keys[0]!, phrase);
      insert(this.#byLast, keys.at(-1)!, phrase);
    }
  }

  /** Whether any phrase begins with such a word, letters glued before it or not. */
  readonly mayStart = remember((key: string): boolean =>
    strippedForms(key).some(({ form }) => this.#byFirst.has(form)),
  );

  /** The phrase that begins at word `at`. @param glue whether letters may be glued before it */
  startingAt(words: readonly Word[], at: number, glue = true): Found<T> | null {
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || !this.mayStart(word.key)) return null;
    for (const { form, glued } of strippedForms(word.key)) {
      if (!glue && glued !== '') break;
      for (const { keys, value } of this.#byFirst.get(form) ?? []) {
        if (keys.every((key, step) => step === 0 || words[at + step]?.key === key)) {
          return { value, next: at + keys.length, glued };
        }
      }
    }
    return null;
  }

  readonly #mayEnd = remember((key: string): boolean =>
    strippedForms(key).some(({ form }) => this.#byLast.has(form)),
  );

  /** The phrase whose last word is `at`. @returns with `next` as the index of its first word */
  endingAt(words: readonly Word[], at: number): Found<T> | null {
    const word = words[at];
    if (word === undefined || !this.#mayEnd(word.key)) return null;
    for (const { keys, value } of this.#byLast.get(word.key) ?? []) {
      const start = at - keys.length + 1;
      if (start < 0) continue;
      if (!keys.every((key, step) => step === 0 || words[start + step]!.key === key)) continue;
      const head = matchHead(words[start]!.key, keys[0]!);
      if (head !== null) return { value, next: start, glued: head };
    }
    for (const { form, glued } of strippedForms(word.key)) {
      if (glued === '') continue;
      const single = this.#byLast.get(form)?.find(({ keys }) => keys.length === 1);
      if (single) return { value: single.value, next: at, glued };
    }
    return null;
  }
}

function matchHead(key: string, wanted: string): string | null {
  for (const { form, glued } of strippedForms(key)) if (form === wanted) return glued;
  return null;
}

function insert<T>(map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else {
    list.push(phrase);
    list.sort((a, b) => b.keys.length - a.keys.length);
  }
}
