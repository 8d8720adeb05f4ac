/**
 * Looks for names of protected sources in what editors wrote themselves. The sheet leaves out a protected
 * source's name where it stands as a source; nobody but an editor can take it out of a sentence.
 */
import type { FoldedRecord } from '../log/fold';
import type { Id } from '../records/ids';
import { nameKey } from '../weigh/names';
import type { ClaimSheet } from './document';
import type { SheetDisagreement, SheetEvidence, SheetVerdict } from './document-parts';
import type { Openness } from './openness';
import { prepareWithheld } from './weighed';

/** A protected name that would be handed over. */
export interface Exposure {
  readonly source: Id;
  /** The protected name, for the editor's eyes only. */
  readonly name: string;
  /** Where it stands: a claim by its number, a dispute by its question, or the sheet's own title. */
  readonly on:
    | { readonly kind: 'claim'; readonly number: number }
    | { readonly kind: 'dispute'; readonly question: string }
    | { readonly kind: 'title' };
  readonly field: 'statement' | 'reasons' | 'evidence' | 'openness' | 'question' | 'position' | 'title';
}

interface Written {
  readonly on: Exposure['on'];
  readonly field: Exposure['field'];
  readonly text: string;
}

/** Shorter keys would be found in every other sentence. */
const SHORTEST = 4;

/** A name and its parts (before a comma, in brackets), folded: a witness may be mentioned by half a name. */
function keysOf(name: string): string[] {
  const parts = [name, ...name.split(/[,،;؛:()[\]/–—]|\s-\s/u)];
  return [...new Set(parts.map(nameKey))].filter((key) => key.length >= SHORTEST);
}

const reasonsOf = (verdict: SheetVerdict): string =>
  verdict.judgements.map((judgement) => judgement.reasons).join('\n');

/** Values over which editors differ, but for sources, whose names are left out where they have to be. */
const differing = (list: readonly SheetDisagreement[]): string[] =>
  list
    .filter(({ field }) => field !== 'source')
    .flatMap(({ values }) => values.map(({ value }) => value ?? ''));

const evidenceText = (evidence: readonly SheetEvidence[]): string =>
  evidence
    .flatMap(({ excerpt, link, attachment, media, disagreements }) => [
      excerpt,
      link ?? '',
      attachment?.fileName ?? '',
      media?.originalContext ?? '',
      media?.originalLink ?? '',
      ...differing(disagreements),
    ])
    .join('\n');

const opennessText = ({ rightOfReply, corrections }: Openness): string =>
  [
    ...rightOfReply.flatMap((one) => [one.asked, one.answer, ...differing(one.disagreements)]),
    ...corrections.flatMap((one) => [one.text, ...differing(one.disagreements)]),
  ].join('\n');

function* writtenOn(sheet: ClaimSheet): Generator<Written> {
  yield { on: { kind: 'title' }, field: 'title', text: sheet.dossier.title };
  for (const claim of sheet.claims) {
    const on = { kind: 'claim', number: claim.number } as const;
    yield { on, field: 'statement', text: [claim.statement, ...differing(claim.disagreements)].join('\n') };
    yield { on, field: 'reasons', text: reasonsOf(claim.verdict) };
    yield { on, field: 'evidence', text: evidenceText(claim.evidence) };
    yield { on, field: 'openness', text: opennessText(claim) };
  }
  for (const dispute of sheet.disputes) {
    const on = { kind: 'dispute', question: dispute.question } as const;
    yield { on, field: 'question', text: dispute.question };
    yield { on, field: 'position', text: dispute.positions.map(({ label }) => label).join('\n') };
    yield { on, field: 'reasons', text: reasonsOf(dispute.verdict) };
    yield { on, field: 'evidence', text: evidenceText(dispute.evidence) };
    yield { on, field: 'openness', text: opennessText(dispute) };
  }
}

/**
 * Finds protected names, folded as for search, in the editors' own words on a sheet. Quotations and speakers are
 * the published articles' words and are not looked at.
 * @param sources all sources of the dossier
 */
export function findExposures(sheet: ClaimSheet, sources: readonly FoldedRecord<'source'>[]): Exposure[] {
  const whyWithheld = prepareWithheld(sources);
  const guarded = sources
    .filter((source) => whyWithheld(source) !== '')
    .map((source) => ({ source, keys: keysOf(source.fields.name) }))
    .filter(({ keys }) => keys.length > 0);
  if (guarded.length === 0) return [];
  return [...writtenOn(sheet)].flatMap(({ on, field, text }) => {
    const folded = nameKey(text);
    if (folded === '') return [];
    return guarded
      .filter(({ keys }) => keys.some((key) => folded.includes(key)))
      .map(({ source }) => ({ source: source.id, name: source.fields.name, on, field }));
  });
}
