/** What the search box says where it has nothing to show: how to ask, or what was tried and what else could be. */
import type { Query } from '../../../shared/search/query';
import { useI18n } from '../../i18n/i18n';
import { isolate } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { withoutFilters, withoutQuotes } from './edit-query';

interface NothingProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Before anything is typed: the syntax, each line ready to be used. */
export function HowToAsk({
  onType,
  forDossier,
}: Pick<NothingProps, 'onType'> & { readonly forDossier: boolean }) {
  const { t } = useI18n();
  const { teach } = t.search;
  const ways = [
    [teach.wordExample, teach.word],
    [teach.phraseExample, teach.phrase],
    [teach.filterExample, teach.filter],
    [teach.scopeExample, teach.scope],
    [teach.commandExample, teach.command],
  ] as const;
  const shown = forDossier ? ways : ways.slice(-1);
  return (
    <section className="search-teach" aria-label={teach.title}>
      <h3>{teach.title}</h3>
      <ul>
        {shown.map(([example, meaning]) => (
          <li key={example}>
            <Button size="small" className="search-example" onPress={() => onType(example)}>
              <bdi dir={example === teach.commandExample ? 'ltr' : undefined}>{example}</bdi>
            </Button>
            <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Longest text that is said back (UTF-16 code units). */
const SAID = 120;

const short = (text: string): string =>
  (text.length > SAID ? `${text.slice(0, SAID)}…` : text).toWellFormed();

function Tried({ query, words }: { readonly query: Query; readonly words: string }) {
  const { t, list } = useI18n();
  const { search } = t;
  const within = [
    ...query.filters.map(({ field, value }) => `${search.fields[field]}: ${isolate(short(value))}`),
    ...(query.scope ? [search.group[query.scope]] : []),
  ];
  return (
    <>
      {query.wanted.length > 0 ? <p>{search.tried(isolate(short(words)))}</p> : null}
      <p>{within.length > 0 ? search.triedWithin(list(within)) : search.triedWhere}</p>
    </>
  );
}

/** Where a search found nothing. */
export function NothingFound({ typed, query, onType }: NothingProps & { readonly query: Query }) {
  const { t } = useI18n();
  const { search } = t;
  const asked = query.wanted.length + query.filters.length > 0 || query.scope !== null;
  const words = withoutFilters(typed);
  const hasPhrase = query.wanted.some((wanted) => wanted.words.length > 1);
  return (
    <section className="search-none">
      <h3 className="search-none-what">{search.none(short(typed.trim()))}</h3>
      {asked ? <Tried query={query} words={words} /> : <p>{search.noneAsked}</p>}
      <div className="search-none-ways">
        {query.filters.length + (query.scope ? 1 : 0) > 0 && words !== '' ? (
          <Button size="small" onPress={() => onType(words)}>
            {search.withoutFilters}
          </Button>
        ) : null}
        {hasPhrase ? (
          <Button size="small" onPress={() => onType(withoutQuotes(typed))}>
            {search.withoutQuotes}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
