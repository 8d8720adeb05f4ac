/** Of a piece of evidence on a dispute: which position it speaks for or against. */
import { useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import { arrangeDispute } from '../../../shared/weigh/disputes';
import { useRecord, useRecords } from '../../data/queries';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Select } from '../../ui/fields';

/** Stands for the question as a whole; no id begins with a colon. */
const WHOLE = ':whole';

export function PositionField({
  dossier,
  dispute,
  value,
  onChange,
}: {
  readonly dossier: Id;
  readonly dispute: Id;
  readonly value: Id | null;
  readonly onChange: (position: Id | null) => void;
}) {
  const { t } = useI18n();
  const words = t.sources.evidence;
  const all = useRecords(dossier, 'position');
  const positions = useMemo(
    () => arrangeDispute(dispute, all ?? [], []).positions.map(({ record }) => record),
    [all, dispute],
  );
  if (positions.length === 0) return null;
  const known = positions.some(({ id }) => id === value);
  return (
    <Select
      label={words.position}
      value={known && value ? value : WHOLE}
      options={[
        ...positions.map(({ id, fields }) => ({
          value: id,
          label: showHiddenMarks(fields.label) || words.positionUnnamed,
        })),
        { value: WHOLE, label: words.wholeQuestion },
      ]}
      onChange={(next) => onChange(next === WHOLE ? null : next)}
    />
  );
}

/** What the position is called beside the evidence that names it. */
export function PositionName({ dossier, position }: { readonly dossier: Id; readonly position: Id }) {
  const { t } = useI18n();
  const record = useRecord(dossier, 'position', position);
  if (!record || record.fields.retracted) return null;
  return <q dir="auto">{showHiddenMarks(record.fields.label) || t.sources.evidence.positionUnnamed}</q>;
}
