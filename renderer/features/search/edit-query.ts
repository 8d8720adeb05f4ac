/** Changes to what stands in the search box, made by its buttons: the text stays the only place where a search is written. */
import {
  type FilterField,
  filterNamed,
  filterNames,
  type Scope,
  scopeNames,
  writeFilter,
} from '../../../shared/search/filters';

const WRITTEN = /([\p{L}\p{M}]{1,20}):(?:["“”«»„‟][^"“”«»„‟]*["“”«»„‟]?|[^\s"“”«»„‟]*)\s*/gu;

const tidy = (text: string): string => text.replace(/\s{2,}/gu, ' ').trim();

function without(typed: string, isMeant: (field: FilterField | 'scope') => boolean): string {
  const kept = typed.replace(WRITTEN, (whole, name: string) => {
    const field = filterNamed(name);
    return field !== null && isMeant(field) ? '' : whole;
  });
  return tidy(kept);
}

const join = (text: string, more: string): string => (text === '' ? `${more} ` : `${text} ${more} `);

/** The query with one filter in the place of an earlier one of the same field; without it where the value is null. */
export function setFilter(
  typed: string,
  field: FilterField,
  value: string | null,
  locale: 'ar' | 'en',
): string {
  const rest = without(typed, (one) => one === field);
  return value === null ? rest : join(rest, writeFilter(field, value, locale));
}

/** The query with another scope, or everywhere. */
export function setScope(typed: string, scope: Scope | null, locale: 'ar' | 'en'): string {
  const rest = tidy(without(typed, (one) => one === 'scope').replace(/^>\s*/u, ''));
  if (scope === null) return rest;
  if (scope === 'command') return rest === '' ? '> ' : `> ${rest}`;
  return join(rest, `${locale === 'ar' ? 'في' : 'in'}:${scopeNames[scope][locale][0]}`);
}

/** The query's words alone. */
export const withoutFilters = (typed: string): string =>
  tidy(without(typed, () => true).replace(/^>\s*/u, ''));

/** The query with its phrases taken apart. */
export const withoutQuotes = (typed: string): string => {
  const values: string[] = [];
  // Quotation marks of filters stay: without them the value would fall apart.
  const words = typed.replace(WRITTEN, (whole, name: string) => {
    if (filterNamed(name) === null) return whole;
    values.push(whole.trim());
    return ' ';
  });
  return tidy([words.replace(/["“”«»„‟]/gu, ' '), ...values].join(' '));
};

/** A filter's name with its colon, to be gone on with. */
export const beginFilter = (field: FilterField, locale: 'ar' | 'en'): string =>
  `${filterNames[field][locale][0]}:`;
