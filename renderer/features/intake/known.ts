/** What the dossier already holds, as far as it matters for pages coming in. */
import type { Sketch } from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';

export interface Known {
  readonly captures: readonly FoldedRecord<'capture'>[];
  /** Retracted ones too: a page whose articles were removed is still here. */
  readonly articles: ReadonlyMap<Id, FoldedRecord<'article'>>;
  /** Articles that an incoming one may be a version of. */
  readonly sketches: readonly { readonly id: Id; readonly sketch: Sketch }[];
}

/** A page that was added: the records it became. */
export interface Added {
  readonly capture: Id;
  readonly articles: readonly Id[];
}

/** Whether all of an added page has arrived. Captures and articles are followed apart, so one may be here first. */
export function holds(known: Known, { capture, articles }: Added): boolean {
  return known.captures.some(({ id }) => id === capture) && articles.every((id) => known.articles.has(id));
}
