/** A stop of the walk, aloud: which of how many, what it is about, its words. */
import type { I18n } from '../../i18n/i18n';
import type { DeskArticle } from './use-shelves';
import { type Stop, sameStop } from './walk';

/** Code units of a suggestion that are said. */
const SAID = 120;

/** @param home the article it stands in */
export function sayStop(
  stop: Stop,
  stops: readonly Stop[],
  home: DeskArticle | undefined,
  { t, count, number }: Pick<I18n, 't' | 'count' | 'number'>,
): string {
  const suggestion = home?.shelf.shown.find(({ key }) => key === stop.key);
  if (!home || !suggestion) return '';
  const at = stops.findIndex((one) => sameStop(stop, one)) + 1;
  const words = home.text.slice(suggestion.start, Math.min(suggestion.end, suggestion.start + SAID));
  return t.suggestions.stop(count(at), number(stops.length), t.terms.category[suggestion.category], words);
}
