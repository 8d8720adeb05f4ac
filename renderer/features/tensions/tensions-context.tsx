/**
 * The tensions of the dossier in hand, for every screen that shows them: the board, the cards beside the articles,
 * the count on the tab. The comparison runs once, whoever looks.
 */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { NameDecisions } from '../../../shared/compare/compared';
import type { HoldingSum } from '../../../shared/compare/tension';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import { useDismissals } from '../../data/use-dismissals';
import { type Arranged, arrangeTensions, passagesOf } from './arrange';
import { type Feed, useFeed } from './use-feed';

export interface Tensions {
  readonly dossier: Id;
  readonly arranged: Arranged;
  readonly holding: readonly HoldingSum[];
  /** How many the rules saw before the list was capped, and how many they handed over. */
  readonly total: number;
  readonly listed: number;
  /** Decisions on names that stand. */
  readonly namings: readonly FoldedRecord<'naming'>[];
  readonly articles: ReadonlyMap<Id, FoldedRecord<'article'>>;
  readonly feed: Feed;
}

const Context = createContext<Tensions | null>(null);
const nothing: Arranged = { waiting: [], dismissed: [], opened: new Map(), count: 0 };

function useDecisions(namings: readonly FoldedRecord<'naming'>[] | undefined): NameDecisions | undefined {
  return useMemo(() => {
    if (!namings) return undefined;
    const of = (same: boolean): readonly (readonly string[])[] =>
      namings.filter(({ fields }) => fields.same === same).map(({ fields }) => fields.names);
    return { same: of(true), different: of(false) };
  }, [namings]);
}

function useArranged(dossier: Id, feed: Feed): Arranged {
  const dismissals = useDismissals(dossier);
  const disputes = useRecords(dossier, 'dispute');
  const stands = useRecords(dossier, 'stand');
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  return useMemo(() => {
    if (!feed.result || !dismissals || !disputes || !stands || !claims) return nothing;
    const away = dismissals.standing
      .filter(({ fields }) => fields.what === 'tension')
      .map(({ fields }) => fields.key);
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    const opened = disputes.map((dispute) => passagesOf(dispute, stands, known));
    return arrangeTensions(feed.result.tensions, new Set(away), opened);
  }, [feed.result, dismissals, disputes, stands, claims]);
}

export function TensionsProvider({
  dossier,
  children,
}: {
  readonly dossier: Id;
  readonly children: ReactNode;
}) {
  const namings = useRecords(dossier, 'naming');
  const articles = useRecords(dossier, 'article');
  const feed = useFeed(dossier, useDecisions(namings));
  const arranged = useArranged(dossier, feed);
  const byId = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles]);
  const value = useMemo(
    (): Tensions => ({
      dossier,
      arranged,
      holding: feed.result?.holding ?? [],
      total: feed.result?.total ?? 0,
      listed: feed.result?.tensions.length ?? 0,
      namings: namings ?? [],
      articles: byId,
      feed,
    }),
    [dossier, arranged, feed, namings, byId],
  );
  return <Context value={value}>{children}</Context>;
}

/** The tensions of the dossier in hand. */
export function useTensions(): Tensions {
  const value = useContext(Context);
  if (!value) throw new Error('useTensions outside TensionsProvider');
  return value;
}
