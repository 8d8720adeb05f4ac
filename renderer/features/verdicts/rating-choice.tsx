/** The ratings of a scale, all in sight: each with its colour, its sign and its label; chosen by the digit of its place as well. */
import type { KeyboardEvent } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Scale } from '../../../shared/records/dossier';
import { offeredRatings } from '../../../shared/records/scales';
import { useI18n } from '../../i18n/i18n';
import { ToneSign, toneColour } from '../../ui/tone';

export function RatingChoice({
  scale,
  value,
  onChange,
}: {
  readonly scale: Scale;
  /** A rating's id; empty, or not on the scale, where none is chosen. */
  readonly value: string;
  readonly onChange: (rating: string) => void;
}) {
  const { t, locale } = useI18n();
  const offered = offeredRatings(scale);
  const chosen = offered.some((rating) => rating.id === value) ? value : null;
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const place = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
    const rating = place ? offered[Number(place) - 1] : undefined;
    if (!rating) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(rating.id);
    const radios = event.currentTarget.querySelectorAll<HTMLElement>('input[type="radio"]');
    radios[Number(place) - 1]?.focus();
  };
  return (
    <RadioGroup className="field rating-choice" value={chosen} onChange={onChange} orientation="horizontal">
      <Label className="visually-hidden">{t.verdicts.rating}</Label>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears what its radios do not answer to themselves */}
      <div className="choices" onKeyDown={press}>
        {offered.map((rating, at) => (
          <Radio
            key={rating.id}
            value={rating.id}
            className="choice"
            style={{ '--choice-tint': toneColour(rating.tone) } as React.CSSProperties}
          >
            <ToneSign tone={rating.tone} />
            <bdi>{rating.label[locale]}</bdi>
            {at < 9 ? (
              <span className="option-key" aria-hidden="true">
                {at + 1}
              </span>
            ) : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
