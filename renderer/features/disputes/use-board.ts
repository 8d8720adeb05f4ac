/** Everything the disputes screen reads, looked up by id. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Scale } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { defaultScale } from '../../../shared/records/scales';
import { type Arrangement, arrangeDispute } from '../../../shared/weigh/disputes';
import { findOrigins, type Origin, utteranceOf } from '../../../shared/weigh/origins';
import { readStanding, type StandingVerdict } from '../../../shared/weigh/verdicts';
import { numberClaims, useRecord, useRecords } from '../../data/queries';

/** A dispute with its positions and stands. */
export interface DisputeParts {
  readonly record: FoldedRecord<'dispute'>;
  readonly arrangement: Arrangement;
}

/** A dispute as the screen shows it. */
export interface DisputeView extends DisputeParts {
  readonly verdict: StandingVerdict;
}

export interface Board {
  readonly dossier: Id;
  readonly scale: Scale;
  /** In order of creation, retracted ones too. */
  readonly disputes: readonly DisputeView[];
  /** All claims of the dossier, retracted ones too, in order of creation. */
  readonly claims: ReadonlyMap<Id, FoldedRecord<'claim'>>;
  readonly numbers: ReadonlyMap<Id, number>;
  readonly articles: ReadonlyMap<Id, FoldedRecord<'article'>>;
  readonly sources: ReadonlyMap<Id, FoldedRecord<'source'>>;
  /** Claim → its evidence that stands. */
  readonly evidence: ReadonlyMap<Id, readonly FoldedRecord<'evidence'>[]>;
  /** Claim or dispute → the record of its verdict. */
  readonly verdicts: ReadonlyMap<Id, FoldedRecord<'verdict'>>;
}

const byId = <T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

function groupByTarget(
  evidence: readonly FoldedRecord<'evidence'>[],
): ReadonlyMap<Id, readonly FoldedRecord<'evidence'>[]> {
  const groups = new Map<Id, FoldedRecord<'evidence'>[]>();
  for (const record of evidence) {
    const group = groups.get(record.fields.target.id);
    if (group) group.push(record);
    else groups.set(record.fields.target.id, [record]);
  }
  return groups;
}

/** The independent origins of some claims; retracted and unknown claims do not count. */
export function originsOf(
  board: Pick<Board, 'claims' | 'articles'>,
  claims: readonly Id[],
): readonly Origin[] {
  const standing = claims
    .flatMap((id) => board.claims.get(id) ?? [])
    .filter(({ fields }) => !fields.retracted);
  return findOrigins(standing.map((claim) => utteranceOf(claim, board.articles.get(claim.fields.article))));
}

/** @returns undefined while loading */
export function useBoard(dossier: Id): Board | undefined {
  const home = useRecord(dossier, 'dossier', dossier);
  const disputes = useRecords(dossier, 'dispute', { withRetracted: true });
  const positions = useRecords(dossier, 'position');
  const stands = useRecords(dossier, 'stand');
  const verdicts = useRecords(dossier, 'verdict', { withRetracted: true });
  const claims = useRecords(dossier, 'claim', { withRetracted: true });
  const articles = useRecords(dossier, 'article', { withRetracted: true });
  const evidence = useRecords(dossier, 'evidence');
  const sources = useRecords(dossier, 'source', { withRetracted: true });

  const views = useMemo(() => {
    if (!disputes || !positions || !stands || !verdicts) return undefined;
    const judged = byId(verdicts);
    return disputes.map((record) => ({
      record,
      arrangement: arrangeDispute(record.id, positions, stands),
      verdict: readStanding(judged.get(record.id)),
    }));
  }, [disputes, positions, stands, verdicts]);
  const looked = useMemo(
    () =>
      claims && articles && sources && evidence && verdicts
        ? {
            verdicts: byId(verdicts),
            claims: byId(claims),
            numbers: numberClaims(claims),
            articles: byId(articles),
            sources: byId(sources),
            evidence: groupByTarget(evidence),
          }
        : undefined,
    [claims, articles, sources, evidence, verdicts],
  );
  const scale = home?.fields.scale ?? defaultScale;
  return useMemo(
    () => (views && looked ? { dossier, scale, disputes: views, ...looked } : undefined),
    [dossier, scale, views, looked],
  );
}
