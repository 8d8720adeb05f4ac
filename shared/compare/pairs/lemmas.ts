/**
 * Words of a lexicon in whatever form they are met: a verb by person and number, a noun by number, case and what hangs
 * on it. The lexicon gives `يرتفع`, `خسارة`; the text has `سترتفع`, `خسائرها`. Wider than the language: forms that do
 * not exist are never met.
 */
import { keyOf, strippedForms } from '../../arabic/phrases';
import { remember } from '../../arabic/remember';
import type { Word } from '../../arabic/words';

const ENDINGS = ['', 'ا', 'ت', 'ه', 'ها', 'هم', 'نا', 'ات', 'ان', 'ين', 'ون', 'وا', 'ن', 'تا'];
const FEMININE_ENDINGS = ['ات', 'ت', 'ته', 'تها', 'تهم', 'تنا', 'تين', 'تان'];
/** «نفى» is folded to «نفي»: «نفت», «نفوا». */
const WEAK_ENDINGS = ['ت', 'وا', 'اه', 'تها'];
const PERSONS = /^(?:س[يت]|[تن])(?=\p{L}{2})/u;
/** The least letters a word keeps when something hangs on it. */
const LEAST = 3;

function cut(key: string): readonly string[] {
  const found = new Set([key]);
  const bases = (endings: readonly string[], least: number): string[] =>
    endings.flatMap((ending) => {
      const base = key.slice(0, key.length - ending.length);
      return key.endsWith(ending) && base.length >= least ? [base] : [];
    });
  for (const base of bases(ENDINGS, LEAST)) found.add(base).add(base.replace(PERSONS, 'ي'));
  for (const base of bases(FEMININE_ENDINGS, LEAST - 1)) found.add(`${base}ه`);
  for (const base of bases(WEAK_ENDINGS, LEAST - 1)) found.add(`${base}ي`);
  return [...found];
}

/** The words of a lexicon a folded word may be a form of, itself first. */
export const lemmasOf = remember(cut);

export interface FoundLemma<T> {
  /** What all words it may be a form of stand for; of the word itself where the lexicon has it as it is. */
  readonly values: readonly T[];
  /** Index of the first word after it. */
  readonly next: number;
  /** Letters glued before its first word. */
  readonly glued: string;
}

/** Words and phrases, each with a value, found in any form of their first word. The longest that fits wins. */
export class LemmaBook<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const [first = '', ...rest] = keyOf(phrase).split(' ');
      const there = this.#byFirst.get(first);
      if (there) there.push({ rest, value });
      else this.#byFirst.set(first, [{ rest, value }]);
    }
  }

  startingAt(words: readonly Word[], at: number): FoundLemma<T> | null {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') return null;
    for (const { form, glued } of strippedForms(word.key))
      for (const lemmas of [[form], lemmasOf(form)]) {
        const fitting = lemmas
          .flatMap((lemma) => this.#byFirst.get(lemma) ?? [])
          .filter(({ rest }) => rest.every((key, step) => words[at + 1 + step]?.key === key));
        const longest = Math.max(...fitting.map(({ rest }) => rest.length));
        const values = fitting.filter(({ rest }) => rest.length === longest).map(({ value }) => value);
        if (values.length > 0) return { values, next: at + 1 + longest, glued };
      }
    return null;
  }
}
