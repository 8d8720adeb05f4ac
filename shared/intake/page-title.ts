/** The outlet as a page's `<title>` names it beside its article: `العنوان - الموقع`, `Site | Headline`. */
import { countWords, keyOf } from './key';
import { isSection } from './lexicon';
import { isAgency, isOutlet, isOutletWord, ownNameOf } from './outlets';
import { contentWords, shareOf } from './words';

/** Marks with room around them that part a headline from who prints it. */
const PARTING = /\s+(?:[-–—|•·:]|::|»|«|\/)\s+|\s*\|\s*/u;
const MAX_WORDS = 6;

const partsOf = (pageTitle: string): string[] => pageTitle.split(PARTING).map((part) => part.trim());

/**
 * @param pageTitle the words of `<title>`
 * @param titleKey key of the article's title as the page shows it
 * @returns what stands beside the title, or null where the title is not there or nothing plain is beside it
 */
export function outletBeside(pageTitle: string, titleKey: string): string | null {
  if (titleKey === '') return null;
  const parts = partsOf(pageTitle);
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

/** Marks of a sentence; a name has none. */
const SENTENCE = /[:؟?!،,؛;]|\.$/u;
/** A Latin word that no name has but in these. */
const SMALL_WORD = /(?:^|\s)(?!(?:of|the|and|for|at)\s)[a-z]/u;

/** Whether an address is called so: `Northline` of `www.northline.example`. */
function isHost(url: string, key: string): boolean {
  if (key.length < 4 || isSection(key) || isOutletWord(key)) return false;
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(url)?.[1] ?? '';
  return host.toLowerCase().split('.').slice(0, -1).includes(key.replaceAll(' ', ''));
}

/** Whether a part of a page's title is a name as outlets have them. One word may be a place or a person as well. */
function isName(part: string, url: string): boolean {
  const key = keyOf(part);
  if (key === '' || isSection(key) || SENTENCE.test(part) || SMALL_WORD.test(part)) return false;
  if (isHost(url, key)) return true;
  if (isOutlet(key)) return /\p{N}|\s|[a-z]/u.test(key);
  const own = ownNameOf(key);
  return own !== null && !isSection(own) && !isAgency(own);
}

/**
 * The outlet where the headline in the page's title has other words than the one above the article: its last part
 * without the sections, or its first, where that is plausibly a name and no words of the headline.
 * @param titleKey key of the article's title as the page shows it, '' where it shows none
 * @param url the page's address, '' where unknown
 */
export function outletNamed(pageTitle: string, titleKey: string, url: string): string | null {
  const parts = partsOf(pageTitle).map((part) => part.replace(/^[«“"]([^«»“”"]+)[»”"]$/u, '$1'));
  if (parts.length < 2) return null;
  const headline = new Set(contentWords(titleKey));
  const last = parts.findLast((part) => part !== '' && !isSection(keyOf(part)));
  const plausible = (part: string | undefined): part is string =>
    part !== undefined && isName(part, url) && shareOf(keyOf(part), headline) < 1;
  return [last, parts[0]].find(plausible) ?? null;
}
