/** From a suggestion to a claim: what the rules know is filled in, for the editor to confirm or correct. */

import type { ClaimFields } from '../../../shared/records/claim';
import type { Span } from '../../../shared/records/text';
import type { KeyedSuggestion } from '../../workers/suggestions-protocol';

export type Filled = Pick<ClaimFields, 'category' | 'speaker' | 'via' | 'statement'>;

const LONGEST_NAME = 400;
const MOST_LINKS = 12;

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);

/**
 * The quote standing alone: where it says أمس or الأحد, the day is added. Empty where nothing has to be added: the
 * editor's own words are theirs to write.
 */
function statementOf(
  text: string,
  span: Span,
  suggestion: KeyedSuggestion,
  sayDate: (edtf: string) => string,
): string {
  const times = suggestion.times.filter(
    (time) => time.resolved !== null && time.start >= span.start && time.end <= span.end,
  );
  if (times.length === 0) return '';
  let statement = '';
  let at = span.start;
  for (const time of times) {
    statement += `${text.slice(at, time.end)} (${sayDate(time.resolved!)})`;
    at = time.end;
  }
  return `${statement}${text.slice(at, span.end)}`.replace(/\s+/gu, ' ').trim().slice(0, 4000);
}

/**
 * @param span where it stands now, its ends moved or not
 * @param sayDate a date in the language of the article
 */
export function fillClaim(
  text: string,
  span: Span,
  suggestion: KeyedSuggestion,
  sayDate: (edtf: string) => string,
): Filled {
  const { category, attribution } = suggestion;
  const via = attribution.via
    .map(({ start, end }) => clean(text.slice(start, end)))
    .filter((name) => name !== '');
  return {
    category,
    speaker: clean(attribution.speaker?.text ?? ''),
    via: [...new Set(via)].slice(0, MOST_LINKS),
    statement: statementOf(text, span, suggestion, sayDate),
  };
}
