/** Fields of a dispute, a position or a stand in which editors differ, each value with its name, to be settled. */
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import { takeValue } from '../../data/settle';
import { ProseView } from '../../editor/prose-view';
import { useI18n } from '../../i18n/i18n';
import { Disagreement } from '../../ui/disagreement';
import { useDisputeActs } from './use-acts';

export function FieldDifferences({
  record,
  nameOf,
}: {
  readonly record: FoldedRecord<'dispute'> | FoldedRecord<'position'> | FoldedRecord<'stand'>;
  /** A position's label by its id, for stands that were moved apart. */
  readonly nameOf?: (position: string) => string;
}) {
  const { t, dateTime } = useI18n();
  const acts = useDisputeActs(record.dossier);
  const words = t.disputes;
  const labels: Readonly<Record<string, string>> = { ...words.fields, position: words.positionLabel };
  const show = (field: string, value: unknown): ReactNode => {
    if (field === 'retracted') return value ? words.yes : words.no;
    if (field === 'state') return value === 'settled' ? words.states.settled : words.states.open;
    if (field === 'position') return nameOf?.(String(value)) ?? String(value);
    if (field === 'note' && value) return <ProseView dossier={record.dossier} markdown={String(value)} />;
    return String(value ?? '');
  };
  return (
    <>
      {Object.entries(record.disagreements)
        .filter(([field]) => labels[field] !== undefined && field !== 'order')
        .map(([field, standing]) => (
          <Disagreement
            key={field}
            title={words.differField(labels[field] ?? field)}
            values={standing.map(({ entry, value, by, at }) => ({
              key: entry,
              value: <bdi>{show(field, value)}</bdi>,
              by: by.name,
              when: <time dateTime={at}>{dateTime(at)}</time>,
            }))}
            nameless={t.app.nameless}
            takeLabel={words.take}
            onTake={(entry) => {
              const change = takeValue(record, field, entry);
              if (change) void acts.save([change]);
            }}
          />
        ))}
    </>
  );
}
