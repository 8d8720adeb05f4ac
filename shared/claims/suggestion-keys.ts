/**
 * Names of suggestions and of their kinds, made from the words and never from their place: what an editor
 * dismisses stays dismissed in a later version of the page, in another article that carries the same sentence, and
 * on a colleague's machine.
 */
import { countWords, keyOf } from '../intake/key';
import { type Category, categories } from '../records/claim';
import { LONGEST_KEY } from '../records/dismissal';
import type { Suggestion } from './suggest';

type Named = Pick<Suggestion, 'start' | 'end' | 'category' | 'attribution'>;

/** A quote of fewer words is told from its like by the words around it: «قُتل شخصان» may stand in any article. */
const TELLING = 5;
const AROUND = 3;
/** Code units looked at on either side for those words. */
const REACH = 80;
/** Folded code units of a quote that name it. Longer quotes that begin alike do not differ later. */
const LONGEST_WORDS = LONGEST_KEY - 300;

const wordsBefore = (text: string, at: number): string =>
  keyOf(text.slice(Math.max(0, at - REACH), at))
    .split(' ')
    .slice(-AROUND)
    .join(' ');
const wordsAfter = (text: string, at: number): string =>
  keyOf(text.slice(at, at + REACH))
    .split(' ')
    .slice(0, AROUND)
    .join(' ');

/**
 * The key under which a suggestion is dismissed: its category and its words in one spelling.
 * @param text the captured text it lies in
 */
export function suggestionKey(text: string, { start, end, category }: Named): string {
  const words = keyOf(text.slice(start, end)).slice(0, LONGEST_WORDS);
  if (countWords(words) >= TELLING) return `${category} ${words}`;
  return `${category} ${wordsBefore(text, start)} [${words}] ${wordsAfter(text, end)}`;
}

/** What a suggestion shares with others that can be dismissed with it. */
export type SuggestionKind =
  | { readonly by: 'category'; readonly category: Category }
  /** Reported with the same words: «دعا», «وفق». Folded. */
  | { readonly by: 'cue'; readonly words: string };

const kindKey = (kind: SuggestionKind): string =>
  kind.by === 'category' ? `category ${kind.category}` : `cue ${kind.words}`;

/** Connectives that stand glued to a verb: وقال and قال are one cue. */
const cueWords = (text: string): string => keyOf(text).replace(/^[وف](?=\p{L}{3})/u, '');

/** The kinds a suggestion is of, each with the key under which all of it is dismissed. */
export function kindsOf({ category, attribution }: Named): {
  readonly kind: SuggestionKind;
  readonly key: string;
}[] {
  const words = attribution.cue ? cueWords(attribution.cue.text).slice(0, 200) : '';
  const kinds: SuggestionKind[] = [
    { by: 'category', category },
    ...(words === '' ? [] : [{ by: 'cue' as const, words }]),
  ];
  return kinds.map((kind) => ({ kind, key: kindKey(kind) }));
}

/** What a key of a kind says; null for one that no version of ours wrote. */
export function readKindKey(key: string): SuggestionKind | null {
  const [by, ...rest] = key.split(' ');
  const named = rest.join(' ');
  if (by === 'cue' && named !== '') return { by, words: named };
  const category = categories.find((one) => one === named);
  return by === 'category' && category ? { by, category } : null;
}

/** What a suggestion's key says, for a list of what was dismissed; null for one that no version of ours wrote. */
export function readSuggestionKey(
  key: string,
): { readonly category: Category; readonly words: string } | null {
  const at = key.indexOf(' ');
  const category = categories.find((one) => one === key.slice(0, at));
  if (!category) return null;
  return { category, words: key.slice(at + 1).replace(/^.*\[(.*)\].*$/u, '$1') };
}
