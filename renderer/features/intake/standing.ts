/**
 * Where a page that was read stands: new, the same as one that is here or coming in, or with a question open
 * whether an article of it is a version of one that is here. Derived each time from what is known, so that a page
 * added in another window is seen here too.
 */

import { toRecords } from '../../../shared/intake/laid-records';
import type { Layout } from '../../../shared/intake/layout';
import {
  findSame,
  firstVersion,
  type Proposal,
  proposeVersions,
  sketch,
} from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { type Item, type Review, reviewOf } from './intake-items';
import type { Known } from './known';

export type Standing =
  | {
      readonly kind: 'known';
      readonly capture: FoldedRecord<'capture'>;
      readonly by: 'bytes' | 'text';
      readonly articles: readonly FoldedRecord<'article'>[];
    }
  | { readonly kind: 'twin'; readonly of: Item }
  /** One proposal or null for each article of the page. */
  | { readonly kind: 'new'; readonly proposals: readonly (Proposal | null)[] };

const proposed = new WeakMap<Layout, { known: Known; proposals: readonly (Proposal | null)[] }>();

function proposalsFor(name: string, review: Review, known: Known): readonly (Proposal | null)[] {
  const layout = review.timeline.present;
  const before = proposed.get(layout);
  if (before?.known === known) return before.proposals;
  const { text, url } = review.read.page;
  const fresh = toRecords(layout).articles.map((article) => sketch(text, article, { url, fileName: name }));
  const proposals = proposeVersions(fresh, known.sketches);
  proposed.set(layout, { known, proposals });
  return proposals;
}

/** Where an item stands among the others and the dossier; null where it is not under review. */
export function standingOf(item: Item, items: readonly Item[], known: Known): Standing | null {
  const review = reviewOf(item);
  if (!review) return null;
  const hashes = known.captures.map((capture) => ({
    capture,
    sha256: capture.fields.sha256,
    textSha256: capture.fields.textSha256,
  }));
  const same = findSame(review.read, hashes);
  if (same) {
    const { capture } = same.capture;
    const articles = [...known.articles.values()].filter(({ fields }) => fields.capture === capture.id);
    return { kind: 'known', capture, by: same.by, articles };
  }
  const twin = items.find((other) => {
    const read = other.key < item.key && reviewOf(other)?.read;
    return read && (read.sha256 === review.read.sha256 || read.textSha256 === review.read.textSha256);
  });
  if (twin) return { kind: 'twin', of: twin };
  return { kind: 'new', proposals: proposalsFor(item.name, review, known) };
}

/** Proposals the editor has not answered yet. */
export function openQuestions(standing: Standing, review: Review): readonly Proposal[] {
  if (standing.kind !== 'new') return [];
  return standing.proposals.filter(
    (proposal): proposal is Proposal => proposal !== null && !(proposal.of in review.answers),
  );
}

/** For each article of a page the first version it belongs to, where the editor said it is a version. */
export function versionsOf(standing: Standing, review: Review, known: Known): readonly (Id | null)[] {
  if (standing.kind !== 'new') return [];
  const links = new Map([...known.articles].map(([id, { fields }]) => [id, fields] as const));
  return standing.proposals.map((proposal) =>
    proposal && review.answers[proposal.of] ? firstVersion(proposal.of, links) : null,
  );
}
