/** What floats over the text: the button that tags a selection, and the caret of whoever reads by keyboard. */
import { Paperclip, Tag } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../../shared/records/text';
import { caretBox } from '../../highlight/caret-keys';
import { lastBox, type ShownArticle } from '../../highlight/dom-offsets';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';

/** CSS pixels from the text's own start edge (right in Arabic) and top. */
interface Place {
  readonly inline: number;
  readonly top: number;
  readonly height: number;
}

function placeIn(root: HTMLElement, box: DOMRect | null): Place | null {
  if (!box) return null;
  const origin = root.getBoundingClientRect();
  const rtl = getComputedStyle(root).direction === 'rtl';
  return {
    inline: rtl ? origin.right - box.right : box.left - origin.left,
    top: box.top - origin.top,
    height: box.height,
  };
}

const styleOf = (inline: number, top: number): React.CSSProperties => ({
  insetInlineStart: `${inline}px`,
  insetBlockStart: `${top}px`,
});

/** CSS pixels the tag button needs beside its start edge. */
const TAG_WIDTH = 140;

export function TagButton({
  shown,
  span,
  layout,
  onTag,
  evidence,
}: {
  readonly shown: ShownArticle;
  readonly span: Span;
  readonly layout: number;
  readonly onTag: () => void;
  /** The way to take the selection as evidence; absent where no claim is in hand. */
  readonly evidence?: { readonly label: string; readonly run: () => void } | undefined;
}) {
  const { t, dir, locale } = useI18n();
  const [place, setPlace] = useState<Place | null>(null);
  const wide = evidence !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` says that lines moved
  useLayoutEffect(() => {
    const at = placeIn(shown.root, lastBox(shown, span));
    const room = shown.root.clientWidth - (wide ? 2 : 1) * TAG_WIDTH;
    setPlace(at && { ...at, inline: Math.max(0, Math.min(at.inline, room)) });
  }, [shown, span, layout, wide]);
  if (!place) return null;
  return (
    <div className="reader-tag" style={styleOf(place.inline, place.top + place.height + 4)}>
      <Button look="primary" size="small" onPress={onTag} dir={dir} lang={locale}>
        <Tag size={14} aria-hidden="true" />
        {t.reader.tag}
        <span className="reader-key" aria-hidden="true">
          {t.reader.tagKey}
        </span>
      </Button>
      {evidence ? (
        <Button size="small" onPress={evidence.run} dir={dir} lang={locale}>
          <Paperclip size={14} aria-hidden="true" />
          {evidence.label}
          <span className="reader-key" aria-hidden="true">
            {t.reader.evidenceKey}
          </span>
        </Button>
      ) : null}
    </div>
  );
}

/** @param step grows with every step of the caret */
export function Caret({
  shown,
  step,
  layout,
}: {
  readonly shown: ShownArticle;
  readonly step: number;
  readonly layout: number;
}) {
  const [place, setPlace] = useState<Place | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `step` and `layout` say that the caret moved
  useLayoutEffect(() => setPlace(placeIn(shown.root, caretBox(shown.root))), [shown, step, layout]);
  const caret = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (place) caret.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [place]);
  if (!place || step === 0) return null;
  const style = { ...styleOf(place.inline, place.top), blockSize: `${place.height}px` };
  return <span ref={caret} className="reader-caret" aria-hidden="true" style={style} />;
}
