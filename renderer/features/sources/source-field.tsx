/** Naming the source of a piece of evidence: one of the register, or a new one made on the spot. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import {
  type Reliability,
  reliabilitySchema,
  type SourceType,
  sourceTypeSchema,
} from '../../../shared/records/source';
import { prepareFind } from '../../../shared/weigh/find';
import { mergeSources } from '../../../shared/weigh/merged';
import { areNear } from '../../../shared/weigh/names';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo';
import { Choices, Select } from '../../ui/fields';

/** Options shown at once: the rest is found by typing. */
const MOST = 30;

/** What a new source needs to be known from the start. */
export interface NewSource {
  readonly type: SourceType;
  readonly reliability: Reliability;
}

export function SourceField({
  sources,
  name,
  found,
  fresh,
  onName,
  onFresh,
}: {
  readonly sources: readonly FoldedRecord<'source'>[];
  /** What is typed. */
  readonly name: string;
  /** The source of the register that bears this name. */
  readonly found: FoldedRecord<'source'> | null;
  readonly fresh: NewSource;
  readonly onName: (name: string) => void;
  readonly onFresh: (part: Partial<NewSource>) => void;
}) {
  const { t } = useI18n();
  const live = useMemo(() => mergeSources(sources).kept.filter(({ fields }) => !fields.retracted), [sources]);
  const find = useMemo(() => prepareFind(live, ({ fields }) => fields.name), [live]);
  const options = useMemo(
    () =>
      (found ? live : find(name)).slice(0, MOST).map((source) => ({
        id: source.id,
        label: source.fields.name,
        code: source.fields.reliability,
      })),
    [find, found, live, name],
  );
  const isNew = name.trim() !== '' && !found;
  const near = useMemo(
    () => (isNew ? live.filter(({ fields }) => areNear(fields.name, name)).slice(0, 2) : []),
    [isNew, live, name],
  );
  return (
    <>
      <ComboField
        label={t.sources.evidence.source}
        hint={isNew ? t.sources.evidence.newSource : t.sources.evidence.sourceHint}
        text={name}
        options={options}
        onText={onName}
        onPick={(id) => onName(live.find((source) => source.id === id)?.fields.name ?? '')}
        maxLength={400}
      />
      {isNew ? (
        <div className="new-source">
          {near.map((other) => (
            <p key={other.id} className="asked-line" role="status">
              {t.sources.near(other.fields.name)}{' '}
              <Button size="small" onPress={() => onName(other.fields.name)}>
                {t.sources.useNear}
              </Button>
            </p>
          ))}
          <Select
            label={t.sources.type}
            value={fresh.type}
            options={sourceTypeSchema.options.map((value) => ({ value, label: t.terms.sourceType[value] }))}
            onChange={(type) => onFresh({ type })}
          />
          <Choices
            label={t.sources.reliability}
            value={fresh.reliability}
            options={reliabilitySchema.options.map((value) => ({
              value,
              label: t.terms.reliability[value],
              code: value,
            }))}
            onChange={(reliability) => onFresh({ reliability })}
          />
        </div>
      ) : null}
    </>
  );
}
