/** What rests on a source: the evidence that names it, with the claim or question each bears on. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { shorten } from '../../../shared/weigh/quotes';
import { useRecordsById } from '../../data/use-by-id';
import { useI18n } from '../../i18n/i18n';
import { GradeMark } from './grade-mark';

/** Lines shown; a source that vouches for more says how many. */
const MOST = 100;

export function SourceRests({
  dossier,
  source,
  evidence,
}: {
  readonly dossier: Id;
  readonly source: FoldedRecord<'source'>;
  readonly evidence: readonly FoldedRecord<'evidence'>[];
}) {
  const { t, count } = useI18n();
  const mine = useMemo(
    () => evidence.filter(({ fields }) => fields.source === source.id),
    [evidence, source.id],
  );
  const shown = mine.slice(0, MOST);
  const targets = (kind: 'claim' | 'dispute'): Id[] =>
    shown.filter(({ fields }) => fields.target.kind === kind).map(({ fields }) => fields.target.id);
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
        {shown.map((record) => (
          <li key={record.id}>
            <span className="evidence-sign" data-stance={record.fields.stance} aria-hidden="true">
              {t.sources.evidence.sign[record.fields.stance]}
            </span>
            <span>
              <span className="visually-hidden">{t.terms.stance[record.fields.stance]}: </span>
              <bdi>{shorten(aboutOf(record), 140)}</bdi>
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
