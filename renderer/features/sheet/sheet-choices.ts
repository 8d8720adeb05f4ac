/** What an editor chose for a sheet, and the sheet's options from it. */
import type { Id } from '../../../shared/records/ids';
import type { Language } from '../../../shared/sheet/document';
import type { SheetOptions } from '../../../shared/sheet/lookup';

export interface SheetChoices {
  readonly language: Language;
  readonly scope: 'all' | 'chosen';
  /** Articles left out while `scope` is `chosen`: a new article is on the sheet until somebody says otherwise. */
  readonly without: readonly Id[];
  readonly onlyWithVerdict: boolean;
  readonly withRetracted: boolean;
  readonly csvHeader: Language | 'both';
}

export const startingChoices = (language: Language): SheetChoices => ({
  language,
  scope: 'all',
  without: [],
  onlyWithVerdict: false,
  withRetracted: false,
  csvHeader: language,
});

/** Puts an article on the sheet or takes it off. */
export function toggleArticle(choices: SheetChoices, article: Id, on: boolean): SheetChoices {
  const others = choices.without.filter((id) => id !== article);
  return { ...choices, without: on ? others : [...others, article] };
}

/**
 * @param articles all articles of the dossier
 * @param now ISO instant in UTC
 */
export function toOptions(
  choices: SheetChoices,
  articles: readonly Id[],
  editor: string,
  now: string,
): SheetOptions {
  const chosen = articles.filter((id) => !choices.without.includes(id));
  return {
    language: choices.language,
    articles: choices.scope === 'all' ? 'all' : chosen,
    onlyWithVerdict: choices.onlyWithVerdict,
    withRetracted: choices.withRetracted,
    editor,
    now,
  };
}
