/** One rating of a scale while it is edited: a handle, its words, its tone, its value, the way off the list. */
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { type Tone, toneSchema } from '../../../shared/records/dossier';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { Select, TextField } from '../../ui/fields';
import { RatingBadge } from '../../ui/tone';
import type { RatingDraft } from './scale-draft';

export function ScaleRow({
  rating,
  place,
  of,
  uses,
  onChange,
  onMove,
  onDragTo,
  onTakeOff,
}: {
  readonly rating: RatingDraft;
  /** Counted from 0. */
  readonly place: number;
  readonly of: number;
  /** How many verdicts bear it. */
  readonly uses: number;
  readonly onChange: (part: Partial<RatingDraft>) => void;
  readonly onMove: (to: number) => void;
  /** The row is dragged over this height of the window. */
  readonly onDragTo: (y: number) => void;
  readonly onTakeOff: () => void;
}) {
  const { t, locale, count } = useI18n();
  const words = t.verdicts.scaleEditor;
  const name = rating.label[locale] || rating.label.ar || rating.label.en || words.unnamed(count(place + 1));
  return (
    <li
      className="scale-row"
      aria-label={name}
      onKeyDown={(event) => {
        const step = event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' ? 1 : 0;
        if (!event.altKey || step === 0) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(place + step);
      }}
    >
      <span
        className="scale-handle"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) onDragTo(event.clientY);
        }}
      >
        <GripVertical size={16} />
      </span>
      <div className="scale-fields">
        <TextField
          label={words.labelAr}
          value={rating.label.ar}
          onChange={(ar) => onChange({ label: { ...rating.label, ar } })}
          maxLength={80}
        />
        <TextField
          label={words.labelEn}
          value={rating.label.en}
          onChange={(en) => onChange({ label: { ...rating.label, en } })}
          maxLength={80}
        />
        <Select<Tone>
          label={words.tone}
          value={rating.tone}
          options={toneSchema.options.map((value) => ({ value, label: words.tones[value] }))}
          onChange={(tone) => onChange({ tone })}
        />
        <TextField
          label={words.value}
          value={rating.value}
          onChange={(value) => onChange({ value })}
          dir="ltr"
          maxLength={10}
        />
        <p className="scale-look">
          <RatingBadge label={name} tone={rating.tone} />
          {uses > 0 ? <span className="field-hint">{words.uses(count(uses))}</span> : null}
        </p>
      </div>
      <span className="scale-tools">
        <IconButton label={words.up(name)} isDisabled={place === 0} onPress={() => onMove(place - 1)}>
          <ArrowUp size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.down(name)} isDisabled={place === of - 1} onPress={() => onMove(place + 1)}>
          <ArrowDown size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.takeOff(name)} onPress={onTakeOff}>
          <X size={15} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
