/** The search box, open: the field, what narrows it down, what was found, and the keys. */
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import type { HitKind } from '../../../shared/search/filters';
import { isEmptyQuery, parseQuery } from '../../../shared/search/query';
import { useI18n } from '../../i18n/i18n';
import { type Command, findCommands } from './commands';
import { setScope } from './edit-query';
import { Filters, Scopes } from './narrowing';
import { HowToAsk, NothingFound } from './nothing-found';
import { readRecent, rememberSearch } from './recent-searches';
import { ResultList, rowElementId } from './result-list';
import { countFound, isChoosable, listRows, type Row, recentRows, stepFrom } from './rows';
import type { FeedState } from './search-feed';
import { SearchField } from './search-field';
import { SearchFoot } from './search-foot';
import type { Lookup } from './use-lookup';
import { usePlaceHeld } from './use-place';
import type { Results } from './use-results';
import './search.css';

/** Where a chosen hit leads. */
export interface SearchTarget {
  readonly kind: HitKind;
  readonly id: Id;
  /** The words that were found, in the captured text of an article. */
  readonly place: Span | null;
  /** Beside what is open rather than in its place. */
  readonly beside: boolean;
}

export interface SearchDialogProps {
  /** Null on the home screen, where dossiers and commands are found. */
  readonly dossier: Id | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly results: Results;
  readonly state: FeedState;
  readonly lookup: Lookup | null;
  readonly commands: readonly Command[];
  readonly renderKeys: (keys: Command['keys']) => ReactNode;
  readonly onGo: (target: SearchTarget) => void;
  readonly onClose: () => void;
}

function targetOf(row: Extract<Row, { type: 'hit' | 'line' }>, beside: boolean): SearchTarget {
  const [first] = row.type === 'hit' ? (row.shown?.lines ?? []) : [row.line];
  const head = row.type === 'hit' ? row.shown?.head.find(({ place }) => place !== null) : undefined;
  return {
    kind: row.kind,
    id: row.key.slice(row.key.indexOf(' ') + 1),
    place: first?.place ?? head?.place ?? null,
    beside,
  };
}

/** The rows for what is typed, and what is known of how many there are. */
function useRows({ dossier, typed, results, commands }: SearchDialogProps) {
  const query = useMemo(() => parseQuery(typed), [typed]);
  const isEmpty = isEmptyQuery(query);
  // Results stay while the next ones are looked for; what they are of is what was asked then.
  const asked = useMemo(() => parseQuery(results.typed), [results.typed]);
  const found = useMemo(() => findCommands(commands, query), [commands, query]);
  const rows = useMemo(() => {
    if (isEmpty) return typed.trim() === '' ? recentRows(readRecent(dossier)) : [];
    return listRows({
      query: asked,
      hits: results.hits,
      shown: results.shown,
      missing: results.missing,
      commands: found,
    });
  }, [isEmpty, typed, dossier, asked, results, found]);
  const isSettled = dossier === null || results.typed === typed;
  return { query, isEmpty, rows, count: isEmpty ? 0 : countFound(results.hits, found), isSettled };
}

export function SearchDialog(props: SearchDialogProps) {
  const { dossier, typed, onType, results, state, lookup, renderKeys, onGo, onClose } = props;
  const { t, locale } = useI18n();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const leave = usePlaceHeld();
  const { query, isEmpty, rows, count, isSettled } = useRows(props);
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = rows.findIndex((row) => row.id === chosen);
  const active = kept >= 0 ? kept : rows.findIndex(isChoosable);
  const point = (at: number): void => setChosen(rows[at]?.id ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at the top again
  useEffect(() => setChosen(null), [typed]);

  const type = (text: string): void => {
    onType(text);
    field.current?.focus();
  };
  const choose = (at: number, beside: boolean): void => {
    const row = rows[at];
    if (!row || row.type === 'heading') return;
    if (row.type === 'recent') {
      type(row.typed);
      return;
    }
    if (row.type === 'all') {
      type(setScope(typed, row.group, locale));
      return;
    }
    if (row.type === 'command' && row.command.isDisabled) return;
    leave();
    if (!isEmpty && row.type !== 'command') rememberSearch(dossier, typed);
    onClose();
    if (row.type === 'command') row.command.run();
    else onGo(targetOf(row, beside));
  };
  // Enter pressed before the hits of the last letter have come: what is still shown is of other words, so it waits.
  const [awaited, setAwaited] = useState<{ readonly typed: string; readonly beside: boolean } | null>(null);
  const press = (beside: boolean): void => {
    const type = rows[active]?.type;
    if (isSettled || type === 'command' || type === 'recent') choose(active, beside);
    else setAwaited({ typed, beside });
  };
  useEffect(() => {
    if (!awaited || (awaited.typed === typed && !isSettled)) return;
    setAwaited(null);
    if (awaited.typed === typed) choose(active, awaited.beside);
  });
  const isReady = dossier === null || state.state === 'ready';
  const isNone = isSettled && isReady && rows.length === 0 && typed.trim() !== '';
  return (
    <ModalOverlay
      className="scrim search-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal>
        <AriaDialog className="dialog search" aria-label={t.search.title}>
          <SearchField
            field={field}
            typed={typed}
            placeholder={dossier ? t.search.button : t.search.buttonHome}
            list={rows.length > 0 ? list : null}
            active={active >= 0 ? rowElementId(list, active) : undefined}
            onType={onType}
            onStep={(by) => point(stepFrom(rows, active, by))}
            onChoose={press}
          />
          {dossier ? (
            <div className="search-narrow">
              <Scopes typed={typed} query={query} hits={isEmpty ? null : results.hits} onType={type} />
              <Filters dossier={dossier} typed={typed} onType={type} />
            </div>
          ) : null}
          {rows.length > 0 ? (
            <ResultList
              id={list}
              rows={rows}
              active={active}
              lookup={lookup}
              renderKeys={renderKeys}
              onPoint={point}
              onChoose={choose}
            />
          ) : null}
          {typed.trim() === '' ? <HowToAsk onType={type} forDossier={dossier !== null} /> : null}
          {isNone ? <NothingFound typed={typed} query={query} onType={type} /> : null}
          <SearchFoot
            state={dossier ? state : null}
            count={typed.trim() === '' || !isSettled ? null : count}
            isCut={query.cut}
            renderKeys={renderKeys}
          />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
