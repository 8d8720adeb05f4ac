/** Fields of a source or a piece of evidence in which editors differ: each value with its name, to be settled. */
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Change } from '../../data/change';
import { takeValue } from '../../data/settle';
import { useI18n } from '../../i18n/i18n';
import { Disagreement } from '../../ui/disagreement';

type Shown = FoldedRecord<'source'> | FoldedRecord<'evidence'>;

/**
 * @param labels the fields that readers know, by name
 * @param show how a value of a field is written out
 */
export function FieldDisagreements({
  record,
  labels,
  show,
  onSettle,
}: {
  readonly record: Shown;
  readonly labels: Readonly<Record<string, string>>;
  readonly show: (field: string, value: unknown) => ReactNode;
  readonly onSettle: (change: Change) => void;
}) {
  const { t, dateTime } = useI18n();
  return (
    <>
      {Object.entries(record.disagreements).map(([field, standing]) => (
        <Disagreement
          key={field}
          title={t.sources.differ(labels[field] ?? field)}
          values={standing.map(({ entry, value, by, at }) => ({
            key: entry,
            value: <bdi>{show(field, value) || t.sources.empty}</bdi>,
            by: by.name,
            when: <time dateTime={at}>{dateTime(at)}</time>,
          }))}
          nameless={t.app.nameless}
          takeLabel={t.sources.take}
          onTake={(entry) => {
            const change = takeValue(record, field, entry);
            if (change) onSettle(change);
          }}
        />
      ))}
    </>
  );
}
