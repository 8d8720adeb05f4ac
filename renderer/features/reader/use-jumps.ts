/** Jumping through an article: to the next or previous claim, block, figure, caption. Where it led is said aloud. */
import { useCallback } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { type ShownArticle, selectSpan, spanOfRange } from '../../highlight/dom-offsets';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { nextBlock, nextClaim, nextFigure } from '../../highlight/jumps';
import type { JumpTarget } from '../../highlight/reading-keys';
import { useI18n } from '../../i18n/i18n';
import type { ShownClaim } from './placed-claims';

/** Code units of a block that are said. */
const SAID = 80;

/** The offset of the caret, or of the start of the selection, in the text; null where it is elsewhere. */
export function caretOffset(shown: ShownArticle): number | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !shown.root.contains(selection.anchorNode)) return null;
  return spanOfRange(shown, selection.getRangeAt(0))?.start ?? null;
}

/** Whether a block is shown as the caption of a picture. */
const isCaption = (shown: ShownArticle, index: number): boolean =>
  shown.texts[index]?.parentElement?.closest<HTMLElement>('[data-block]')?.dataset.role === 'caption';

interface Jumping {
  readonly shown: ShownArticle | null;
  readonly text: string;
  readonly placed: readonly ShownClaim[];
  readonly active: Id | null;
  readonly onActivate: (claim: Id) => void;
  readonly onSay: (words: string) => void;
  /** The caret moved. */
  readonly onCaret: () => void;
}

export function useJumps({ shown, text, placed, active, onActivate, onSay, onCaret }: Jumping) {
  const { t, count } = useI18n();
  return useCallback(
    async (to: JumpTarget, by: 1 | -1): Promise<void> => {
      if (!shown) return;
      const caret = caretOffset(shown);
      const go = (span: Span, words: string): void => {
        selectSpan(shown, span);
        onCaret();
        onSay(words);
      };
      const sayOf = ({ start, end }: Span): string =>
        showHiddenMarks(text.slice(start, Math.min(end, start + SAID)));
      if (to === 'claim') {
        const claim = nextClaim(placed, active, caret, by);
        if (!claim) return onSay(by > 0 ? t.reader.noNext.claim : t.reader.noPrevious.claim);
        onActivate(claim.id);
        go(
          { start: claim.start, end: claim.start },
          t.reader.claim(count(claim.number), t.terms.category[claim.category], sayOf(claim)),
        );
      } else if (to === 'block') {
        const block = nextBlock(shown.map.blocks, caret, by);
        if (!block) return onSay(by > 0 ? t.reader.noNext.block : t.reader.noPrevious.block);
        go({ start: block.start, end: block.start }, sayOf(block));
      } else if (to === 'caption') {
        const captions = shown.map.blocks.filter((_, index) => isCaption(shown, index));
        const caption =
          by > 0
            ? captions.find(({ start }) => start > (caret ?? -1))
            : captions.findLast(({ start }) => start < (caret ?? 0));
        if (!caption) return onSay(by > 0 ? t.reader.noNext.caption : t.reader.noPrevious.caption);
        go({ start: caption.start, end: caption.start }, sayOf(caption));
      } else {
        const { findMentions } = await import('../../../shared/arabic/mentions');
        const figure = nextFigure(text, shown.map.blocks, caret, by, (stretch) =>
          // «الربيع» is a date, but no figure.
          findMentions(stretch).filter(
            ({ type, start, end }) => type !== 'date' || /\p{N}/u.test(stretch.slice(start, end)),
          ),
        );
        if (!figure) return onSay(by > 0 ? t.reader.noNext.figure : t.reader.noPrevious.figure);
        go(figure, sayOf(figure));
      }
    },
    [shown, text, placed, active, onActivate, onSay, onCaret, t, count],
  );
}
