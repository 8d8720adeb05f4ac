/**
 * Filters of a search: `outlet:`, `verdict:`, `category:`, `speaker:` and `in:`, each by its names in both
 * languages, whatever the language of the screen.
 */
import { foldText } from '../arabic/fold';
import { eachWord, formsOf, keysOf, termAt, termsOf } from './words';

/** What a hit can be asked for. */
export const filterFields = ['outlet', 'verdict', 'category', 'speaker'] as const;
export type FilterField = (typeof filterFields)[number];

/** What can be found in a dossier's own work. */
export const hitKinds = ['claim', 'article', 'dispute', 'source'] as const;
export type HitKind = (typeof hitKinds)[number];

/** Where is searched: one kind of thing, or the commands. */
export const scopes = [...hitKinds, 'command'] as const;
export type Scope = (typeof scopes)[number];

/** Names that an editor may type before the colon; the first of each language is the one that is offered. */
export const filterNames: Readonly<
  Record<FilterField, { readonly ar: readonly string[]; readonly en: readonly string[] }>
> = {
  outlet: { ar: ['جهة', 'صحيفة', 'وسيلة', 'ناشر'], en: ['outlet', 'publisher'] },
  verdict: { ar: ['حكم'], en: ['verdict', 'rating'] },
  category: { ar: ['صنف', 'فئة', 'نوع'], en: ['category', 'kind'] },
  speaker: { ar: ['قائل', 'متحدث'], en: ['speaker', 'by'] },
};

const scopeFilter = { ar: ['في'], en: ['in'] } as const;

export const scopeNames: Readonly<
  Record<Scope, { readonly ar: readonly string[]; readonly en: readonly string[] }>
> = {
  claim: { ar: ['ادعاءات', 'ادعاء'], en: ['claims', 'claim'] },
  article: { ar: ['مقالات', 'مقال'], en: ['articles', 'article'] },
  dispute: { ar: ['خلافات', 'خلاف'], en: ['disputes', 'dispute'] },
  source: { ar: ['مصادر', 'مصدر'], en: ['sources', 'source'] },
  command: { ar: ['أوامر', 'أمر'], en: ['commands', 'command'] },
};

/** A filter of a query: a field and the words its value must hold. */
export interface Filter {
  readonly field: FilterField;
  /** As it was typed. */
  readonly value: string;
  /** Folded; never empty. */
  readonly words: readonly string[];
}

const folded = (text: string): string => foldText(text, 'search');

function lookUp<T extends string>(
  names: Readonly<Record<T, { readonly ar: readonly string[]; readonly en: readonly string[] }>>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [key, { ar, en }] of Object.entries(names) as [T, { ar: string[]; en: string[] }][]) {
    for (const name of [...ar, ...en]) found.set(folded(name), key);
  }
  return found;
}

const fields = lookUp<FilterField | 'scope'>({ ...filterNames, scope: scopeFilter });
const scopeWords = lookUp(scopeNames);

/** The filter a name stands for, `scope` for «in:», or null where it is no filter's name. */
export const filterNamed = (name: string): FilterField | 'scope' | null => fields.get(folded(name)) ?? null;

/** The scope a word names, with or without the article, or null. */
export function scopeNamed(word: string): Scope | null {
  for (const key of keysOf(folded(word))) {
    const scope = scopeWords.get(key);
    if (scope) return scope;
  }
  return null;
}

/** A filter as it is written in a query, in the language of the screen. */
export function writeFilter(field: FilterField, value: string, locale: 'ar' | 'en'): string {
  const plain = value.replace(/["“”«»„‟]/gu, ' ').trim();
  return `${filterNames[field][locale][0]}:${/^[\p{L}\p{M}\p{N}]+$/u.test(plain) ? plain : `"${plain}"`}`;
}

/** A facet's value made ready to be tested: every form of each of its words, a space before each. */
export function prepareFacet(value: string): string {
  const text = folded(value);
  let prepared = '';
  eachWord(text, (start, end) => {
    for (const form of formsOf(termAt(text, start, end))) prepared += ` ${form.text}`;
  });
  return prepared;
}

/** The words of a filter's value. */
export const filterWords = (value: string): readonly string[] => termsOf(folded(value));

/** Whether one of a facet's values holds words beginning as all words of the filter do. */
export function passes(prepared: readonly string[], words: readonly string[]): boolean {
  return prepared.some((value) =>
    words.every((word) => keysOf(word).some((key) => value.includes(` ${key}`))),
  );
}
