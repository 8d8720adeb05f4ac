/** Where to cut a claim in two: a slider from word to word, the two halves in sight as they would be. */
import { useMemo, useState } from 'react';
import { cutAt, cutPlaces, likelyCut } from '../../../shared/anchoring/cut';
import type { Span } from '../../../shared/records/text';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';

interface SplitProps {
  /** The captured text, and where the claim stands in it. */
  readonly text: string;
  readonly span: Span;
  readonly direction: 'rtl' | 'ltr' | 'auto';
  readonly onSplit: (at: number) => Promise<void>;
  readonly onCancel: () => void;
}

/** Code units of a half that are shown at the cut. */
const SHOWN = 240;

export function SplitForm({ text, span, direction, onSplit, onCancel }: SplitProps) {
  const { t, dir } = useI18n();
  const words = t.claims.split;
  const places = useMemo(() => cutPlaces(text, span), [text, span]);
  const [index, setIndex] = useState(() => likelyCut(places, span));
  const [saving, setSaving] = useState(false);
  const place = places[index];
  const halves = place ? cutAt(text, span, place.at) : null;
  if (!place || !halves) {
    return (
      <div className="claim-split" role="group" aria-label={words.title}>
        <p>{words.oneWord}</p>
        <Button size="small" onPress={onCancel} autoFocus>
          {t.common.cancel}
        </Button>
      </div>
    );
  }
  const sentence = (by: 1 | -1): number =>
    by > 0
      ? places.findIndex((one, at) => at > index && one.sentence)
      : places.findLastIndex((one, at) => at < index && one.sentence);
  const step = (by: 1 | -1) => {
    const next = sentence(by);
    return (
      <Button size="small" isDisabled={next < 0} onPress={() => setIndex(next)}>
        {by > 0 ? words.nextSentence : words.previousSentence}
      </Button>
    );
  };
  const [first, second] = halves;
  const end = text.slice(Math.max(first.start, first.end - SHOWN), first.end);
  const begin = text.slice(second.start, Math.min(second.end, second.start + SHOWN));
  const cut = async (): Promise<void> => {
    setSaving(true);
    await onSplit(place.at);
    setSaving(false);
  };
  return (
    <div
      className="claim-split"
      role="group"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onCancel();
        else if (event.code === 'Enter' && event.target instanceof HTMLInputElement) void cut();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <blockquote dir={direction} aria-label={words.first}>
        {first.end - first.start > SHOWN ? '…' : ''}
        {showHiddenMarks(end)}
      </blockquote>
      <input
        type="range"
        dir={dir}
        min={0}
        max={places.length - 1}
        value={index}
        aria-label={words.place}
        aria-valuetext={words.between(end.slice(-40), begin.slice(0, 40))}
        // biome-ignore lint/a11y/noAutofocus: the editor asked for this form
        autoFocus
        onChange={(event) => setIndex(event.target.valueAsNumber)}
      />
      <blockquote dir={direction} aria-label={words.second}>
        {showHiddenMarks(begin)}
        {second.end - second.start > SHOWN ? '…' : ''}
      </blockquote>
      <div className="card-actions">
        {step(-1)}
        {step(1)}
        <Button size="small" look="primary" isPending={saving} onPress={() => void cut()}>
          {words.cut}
        </Button>
        <Button size="small" onPress={onCancel}>
          {t.common.cancel}
        </Button>
      </div>
    </div>
  );
}
