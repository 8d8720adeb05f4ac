/** The suggestions of the articles on screen, sorted: read by the rules, less the claims and what was dismissed. */
import { useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { useRecords } from '../../data/queries';
import { useDismissals } from '../../data/use-dismissals';
import type { KeyedSuggestion } from '../../workers/suggestions-protocol';
import type { Reading } from './readings';
import { arrangeShelf, FIRST, type Shelf } from './shelf';
import { type Article, useReadings } from './use-readings';
import type { Stop } from './walk';

export interface DeskArticle {
  readonly article: Article;
  readonly readingKey: string;
  readonly reading: Reading;
  readonly text: string;
  readonly shelf: Shelf;
}

export interface InHand extends Stop {
  readonly suggestion: KeyedSuggestion;
  /** Where it stands, its ends moved or not. */
  readonly span: Span;
  readonly moved: boolean;
}

const nothing: Shelf = { shown: [], more: 0, dismissed: [] };

/** The open articles with their suggestions sorted. */
export function useShelves(dossier: Id, open: readonly Id[], most: ReadonlyMap<Id, number>) {
  const read = useReadings(dossier, open);
  const claims = useRecords(dossier, 'claim');
  const dismissals = useDismissals(dossier);
  const articles = useMemo(
    () =>
      claims &&
      dismissals &&
      read?.map(({ article, key, reading }): DeskArticle => {
        const ready = reading.state === 'ready' ? reading : null;
        const spans = claims
          .filter(({ fields }) => fields.article === article.id)
          .map(({ fields }) => fields.anchor);
        const isDismissed = (one: KeyedSuggestion): boolean =>
          dismissals.has('suggestion', one.key) ||
          one.kinds.some((kind) => dismissals.has('suggestion-kind', kind.key));
        const known = { claims: spans, isDismissed, most: most.get(article.id) ?? FIRST };
        const shelf = ready ? arrangeShelf(ready.suggestions, known) : nothing;
        return { article, readingKey: key, reading, text: ready?.text ?? '', shelf };
      }),
    [read, claims, dismissals, most],
  );
  return { articles, dismissals };
}

/** Under which the moved ends of a suggestion are kept. */
export const spanKey = ({ article, key }: Pick<Stop, 'article' | 'key'>): string => `${article} ${key}`;

/** What is in hand, from the place that was taken: gone where the suggestion is gone. */
export function findInHand(
  articles: readonly DeskArticle[] | undefined,
  taken: Stop | null,
  moved: ReadonlyMap<string, Span>,
): InHand | null {
  const home = taken && articles?.find(({ article }) => article.id === taken.article);
  const suggestion = home?.shelf.shown.find(({ key }) => key === taken?.key);
  if (!taken || !suggestion) return null;
  const span = moved.get(spanKey(taken));
  return {
    ...taken,
    suggestion,
    span: span ?? { start: suggestion.start, end: suggestion.end },
    moved: span !== undefined,
  };
}
