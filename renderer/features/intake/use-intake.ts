/** Runs the intake: reads what arrives, a few pages at a time, and adds reviewed pages to the dossier. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Id } from '../../../shared/records/ids';
import { commit } from '../../data/commit';
import { newId } from '../../data/identity';
import type { CommitProblem } from '../../data/problems';
import { type Reading, startReading } from '../../workers/intake-client';
import { planAddition } from './addition';
import type { Incoming } from './incoming';
import { type Item, type ItemEvent, reduceItems, reviewOf } from './intake-items';
import { type Added, holds, type Known } from './known';
import { openQuestions, type Standing, standingOf, versionsOf } from './standing';
import { useKnown } from './use-known';

/** Pages read at the same time: each has a worker and its memory. */
const AT_ONCE = 2;

export type AddOutcome =
  | { readonly kind: 'added'; readonly articles: readonly Id[]; readonly act: Id }
  | { readonly kind: 'question' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly problem: CommitProblem };

export interface Intake {
  readonly items: readonly Item[];
  readonly known: Known | undefined;
  readonly dispatch: (event: ItemEvent) => void;
  readonly standing: (item: Item) => Standing | null;
  /** Ends the reading of one page. */
  readonly stop: (key: number) => void;
  /**
   * Adds one reviewed page.
   * @param joined the act that a page added with it began; null: an act of its own
   */
  readonly add: (key: number, joined: Id | null) => Promise<AddOutcome>;
}

/** Starts readings for waiting pages and ends them all when the screen goes. */
function useReadings(items: readonly Item[], dispatch: (event: ItemEvent) => void): (key: number) => void {
  const running = useRef(new Map<number, Reading>());
  useEffect(() => {
    for (const item of items) {
      if (running.current.size >= AT_ONCE) break;
      if (item.state.kind !== 'waiting' || !item.source || running.current.has(item.key)) continue;
      const { key, name, source, encoding } = item;
      const reading = startReading({ name, source, encoding }, (fraction) =>
        dispatch({ kind: 'progressed', key, fraction }),
      );
      running.current.set(key, reading);
      dispatch({ kind: 'started', key });
      reading.outcome.then((outcome) => {
        running.current.delete(key);
        if (outcome.ok) dispatch({ kind: 'read', key, read: outcome.value });
        else dispatch({ kind: 'failed', key, problem: outcome.error });
      });
    }
  }, [items, dispatch]);
  useEffect(() => {
    const all = running.current;
    return () => {
      for (const reading of all.values()) reading.stop();
    };
  }, []);
  return useCallback((key) => running.current.get(key)?.stop(), []);
}

/**
 * Resolves once the dossier, as it is shown here, holds what was added: what comes next is compared with it, and
 * the screen that opens the articles finds them.
 */
function useArrivals(known: Known | undefined): (added: Added) => Promise<void> {
  const waiting = useRef(new Map<Added, () => void>());
  useEffect(() => {
    for (const [added, arrive] of waiting.current) {
      if (!known || !holds(known, added)) continue;
      waiting.current.delete(added);
      arrive();
    }
  }, [known]);
  return useCallback((added) => new Promise((resolve) => waiting.current.set(added, resolve)), []);
}

/** @param incoming what arrived so far; a longer list brings more pages into the same review */
export function useIntake(dossier: Id, incoming: readonly Incoming[]): Intake {
  const [items, dispatch] = useReducer(reduceItems, []);
  const known = useKnown(dossier);
  const seen = useRef(new WeakSet<Incoming>());
  const ids = useRef(new Map<string, Id>());
  const latest = useRef({ items, known });
  useEffect(() => {
    latest.current = { items, known };
  });
  const stop = useReadings(items, dispatch);
  const arrival = useArrivals(known);

  useEffect(() => {
    const pages = incoming.filter((page) => !seen.current.has(page));
    for (const page of pages) seen.current.add(page);
    if (pages.length > 0) dispatch({ kind: 'arrived', pages });
  }, [incoming]);

  const standing = useCallback(
    (item: Item) => (known ? standingOf(item, items, known) : null),
    [items, known],
  );

  const add = useCallback(
    async (key: number, joined: Id | null): Promise<AddOutcome> => {
      const now = latest.current;
      const item = now.items.find((other) => other.key === key);
      const review = item && reviewOf(item);
      const stands = item && now.known ? standingOf(item, now.items, now.known) : null;
      if (!now.known || !review || stands?.kind !== 'new' || review.timeline.present.articles.length === 0)
        return { kind: 'nothing' };
      if (openQuestions(stands, review).length > 0) return { kind: 'question' };
      const idOf = (index: number): Id => {
        const name = `${key} ${index}`;
        const id = ids.current.get(name) ?? newId();
        ids.current.set(name, id);
        return id;
      };
      const addition = planAddition(item, review, versionsOf(stands, review, now.known), idOf);
      dispatch({ kind: 'adding', key });
      const arrived = arrival({ capture: idOf(0), articles: addition.articles });
      const saved = await commit(dossier, addition.changes, addition.bytes, joined);
      if (!saved.ok) {
        dispatch({ kind: 'not-added', key });
        return { kind: 'failed', problem: saved.error };
      }
      await arrived;
      dispatch({ kind: 'added', key, articles: addition.articles });
      return { kind: 'added', articles: addition.articles, act: saved.value.act };
    },
    [dossier, arrival],
  );

  return { items, known, dispatch, standing, stop, add };
}
