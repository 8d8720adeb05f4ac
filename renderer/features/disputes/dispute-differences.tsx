/** Where editors differ about a dispute, a position or a stand. */
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import { ProseView } from '../../editor/prose-view';
import { FieldDifferences } from '../../forms/field-differences';
import { useI18n } from '../../i18n/i18n';

export function DisputeDifferences({
  record,
}: {
  readonly record: FoldedRecord<'dispute'> | FoldedRecord<'position'> | FoldedRecord<'stand'>;
}) {
  const { t } = useI18n();
  const words = t.disputes;
  const show = (field: string, value: unknown): ReactNode => {
    if (field === 'state') return value === 'settled' ? words.states.settled : words.states.open;
    if (field === 'note' && value) return <ProseView dossier={record.dossier} markdown={String(value)} />;
    return undefined;
  };
  return (
    <FieldDifferences
      record={record}
      labels={{ ...words.fields, position: words.positionLabel }}
      show={show}
    />
  );
}
