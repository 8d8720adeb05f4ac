/** What was set aside from the dossier's pages, counted, with a way to look at it page by page. */
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';

export function RailAside({
  dossier,
  onReview,
}: {
  readonly dossier: Id;
  readonly onReview: (capture: Id) => void;
}) {
  const { t, count } = useI18n();
  const captures = useRecords(dossier, 'capture');
  if (!captures || captures.length === 0) return null;
  const total = captures.reduce((sum, { fields }) => sum + fields.setAside.length, 0);
  return (
    <section className="rail-aside" aria-labelledby="rail-aside">
      <h2 id="rail-aside">{t.library.rail.aside(count(total))}</h2>
      <details>
        <summary>
          {t.library.rail.asideHint} {t.library.rail.review}
        </summary>
        <ul>
          {captures.map(({ id, fields }) => (
            <li key={id}>
              <Button look="quiet" size="small" onPress={() => onReview(id)}>
                {t.library.rail.reviewOf(
                  fields.fileName || t.library.rail.pasted,
                  count(fields.setAside.length),
                )}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
