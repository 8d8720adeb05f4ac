/** Two texts side by side, passage by passage; for two captures of one page also what became of the claims. */
import { useMemo, useState } from 'react';
import type { PassagePair } from '../../../shared/compare/passages/passages';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox } from '../../ui/fields';
import { ComparisonLine } from './comparison-line';
import { FateList } from './fate-list';
import { PassagesTable } from './passages-table';
import { useComparison } from './use-comparison';
import { type ReadArticle, useTexts } from './use-texts';
import './passages.css';

interface Props {
  readonly dossier: Id;
  readonly left: Id;
  readonly right: Id;
  /** The second is a later capture of the first one's page. */
  readonly asVersions: boolean;
  readonly onClose: () => void;
  /** Opens the later version to mark a claim by hand. */
  readonly onAdjust: (claim: Id) => void;
}

export function PassagesDialog({ dossier, left, right, asVersions, onClose, onAdjust }: Props) {
  const { t } = useI18n();
  const words = t.passages;
  const pair = useTexts(dossier, left, right);
  return (
    <Dialog title={asVersions ? words.versionsTitle : words.title} onClose={onClose} width={1180}>
      {pair ? (
        <Passages dossier={dossier} pair={pair} asVersions={asVersions} onAdjust={onAdjust} />
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

function Passages({
  dossier,
  pair,
  asVersions,
  onAdjust,
}: Pick<Props, 'dossier' | 'asVersions' | 'onAdjust'> & {
  readonly pair: readonly [ReadArticle, ReadArticle];
}) {
  const { t, count } = useI18n();
  const words = t.passages;
  const [harakat, setHarakat] = useState(asVersions);
  const [hideSame, setHideSame] = useState(asVersions);
  const request = useMemo(() => {
    const [left, right] = pair.map(({ text, blocks }) => ({ text, blocks }));
    return { kind: 'align', left: left!, right: right!, harakat } as const;
  }, [pair, harakat]);
  const comparison = useComparison(request);
  const pairs =
    comparison?.state === 'done' && comparison.outcome.kind === 'aligned' ? comparison.outcome.pairs : null;
  const shown = useMemo(
    () => (hideSame ? pairs?.filter(({ kind, moved }) => kind !== 'shared' || moved) : pairs) ?? [],
    [pairs, hideSame],
  );
  const many = (kind: PassagePair['kind']) => count((pairs ?? []).filter((one) => one.kind === kind).length);
  const counts = asVersions ? words.versionCounts : words.counts;
  return (
    <div className="passages">
      {asVersions ? (
        <FateList dossier={dossier} earlier={pair[0]} later={pair[1]} onAdjust={onAdjust} />
      ) : null}
      <div className="passages-tools">
        <p role="status">
          {pairs ? counts(many('shared'), many('reworded'), many('only-left'), many('only-right')) : null}
        </p>
        <Checkbox isSelected={harakat} onChange={setHarakat}>
          {words.harakat}
        </Checkbox>
        <Checkbox isSelected={hideSame} onChange={setHideSame}>
          {words.hideSame}
        </Checkbox>
      </div>
      <ComparisonLine comparison={comparison} label={words.loading} />
      {pairs && shown.length === 0 ? <p className="field-hint">{words.nothing}</p> : null}
      {shown.length > 0 ? <PassagesTable pairs={shown} articles={pair} asVersions={asVersions} /> : null}
    </div>
  );
}
