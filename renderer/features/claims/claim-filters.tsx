/** Above the cards: which claims are shown, narrowed by what, grouped how; each choice with its count. */
import { ListFilter } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { categories, workflowSchema } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Select } from '../../ui/fields';
import {
  type Arrangement,
  countFacet,
  everything,
  type Facet,
  facets,
  groupings,
  type Narrowing,
} from './claim-groups';
import { type Claim, type Filter, filters, type ShownVerdict } from './claim-list';

/** Scopes offered only where they hold something. */
const rare: readonly Filter[] = ['differ', 'retracted'];

/** Stands for «any» in a list; no value of a filter begins with a colon. */
const ANY = ':any';

/** A list of another kind beside the claims, with its button among the scopes. */
export interface SideList {
  readonly label: string;
  readonly count: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly content: ReactNode;
}

interface FiltersProps {
  readonly beside?: SideList;
  readonly arrangement: Arrangement;
  readonly onArrange: (part: Partial<Arrangement>) => void;
  readonly counts: Record<Filter, number>;
  /** The claims of the chosen scope. */
  readonly inScope: readonly Claim[];
  readonly judge: (claim: Id) => ShownVerdict;
  /** What a verdict's key is called. */
  readonly verdictName: (key: string) => string;
}

/** The values of a filter in an order that stays: as the product lists them, names by frequency. */
function orderOf(facet: Facet, counts: ReadonlyMap<string, number>): string[] {
  if (facet === 'category') return [...categories];
  if (facet === 'workflow') return [...workflowSchema.options];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

function FacetSelect({ facet, ...props }: FiltersProps & { readonly facet: Facet }) {
  const { arrangement, onArrange, inScope, judge, verdictName } = props;
  const { t, number } = useI18n();
  const { narrowing } = arrangement;
  const counts = useMemo(
    () => countFacet(inScope, facet, narrowing, judge),
    [inScope, facet, narrowing, judge],
  );
  const chosen = narrowing[facet];
  const nameOf = (value: string): string => {
    if (facet === 'category') return t.terms.category[value as keyof typeof t.terms.category];
    if (facet === 'workflow') return t.terms.workflow[value as keyof typeof t.terms.workflow];
    if (facet === 'verdict') return verdictName(value);
    return value === '' ? t.claims.outletItself : showHiddenMarks(value);
  };
  const values = orderOf(facet, counts).filter((value) => counts.has(value) || value === chosen);
  if (chosen !== null && !values.includes(chosen)) values.push(chosen);
  return (
    <Select
      label={t.claims.facet[facet]}
      value={chosen ?? ANY}
      options={[
        { value: ANY, label: t.claims.any },
        ...values.map((value) => ({ value, label: `${nameOf(value)} (${number(counts.get(value) ?? 0)})` })),
      ]}
      onChange={(value) =>
        onArrange({ narrowing: { ...narrowing, [facet]: value === ANY ? null : value } as Narrowing })
      }
    />
  );
}

export function ClaimFilters(props: FiltersProps) {
  const { arrangement, onArrange, counts, beside } = props;
  const { t, number } = useI18n();
  const { scope, narrowing, grouping } = arrangement;
  const set = facets.filter((facet) => narrowing[facet] !== null).length + (grouping === 'none' ? 0 : 1);
  const [open, setOpen] = useState(false);
  return (
    <div className="claim-filters">
      <div className="claim-scopes" role="group" aria-label={t.claims.filter}>
        {filters
          .filter((filter) => !rare.includes(filter) || counts[filter] > 0 || scope === filter)
          .map((filter) => (
            <Button
              key={filter}
              size="small"
              aria-pressed={filter === scope && !beside?.open}
              onPress={() => {
                beside?.onOpen(false);
                onArrange({ scope: filter });
              }}
            >
              {t.claims.filters[filter]} <b>{number(counts[filter])}</b>
            </Button>
          ))}
        {beside ? (
          <Button
            size="small"
            className="claim-beside"
            aria-pressed={beside.open}
            onPress={() => beside.onOpen(!beside.open)}
          >
            {beside.label} <b>{number(beside.count)}</b>
          </Button>
        ) : null}
        <Button size="small" aria-expanded={open} aria-pressed={set > 0} onPress={() => setOpen(!open)}>
          <ListFilter size={14} aria-hidden="true" />
          {t.claims.narrow} {set > 0 ? <b>{number(set)}</b> : null}
        </Button>
      </div>
      {open ? (
        <div className="claim-facets" role="group" aria-label={t.claims.narrow}>
          {facets.map((facet) => (
            <FacetSelect key={facet} facet={facet} {...props} />
          ))}
          <Select
            label={t.claims.groupBy}
            value={grouping}
            options={groupings.map((value) => ({ value, label: t.claims.grouping[value] }))}
            onChange={(next) => onArrange({ grouping: next })}
          />
          <Button
            size="small"
            isDisabled={set === 0}
            onPress={() => onArrange({ narrowing: everything, grouping: 'none' })}
          >
            {t.claims.clearFilters}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
