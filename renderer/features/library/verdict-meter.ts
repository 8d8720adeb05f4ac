/** How the verdicts on an article's claims are spread: what the thin bar in the rail shows. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Scale, Tone } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import { readStanding } from '../../../shared/weigh/verdicts';

export interface Meter {
  readonly claims: number;
  readonly unjudged: number;
  /** Claims on which editors gave different verdicts that nobody has settled: they have no tone of their own. */
  readonly differing: number;
  /** Tones in the order of the list below, each with how many claims were judged so. */
  readonly parts: readonly { readonly tone: Tone; readonly claims: number }[];
}

const order: readonly Tone[] = ['supported', 'refuted', 'disputed', 'misleading', 'unproven', 'open'];

/** Claims by article, each article's meter. Claims without a verdict, or with a withdrawn one, are unjudged. */
export function measureVerdicts(
  claims: readonly FoldedRecord<'claim'>[],
  verdicts: readonly FoldedRecord<'verdict'>[],
  scale: Scale,
): ReadonlyMap<Id, Meter> {
  const toneOf = new Map<Id, Tone | 'differ'>();
  for (const verdict of verdicts) {
    const { target } = verdict.fields;
    const standing = readStanding(verdict);
    if (target.kind !== 'claim') continue;
    if (standing.state === 'disagreement') toneOf.set(target.id, 'differ');
    else if (standing.state === 'given')
      toneOf.set(target.id, findRating(standing.judgement.rating, scale).rating.tone);
  }
  const byArticle = new Map<Id, (Tone | 'differ' | null)[]>();
  for (const { id, fields } of claims) {
    const tones = byArticle.get(fields.article) ?? [];
    tones.push(toneOf.get(id) ?? null);
    byArticle.set(fields.article, tones);
  }
  return new Map(
    [...byArticle].map(([article, tones]) => [
      article,
      {
        claims: tones.length,
        unjudged: tones.filter((tone) => tone === null).length,
        differing: tones.filter((tone) => tone === 'differ').length,
        parts: order
          .map((tone) => ({ tone, claims: tones.filter((other) => other === tone).length }))
          .filter(({ claims }) => claims > 0),
      },
    ]),
  );
}
