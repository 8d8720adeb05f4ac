/**
 * The verdict on a claim or a dispute: a rating on the dossier's scale with its reasons, who gave it and when.
 * What is typed is kept as a draft until it is given. Where editors judged apart, their answers stand side by
 * side until one is taken or a new one replaces them.
 */
import { useState } from 'react';
import type { Target } from '../../../shared/records/evidence';
import type { Id } from '../../../shared/records/ids';
import { findRating } from '../../../shared/records/scales';
import { answerName, isNameAwaited } from '../../data/identity';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
import { Button } from '../../ui/button';
import { Disagreement } from '../../ui/disagreement';
import { RatingBadge } from '../../ui/tone';
import { AnswerBody } from './answer';
import { NameAsk } from './name-ask';
import { RatingChoice } from './rating-choice';
import { ScaleChoice } from './scale-choice';
import { useVerdict, type VerdictState } from './use-verdict';
import { VerdictHistory } from './verdict-history';
import './verdicts.css';

interface Props {
  readonly dossier: Id;
  readonly target: Target;
}

export function VerdictEditor({ dossier, target }: Props) {
  return <Editor key={`${target.kind} ${target.id}`} dossier={dossier} target={target} />;
}

function Editor({ dossier, target }: Props) {
  const { t } = useI18n();
  const state = useVerdict(dossier, target);
  return (
    <section className="verdict" aria-label={t.verdicts.title}>
      <header className="verdict-head">
        <h3>{t.verdicts.title}</h3>
        {target.kind === 'claim' ? (
          <span className="option-key verdict-key" title={t.help.shortcuts.lines.judge} aria-hidden="true">
            R
          </span>
        ) : null}
        <ScaleChoice dossier={dossier} />
      </header>
      {state ? <Form dossier={dossier} state={state} /> : <p className="field-hint">{t.common.loading}</p>}
    </section>
  );
}

function Form({ dossier, state }: { readonly dossier: Id; readonly state: VerdictState }) {
  const { t } = useI18n();
  const { standing, draft, scale } = state;
  const given = standing.state === 'given' ? standing.judgement : null;
  const shown = draft.value ?? given ?? { rating: '', reasons: '' };
  const canGive = draft.value !== null && shown.rating !== '';
  const [name, setName] = useState('');
  const asksName = draft.value !== null && isNameAwaited();
  const give = (): void => {
    if (asksName) answerName(name);
    void state.give();
  };
  return (
    <div
      className="verdict-form"
      role="group"
      aria-label={t.verdicts.title}
      onKeyDown={(event) => {
        if (event.code === 'Enter' && (event.ctrlKey || event.metaKey) && canGive) {
          event.preventDefault();
          give();
        }
      }}
    >
      <Standing dossier={dossier} state={state} />
      <RatingChoice scale={scale} value={shown.rating} onChange={(rating) => state.type({ rating })} />
      <ProseField
        dossier={dossier}
        label={t.verdicts.reasons}
        value={shown.reasons}
        onChange={(reasons) => state.type({ reasons })}
        placeholder={t.verdicts.reasonsPlaceholder}
      />
      {state.overtaken ? (
        <p className="asked-line" role="status">
          {t.verdicts.changedMeanwhile}
        </p>
      ) : null}
      {asksName ? <NameAsk name={name} onName={setName} /> : null}
      <footer className="verdict-foot">
        <DraftLine state={state} />
        <Button look="primary" isDisabled={!canGive} onPress={give}>
          {t.verdicts.save}
        </Button>
      </footer>
      <VerdictHistory dossier={dossier} state={state} />
    </div>
  );
}

/** What stands now: who gave it, or the answers that differ. */
function Standing({ dossier, state }: { readonly dossier: Id; readonly state: VerdictState }) {
  const { t, dateTime, locale } = useI18n();
  const { standing, scale, earlierScales } = state;
  const nameOf = (by: { readonly name: string }): string => by.name || t.app.nameless;
  if (standing.state === 'disagreement') {
    return (
      <Disagreement
        title={t.verdicts.differ}
        hint={t.verdicts.differHint}
        values={standing.answers.map((answer) => ({
          key: answer.entry,
          value: (
            <AnswerBody
              dossier={dossier}
              judgement={answer.judgement}
              scale={scale}
              earlierScales={earlierScales}
            />
          ),
          by: answer.by.name,
          when: <time dateTime={answer.at}>{dateTime(answer.at)}</time>,
        }))}
        nameless={t.app.nameless}
        takeLabel={t.verdicts.take}
        onTake={(entry) => {
          const answer = standing.answers.find((one) => one.entry === entry);
          if (answer) void state.settle(answer.judgement);
        }}
      />
    );
  }
  if (standing.state !== 'given') {
    const words = standing.state === 'withdrawn' ? t.verdicts.withdrawnState : t.verdicts.noneHint;
    return <p className="field-hint">{words}</p>;
  }
  const last = state.past.find((answer) => answer.stands);
  const author = last?.restoredFrom ?? last;
  const found = findRating(standing.judgement.rating, scale, earlierScales);
  return (
    <div className="verdict-standing">
      <RatingBadge label={found.rating.label[locale]} tone={found.rating.tone} />
      {author ? (
        <span className="field-hint">
          <bdi>{nameOf(author.by)}</bdi> · <time dateTime={author.at}>{dateTime(author.at)}</time>
        </span>
      ) : null}
      <Button look="quiet" size="small" onPress={() => void state.withdraw()}>
        {t.verdicts.withdraw}
      </Button>
      {found.onScale ? null : <p className="field-hint">{t.verdicts.offScale}</p>}
    </div>
  );
}

function DraftLine({ state }: { readonly state: VerdictState }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { draft } = state;
  if (draft.value === null) return null;
  return (
    <>
      <span className="field-hint">
        {draft.failed ? t.verdicts.draftLost : sayDraft(i18n, draft)}
        {draft.value.rating === '' ? ` ${t.verdicts.chooseRating}` : null}
      </span>
      <Button look="quiet" size="small" onPress={draft.drop}>
        {t.drafts.discard}
      </Button>
    </>
  );
}
