/** Two texts side by side, passage by passage; for two captures of one page also what became of the claims. */
import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/records/ids';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox } from '../../ui/fields';
import { alignRows, isTrivial, type Row, type Run } from './align';
import { FateList } from './fate-list';
import { type ReadArticle, useTexts } from './use-texts';
import './passages.css';

function Cell({
  runs,
  dir,
  side,
}: {
  readonly runs: readonly Run[] | null;
  readonly dir: string;
  readonly side: 'left' | 'right';
}) {
  if (!runs) return <td className="passage-none" />;
  return (
    <td dir={dir} className="passage-text">
      {runs.map(({ text, kind }, at) => {
        const shown = showHiddenMarks(text);
        if (kind === 'same') return <span key={at}>{shown}</span>;
        return side === 'left' ? <del key={at}>{shown}</del> : <ins key={at}>{shown}</ins>;
      })}
    </td>
  );
}

function nameOf({ article }: ReadArticle, untitled: string): string {
  const { outlet, title } = article.fields;
  return [outlet?.text, title?.text || untitled].filter(Boolean).join(' · ');
}

export function PassagesDialog({
  dossier,
  left,
  right,
  asVersions,
  onClose,
  onAdjust,
}: {
  readonly dossier: Id;
  readonly left: Id;
  readonly right: Id;
  /** The second is a later capture of the first one's page. */
  readonly asVersions: boolean;
  readonly onClose: () => void;
  /** Opens the later version to mark a claim by hand. */
  readonly onAdjust: (claim: Id) => void;
}) {
  const { t, count } = useI18n();
  const words = t.passages;
  const pair = useTexts(dossier, left, right);
  const [harakat, setHarakat] = useState(asVersions);
  const [hideSame, setHideSame] = useState(asVersions);
  const rows = useMemo(() => (pair ? alignRows(pair[0], pair[1], harakat) : []), [pair, harakat]);
  const many = (kind: Row['kind']) => count(rows.filter((row) => row.kind === kind).length);
  const shown = hideSame ? rows.filter(({ kind }) => kind !== 'shared') : rows;
  const labels = asVersions ? words.versionRow : words.row;
  return (
    <Dialog title={asVersions ? words.versionsTitle : words.title} onClose={onClose} width={1180}>
      {pair ? (
        <div className="passages">
          <div className="choices">
            <Checkbox isSelected={harakat} onChange={setHarakat}>
              {words.harakat}
            </Checkbox>
            <Checkbox isSelected={hideSame} onChange={setHideSame}>
              {words.hideSame}
            </Checkbox>
          </div>
          <p className="field-hint" role="status">
            {words.counts(many('shared'), many('reworded'), many('only-left'), many('only-right'))}
          </p>
          {asVersions ? (
            <FateList dossier={dossier} earlier={pair[0]} later={pair[1]} onAdjust={onAdjust} />
          ) : null}
          {shown.length === 0 ? <p className="field-hint">{words.nothing}</p> : null}
          <table className="passages-table">
            <thead>
              <tr>
                <th scope="col" className="passages-head">
                  {asVersions ? `${words.earlier}: ` : null}
                  <bdi>{nameOf(pair[0], t.reader.untitled)}</bdi>
                </th>
                <th scope="col" className="passages-head">
                  {asVersions ? `${words.later}: ` : null}
                  <bdi>{nameOf(pair[1], t.reader.untitled)}</bdi>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row, at) => (
                <PassageRow
                  key={at}
                  row={row}
                  label={isTrivial(row) && row.kind === 'reworded' ? words.trivial : labels[row.kind]}
                  pair={pair}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="field-hint" role="status">
          {pair === null ? words.unreadable : words.loading}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function PassageRow({
  row,
  label,
  pair,
}: {
  readonly row: Row;
  readonly label: string;
  readonly pair: readonly [ReadArticle, ReadArticle];
}) {
  return (
    <>
      <tr className="passage-label">
        <th colSpan={2} scope="rowgroup">
          <span className="badge">{label}</span>
        </th>
      </tr>
      <tr data-kind={row.kind}>
        <Cell runs={row.left} dir={pair[0].article.fields.direction} side="left" />
        <Cell runs={row.right} dir={pair[1].article.fields.direction} side="right" />
      </tr>
    </>
  );
}
