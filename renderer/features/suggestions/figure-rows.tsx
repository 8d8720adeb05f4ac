/** The rows in which figures are corrected: words, kind, value, how firmly, of what. */
import { Plus, X } from 'lucide-react';
import { type FigureBound, figureBoundSchema } from '../../../shared/records/figure';
import { useI18n } from '../../i18n/i18n';
import { Button, IconButton } from '../../ui/button';
import { Checkbox, Select, TextField } from '../../ui/fields';
import { emptyRow, type FigureKind, type FigureRow, type RowProblem } from './figure-form';

/** As many as a claim's record holds. */
const MOST = 60;
const kinds: readonly FigureKind[] = ['number', 'range', 'date', 'unknown'];

interface RowProps {
  readonly row: FigureRow;
  readonly problem: RowProblem | null;
  readonly onChange: (row: FigureRow) => void;
  readonly onRemove: () => void;
}

function Value({ row, problem, onChange }: Pick<RowProps, 'row' | 'problem' | 'onChange'>) {
  const { t } = useI18n();
  const words = t.suggestions.figures;
  const wrong = problem === 'badNumber' ? words.badNumber : undefined;
  switch (row.kind) {
    case 'unknown':
      return null;
    case 'date':
      return (
        <TextField
          label={words.date}
          hint={words.dateHint}
          error={problem === 'badDate' ? words.badDate : undefined}
          value={row.edtf}
          dir="ltr"
          maxLength={40}
          onChange={(edtf) => onChange({ ...row, edtf })}
        />
      );
    case 'range':
    case 'number':
      return (
        <>
          <TextField
            label={row.kind === 'range' ? words.low : words.value}
            error={wrong}
            value={row.low}
            dir="ltr"
            maxLength={40}
            onChange={(low) => onChange({ ...row, low })}
          />
          {row.kind === 'range' ? (
            <TextField
              label={words.high}
              error={wrong}
              value={row.high}
              dir="ltr"
              maxLength={40}
              onChange={(high) => onChange({ ...row, high })}
            />
          ) : null}
          <Checkbox isSelected={row.percent} onChange={(percent) => onChange({ ...row, percent })}>
            {words.percent}
          </Checkbox>
        </>
      );
  }
}

function Row({ row, problem, onChange, onRemove }: RowProps) {
  const { t } = useI18n();
  const words = t.suggestions.figures;
  const counts = row.kind === 'number' || row.kind === 'range';
  return (
    <fieldset className="figure-row" aria-label={words.one(row.text)}>
      <TextField
        label={words.words}
        error={problem === 'badWords' ? words.badWords : undefined}
        value={row.text}
        maxLength={400}
        onChange={(text) => onChange({ ...row, text })}
      />
      <Select
        label={words.kind}
        value={row.kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(kind) => onChange({ ...row, kind })}
      />
      <Value row={row} problem={problem} onChange={onChange} />
      {counts ? (
        <Select<FigureBound>
          label={words.bound}
          value={row.bound}
          options={figureBoundSchema.options.map((value) => ({ value, label: t.figures.bound[value] }))}
          onChange={(bound) => onChange({ ...row, bound })}
        />
      ) : null}
      {row.kind === 'date' ? null : (
        <TextField
          label={words.counted}
          value={row.counted}
          maxLength={200}
          onChange={(counted) => onChange({ ...row, counted })}
        />
      )}
      <IconButton label={words.remove(row.text)} onPress={onRemove}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </fieldset>
  );
}

export function FigureRows({
  rows,
  problems,
  onChange,
}: {
  readonly rows: readonly FigureRow[];
  /** What is wrong with each; empty before the editor tried to save. */
  readonly problems: readonly (RowProblem | null)[];
  readonly onChange: (rows: readonly FigureRow[]) => void;
}) {
  const { t } = useI18n();
  return (
    <div className="figure-rows">
      {rows.map((row, at) => (
        // A row has no identity of its own but its place.
        <Row
          key={at}
          row={row}
          problem={problems[at] ?? null}
          onChange={(next) => onChange(rows.with(at, next))}
          onRemove={() => onChange(rows.toSpliced(at, 1))}
        />
      ))}
      {rows.length < MOST ? (
        <Button size="small" onPress={() => onChange([...rows, emptyRow])}>
          <Plus size={14} aria-hidden="true" />
          {t.suggestions.figures.add}
        </Button>
      ) : null}
    </div>
  );
}
