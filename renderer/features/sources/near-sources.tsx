/** On the register's first page: sources with nearly the same name, two by two, to be looked at. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { findNear } from '../../../shared/weigh/names';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';

/** Pairs shown: after these are settled the next come. */
const MOST = 20;

export function NearSources({
  sources,
  onShow,
}: {
  /** The sources that stand, none of them merged into another. */
  readonly sources: readonly FoldedRecord<'source'>[];
  readonly onShow: (id: Id) => void;
}) {
  const { t } = useI18n();
  const pairs = useMemo(() => findNear(sources, ({ fields }) => fields.name, MOST), [sources]);
  if (pairs.length === 0) return null;
  return (
    <section className="sources-near" aria-label={t.sources.merge.nearTitle}>
      <h3>{t.sources.merge.nearTitle}</h3>
      <p className="field-hint">{t.sources.merge.nearHint}</p>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`} className="asked-line">
            <bdi>{showHiddenMarks(one.fields.name)}</bdi>
            <span aria-hidden="true">≈</span>
            <bdi>{showHiddenMarks(other.fields.name)}</bdi>
            <Button size="small" onPress={() => onShow(one.id)}>
              {t.sources.merge.look(one.fields.name)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
