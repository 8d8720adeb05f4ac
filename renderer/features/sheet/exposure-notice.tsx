/** Warns where the name of a protected source stands in what the editors wrote themselves. */
import { ShieldAlert } from 'lucide-react';
import type { Exposure } from '../../../shared/sheet/exposure';
import { type I18n, useI18n } from '../../i18n/i18n';

function placeOf({ on, field }: Exposure, { t, number }: I18n): string {
  const words = t.sheet;
  if (on.kind === 'claim') return words.onClaim(words.field[field], number(on.number));
  return on.kind === 'dispute' ? words.onDispute(words.field[field], on.question) : words.field[field];
}

export function ExposureNotice({ exposures }: { readonly exposures: readonly Exposure[] }) {
  const i18n = useI18n();
  const words = i18n.t.sheet;
  if (exposures.length === 0) return null;
  return (
    <section className="sheet-exposed" role="alert">
      <h2>
        <ShieldAlert size={18} aria-hidden="true" /> {words.exposedTitle}
      </h2>
      <p>{words.exposedHint}</p>
      <ul>
        {exposures.map((exposure, index) => (
          <li key={index}>{words.exposed(exposure.name, placeOf(exposure, i18n))}</li>
        ))}
      </ul>
    </section>
  );
}
