/** The outlet as a page's `<title>` names it beside its article: `العنوان - الموقع`, `Site | Headline`. */
import { countWords, keyOf } from './key';

/** Marks with room around them that part a headline from who prints it. */
const PARTING = /\s+(?:[-–—|•·:]|::|»|«|\/)\s+|\s*\|\s*/u;
const MAX_WORDS = 6;

/**
 * @param pageTitle the words of `<title>`
 * @param titleKey key of the article's title as the page shows it
 * @returns what stands beside the title, or null where the title is not there or nothing plain is beside it
 */
export function outletBeside(pageTitle: string, titleKey: string): string | null {
  if (titleKey === '') return null;
  const parts = pageTitle.split(PARTING).map((part) => part.trim());
  for (let size = parts.length - 1; size > 0; size--) {
    const [first, last] = [parts.slice(0, size), parts.slice(-size)];
    const rest =
      keyOf(first.join(' ')) === titleKey
        ? parts.slice(size).at(-1)
        : keyOf(last.join(' ')) === titleKey
          ? parts[0]
          : undefined;
    if (rest === undefined) continue;
    return rest !== '' && countWords(keyOf(rest)) <= MAX_WORDS && /\p{L}/u.test(rest) ? rest : null;
  }
  return null;
}
