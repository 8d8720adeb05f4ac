/**
 * Finding items of a list by folded text: vowel marks, hamza forms and digit sets make no difference. For lists
 * held in memory (sources, the claims of one dossier).
 */
import { foldText } from '../arabic/fold';

/**
 * Prepares a list once for many searches.
 * @param textOf what of an item is searched
 * @returns a search: the items in which every word of the query occurs, in the list's order; all for a blank query
 */
export function prepareFind<T>(
  items: readonly T[],
  textOf: (item: T) => string,
): (query: string) => readonly T[] {
  const folded = items.map((item) => foldText(textOf(item), 'loose'));
  return (query) => {
    const words = foldText(query, 'loose')
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return items;
    return items.filter((_, at) => words.every((word) => folded[at]!.includes(word)));
  };
}
