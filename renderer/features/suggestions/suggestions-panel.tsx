/** The suggestions of the articles on screen, as cards: walked with the keys, decided one by one or with their like. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { suggestionKey } from '../../highlight/suggested';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { DismissedList } from './dismissed-list';
import { readings } from './rules';
import { SuggestionCard } from './suggestion-card';
import type { Desk } from './use-desk';
import type { DeskArticle } from './use-shelves';
import './suggestions.css';

/** Progress is shown of what takes longer than this, in milliseconds. */
const PATIENCE = 500;

function Working({ home }: { readonly home: DeskArticle }) {
  const { t } = useI18n();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Progress
      label={t.suggestions.reading}
      fraction={null}
      cancelLabel={t.common.cancel}
      onCancel={() => readings.stop(home.readingKey)}
    />
  );
}

/** Why an article has no suggestions, where that is not simply so. */
function State({ home }: { readonly home: DeskArticle }) {
  const { t } = useI18n();
  const { reading, readingKey, article } = home;
  const title = showHiddenMarks(article.fields.title?.text || t.reader.untitled);
  const words = t.suggestions;
  if (reading.state === 'working') return <Working home={home} />;
  if (reading.state === 'ready') return null;
  const said =
    reading.state === 'no-text'
      ? words.noText(title)
      : reading.problem.reason === 'stopped'
        ? words.stopped(title)
        : words.failed(title);
  return (
    <p className="suggestion-state" role="status">
      {said}{' '}
      <Button size="small" onPress={() => readings.forget(readingKey)}>
        {words.again}
      </Button>
    </p>
  );
}

function ArticleSuggestions({
  desk,
  home,
  named,
}: {
  readonly desk: Desk;
  readonly home: DeskArticle;
  readonly named: boolean;
}) {
  const { t, count } = useI18n();
  const title = showHiddenMarks(home.article.fields.title?.text || t.reader.untitled);
  const { shown, more } = home.shelf;
  return (
    <section aria-label={title} className="suggestion-article">
      {named && shown.length > 0 ? (
        <h3 className="card-group">
          <bdi>{title}</bdi>
        </h3>
      ) : null}
      <State home={home} />
      <div role="list" aria-label={t.suggestions.list}>
        {shown.map((suggestion) => (
          <SuggestionCard key={suggestion.key} desk={desk} home={home} suggestion={suggestion} />
        ))}
      </div>
      {more > 0 ? (
        <Button size="small" look="quiet" onPress={() => desk.showMore(home.article.id)}>
          {t.suggestions.more(count(more))}
        </Button>
      ) : null}
    </section>
  );
}

function emptyWords(
  desk: Desk,
  { none, noneYet, noneFound }: { none: string; noneYet: string; noneFound: string },
): string | null {
  const { articles, count } = desk;
  if (!articles || count > 0) return null;
  if (articles.length === 0) return noneYet;
  if (articles.some(({ reading }) => reading.state !== 'ready')) return null;
  const found = articles.some(({ reading }) => reading.state === 'ready' && reading.suggestions.length > 0);
  return found ? none : noneFound;
}

const cardsIn = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.card-open')];

export function SuggestionsPanel({ desk }: { readonly desk: Desk }) {
  const { t } = useI18n();
  const articles = desk.articles ?? [];
  const empty = emptyWords(desk, t.suggestions);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    // A menu opened from a card stands elsewhere in the document, but its keys pass by.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (by !== undefined) {
      const cards = cardsIn(event.currentTarget);
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      const next = at < 0 ? undefined : cards[at + by];
      if (!next) return;
      event.preventDefault();
      next.focus();
      return;
    }
    const act = suggestionKey(event, desk.inHand !== null);
    if (!act) return;
    event.preventDefault();
    if (!event.repeat || act === 'next' || act === 'previous') desk.act(act);
  };
  return (
    <section className="suggestions" aria-label={t.suggestions.filter} onKeyDown={press}>
      <p className="field-hint">{t.suggestions.intro}</p>
      {articles.map((home) => (
        <ArticleSuggestions key={home.article.id} desk={desk} home={home} named={articles.length > 1} />
      ))}
      {empty ? <p className="suggestion-state">{empty}</p> : null}
      <DismissedList desk={desk} />
    </section>
  );
}
