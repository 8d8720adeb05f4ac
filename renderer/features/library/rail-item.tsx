/** One article in the rail. A press opens it in the pane in hand, with Ctrl or the button beside the others. */
import { Columns2, MoreVertical } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { canonical } from '../../../shared/log/canonical';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useRecord } from '../../data/queries';
import { useReadShare } from '../../data/reading-progress';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { IconButton } from '../../ui/button';
import { FileName } from '../../ui/file-name';
import type { Listed } from './article-groups';
import type { Meter } from './verdict-meter';

interface ItemProps {
  readonly article: FoldedRecord<'article'>;
  readonly version: Listed['version'];
  readonly meter: Meter | null;
  readonly isOpen: boolean;
  readonly onOpen: (article: Id, beside: boolean) => void;
  readonly onRemove: (article: FoldedRecord<'article'>) => void;
}

/** Whether it looks the same: what is counted is counted anew with each act, and comes to the same for most. */
function isUnchanged(before: ItemProps, now: ItemProps): boolean {
  return (
    before.article === now.article &&
    before.isOpen === now.isOpen &&
    before.onOpen === now.onOpen &&
    before.onRemove === now.onRemove &&
    canonical(before.version) === canonical(now.version) &&
    canonical(before.meter) === canonical(now.meter)
  );
}

/** Drawn anew only when something of its own changed: a dossier may hold hundreds, each with its menu. */
export const RailItem = memo(function RailItem({
  article,
  version,
  meter,
  isOpen,
  onOpen,
  onRemove,
}: ItemProps) {
  const { t, count, date, percent } = useI18n();
  const { rail } = t.library;
  const read = useReadShare(article.dossier, article.id);
  const { title, outlet, published } = article.fields;
  // Two articles without a title are told apart by the files they came in.
  const page = useRecord(article.dossier, 'capture', title?.text ? null : article.fields.capture || null);
  const file = page?.fields.fileName;
  const untitled = file ? rail.untitledIn(showHiddenMarks(file)) : rail.untitled;
  const name = title?.text ? showHiddenMarks(title.text) : untitled;
  const press = (event: MouseEvent): void =>
    onOpen(article.id, event.ctrlKey || event.metaKey || event.altKey);
  return (
    <li className="rail-article" data-open={isOpen}>
      <button type="button" className="rail-open" aria-current={isOpen || undefined} onClick={press}>
        <strong dir={title?.text ? article.fields.direction : undefined}>
          {outlet ? (
            <>
              <bdi>{showHiddenMarks(outlet.text)}</bdi>:{' '}
            </>
          ) : null}
          <bdi>{title?.text ? name : rail.untitled}</bdi>
        </strong>
        {!title?.text && file ? (
          <span className="rail-file">
            <FileName name={showHiddenMarks(file)} />
          </span>
        ) : null}
        <span>
          {published ? <time dateTime={published}>{date(published)}</time> : rail.noDate}
          {version ? ` · ${rail.version(count(version.n), count(version.of))}` : null}
          {meter ? ` · ${t.library.claims(count(meter.claims))}` : null}
          {meter && meter.unjudged > 0 ? ` · ${rail.unjudged(count(meter.unjudged))}` : null}
          {meter && meter.differing > 0 ? ` · ${rail.differing(count(meter.differing))}` : null}
          {read !== null ? ` · ${rail.read(percent(read))}` : null}
          {isOpen ? <span className="visually-hidden"> · {rail.isOpen}</span> : null}
        </span>
        <MeterBar meter={meter} />
      </button>
      <span className="rail-tools">
        {isOpen ? null : (
          <IconButton label={rail.beside(name)} onPress={() => onOpen(article.id, true)}>
            <Columns2 size={16} aria-hidden="true" />
          </IconButton>
        )}
        <IconMenu
          label={rail.actions(name)}
          icon={<MoreVertical size={16} aria-hidden="true" />}
          choices={[
            ...(isOpen ? [] : [{ id: 'beside' as const, label: rail.besideMenu, hint: 'Ctrl' }]),
            { id: 'remove' as const, label: rail.remove },
          ]}
          onChoose={(choice) => (choice === 'beside' ? onOpen(article.id, true) : onRemove(article))}
        />
      </span>
    </li>
  );
}, isUnchanged);

/** The spread of verdicts as a bar; the words above it say the same. */
function MeterBar({ meter }: { readonly meter: Meter | null }) {
  return (
    <span className="rail-meter" aria-hidden="true">
      {meter?.parts.map(({ tone, claims }) => (
        <i key={tone} style={{ flexGrow: claims, background: `var(--tone-${tone})` }} />
      ))}
      {meter ? <i style={{ flexGrow: meter.unjudged + meter.differing }} /> : null}
    </span>
  );
}
