/** Buttons that narrow a search down: where it looks, and filters by what this dossier holds. They write into the box. */
import type { Id } from '../../../shared/records/ids';
import { filterFields, hitKinds, type Scope } from '../../../shared/search/filters';
import type { Query } from '../../../shared/search/query';
import type { Hits } from '../../../shared/search/search-index';
import { useI18n } from '../../i18n/i18n';
import { MenuButton } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { setFilter, setScope } from './edit-query';
import { useFilterValues } from './use-lookup';

interface NarrowingProps {
  readonly typed: string;
  readonly query: Query;
  readonly hits: Hits | null;
  readonly onType: (typed: string) => void;
}

/** Where is searched, with how much was found there. */
export function Scopes({ typed, query, hits, onType }: NarrowingProps) {
  const { t, locale, number } = useI18n();
  const choices: readonly (Scope | null)[] = [null, ...hitKinds, 'command'];
  return (
    <div role="group" aria-label={t.search.scopes} className="search-scopes">
      {choices.map((scope) => {
        const found = scope === null || scope === 'command' ? 0 : (hits?.[scope].total ?? 0);
        return (
          <Button
            key={scope ?? 'all'}
            size="small"
            className="search-scope"
            aria-pressed={query.scope === scope}
            onPress={() => onType(setScope(typed, scope, locale))}
          >
            {scope === null ? t.search.everywhere : t.search.group[scope]}
            {found > 0 ? <b>{number(found)}</b> : null}
          </Button>
        );
      })}
    </div>
  );
}

/** Filters, each with the values there are. */
export function Filters({
  dossier,
  typed,
  onType,
}: { readonly dossier: Id } & Pick<NarrowingProps, 'typed' | 'onType'>) {
  const { t, locale } = useI18n();
  const values = useFilterValues(dossier);
  return (
    <div role="group" aria-label={t.search.filterBy} className="search-filters">
      {filterFields.map((field) => (
        <MenuButton
          key={field}
          label={t.search.fields[field]}
          isDisabled={values[field].length === 0}
          choices={values[field].map((value) => ({ id: value, label: value }))}
          onChoose={(value) => onType(setFilter(typed, field, value, locale))}
        />
      ))}
    </div>
  );
}
