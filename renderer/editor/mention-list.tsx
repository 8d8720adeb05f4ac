/** The list that opens behind an @: the focus stays in the text, the arrow keys choose, Enter takes. */
import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { showHiddenMarks } from '../highlight/hidden-marks';
import { useI18n } from '../i18n/i18n';
import type { Mentionable } from './use-mentionable';

/** CSS pixels. */
const WIDTH = 340;
const HEIGHT = 300;

/** Beneath the caret, or above it where there is no room; never out of the window. */
function placeBy(box: DOMRect, rtl: boolean): React.CSSProperties {
  const width = Math.min(WIDTH, window.innerWidth - 16);
  const start = rtl ? window.innerWidth - box.right : box.left;
  const style = {
    inlineSize: `${width}px`,
    insetInlineStart: `${Math.max(8, Math.min(start, window.innerWidth - width - 8))}px`,
  };
  return box.bottom + HEIGHT > window.innerHeight
    ? { ...style, insetBlockEnd: `${window.innerHeight - box.top + 4}px` }
    : { ...style, insetBlockStart: `${box.bottom + 4}px` };
}

export const optionId = (list: string, at: number): string => `${list}-${at}`;

export function MentionList({
  id,
  box,
  query,
  options,
  active,
  onPick,
}: {
  readonly id: string;
  readonly box: DOMRect;
  readonly query: string;
  readonly options: readonly Mentionable[];
  /** Which option Enter would take. */
  readonly active: number;
  readonly onPick: (option: Mentionable) => void;
}) {
  const { t, dir, count } = useI18n();
  const [said, setSaid] = useState('');
  // Said after the list is there: a live region that comes with its words is often not spoken.
  const words = options.length === 0 ? t.prose.none(query) : t.prose.counted(count(options.length));
  useLayoutEffect(() => setSaid(words), [words]);
  useLayoutEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return createPortal(
    <div className="popover mention-list" style={placeBy(box, dir === 'rtl')} dir={dir}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {options.length === 0 ? <p className="field-hint mention-none">{words}</p> : null}
      <div role="listbox" id={id} aria-label={t.prose.found} className="listbox">
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard where the focus is, in the text
          <div
            key={`${option.target.kind} ${option.target.id}`}
            id={optionId(id, at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className="option mention-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            <bdi className="mention" data-kind={option.target.kind}>
              {showHiddenMarks(option.label)}
            </bdi>
            <bdi className="mention-about">{showHiddenMarks(option.about.slice(0, 120))}</bdi>
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}
