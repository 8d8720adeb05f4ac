/**
 * What claims and sources that reasons mention are called on a sheet: a claim by its number as the sheet prints
 * it, a source by its name of today. A source that may not be named is not named in a mention either.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import { keptById } from '../weigh/merged';
import type { Language } from './document';
import { type MentionTarget, renameMentions } from './prose';
import { prepareWithheld } from './weighed';
import { wordsOf } from './words';

/**
 * Prepares the renaming once for a sheet.
 * @param numbers claim → the number it bears
 * @returns reasons → the same reasons with the names that stand on this sheet
 */
export function prepareMentions(
  numbers: ReadonlyMap<Id, number>,
  sources: readonly FoldedRecord<'source'>[],
  language: Language,
): (markdown: string) => string {
  const words = wordsOf(language);
  const byId = keptById(sources);
  const whyWithheld = prepareWithheld(sources);
  const nameOf = ({ kind, id }: MentionTarget): string | null => {
    if (kind === 'claim') {
      const number = numbers.get(id);
      return number === undefined ? null : `${words.claim} ${number}`;
    }
    const source = byId.get(id);
    if (!source) return null;
    return whyWithheld(source) === '' ? source.fields.name || null : words.withheld;
  };
  return (markdown) => renameMentions(markdown, nameOf);
}
