/** The disputes of a sheet: each question with its positions and the claims that stand behind them. */

import type { FoldedRecord } from '../log/fold';
import { grouped } from '../log/group';
import type { Id } from '../records/ids';
import { chainOf, findOrigins, type Utterance, utteranceOf } from '../weigh/origins';
import type { SheetDispute, SheetStand } from './document';
import { noVerdict, readDisagreements } from './judgements';
import type { SheetIndex } from './lookup';
import { nothingOpen } from './openness';

type Position = FoldedRecord<'position'>;

interface Placed {
  readonly position: Id;
  readonly stand: SheetStand;
  readonly utterance: Utterance;
}

function readStands(dispute: Id, index: SheetIndex, onSheet: ReadonlySet<Id>): readonly Placed[] {
  return (index.stands.get(dispute) ?? []).flatMap(({ fields }) => {
    const claim = index.claims.get(fields.claim);
    if (!claim || (claim.fields.retracted && !index.options.withRetracted)) return [];
    const article = index.articles.get(claim.fields.article);
    const utterance = utteranceOf(claim, article);
    const stand: SheetStand = {
      claim: claim.id,
      number: index.numbers.get(claim.id)!,
      quote: claim.fields.anchor.exact,
      chain: chainOf(utterance),
      articleTitle: article?.fields.title?.text ?? '',
      onSheet: onSheet.has(claim.id),
    };
    return [{ position: fields.position, stand, utterance }];
  });
}

function readDispute(
  dispute: FoldedRecord<'dispute'>,
  found: readonly Position[],
  stands: readonly Placed[],
  index: SheetIndex,
): SheetDispute {
  const positions = [...found].sort((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1));
  const known = new Set(positions.map((position) => position.id));
  return {
    id: dispute.id,
    question: dispute.fields.question,
    state: dispute.fields.state,
    positions: positions.map((position) => {
      const behind = stands.filter((placed) => placed.position === position.id);
      return {
        id: position.id,
        label: position.fields.label,
        claims: behind.map((placed) => placed.stand),
        origins: findOrigins(behind.map((placed) => placed.utterance)).length,
      };
    }),
    unplaced: stands.filter((placed) => !known.has(placed.position)).map((placed) => placed.stand),
    verdict: index.verdicts.get(dispute.id) ?? noVerdict,
    evidence: index.evidence.get(dispute.id) ?? [],
    ...(index.openness.get(dispute.id) ?? nothingOpen),
    disagreements: readDisagreements(dispute, ['question', 'state', 'retracted']),
    by: dispute.created.by.name,
    at: dispute.created.at,
    retracted: dispute.fields.retracted,
  };
}

/** All disputes of the dossier; of a narrower choice the one asked for, or those in which a chosen claim stands. */
export function chooseDisputes(index: SheetIndex, claims: readonly Id[]): SheetDispute[] {
  const { options, input } = index;
  const onSheet = new Set(claims);
  const isWhole =
    options.articles === 'all' &&
    (options.ratings ?? 'all') === 'all' &&
    (options.workflow ?? 'all') === 'all';
  const touched = new Set(claims.flatMap((claim) => index.disputesOf.get(claim) ?? []));
  const positions = grouped(
    input.position.filter(({ fields }) => !fields.retracted),
    ({ fields }) => fields.dispute,
  );
  return input.dispute
    .filter((dispute) => options.withRetracted || !dispute.fields.retracted)
    .filter(({ id }) => (options.dispute ? id === options.dispute : isWhole || touched.has(id)))
    .map((dispute) =>
      readDispute(dispute, positions.get(dispute.id) ?? [], readStands(dispute.id, index, onSheet), index),
    );
}
