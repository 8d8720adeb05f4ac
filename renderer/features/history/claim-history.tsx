/**
 * The history of one claim: every entry of its own record, of its verdict, its evidence, its stands in disputes, rights of
 * reply and corrections,
 * with who, when, and what was replaced. Newest first; nothing is left out, what was taken back least of all.
 */
import { Fragment, useMemo, useState } from 'react';
import { type RecordStep, stepsOf } from '../../../shared/log/steps';
import type { Id } from '../../../shared/records/ids';
import type { Kind } from '../../../shared/records/kinds';
import { defaultScale, findRating } from '../../../shared/records/scales';
import { useRecord, useRecords } from '../../data/queries';
import { useEntriesOfAll } from '../../data/use-by-id';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { type Known, sayDone, sayField, sayValue } from './say-step';
import './history.css';

const all = { withRetracted: true } as const;
/** Steps shown at first, and added by asking for more. */
const PAGE = 40;

/** Fields that only say what a record hangs from, and would say it of every one. */
const structural = new Set(['target', 'claim', 'article']);

/** The claim's own record and those that hang from it. */
function useRelated(dossier: Id, claim: Id): readonly { readonly kind: Kind; readonly id: Id }[] {
  const evidence = useRecords(dossier, 'evidence', all);
  const stands = useRecords(dossier, 'stand', all);
  const replies = useRecords(dossier, 'reply', all);
  const corrections = useRecords(dossier, 'correction', all);
  return useMemo(
    () => [
      { kind: 'claim', id: claim },
      { kind: 'verdict', id: claim },
      ...[...(evidence ?? []), ...(replies ?? []), ...(corrections ?? [])]
        .filter(({ fields }) => fields.target.id === claim)
        .map(({ kind, id }) => ({ kind, id })),
      ...(stands ?? [])
        .filter(({ fields }) => fields.claim === claim)
        .map(({ id }) => ({ kind: 'stand' as const, id })),
    ],
    [evidence, stands, replies, corrections, claim],
  );
}

function useKnown(dossier: Id): Known {
  const { locale } = useI18n();
  const sources = useRecords(dossier, 'source', all);
  const disputes = useRecords(dossier, 'dispute', all);
  const positions = useRecords(dossier, 'position', all);
  const scale = useRecord(dossier, 'dossier', dossier)?.fields.scale;
  return useMemo(() => {
    const names = new Map([
      ...(sources ?? []).map(({ id, fields }) => [id, fields.name] as const),
      ...(disputes ?? []).map(({ id, fields }) => [id, fields.question] as const),
      ...(positions ?? []).map(({ id, fields }) => [id, fields.label] as const),
    ]);
    return {
      nameOf: (id) => names.get(id) ?? null,
      ratingOf: (id) => findRating(id, scale ?? defaultScale).rating.label[locale],
    };
  }, [sources, disputes, positions, scale, locale]);
}

function Fields({ step, known }: { readonly step: RecordStep; readonly known: Known }) {
  const i18n = useI18n();
  const words = i18n.t.history.ofClaim;
  const told = step.fields.filter(({ field }) => !structural.has(field) && field !== 'retracted');
  if (told.length === 0) return null;
  return (
    <dl className="history-fields">
      {told.map(({ field, before, after }) => (
        <Fragment key={field}>
          <dt>{sayField(step, field, i18n)}</dt>
          <dd>
            {before.map((value, at) => (
              // Values that were replaced have no identity but their place.
              <del key={at}>
                <span className="visually-hidden">{words.was} </span>
                <bdi>{sayValue(field, value, i18n, known)}</bdi>
              </del>
            ))}
            <ins>
              {before.length > 0 ? <span className="visually-hidden">{words.became} </span> : null}
              <bdi>{sayValue(field, after, i18n, known)}</bdi>
            </ins>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

export function ClaimHistory({ dossier, claim }: { readonly dossier: Id; readonly claim: Id }) {
  const i18n = useI18n();
  const { t } = i18n;
  const words = t.history.ofClaim;
  const related = useRelated(dossier, claim);
  const entries = useEntriesOfAll(dossier, related);
  const known = useKnown(dossier);
  const [shown, setShown] = useState(PAGE);
  const steps = useMemo(
    () => stepsOf(entries ?? []).filter((step) => step.created || step.fields.length > 0),
    [entries],
  );
  const done = useMemo(
    () => new Map(steps.map((step) => [`${step.act} ${step.record.id}`, sayDone(step, { t })])),
    [steps, t],
  );
  if (!entries) return <p className="field-hint">{t.common.loading}</p>;
  return (
    <section className="page-part claim-history" aria-labelledby="claim-history-title">
      <h3 id="claim-history-title">{words.title}</h3>
      <p className="field-hint">{words.intro}</p>
      <ol>
        {steps
          .toReversed()
          .slice(0, shown)
          .map((step) => (
            <li key={step.entry} className="claim-step" data-kind={step.record.kind}>
              <p className="claim-step-head">
                <b>
                  {step.undoes
                    ? words.undo(done.get(`${step.undoes} ${step.record.id}`) ?? sayDone(step, { t }))
                    : sayDone(step, { t })}
                </b>
                <span className="history-by">
                  <bdi>{step.by.name || t.app.nameless}</bdi> ·{' '}
                  <time dateTime={step.at}>{i18n.dateTime(step.at)}</time>
                </span>
              </p>
              <Fields step={step} known={known} />
            </li>
          ))}
      </ol>
      {steps.length > shown ? (
        <Button size="small" onPress={() => setShown(shown + PAGE)}>
          {t.history.more}
        </Button>
      ) : null}
    </section>
  );
}
