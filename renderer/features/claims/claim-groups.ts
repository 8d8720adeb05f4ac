/**
 * How the panel narrows and groups the claims of a scope. Filters combine; a group is a heading and the claims
 * under it. What was chosen is kept per dossier on this machine, and is no part of the dossier.
 */
import { z } from 'zod';
import { type Category, categorySchema, type Workflow, workflowSchema } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import { type Claim, filters, type ShownVerdict } from './claim-list';

export const groupings = ['none', 'article', 'speaker', 'category', 'verdict', 'dispute'] as const;
export type Grouping = (typeof groupings)[number];

/** Null lets every claim pass. An empty speaker: the outlet itself. */
export interface Narrowing {
  readonly category: Category | null;
  readonly speaker: string | null;
  /** As `verdictKey` names it. */
  readonly verdict: string | null;
  readonly workflow: Workflow | null;
}
export type Facet = keyof Narrowing;
export const facets: readonly Facet[] = ['category', 'speaker', 'verdict', 'workflow'];

const narrowingSchema = z.object({
  category: categorySchema.nullable().catch(null),
  speaker: z.string().nullable().catch(null),
  verdict: z.string().nullable().catch(null),
  workflow: workflowSchema.nullable().catch(null),
});
export const everything: Narrowing = { category: null, speaker: null, verdict: null, workflow: null };

const arrangementSchema = z.object({
  scope: z.enum(filters).catch('here'),
  narrowing: narrowingSchema.catch(everything),
  grouping: z.enum(groupings).catch('none'),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

/** A stored arrangement, or the plain one where there is none or it cannot be read. */
export function parseArrangement(stored: string | null): Arrangement {
  try {
    return arrangementSchema.parse(JSON.parse(stored ?? '{}'));
  } catch {
    return { scope: 'here', narrowing: everything, grouping: 'none' };
  }
}

/** A verdict as a filter names it: `none`, `differ`, or the rating's id after `rating:`. */
export function verdictKey(verdict: ShownVerdict): string {
  if (verdict.state === 'given') return `rating:${verdict.rating.id}`;
  return verdict.state === 'off-scale' ? `rating:${verdict.rating}` : verdict.state;
}

type Judge = (claim: Id) => ShownVerdict;

export function facetOf(claim: Claim, facet: Facet, judge: Judge): string {
  return facet === 'verdict' ? verdictKey(judge(claim.id)) : claim.fields[facet];
}

const passes = (claim: Claim, narrowing: Narrowing, judge: Judge, but?: Facet): boolean =>
  facets.every((facet) => {
    const wanted = narrowing[facet];
    return facet === but || wanted === null || facetOf(claim, facet, judge) === wanted;
  });

/** The claims that pass every filter. The claim in hand stays in sight whatever the filters. */
export const narrowClaims = (
  claims: readonly Claim[],
  narrowing: Narrowing,
  judge: Judge,
  inHand: Id | null,
): Claim[] => claims.filter((claim) => claim.id === inHand || passes(claim, narrowing, judge));

/** How many claims each value of a filter would show, the other filters standing. In order of first appearance. */
export function countFacet(
  claims: readonly Claim[],
  facet: Facet,
  narrowing: Narrowing,
  judge: Judge,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    if (!passes(claim, narrowing, judge, facet)) continue;
    const value = facetOf(claim, facet, judge);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A line of the list. A claim that stands in several disputes has a line in each; only the first can be opened. */
export type Row =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly count: number }
  | { readonly kind: 'claim'; readonly key: string; readonly claim: Claim; readonly first: boolean };

export interface Group {
  readonly key: string;
  readonly label: string;
  /** Groups come in this order, equal ones as their first claims do. */
  readonly rank: number;
}

/** @param groupsOf the groups a claim belongs to; null: no grouping at all */
export function rowsOf(
  claims: readonly Claim[],
  groupsOf: ((claim: Claim) => readonly Group[]) | null,
): Row[] {
  if (!groupsOf) return claims.map((claim) => ({ kind: 'claim', key: claim.id, claim, first: true }));
  const groups = new Map<string, { readonly group: Group; readonly claims: Claim[] }>();
  for (const claim of claims) {
    for (const group of groupsOf(claim)) {
      const known = groups.get(group.key);
      if (known) known.claims.push(claim);
      else groups.set(group.key, { group, claims: [claim] });
    }
  }
  const seen = new Set<Id>();
  return [...groups.values()]
    .sort((a, b) => a.group.rank - b.group.rank)
    .flatMap(({ group, claims: members }): Row[] => [
      { kind: 'group', key: `group ${group.key}`, label: group.label, count: members.length },
      ...members.map((claim): Row => {
        const first = !seen.has(claim.id);
        seen.add(claim.id);
        return { kind: 'claim', key: `${group.key} ${claim.id}`, claim, first };
      }),
    ]);
}

/** The claims between two of them in the list, both included, each once: what Shift selects. */
export function claimsBetween(rows: readonly Row[], from: Id | null, to: Id): Id[] {
  const at = (id: Id | null): number => rows.findIndex((row) => row.kind === 'claim' && row.claim.id === id);
  const end = at(to);
  const start = from === null || at(from) < 0 ? end : at(from);
  const between = rows.slice(Math.min(start, end), Math.max(start, end) + 1);
  return [...new Set(between.flatMap((row) => (row.kind === 'claim' ? [row.claim.id] : [])))];
}
