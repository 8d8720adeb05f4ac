/**
 * The suggestion in hand, in the text: brought into sight with the caret at its start, and its ends moved like
 * those of a claim; nothing of that is saved before it is accepted.
 */
import { type RefObject, useEffect, useMemo } from 'react';
import { LONGEST_QUOTE } from '../../../shared/anchoring/describe';
import { stepOverWord } from '../../../shared/anchoring/words';
import type { Span } from '../../../shared/records/text';
import { firstBox, type ShownArticle, selectSpan } from '../../highlight/dom-offsets';
import type { SuggestedInText } from '../../highlight/suggested';
import { useI18n } from '../../i18n/i18n';
import type { Adjusting, Side } from './use-adjust';
import { bringIntoSight } from './use-follow';

interface Shown {
  readonly shown: ShownArticle | null;
  readonly text: string;
  readonly suggested: SuggestedInText | null;
  readonly onSay: (words: string) => void;
}

const put = (span: Span, side: Side, at: number): Span | null => {
  const next = side === 'start' ? { start: at, end: span.end } : { start: span.start, end: at };
  return next.start < next.end && next.end - next.start <= LONGEST_QUOTE ? next : null;
};

/** @returns how the ends of the suggestion in hand are moved; null where none is in hand */
export function useAdjustSuggested({ shown, text, suggested, onSay }: Shown): Adjusting | null {
  const { t } = useI18n();
  return useMemo(() => {
    const span = suggested?.span;
    if (!suggested || !span) return null;
    const place = (side: Side, at: number): void => {
      const next = put(span, side, at);
      if (next) suggested.onMove(next);
    };
    return {
      span,
      moved: suggested.moved,
      place,
      step: (side, by) => {
        if (!shown) return;
        const blocks = shown.map.inText.flatMap((index) => shown.map.blocks[index] ?? []);
        const at = stepOverWord(text, blocks, side, span[side], by);
        const next = at === null ? null : put(span, side, at);
        if (!next) return onSay(t.reader.endStays);
        suggested.onMove(next);
        const words = text.slice(next.start, next.end).split(/\s+/u);
        const said = (side === 'start' ? words.slice(0, 3) : words.slice(-3)).join(' ');
        onSay(side === 'start' ? t.reader.startsWith(said) : t.reader.endsWith(said));
      },
      save: () => suggested.onAct('accept'),
      revert: () => {
        suggested.onMove(null);
        onSay(t.reader.endsReverted);
      },
    };
  }, [shown, text, suggested, onSay, t]);
}

/** Brings the suggestion in hand into sight; where the editor reads in the text, the caret goes with it. */
export function useFollowSuggested(
  scroller: RefObject<HTMLElement | null>,
  shown: ShownArticle | null,
  suggested: SuggestedInText | null,
  onCaret: () => void,
): void {
  const key = suggested?.inHand ?? null;
  const start = suggested?.placed.find(({ id }) => id === key)?.start;
  useEffect(() => {
    if (!shown || !scroller.current || start === undefined) return;
    const box = firstBox(shown, { start, end: start + 1 });
    if (box) bringIntoSight(scroller.current, box);
    if (document.activeElement !== shown.root) return;
    selectSpan(shown, { start, end: start });
    onCaret();
  }, [scroller, shown, start, onCaret]);
}
