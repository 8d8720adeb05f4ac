/**
 * The suggestions of the articles on screen and everything an editor does with them. Each decision is one act of
 * the log: a claim made, or a dismissal; walking and moved ends are no part of it.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { describe as describePlace } from '../../../shared/anchoring/describe';
import type { Dismissed } from '../../../shared/records/dismissal';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { type Change, create } from '../../data/change';
import { commit } from '../../data/commit';
import type { Dismissals } from '../../data/dismissals';
import type { SelectionDraft } from '../../highlight/selection';
import type { SuggestedInText, SuggestionAct } from '../../highlight/suggested';
import { makeI18n, useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';
import { type Filled, fillClaim } from './accept';
import { sayStop } from './say-stop';
import { FIRST } from './shelf';
import { type DeskArticle, findInHand, type InHand, spanKey, useShelves } from './use-shelves';
import { afterDecision, type Stop, sameStop, stepIn } from './walk';

export interface Desk {
  /** Undefined while loading. */
  readonly articles: readonly DeskArticle[] | undefined;
  readonly dismissals: Dismissals | undefined;
  /** How many suggestions are shown and wait for a decision. */
  readonly count: number;
  readonly inHand: InHand | null;
  /** Whether the choice of what is dismissed with the one in hand is open. */
  readonly alike: boolean;
  readonly onAlike: (open: boolean) => void;
  /** What the last act came to, for whoever does not see it. */
  readonly said: string;
  readonly take: (article: Id, key: string | null) => void;
  /** @param article the pane in which a walk goes on; null: wherever the hand is */
  readonly act: (act: SuggestionAct, article?: Id | null) => void;
  readonly dismissKind: (key: string) => void;
  readonly restore: (what: Dismissed, keys: readonly string[]) => void;
  readonly showMore: (article: Id) => void;
  /** What a pane needs to show its article's suggestions. */
  readonly inText: (article: Id) => SuggestedInText | null;
}

/** A passage with what the rules know of it, for the form. */
export interface FilledDraft extends SelectionDraft {
  readonly filled: Filled;
}

interface DeskOptions {
  readonly dossier: Id;
  /** Articles on screen, in their order. */
  readonly open: readonly Id[];
  /** A suggestion was taken in hand. */
  readonly onTake: () => void;
  /** The editor accepts a suggestion and goes on in the form. */
  readonly onEdit: (draft: FilledDraft) => void;
}

/** The latest value, for functions that are handed out once. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

export function useDesk({ dossier, open, onTake, onEdit }: DeskOptions): Desk {
  const i18n = useI18n();
  const { t, count: counted } = i18n;
  const [most, setMost] = useState<ReadonlyMap<Id, number>>(new Map());
  const [taken, setTaken] = useState<Stop | null>(null);
  const [moved, setMoved] = useState<ReadonlyMap<string, Span>>(new Map());
  const [alike, setAlike] = useState(false);
  const [said, setSaid] = useState('');
  const last = useRef<Stop | null>(null);
  const saving = useRef(false);
  const { articles, dismissals } = useShelves(dossier, open, most);
  const inHand = useMemo(() => findInHand(articles, taken, moved), [articles, taken, moved]);
  const stops = useMemo(
    () =>
      (articles ?? []).flatMap(({ article, shelf }) =>
        shelf.shown.map(({ key, start }): Stop => ({ article: article.id, key, start })),
      ),
    [articles],
  );

  const hold = useCallback(
    (stop: Stop | null): void => {
      setTaken(stop);
      setAlike(false);
      if (stop) {
        last.current = stop;
        onTake();
      }
    },
    [onTake],
  );
  const latest = useLatest({ articles, dismissals, inHand, stops, open, moved });

  /** One act; what is in hand goes on to the next only when it was saved. */
  const decide = useCallback(
    async (changes: readonly Change[], told: string, gone: (stop: Stop) => boolean): Promise<boolean> => {
      if (saving.current || changes.length === 0) return false;
      saving.current = true;
      const now = latest.current;
      const result = await commit(dossier, changes);
      saving.current = false;
      if (!result.ok) {
        notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
        return false;
      }
      const left = now.stops.filter((stop) => !gone(stop));
      const next = now.inHand && gone(now.inHand) ? afterDecision(left, now.open, now.inHand) : now.inHand;
      setSaid(told);
      hold(next);
      return true;
    },
    [dossier, hold, latest, t],
  );

  const homeOf = useCallback(
    (stop: Pick<Stop, 'article'>) =>
      latest.current.articles?.find(({ article }) => article.id === stop.article),
    [latest],
  );
  const draftOf = useCallback(
    (hand: InHand): FilledDraft | null => {
      const home = homeOf(hand);
      if (!home) return null;
      const locale = home.article.fields.direction === 'rtl' ? 'ar' : 'en';
      const { date } = makeI18n({ ...i18n.settings, locale });
      return {
        article: hand.article,
        anchor: describePlace(home.text, hand.span.start, hand.span.end),
        filled: fillClaim(home.text, hand.span, hand.suggestion, date),
      };
    },
    [homeOf, i18n.settings],
  );

  const walk = useCallback(
    (by: 1 | -1, article: Id | null): void => {
      const now = latest.current;
      const next = stepIn(now.stops, now.open, now.inHand ?? last.current, by, article);
      if (next) hold(next);
      const words = t.suggestions;
      if (!next) setSaid(now.stops.length === 0 ? words.none : by > 0 ? words.noNext : words.noPrevious);
      else setSaid(sayStop(next, now.stops, homeOf(next), i18n));
    },
    [latest, hold, homeOf, i18n, t],
  );
  const accept = useCallback(
    (hand: InHand): void => {
      const draft = draftOf(hand);
      if (!draft) return;
      const { article, anchor, filled } = draft;
      // Words nobody has read over are no statement of the editor's.
      const change = create('claim', { ...filled, statement: '', article, anchor });
      const under = ({ article: other, start }: Stop): boolean =>
        other === article && start >= anchor.start && start < anchor.end;
      void decide([change], t.suggestions.accepted, (stop) => sameStop(hand, stop) || under(stop));
    },
    [decide, draftOf, t],
  );

  const act = useCallback(
    (what: SuggestionAct, article: Id | null = null): void => {
      const hand = latest.current.inHand;
      if (what === 'next' || what === 'previous') walk(what === 'next' ? 1 : -1, article);
      else if (hand && what === 'alike') setAlike(true);
      else if (hand && what === 'dismiss') {
        const changes = latest.current.dismissals?.dismiss('suggestion', [hand.key]) ?? [];
        void decide(changes, t.suggestions.dismissed, ({ key }) => key === hand.key);
      } else if (hand && what === 'edit') {
        const draft = draftOf(hand);
        if (draft) onEdit(draft);
      } else if (hand) accept(hand);
    },
    [latest, walk, decide, accept, draftOf, onEdit, t],
  );
  const restore = useCallback(
    (what: Dismissed, keys: readonly string[]): void => {
      const changes = latest.current.dismissals?.restore(what, keys) ?? [];
      void decide(changes, t.suggestions.restored(counted(changes.length)), () => false);
    },
    [latest, decide, counted, t],
  );

  const dismissKind = useCallback(
    (key: string): void => {
      const now = latest.current;
      const alikeKeys = new Set(
        now.articles?.flatMap(({ shelf }) =>
          shelf.shown.filter((one) => one.kinds.some((kind) => kind.key === key)).map((one) => one.key),
        ),
      );
      const changes = now.dismissals?.dismiss('suggestion-kind', [key]) ?? [];
      const told = t.suggestions.dismissedKind(counted(alikeKeys.size));
      void decide(changes, told, (stop) => alikeKeys.has(stop.key)).then((saved) => {
        const run = (): void => restore('suggestion-kind', [key]);
        if (saved) notify({ tone: 'info', text: told, action: { label: t.common.undo, run } });
      });
    },
    [latest, decide, restore, counted, t],
  );
  const take = useCallback(
    (article: Id, key: string | null): void =>
      hold(latest.current.stops.find((stop) => stop.article === article && stop.key === key) ?? null),
    [hold, latest],
  );
  const move = useCallback(
    (span: Span | null): void => {
      const hand = latest.current.inHand;
      if (!hand) return;
      setMoved((before) => {
        const next = new Map(before);
        if (span) next.set(spanKey(hand), span);
        else next.delete(spanKey(hand));
        return next;
      });
    },
    [latest],
  );
  const inText = useMemo(() => {
    const made = new Map<Id, SuggestedInText>();
    for (const { article, shelf } of articles ?? []) {
      const hand = inHand?.article === article.id ? inHand : null;
      made.set(article.id, {
        placed: shelf.shown.map(({ key, start, end }) => ({ id: key, start, end })),
        inHand: hand?.key ?? null,
        span: hand?.span ?? null,
        moved: hand?.moved ?? false,
        onTake: (key) => take(article.id, key),
        onAct: (what) => act(what, article.id),
        onMove: move,
      });
    }
    return (id: Id): SuggestedInText | null => made.get(id) ?? null;
  }, [articles, inHand, take, act, move]);

  return {
    articles,
    dismissals,
    count: stops.length,
    inHand,
    alike: alike && inHand !== null,
    onAlike: setAlike,
    said,
    take,
    act,
    dismissKind,
    restore,
    showMore: useCallback(
      (article) => setMost((before) => new Map(before).set(article, (before.get(article) ?? FIRST) + FIRST)),
      [],
    ),
    inText,
  };
}
