/** How a claim's quote is shown: the words of the article, not what lies between its blocks. */
import type { Resolution } from '../../../shared/anchoring/resolve';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Anchor } from '../../../shared/records/text';
import { mapBlocks, shownText } from '../../highlight/block-map';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { shownBlocks } from '../../highlight/shown-blocks';

export type AnchorState =
  | { readonly state: 'loading' }
  | { readonly state: 'no-text' }
  | { readonly state: 'found'; readonly text: string; readonly resolution: Resolution };

/** The quote as readers see it: hidden marks visible; without set-aside text between blocks where its place is sure. */
export function quoteOf(article: FoldedRecord<'article'> | null, anchor: Anchor, state: AnchorState): string {
  if (article && state.state === 'found' && state.resolution.state === 'exact') {
    const shown = shownText(
      mapBlocks(shownBlocks(article.fields, state.text)),
      state.text,
      state.resolution.span,
    );
    if (shown) return showHiddenMarks(shown);
  }
  return showHiddenMarks(anchor.exact);
}
