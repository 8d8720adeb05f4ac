/** What rests on a source: the evidence that names it, with the claim or question each bears on. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { mergeSources } from '../../../shared/weigh/merged';
import { shorten } from '../../../shared/weigh/quotes';
import { useRecordsById } from '../../data/use-by-id';
import { useI18n } from '../../i18n/i18n';
import { GradeMark } from './grade-mark';
import './evidence.css';

/** Lines shown; a source that vouches for more says how many. */
const MOST = 100;

export function SourceRests({
  dossier,
  source,
  sources,
  evidence,
}: {
  readonly dossier: Id;
  readonly source: FoldedRecord<'source'>;
  /** All sources: what names one that was merged into this one rests on it, too. */
  readonly sources: readonly FoldedRecord<'source'>[];
  readonly evidence: readonly FoldedRecord<'evidence'>[];
}) {
  const { t, count } = useI18n();
  const mine = useMemo(() => {
    const names = new Map([source, ...mergeSources(sources).into(source.id)].map((one) => [one.id, one]));
    return evidence.flatMap((record) => {
      const named = names.get(record.fields.source ?? '');
      return named ? [{ record, named }] : [];
    });
  }, [evidence, sources, source]);
  const shown = mine.slice(0, MOST);
  const targets = (kind: 'claim' | 'dispute'): Id[] =>
    shown
      .filter(({ record }) => record.fields.target.kind === kind)
      .map(({ record }) => record.fields.target.id);
  const claims = useRecordsById(dossier, 'claim', targets('claim'));
  const questions = useRecordsById(dossier, 'dispute', targets('dispute'));
  const aboutOf = ({ fields }: FoldedRecord<'evidence'>): string => {
    const claim = claims?.get(fields.target.id);
    if (claim) return claim.fields.statement || `«${claim.fields.anchor.exact}»`;
    return questions?.get(fields.target.id)?.fields.question ?? '';
  };
  return (
    <section className="source-rests">
      <h3>
        {t.sources.restsOn} <span className="badge">{t.sources.vouches(count(mine.length))}</span>
      </h3>
      {mine.length === 0 ? <p className="field-hint">{t.sources.restsOnNothing}</p> : null}
      <ul>
        {shown.map(({ record, named }) => (
          <li key={record.id}>
            <span className="evidence-sign" data-stance={record.fields.stance} aria-hidden="true">
              {t.sources.evidence.sign[record.fields.stance]}
            </span>
            <span>
              <span className="visually-hidden">{t.terms.stance[record.fields.stance]}: </span>
              <bdi>{shorten(aboutOf(record), 140)}</bdi>
              {named.id === source.id ? null : (
                <small className="source-named">{t.sources.merge.namedAs(named.fields.name)}</small>
              )}
              {record.fields.excerpt ? (
                <span className="source-excerpt" dir="auto">
                  {shorten(record.fields.excerpt, 200)}
                </span>
              ) : null}
            </span>
            <GradeMark reliability={source.fields.reliability} credibility={record.fields.credibility} />
          </li>
        ))}
      </ul>
      {mine.length > MOST ? <p className="field-hint">{t.sources.more(count(mine.length - MOST))}</p> : null}
    </section>
  );
}
