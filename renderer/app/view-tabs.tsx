/** The dossier's views, in the header. */
import type { Id } from '../../shared/records/ids';
import { useRecords } from '../data/queries';
import { useI18n } from '../i18n/i18n';
import { type View, views } from './navigation';

interface ViewTabsProps {
  readonly dossier: Id;
  readonly view: View;
  readonly onView: (view: View) => void;
}

export function ViewTabs({ dossier, view, onView }: ViewTabsProps) {
  const { t, count, number } = useI18n();
  const disputes = useRecords(dossier, 'dispute');
  const open = disputes?.filter((dispute) => dispute.fields.state === 'open').length ?? 0;
  return (
    <nav className="tabs" aria-label={t.app.views}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          data-tour={name}
          aria-current={name === view ? 'page' : undefined}
          aria-description={name === 'disputes' && open > 0 ? t.app.openDisputes(count(open)) : undefined}
          onClick={() => onView(name)}
        >
          {t.app.view[name]}
          {name === 'disputes' && open > 0 ? <b aria-hidden="true">{number(open)}</b> : null}
        </button>
      ))}
    </nav>
  );
}
