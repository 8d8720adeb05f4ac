/** The register of sources: a searchable list, and beside it the source in hand with what rests on it. */
import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { flattenProse } from '../../../shared/sheet/prose';
import { countVouched } from '../../../shared/weigh/evidence';
import { prepareFind } from '../../../shared/weigh/find';
import { keptById, mergeSources } from '../../../shared/weigh/merged';
import { useRecords } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';
import { LongRailList } from '../../ui/long-rail-list';
import { NearSources } from './near-sources';
import { SourceForm } from './source-form';
import { SourcePage } from './source-page';
import './sources.css';

type Source = FoldedRecord<'source'>;

const byName = (locale: string): ((a: Source, b: Source) => number) => {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return (a, b) => collator.compare(a.fields.name, b.fields.name) || (a.id < b.id ? -1 : 1);
};

interface SourcesProps {
  readonly dossier: Id;
  /** The source that was in hand when the screen was left, or that the editor was led to. */
  readonly active: Id | null;
  readonly onActivate: (source: Id | null) => void;
}

export function SourcesScreen({ dossier, active, onActivate }: SourcesProps) {
  const { t } = useI18n();
  const sources = useRecords(dossier, 'source', { withRetracted: true });
  const evidence = useRecords(dossier, 'evidence');
  const [isAdding, setAdding] = useState(false);
  const [known, setKnown] = useState(active);
  if (known !== active) {
    // A source the editor was led to takes the place of the form for a new one.
    setKnown(active);
    setAdding(false);
  }
  const chosen = isAdding ? 'new' : active;
  const setChosen = (next: Id | 'new' | null): void => {
    setAdding(next === 'new');
    if (next !== 'new') onActivate(next);
  };
  const merged = useMemo(() => mergeSources(sources ?? []), [sources]);
  const standing = useMemo(() => merged.kept.filter(({ fields }) => !fields.retracted), [merged]);
  if (!sources || !evidence) return <p className="empty">{t.common.loading}</p>;
  const source = chosen === 'new' ? null : merged.of(chosen);
  return (
    <div className="sources">
      <SourceRail
        sources={sources}
        kept={merged.kept}
        evidence={evidence}
        current={source?.id ?? null}
        onPick={setChosen}
        onAdd={() => setChosen('new')}
      />
      <div className="sources-page">
        {chosen === 'new' ? (
          <section className="sources-sheet">
            <h2>{t.sources.newTitle}</h2>
            <SourceForm
              key="new"
              dossier={dossier}
              record={null}
              sources={sources}
              onSaved={setChosen}
              onShow={setChosen}
              onCancel={() => setChosen(null)}
            />
          </section>
        ) : source ? (
          <SourcePage
            key={source.id}
            dossier={dossier}
            source={source}
            sources={sources}
            evidence={evidence}
            onShow={setChosen}
          />
        ) : (
          <div className="empty sources-empty">
            <h2>{sources.length === 0 ? t.sources.emptyTitle : t.sources.title}</h2>
            <p>{sources.length === 0 ? t.sources.emptyHint : t.sources.chooseHint}</p>
            {sources.length === 0 ? (
              <Button look="primary" onPress={() => setChosen('new')}>
                {t.sources.add}
              </Button>
            ) : null}
            <NearSources sources={standing} onShow={setChosen} />
          </div>
        )}
      </div>
    </div>
  );
}

function SourceRail({
  sources,
  kept,
  evidence,
  current,
  onPick,
  onAdd,
}: {
  readonly sources: readonly Source[];
  /** Those of them that are shown: none that was merged into another. */
  readonly kept: readonly Source[];
  readonly evidence: readonly FoldedRecord<'evidence'>[];
  readonly current: Id | null;
  readonly onPick: (id: Id) => void;
  readonly onAdd: () => void;
}) {
  const { t, count, locale } = useI18n();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const vouched = useMemo(() => countVouched(evidence, keptById(sources)), [evidence, sources]);
  const find = useMemo(() => {
    const sorted = [...kept].sort(byName(locale));
    const { into } = mergeSources(sources);
    // A source is found by the names of what was merged into it, too.
    const names = (source: Source): string =>
      [source, ...into(source.id)].map(({ fields }) => fields.name).join('\n');
    return prepareFind(
      [...sorted.filter((one) => !one.fields.retracted), ...sorted.filter((one) => one.fields.retracted)],
      (source) =>
        `${names(source)}\n${t.terms.sourceType[source.fields.type]}\n${flattenProse(source.fields.note)}`,
    );
  }, [sources, kept, locale, t]);
  const items = useMemo(() => find(wanted), [find, wanted]);
  const [rail, setRail] = useState<HTMLElement | null>(null);
  return (
    <div ref={setRail} className="sources-rail">
      <header>
        <h2>{t.sources.title}</h2>
        <Button size="small" onPress={onAdd}>
          <Plus size={14} aria-hidden="true" />
          {t.sources.add}
        </Button>
      </header>
      <p className="field-hint">{t.sources.intro}</p>
      {sources.length > 0 ? (
        <TextField label={t.sources.search} type="search" value={query} onChange={setQuery} />
      ) : null}
      <LongRailList
        label={t.sources.list}
        items={items}
        current={current}
        scroller={rail}
        renderItem={(source) => (
          <SourceLine source={source} vouches={t.sources.vouches(count(vouched.get(source.id) ?? 0))} />
        )}
        onPick={onPick}
      />
      {sources.length > 0 && items.length === 0 ? (
        <p className="field-hint" role="status">
          {t.sources.noneFound(wanted)}
        </p>
      ) : null}
    </div>
  );
}

function SourceLine({ source, vouches }: { readonly source: Source; readonly vouches: string }) {
  const { t } = useI18n();
  const { name, type, reliability, redactionReason, retracted } = source.fields;
  return (
    <span className="source-line" data-retracted={retracted}>
      <span className="grade" title={t.terms.reliability[reliability]}>
        {reliability}
      </span>
      <span>
        <strong>
          <bdi>{name || t.sources.unnamed}</bdi>
        </strong>
        <small>
          {[
            t.terms.sourceType[type],
            retracted ? t.sources.retractedMark : vouches,
            ...(redactionReason ? [t.sources.redacted] : []),
          ].join(' · ')}
        </small>
      </span>
    </span>
  );
}
