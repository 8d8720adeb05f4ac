/** Questions the screen asks about all pages at once: what is pending, ready, unsaved; which page is in sight. */
import type { Id } from '../../../shared/records/ids';
import { type Item, reviewOf } from './intake-items';
import type { Standing } from './standing';

type StandingOf = (item: Item) => Standing | null;

/** Articles of all pages added so far. */
export const addedOf = (items: readonly Item[]): readonly Id[] =>
  items.flatMap(({ state }) => (state.kind === 'added' ? state.articles : []));

/** How many articles a page under review has. */
export const countArticles = (item: Item): number => reviewOf(item)?.timeline.present.articles.length ?? 0;

/** Pages that were read and are not in the dossier: leaving would drop them. */
export const unsavedOf = (items: readonly Item[], standing: StandingOf): readonly Item[] =>
  items.filter(
    (item) =>
      item.state.kind === 'adding' || (item.state.kind === 'review' && standing(item)?.kind === 'new'),
  );

/** Pages that can be added as they stand: read, new, with an article. */
export const readyOf = (items: readonly Item[], standing: StandingOf): readonly Item[] =>
  items.filter((item) => standing(item)?.kind === 'new' && countArticles(item) > 0);

/** The page in sight: the chosen one, else the first that still wants something, else the first that failed. */
export function inSight(items: readonly Item[], chosen: number | null): Item | undefined {
  const wants = ({ state }: Item): boolean => state.kind !== 'added' && state.kind !== 'failed';
  return (
    items.find(({ key }) => key === chosen) ??
    items.find(wants) ??
    items.find(({ state }) => state.kind === 'failed') ??
    items[0]
  );
}
