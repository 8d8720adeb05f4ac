/** What the evidence on a claim or dispute amounts to: its grades, and how many independent sources stand in it. */
import type { FoldedRecord } from '../log/fold';
import type { Credibility } from '../records/evidence';
import type { Id } from '../records/ids';
import type { Reliability } from '../records/source';
import { nameKey } from './names';

/** Below this many independent sources a finding is warned about (AFP: at least two for the central claim). */
export const ENOUGH_SOURCES = 2;

/**
 * The Admiralty code of a piece of evidence, like "B2": the source's letter and the information's number,
 * rated independently. Evidence without a source has the letter F: it cannot be judged.
 */
export function gradeOf(reliability: Reliability | null, credibility: Credibility): string {
  return `${reliability ?? 'F'}${credibility}`;
}

/**
 * How many independent sources bear on a claim first-hand: different ones among the primary evidence that
 * supports or refutes it. Background does not vouch; evidence without a source proves no independence; two
 * entries of one name are one source.
 * @param sources every source's id → the source that stands for it (`keptById`)
 */
export function countIndependent(
  evidence: readonly FoldedRecord<'evidence'>[],
  sources: ReadonlyMap<Id, FoldedRecord<'source'>>,
): number {
  const keys = new Set<string>();
  for (const { fields } of evidence) {
    if (fields.retracted || !fields.primary || fields.stance === 'context' || !fields.source) continue;
    const source = sources.get(fields.source);
    keys.add(nameKey(source?.fields.name ?? '') || (source?.id ?? fields.source));
  }
  return keys.size;
}

/** How many pieces of evidence that stand each source vouches for, with those of what was merged into it. */
export function countVouched(
  evidence: readonly FoldedRecord<'evidence'>[],
  sources: ReadonlyMap<Id, FoldedRecord<'source'>>,
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { fields } of evidence) {
    if (fields.retracted || !fields.source) continue;
    const source = sources.get(fields.source)?.id ?? fields.source;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
