/** One dossier in the list: its title, what is in it, when it last changed. */
import { MoreVertical } from 'lucide-react';
import { useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { useActs, useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { IconMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { TitleDialog } from './title-dialog';
import type { DossierWork } from './use-dossier-work';

interface RowProps {
  readonly dossier: FoldedRecord<'dossier'>;
  readonly onOpen: (dossier: Id) => void;
  readonly work: DossierWork;
}

export function DossierRow({ dossier, onOpen, work }: RowProps) {
  const { t, count, dateTime } = useI18n();
  const [renaming, setRenaming] = useState(false);
  const articles = useRecords(dossier.id, 'article');
  const claims = useRecords(dossier.id, 'claim');
  const acts = useActs(dossier.id, 1);
  const title = dossier.fields.title || t.library.untitled;
  const changedAt = acts?.[0]?.at ?? dossier.changed.at;
  return (
    <li className="home-dossier">
      <Button look="quiet" className="home-open" onPress={() => onOpen(dossier.id)}>
        <strong title={title}>
          <bdi>{title}</bdi>
        </strong>
        <span>
          {articles && claims
            ? `${t.library.articles(count(articles.length))} · ${t.library.claims(count(claims.length))} · `
            : null}
          <time dateTime={changedAt}>{t.library.changed(dateTime(changedAt))}</time>
        </span>
      </Button>
      <IconMenu
        label={t.library.actionsOf(title)}
        icon={<MoreVertical size={18} aria-hidden="true" />}
        choices={[
          { id: 'rename', label: t.library.rename },
          { id: 'remove', label: t.library.remove },
        ]}
        onChoose={(choice) => {
          if (choice === 'rename') setRenaming(true);
          else void work.remove(dossier);
        }}
      />
      {renaming ? (
        <TitleDialog
          heading={t.library.form.rename}
          action={t.common.save}
          initial={dossier.fields.title}
          onClose={() => setRenaming(false)}
          onSave={(next) => work.rename(dossier, next)}
        />
      ) : null}
    </li>
  );
}
