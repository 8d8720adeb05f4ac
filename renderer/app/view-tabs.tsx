/** The dossier's views, in the header. */
import type { Id } from '../../shared/records/ids';
import { useRecords } from '../data/queries';
import { useTensions } from '../features/tensions/tensions-context';
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
  const asking = useTensions().arranged.count;
  const open = disputes?.filter((dispute) => dispute.fields.state === 'open').length ?? 0;
  const describe = (): string | undefined =>
    [
      ...(open > 0 ? [t.app.openDisputes(count(open))] : []),
      ...(asking > 0 ? [t.tensions.badge(count(asking))] : []),
    ].join(' · ') || undefined;
  return (
    <nav className="tabs" aria-label={t.app.views}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          data-tour={name}
          aria-current={name === view ? 'page' : undefined}
          aria-description={name === 'disputes' ? describe() : undefined}
          onClick={() => onView(name)}
        >
          {t.app.view[name]}
          {name === 'disputes' && open > 0 ? <b aria-hidden="true">{number(open)}</b> : null}
          {name === 'disputes' && asking > 0 ? (
            <b aria-hidden="true" data-asking="true">
              {number(asking)}
            </b>
          ) : null}
        </button>
      ))}
    </nav>
  );
}
