/**
 * The numbers in the margin: a button for each claim beside the line on which it starts. One stop for the Tab
 * key; the arrow keys go from number to number.
 */
import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { firstBox, type ShownArticle } from '../../highlight/dom-offsets';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { type Marker, stackMarkers } from '../../highlight/margin';
import { useI18n } from '../../i18n/i18n';
import type { ShownClaim } from './placed-claims';

/** Height of a number and the gap below it, in CSS pixels. */
const STEP = 22;
const SIZE = 20;

interface NumbersProps {
  readonly shown: ShownArticle;
  readonly layout: number;
  readonly placed: readonly ShownClaim[];
  readonly active: Id | null;
  readonly onActivate: (claim: Id) => void;
}

function measure(shown: ShownArticle, placed: readonly ShownClaim[]): Marker<ShownClaim>[] {
  const origin = shown.root.getBoundingClientRect().top;
  const markers = placed.flatMap((claim) => {
    const box = firstBox(shown, claim);
    // In whole pixels: fractions would add up over thousands of gaps.
    return box ? [{ key: claim, top: Math.round(box.top - origin + (box.height - SIZE) / 2) }] : [];
  });
  return stackMarkers(markers, STEP);
}

/**
 * One number; drawn again only when it changes, for there may be thousands. It stands in the flow, below the one
 * before it: thousands of boxes each with a place of its own cost the browser 30 ms at every key typed anywhere.
 */
const ClaimNumber = memo(function ClaimNumber({
  claim,
  gap,
  active,
  stop,
  onActivate,
}: {
  readonly claim: ShownClaim;
  /** From the end of the number above, in CSS pixels. */
  readonly gap: number;
  readonly active: boolean;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  readonly onActivate: (claim: Id) => void;
}) {
  const { t, count, number } = useI18n();
  const quote = showHiddenMarks(claim.quote.slice(0, 120));
  return (
    <li style={{ marginBlockStart: `${gap}px` }}>
      <button
        type="button"
        className="claim-number"
        data-claim={claim.id}
        style={{ '--tint': `var(--category-${claim.category})` } as React.CSSProperties}
        aria-pressed={active}
        aria-label={t.reader.claim(count(claim.number), t.terms.category[claim.category], quote)}
        tabIndex={stop ? 0 : -1}
        onClick={() => onActivate(claim.id)}
      >
        {number(claim.number)}
      </button>
    </li>
  );
});

export function ClaimNumbers({ shown, layout, placed, active, onActivate }: NumbersProps) {
  const { t } = useI18n();
  const [markers, setMarkers] = useState<readonly Marker<ShownClaim>[]>([]);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `layout` says that lines moved
  useLayoutEffect(() => setMarkers(measure(shown, placed)), [shown, placed, layout]);

  const stop = markers.some((marker) => marker.key.id === active) ? active : markers[0]?.key.id;
  const move = (event: KeyboardEvent<HTMLOListElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const next = by === undefined ? undefined : buttons[at + by];
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ol className="reader-numbers" aria-label={t.reader.claims} ref={list} onKeyDown={move}>
      {markers.map(({ key: claim, top }, i) => (
        <ClaimNumber
          key={claim.id}
          claim={claim}
          gap={top - (i === 0 ? 0 : markers[i - 1]!.top + SIZE)}
          active={claim.id === active}
          stop={claim.id === stop}
          onActivate={onActivate}
        />
      ))}
    </ol>
  );
}
