/** How a source was graded over time: each letter, by whom and when. Nothing that was graded is ever hidden. */
import { useMemo } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { tellGrades } from '../../../shared/weigh/grades';
import { useEntriesOf } from '../../data/use-by-id';
import { useI18n } from '../../i18n/i18n';

export function GradeHistory({
  dossier,
  source,
}: {
  readonly dossier: Id;
  readonly source: FoldedRecord<'source'>;
}) {
  const { t, dateTime } = useI18n();
  const entries = useEntriesOf(dossier, 'source', source.id);
  const grades = useMemo(
    () => tellGrades(entries ?? [], source.heads.reliability ?? []),
    [entries, source.heads.reliability],
  );
  if (grades.length === 0) return null;
  return (
    <section className="grade-history" aria-label={t.sources.grades.title}>
      <h3>{t.sources.grades.title}</h3>
      <ol>
        {grades.map(({ entry, grade, by, at, stands, restoredFrom }) => (
          <li key={entry} data-stands={stands}>
            <span className="grade" aria-hidden="true">
              {grade}
            </span>
            <span>
              <strong>
                <span className="visually-hidden">{grade}: </span>
                {t.terms.reliability[grade]}
              </strong>{' '}
              {stands ? <span className="badge">{t.sources.grades.stands}</span> : null}
              <small>
                <bdi>{by.name || t.app.nameless}</bdi> · <time dateTime={at}>{dateTime(at)}</time>
                {restoredFrom ? ` · ${t.sources.grades.putBack(restoredFrom.by.name || t.app.nameless)}` : ''}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
