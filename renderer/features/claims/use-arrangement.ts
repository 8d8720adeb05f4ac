/** How the panel is arranged in one dossier, remembered on this machine. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { categories } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import {
  type Arrangement,
  everything,
  type Group,
  type Grouping,
  parseArrangement,
  type Row,
  rowsOf,
  verdictKey,
} from './claim-groups';
import type { Claim, Filter, ShownVerdict } from './claim-list';

const keyOf = (dossier: Id): string => `qarina.claims.${dossier}`;

const followers = new Set<(dossier: Id, arrangement: Arrangement) => void>();

/** Shows one scope of a dossier's claims, unnarrowed, in its panel now or when it is next open. */
export function showScope(dossier: Id, scope: Filter): void {
  const before = parseArrangement(localStorage.getItem(keyOf(dossier)));
  const next = { ...before, scope, narrowing: everything };
  localStorage.setItem(keyOf(dossier), JSON.stringify(next));
  for (const follow of followers) follow(dossier, next);
}

export function useArrangement(dossier: Id): readonly [Arrangement, (part: Partial<Arrangement>) => void] {
  const [arrangement, setArrangement] = useState(() =>
    parseArrangement(localStorage.getItem(keyOf(dossier))),
  );
  useEffect(() => {
    const follow = (other: Id, next: Arrangement): void => {
      if (other === dossier) setArrangement(next);
    };
    followers.add(follow);
    return () => {
      followers.delete(follow);
    };
  }, [dossier]);
  const arrange = useCallback(
    (part: Partial<Arrangement>) =>
      setArrangement((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(keyOf(dossier), JSON.stringify(next));
        return next;
      }),
    [dossier],
  );
  return [arrangement, arrange];
}

/** Rank of what belongs to no group: after all others. */
const LAST = 1_000_000;

interface Known {
  readonly judge: (claim: Id) => ShownVerdict;
  readonly verdictName: (key: string) => string;
  /** Ratings of the scale, in its order. */
  readonly ratings: readonly string[];
  readonly articleTitle: (article: Id) => string;
}

/** The lines of the list under a grouping. @param known must be stable from render to render */
export function useRows(
  dossier: Id,
  claims: readonly Claim[],
  grouping: Grouping,
  known: Known,
): readonly Row[] {
  const { t } = useI18n();
  const stands = useRecords(dossier, 'stand');
  const disputes = useRecords(dossier, 'dispute');
  return useMemo(() => {
    const { judge, verdictName, ratings, articleTitle } = known;
    const disputesOf = Map.groupBy(stands ?? [], (stand) => stand.fields.claim);
    const questions = new Map(
      disputes?.map((dispute, at) => [dispute.id, { at, question: dispute.fields.question }]),
    );
    const groupings: Record<Exclude<Grouping, 'none'>, (claim: Claim) => readonly Group[]> = {
      article: ({ fields }) => [{ key: fields.article, label: articleTitle(fields.article), rank: 0 }],
      speaker: ({ fields: { speaker } }) => [
        speaker
          ? { key: speaker, label: showHiddenMarks(speaker), rank: 0 }
          : { key: '', label: t.claims.outletItself, rank: LAST },
      ],
      category: ({ fields: { category } }) => [
        { key: category, label: t.terms.category[category], rank: categories.indexOf(category) },
      ],
      verdict: (claim) => {
        const key = verdictKey(judge(claim.id));
        const rank = key === 'none' ? LAST : ratings.indexOf(key.slice('rating:'.length));
        return [{ key, label: verdictName(key), rank }];
      },
      dispute: (claim) => {
        const ids = new Set((disputesOf.get(claim.id) ?? []).map((stand) => stand.fields.dispute));
        const groups = [...ids].flatMap((id): Group[] => {
          const found = questions.get(id);
          return found ? [{ key: id, label: found.question, rank: found.at }] : [];
        });
        return groups.length > 0 ? groups : [{ key: '', label: t.claims.noDispute, rank: LAST }];
      },
    };
    return rowsOf(claims, grouping === 'none' ? null : groupings[grouping]);
  }, [claims, grouping, known, stands, disputes, t]);
}
