/**
 * The tour: a small card that points at real parts of the screen, one after the other. It is not modal: everything
 * stays in reach while it stands, and Escape or its button ends it.
 */
import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../i18n/i18n';
import { useI18n } from '../../i18n/i18n';
import { Button, IconButton } from '../../ui/button';
import { type Box, type Point, placeCard, visiblePart } from './tour-place';
import './help.css';

/** A stop of the tour; the part of the screen it points at bears its name as `data-tour`. */
export type TourStop = keyof Catalogue['help']['tourCard']['steps'];

const stops: readonly TourStop[] = ['rail', 'text', 'claims', 'disputes', 'sources', 'sheet', 'safe'];

function boxOf(stop: TourStop): Box | null {
  const { innerWidth: width, innerHeight: height } = window;
  const rect = document.querySelector(`[data-tour="${stop}"]`)?.getBoundingClientRect();
  return rect && rect.width > 0 ? visiblePart(rect, { width, height }) : null;
}

interface Layout {
  readonly target: Box | null;
  readonly card: Point;
}

/** Follows the target wherever scrolling, resizing or the screen's own changes take it. */
function useLayout(stop: TourStop, card: React.RefObject<HTMLElement | null>): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    let last = '';
    const follow = (): void => {
      frame = requestAnimationFrame(follow);
      if (!card.current) return;
      const { offsetWidth: width, offsetHeight: height } = card.current;
      const target = boxOf(stop);
      const view = { width: window.innerWidth, height: window.innerHeight };
      const next = { target, card: placeCard(target, { width, height }, view) };
      const print = JSON.stringify(next);
      if (print !== last) setLayout(next);
      last = print;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [stop, card]);
  return layout;
}

function useEscape(onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'Escape' || event.defaultPrevented || document.querySelector('.scrim')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** The element that had the focus before the tour gets it back after it. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function Ring({ target }: { readonly target: Box | null }) {
  if (!target) return null;
  const style = {
    transform: `translate(${target.left}px, ${target.top}px)`,
    inlineSize: `${target.width}px`,
    blockSize: `${target.height}px`,
  };
  return <div className="tour-ring" style={style} aria-hidden="true" />;
}

export function Tour({
  onBegin,
  onStop,
  onClose,
}: {
  /** Once, before the first stop: the screen is to show what the tour speaks of. */
  readonly onBegin: () => void;
  /** The tour comes to a stop: what it points at should be in sight. */
  readonly onStop: (stop: TourStop) => void;
  readonly onClose: () => void;
}) {
  const { t, count, dir } = useI18n();
  const words = t.help.tourCard;
  const [at, setAt] = useState(0);
  const stop = stops[at] ?? 'rail';
  const card = useRef<HTMLDivElement>(null);
  const layout = useLayout(stop, card);
  const [titleId, textId] = [useId(), useId()];
  useFocusBack();
  useEscape(onClose);
  const latest = useRef({ onBegin, onStop });
  useEffect(() => {
    latest.current = { onBegin, onStop };
  });
  useEffect(() => latest.current.onBegin(), []);
  useEffect(() => {
    latest.current.onStop(stop);
    card.current?.focus({ preventScroll: true });
  }, [stop]);
  const isLast = at === stops.length - 1;
  return (
    // Places are measured from the left edge, whichever way the words run.
    <div className="tour" dir="ltr">
      <Ring target={layout?.target ?? null} />
      <div
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        tabIndex={-1}
        className="tour-card"
        data-placed={layout !== null || undefined}
        style={layout ? { transform: `translate(${layout.card.x}px, ${layout.card.y}px)` } : {}}
      >
        <div dir={dir} className="tour-words">
          <header>
            <span className="field-hint">
              {words.name} · {words.step(count(at + 1), count(stops.length))}
            </span>
            <IconButton label={words.close} onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </header>
          <h2 id={titleId}>{words.steps[stop].title}</h2>
          <p id={textId}>{words.steps[stop].text}</p>
          <footer>
            {at > 0 ? (
              <Button size="small" onPress={() => setAt(at - 1)}>
                {words.back}
              </Button>
            ) : null}
            <Button size="small" look="primary" onPress={() => (isLast ? onClose() : setAt(at + 1))}>
              {isLast ? words.done : words.next}
            </Button>
          </footer>
        </div>
      </div>
    </div>
  );
}

/** One line at the head of the sample, until the tour is taken or declined. It covers nothing. */
export function TourOffer({
  onStart,
  onDecline,
}: {
  readonly onStart: () => void;
  readonly onDecline: () => void;
}) {
  const { t } = useI18n();
  const words = t.help.tourCard;
  return (
    <section className="tour-offer" aria-label={words.name}>
      <p>{words.offer}</p>
      <Button size="small" look="primary" onPress={onStart}>
        {words.start}
      </Button>
      <Button size="small" look="quiet" onPress={onDecline}>
        {words.notNow}
      </Button>
    </section>
  );
}
