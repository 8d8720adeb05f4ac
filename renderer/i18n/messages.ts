/**
 * The shape of a catalogue: each feature keeps its English and Arabic strings side by side in one file, and
 * the compiler refuses a string that exists in one language only.
 */

/** A number together with how the editor wants it printed; plural forms need both. */
export interface Count {
  readonly n: number;
  readonly text: string;
}

type Message = string | ((...args: never[]) => string);
interface Catalogue {
  readonly [key: string]: Message | Catalogue;
}

type Same<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Same<T[K]>;
};

/** Declares the strings of one feature in both languages. */
export function messages<T extends Catalogue>(both: {
  readonly en: T;
  readonly ar: Same<T>;
}): {
  readonly en: Same<T>;
  readonly ar: Same<T>;
} {
  return both as unknown as { readonly en: Same<T>; readonly ar: Same<T> };
}

const arabicRules = new Intl.PluralRules('ar');

/**
 * Arabic plural by CLDR category; `few` is 3–10, `many` 11–99. Missing forms fall back to `other`.
 * Strings already hold the number (use `count.text`) where the form shows it.
 */
export function pluralAr(
  count: Count,
  forms: {
    readonly zero?: string;
    readonly one?: string;
    readonly two?: string;
    readonly few?: string;
    readonly many?: string;
    readonly other: string;
  },
): string {
  return forms[arabicRules.select(count.n)] ?? forms.other;
}

/** English plural. */
export function pluralEn(count: Count, one: string, other: string): string {
  return count.n === 1 ? one : other;
}

/** Wraps a name in FSI…PDI, so that a string in the other direction cannot turn the sentence around it. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
