/**
 * The same words in another language: what a message on the screen said in one catalogue, as the other says it. Only
 * messages without a name or a number in them can be found again by their words.
 */
import type { Catalogue } from './i18n';

type Branch = Readonly<Record<string, unknown>>;

function find(words: string, from: Branch, to: Branch): string | null {
  for (const [key, value] of Object.entries(from)) {
    const other = to[key];
    if (value === words && typeof other === 'string') return other;
    if (typeof value !== 'object' || value === null) continue;
    const found = find(words, value as Branch, other as Branch);
    if (found !== null) return found;
  }
  return null;
}

/** @returns null where the words are in no plain message of the first catalogue */
export const retell = (words: string, from: Catalogue, to: Catalogue): string | null => find(words, from, to);
