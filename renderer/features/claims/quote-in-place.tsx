/** A claim's words in the sentence they stand in; where its text is not here, with what the anchor itself keeps. */
import { sentenceAt } from '../../../shared/anchoring/sentences';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Anchor } from '../../../shared/records/text';
import { quoteInContext } from '../../../shared/weigh/quotes';
import { mapBlocks, shownText } from '../../highlight/block-map';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { shownBlocks } from '../../highlight/shown-blocks';
import type { AnchorState } from './quote';

interface Parts {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** The quote and the rest of its first and last sentence, as the article shows them. */
export function quoteInSentence(
  article: FoldedRecord<'article'> | null,
  anchor: Anchor,
  state: AnchorState,
): Parts {
  const plain = quoteInContext(anchor);
  if (!article || state.state !== 'found' || state.resolution.state !== 'exact') return plain;
  const { text } = state;
  const { start, end } = state.resolution.span;
  const blocks = shownBlocks(article.fields, text);
  const first = blocks.find((block) => block.start <= start && start < block.end);
  const last = blocks.find((block) => block.start < end && end <= block.end);
  if (!first || !last) return plain;
  const from = Math.min(start, sentenceAt(text, start, first).start);
  const to = Math.max(end, sentenceAt(text, end - 1, last).end);
  return {
    before: text.slice(from, start),
    exact: shownText(mapBlocks(blocks), text, { start, end }) || anchor.exact,
    after: text.slice(end, to),
  };
}

export function QuoteInPlace({
  article,
  anchor,
  state,
  label,
}: {
  readonly article: FoldedRecord<'article'> | null;
  readonly anchor: Anchor;
  readonly state: AnchorState;
  readonly label: string;
}) {
  const { before, exact, after } = quoteInSentence(article, anchor, state);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a quote of thousands of words is scrolled from here by key
    <section className="page-quote" aria-label={label} tabIndex={0}>
      <blockquote dir={article?.fields.direction ?? 'auto'}>
        {showHiddenMarks(before)}
        <mark>{showHiddenMarks(exact)}</mark>
        {showHiddenMarks(after)}
      </blockquote>
    </section>
  );
}
