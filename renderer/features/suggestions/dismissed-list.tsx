/** What was dismissed, newest first, each with a way to have it asked again. */
import { useMemo } from 'react';
import { readKindKey, readSuggestionKey } from '../../../shared/claims/suggestion-keys';
import type { FoldedRecord } from '../../../shared/log/fold';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { type I18n, useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import type { Desk } from './use-desk';

type Dismissal = FoldedRecord<'dismissal'>;

/** Code units of dismissed words that are shown. */
const SHOWN = 160;

/** A dismissal in words: those of an open article where they stand there, else as the key keeps them. */
function sayDismissal({ fields }: Dismissal, quotes: ReadonlyMap<string, string>, { t }: I18n): string {
  const words = t.suggestions;
  if (fields.what === 'suggestion-kind') {
    const kind = readKindKey(fields.key);
    if (!kind) return fields.key;
    return kind.by === 'category'
      ? words.dismissedKindCategory(t.terms.category[kind.category])
      : words.dismissedKindCue(kind.words);
  }
  const known = quotes.get(fields.key) ?? readSuggestionKey(fields.key)?.words ?? fields.key;
  return showHiddenMarks(known.slice(0, SHOWN));
}

export function DismissedList({ desk }: { readonly desk: Desk }) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const words = t.suggestions;
  const quotes = useMemo(
    () =>
      new Map(
        desk.articles?.flatMap(({ text, shelf }) =>
          shelf.dismissed.map(({ key, start, end }) => [key, text.slice(start, end)] as const),
        ),
      ),
    [desk.articles],
  );
  const list = desk.dismissals?.standing.filter(({ fields }) => fields.what !== 'tension').toReversed() ?? [];
  if (list.length === 0) return null;
  const single = list.filter(({ fields }) => fields.what === 'suggestion').map(({ fields }) => fields.key);
  return (
    <details className="suggestion-dismissed">
      <summary>{words.dismissedList(count(list.length))}</summary>
      <p className="field-hint">{words.dismissedHint}</p>
      <ul>
        {list.map((dismissal) => {
          const said = sayDismissal(dismissal, quotes, i18n);
          return (
            <li key={dismissal.id}>
              <span>
                {dismissal.fields.what === 'suggestion' ? (
                  <span className="field-label">
                    {t.terms.category[readSuggestionKey(dismissal.fields.key)?.category ?? 'other']}{' '}
                  </span>
                ) : null}
                <bdi>{said}</bdi>
              </span>
              <Button
                size="small"
                aria-label={words.restoreOf(said)}
                onPress={() => desk.restore(dismissal.fields.what, [dismissal.fields.key])}
              >
                {words.restore}
              </Button>
            </li>
          );
        })}
      </ul>
      {single.length > 1 ? (
        <Button size="small" look="quiet" onPress={() => desk.restore('suggestion', single)}>
          {words.restoreAll}
        </Button>
      ) : null}
    </details>
  );
}
