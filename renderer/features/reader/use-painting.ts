/** Paints an article's claims, the one in hand, what a claim is being made of, and hidden marks. */
import { useEffect, useState } from 'react';
import { resolve } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import { categories } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { placesAround } from '../../highlight/find';
import { findHiddenMarks } from '../../highlight/hidden-marks';
import { overlaps } from '../../highlight/painted-span';
import { createPainter, type Painter } from '../../highlight/painter';
import type { SuggestedInText } from '../../highlight/suggested';
import type { Placement } from './placed-claims';

function usePainter(pane: string): Painter | null {
  const [painter, setPainter] = useState<Painter | null>(null);
  useEffect(() => {
    const made = createPainter(pane);
    setPainter(made);
    return () => {
      setPainter(null);
      made.dispose();
    };
  }, [pane]);
  return painter;
}

/** Where the words of a claim stand that is not in its place: offered to the eye, not taken. */
function candidatesOf(text: string, claim: FoldedRecord<'claim'> | undefined): readonly Span[] {
  if (!claim) return [];
  const resolution = resolve(text, claim.fields.anchor);
  return resolution.state === 'moved' ? resolution.candidates : [];
}

export interface Painting {
  readonly pane: string;
  readonly shown: ShownArticle | null;
  readonly text: string;
  readonly placement: Placement;
  /** Passages that are evidence on a claim. */
  readonly cited: readonly Span[];
  readonly active: Id | null;
  /** Where the claim in hand stands while its ends are moved; null where it stands where it is recorded. */
  readonly moved: Span | null;
  readonly draft: Span | null;
  readonly suggested: SuggestedInText | null;
  /** Passages shown from elsewhere. */
  readonly passages: readonly Span[];
  /** What was found of the words that are looked for. */
  readonly finding: { readonly found: readonly Span[]; readonly at: number } | null;
}

export function usePainting(painting: Painting): void {
  const { pane, shown, text, placement, cited, active, moved, draft, suggested, passages, finding } =
    painting;
  const painter = usePainter(pane);
  useEffect(() => {
    if (!painter || !shown) return;
    const { placed } = placement;
    const byCategory = Map.groupBy(placed, (claim) => claim.category);
    for (const category of categories) painter.paint(shown, text, category, byCategory.get(category) ?? []);
    painter.paint(shown, text, 'overlap', overlaps(placed));
  }, [painter, shown, text, placement]);

  useEffect(() => {
    if (!painter || !shown) return;
    const inHand = placement.placed.find((claim) => claim.id === active);
    for (const category of categories) {
      painter.paint(
        shown,
        text,
        `active-${category}`,
        inHand?.category === category ? [moved ?? inHand] : [],
      );
    }
    const lost = placement.unplaced.find((claim) => claim.id === active);
    painter.paint(shown, text, 'candidate', candidatesOf(text, lost));
  }, [painter, shown, text, placement, active, moved]);

  useEffect(() => {
    if (painter && shown) painter.paint(shown, text, 'evidence', cited);
  }, [painter, shown, text, cited]);

  useEffect(() => {
    if (painter && shown) painter.paint(shown, text, 'draft', draft ? [draft] : []);
  }, [painter, shown, text, draft]);

  const proposed = suggested?.placed;
  const proposedInHand = suggested?.span ?? null;
  useEffect(() => {
    if (painter && shown) painter.paint(shown, text, 'suggestion', proposed ?? []);
  }, [painter, shown, text, proposed]);
  useEffect(() => {
    if (painter && shown)
      painter.paint(shown, text, 'suggestion-in-hand', proposedInHand ? [proposedInHand] : []);
  }, [painter, shown, text, proposedInHand]);

  useEffect(() => {
    if (painter && shown) painter.paint(shown, text, 'shown', passages);
  }, [painter, shown, text, passages]);

  const found = finding?.found;
  const foundAt = finding?.at ?? 0;
  useEffect(() => {
    if (!painter || !shown) return;
    painter.paint(shown, text, 'find', found ? placesAround(found, foundAt) : []);
    const here = found?.[foundAt];
    painter.paint(shown, text, 'find-current', here ? [here] : []);
  }, [painter, shown, text, found, foundAt]);

  useEffect(() => {
    if (!painter || !shown) return;
    const marks = findHiddenMarks(text).flatMap((mark) => mark.offsets);
    painter.paint(
      shown,
      text,
      'mark',
      marks.map((start) => ({ start, end: start + 1 })),
    );
  }, [painter, shown, text]);
}
