/**
 * A source that was entered more than once: others with nearly its name, the way to put one under it, and what
 * was put under it already, each with the way back.
 */

import { useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { prepareFind } from '../../../shared/weigh/find';
import { mergeSources } from '../../../shared/weigh/merged';
import { areNear } from '../../../shared/weigh/names';
import { type Change, edit } from '../../data/change';
import { useRecordActs } from '../../forms/use-record-acts';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo';
import { notify } from '../../ui/notices';

type Source = FoldedRecord<'source'>;

/** Options shown at once: the rest is found by typing. */
const MOST = 30;

/** What taking a source out from under another writes. In a ring of pointers both ends are let go. */
export function takeApart(merged: Source, kept: Source): Change[] {
  const ends = kept.fields.mergedInto ? [merged, kept] : [merged];
  return ends.map((source) => edit<'source'>(source, { mergedInto: null }));
}

export function SourceMerge({
  dossier,
  source,
  sources,
}: {
  readonly dossier: Id;
  readonly source: Source;
  /** All sources, merged and retracted ones too. */
  readonly sources: readonly Source[];
}) {
  const { t } = useI18n();
  const words = t.sources.merge;
  const acts = useRecordActs(dossier);
  const [typed, setTyped] = useState('');
  const merged = useMemo(() => mergeSources(sources), [sources]);
  const others = useMemo(() => merged.kept.filter(({ id }) => id !== source.id), [merged, source.id]);
  const find = useMemo(() => prepareFind(others, ({ fields }) => fields.name), [others]);
  const near = useMemo(
    () => others.filter(({ fields }) => areNear(fields.name, source.fields.name)).slice(0, 5),
    [others, source.fields.name],
  );
  const under = merged.into(source.id);
  const nameOf = ({ fields }: Source): string => fields.name || t.sources.unnamed;
  const merge = async (other: Source): Promise<void> => {
    if (!(await acts.save([edit<'source'>(other, { mergedInto: source.id })]))) return;
    setTyped('');
    notify({ tone: 'info', text: words.done(nameOf(other), nameOf(source)) });
  };
  const apart = async (other: Source): Promise<void> => {
    if (await acts.save(takeApart(other, source)))
      notify({ tone: 'info', text: words.undone(nameOf(other)) });
  };
  return (
    <section className="source-merge" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="field-hint">{words.hint}</p>
      {near.map((other) => (
        <p key={other.id} className="asked-line">
          {t.sources.near(nameOf(other))}{' '}
          <Button size="small" onPress={() => void merge(other)}>
            {words.take(nameOf(other))}
          </Button>
        </p>
      ))}
      {under.length > 0 ? (
        <ul className="source-merged" aria-label={words.list}>
          {under.map((other) => (
            <li key={other.id}>
              <span className="grade" title={t.terms.reliability[other.fields.reliability]}>
                {other.fields.reliability}
              </span>
              <bdi>{showHiddenMarks(nameOf(other))}</bdi>
              <Button size="small" look="quiet" onPress={() => void apart(other)}>
                {words.apart(nameOf(other))}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <ComboField
          label={words.choose}
          text={typed}
          options={find(typed)
            .slice(0, MOST)
            .map((other) => ({ id: other.id, label: nameOf(other), code: other.fields.reliability }))}
          onText={setTyped}
          onPick={(id) => {
            const other = others.find((one) => one.id === id);
            if (other) void merge(other);
          }}
          maxLength={400}
        />
      ) : null}
    </section>
  );
}
