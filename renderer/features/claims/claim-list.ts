/** Which claims the panel shows, in what order, and what verdict each bears. */
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Rating, Scale } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';

export type Claim = FoldedRecord<'claim'>;

export const filters = ['here', 'open', 'all', 'differ', 'retracted'] as const;
export type Filter = (typeof filters)[number];

/** The verdict on a claim as its card tells it. */
export type ShownVerdict =
  | { readonly state: 'none' }
  /** Editors gave different verdicts, and nobody settled it yet. */
  | { readonly state: 'differ' }
  | { readonly state: 'given'; readonly rating: Rating }
  /** Given on a scale the dossier no longer uses. */
  | { readonly state: 'off-scale'; readonly rating: string };

export function showVerdict(
  verdict: FoldedRecord<'verdict'> | undefined,
  scale: Scale | undefined,
): ShownVerdict {
  if (!verdict || verdict.fields.retracted) return { state: 'none' };
  if (verdict.disagreements.judgement) return { state: 'differ' };
  const id = verdict.fields.judgement?.rating;
  if (!id) return { state: 'none' };
  const rating = scale?.ratings.find((one) => one.id === id);
  return rating ? { state: 'given', rating } : { state: 'off-scale', rating: id };
}

/** What the panel knows about the dossier when it chooses claims. */
export interface Shelf {
  /** All claims, retracted ones too. */
  readonly claims: readonly Claim[];
  /** The articles open side by side, in their order. */
  readonly open: readonly Id[];
  /** All articles in order of creation. */
  readonly articles: readonly Id[];
  /** Claims that bear a verdict. */
  readonly judged: ReadonlySet<Id>;
  /** Claims on whose verdict editors differ. */
  readonly judgedApart: ReadonlySet<Id>;
}

/** Whether editors said different things about a claim, and nobody has settled it. */
function isDiffering(claim: Claim, judgedApart: ReadonlySet<Id>): boolean {
  if (claim.disagreements.retracted) return true;
  return (
    !claim.fields.retracted && (judgedApart.has(claim.id) || Object.keys(claim.disagreements).length > 0)
  );
}

/** The claims on which editors differ, on the verdict or on what the claim says, in the order given. */
export function claimsApart(
  claims: readonly Claim[],
  verdicts: readonly FoldedRecord<'verdict'>[],
): readonly Claim[] {
  const apart = new Set(
    verdicts.flatMap((one) =>
      one.fields.target.kind === 'claim' && showVerdict(one, undefined).state === 'differ'
        ? [one.fields.target.id]
        : [],
    ),
  );
  return claims.filter((claim) => isDiffering(claim, apart));
}

function passes(claim: Claim, filter: Filter, { open, judged, judgedApart }: Shelf): boolean {
  if (filter === 'differ') return isDiffering(claim, judgedApart);
  if (claim.fields.retracted !== (filter === 'retracted')) return false;
  if (filter === 'here') return open.includes(claim.fields.article);
  return filter !== 'open' || !judged.has(claim.id);
}

/** The claims of a filter in reading order: open articles first, then the others; within one, as they stand. */
export function chooseClaims(shelf: Shelf, filter: Filter): Claim[] {
  const order = [...new Set([...shelf.open, ...shelf.articles])];
  const place = new Map(order.map((article, index) => [article, index]));
  const at = (claim: Claim): number => place.get(claim.fields.article) ?? order.length;
  return shelf.claims
    .filter((claim) => passes(claim, filter, shelf))
    .sort(
      (a, b) =>
        at(a) - at(b) ||
        a.fields.anchor.start - b.fields.anchor.start ||
        b.fields.anchor.end - a.fields.anchor.end,
    );
}

/** How many claims each filter holds. */
export function countClaims(shelf: Shelf): Record<Filter, number> {
  const counts = { here: 0, open: 0, all: 0, differ: 0, retracted: 0 };
  for (const claim of shelf.claims) {
    for (const filter of filters) if (passes(claim, filter, shelf)) counts[filter]++;
  }
  return counts;
}

/**
 * Names the form suggests: those already used as speakers or in chains, most used first, then the dossier's
 * sources.
 */
export function knownNames(claims: readonly Claim[], sources: readonly string[], most = 200): string[] {
  const uses = new Map<string, number>(sources.filter(Boolean).map((name) => [name, 0]));
  for (const { fields } of claims) {
    if (fields.retracted) continue;
    for (const name of [fields.speaker, ...fields.via]) if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name]) => name);
}
