/**
 * Words of a lexicon in whatever person, number or gender a text has them: `أغلق` finds `أغلقت`, `يغلقون`, `مغلقة` is
 * found by `مغلق`. A phrase is found by any form of its first word; those behind it in any form too.
 */
import { keyOf, keySet, strippedForms } from '../../arabic/phrases';
import { remember } from '../../arabic/remember';
import type { Word } from '../../arabic/words';
import { stemOf } from '../stems';

const SHORTEST = 3;
const ENDING = /(?:وا|تا|ون|ين|ان|ات|نا|ني|هم|هما|هن|ها|تها|ته|تهم|وه|وها|وهم|ه|ت|ا|ي)$/u;
const ENDINGS = ['وا', 'تا', 'ون', 'ين', 'ان', 'ات', 'نا', 'ني', 'هم', 'هما', 'هن', 'ها', 'تها', 'ته', 'تهم'];
const MORE_ENDINGS = ['وه', 'وها', 'وهم', 'ناه', 'ناها', 'ه', 'ت', 'ا', 'ي'];
/** Endings before which a verb has lost its last weak letter: `انتهت`, `تلقوا`. */
/** Endings that stand for ta marbuta and a pronoun: `مقابلته`. */
const AFTER_TA = new Set(['ته', 'تها', 'تهم']);
const AFTER_WEAK = new Set(['وا', 'ت', 'تا', 'ته', 'تها']);
const PERSON = /^س?[يتن](?=\p{L}{2})/u;

/** Without the letters of a person or a pronoun behind it, as many ways as there are. */
function withoutEndings(form: string): string[] {
  if (!ENDING.test(form)) return [form];
  const found = [form];
  for (const ending of [...ENDINGS, ...MORE_ENDINGS]) {
    if (!form.endsWith(ending)) continue;
    const bare = form.slice(0, -ending.length);
    if (bare.length >= SHORTEST) found.push(bare);
    if (bare.length >= SHORTEST && AFTER_TA.has(ending)) found.push(`${bare}ه`);
    if (bare.length >= SHORTEST - 1 && AFTER_WEAK.has(ending)) found.push(`${bare}ي`, `${bare}ا`);
  }
  return found;
}

/** Forms a word may be one of, itself first: without glued letters, in the third person, in the singular. */
export const basesOf = remember((key: string): readonly string[] => {
  const found = new Set<string>();
  for (const { form } of strippedForms(key))
    for (const bare of withoutEndings(form)) {
      found.add(bare);
      if (!PERSON.test(bare)) continue;
      found.add(bare.replace(PERSON, 'ي'));
      const past = bare.replace(PERSON, '');
      if (past.length >= SHORTEST) found.add(past).add(`ا${past}`);
    }
  return [...found];
});

const isForm = (word: Word | undefined, key: string): boolean =>
  word?.kind === 'word' &&
  (word.key === key || stemOf(word.key) === stemOf(key) || basesOf(word.key).includes(key));

/** Words between a verb and its preposition: whoever does it (`عاد السوق إلى العمل`). */
const GAP = 3;
const PREPOSITIONS = keySet(['إلى', 'على', 'عن', 'من', 'في']);

/** The end of the words of a phrase behind its first; null where they do not stand there. */
function endOf(words: readonly Word[], from: number, rest: readonly string[]): number | null {
  const gap = rest[0] !== undefined && PREPOSITIONS.has(rest[0]) ? GAP : 0;
  for (let skip = 0; skip <= gap; skip++) {
    if (skip > 0 && words[from + skip - 1]?.kind !== 'word') return null;
    if (rest.every((key, step) => isForm(words[from + skip + step], key))) return from + skip + rest.length;
  }
  return null;
}

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

export interface Inflected<T> {
  /** Of all entries that fit, with as many words as the longest. */
  readonly values: readonly T[];
  /** Index of the first word behind it. */
  readonly next: number;
}

export class InflectedBook<T> {
  readonly #byBase = new Map<string, Phrase<T>[]>();
  readonly #found = remember((key: string): readonly Phrase<T>[] => {
    const forms = strippedForms(key).map(({ form }) => form);
    const bases = forms.some((form) => this.notForms.has(form)) ? forms : basesOf(key);
    return bases.flatMap((base) => this.#byBase.get(base) ?? []);
  });

  /** @param notForms keys that are words of their own, whatever they look like */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    readonly notForms: ReadonlySet<string> = new Set(),
  ) {
    for (const [words, value] of entries) {
      const [first = '', ...rest] = keyOf(words).split(' ');
      const phrase = { rest, value };
      const list = this.#byBase.get(first);
      if (list) list.push(phrase);
      else this.#byBase.set(first, [phrase]);
    }
  }

  /** The longest of the book's phrases that begins at a word, with all it stands for; null where none does. */
  at(words: readonly Word[], at: number): Inflected<T> | null {
    const word = words[at];
    if (word?.kind !== 'word') return null;
    const fit = this.#found(word.key).flatMap(({ rest, value }) => {
      const next = endOf(words, at + 1, rest);
      return next === null ? [] : [{ value, next, length: rest.length }];
    });
    if (fit.length === 0) return null;
    const longest = Math.max(...fit.map(({ length }) => length));
    const best = fit.filter(({ length }) => length === longest);
    return { values: [...new Set(best.map(({ value }) => value))], next: best[0]!.next };
  }

  /** Every place of a stretch of words where a phrase stands. */
  all(words: readonly Word[], from = 0, to = words.length): (Inflected<T> & { readonly at: number })[] {
    const found: (Inflected<T> & { readonly at: number })[] = [];
    for (let at = from; at < to; at++) {
      const phrase = this.at(words, at);
      if (phrase === null) continue;
      found.push({ at, ...phrase });
      at = phrase.next - 1;
    }
    return found;
  }
}
