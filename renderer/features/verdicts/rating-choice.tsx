/** The ratings of a scale, all in sight: each with its colour, its sign and its label. */
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
  return (
    <RadioGroup className="field" value={chosen} onChange={onChange} orientation="horizontal">
      <Label className="visually-hidden">{t.verdicts.rating}</Label>
      <div className="choices">
        {offered.map((rating) => (
          <Radio
            key={rating.id}
            value={rating.id}
            className="choice"
            style={{ '--choice-tint': toneColour(rating.tone) } as React.CSSProperties}
          >
            <ToneSign tone={rating.tone} />
            <bdi>{rating.label[locale]}</bdi>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
