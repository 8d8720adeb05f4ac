/**
 * The form of a claim, new or known: the words as they stand, what they are about, who says so and through
 * whom, the claim in the editor's words. What was typed stays until it is saved or given up.
 */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { canonical } from '../../../shared/log/canonical';
import { categories, workflowSchema } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { DraftForm } from '../../forms/draft-form';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Choices, Select, TextField } from '../../ui/fields';
import { useLeaveGuard } from '../../ui/leaving';
import { SuggestField } from '../../ui/suggest-field';
import { Chain, ChainEditor } from './chain';
import { type ClaimDraft, categoryOfKey, keyOfCategory } from './claim-form-state';
import { suggestNames } from './name-suggestions';
import './claim-form.css';

/** The kept draft of a form: null where nothing differs from how the form was opened. */
export interface KeptForm extends Pick<DraftState<ClaimDraft>, 'keptAt' | 'failed' | 'drop'> {
  readonly value: ClaimDraft | null;
  readonly type: (typed: ClaimDraft) => void;
}

export interface ClaimFormProps {
  readonly title: string;
  /** Names the tagged passage: the form takes the focus again when it changes. */
  readonly passage: string;
  /** The quote as it is shown to readers. */
  readonly quote: string;
  /** The direction its article is read in; a quote may begin with a word of the other. */
  readonly direction: 'rtl' | 'ltr' | 'auto';
  readonly outlet: string;
  readonly dossier: Id;
  readonly initial: ClaimDraft;
  /** What is typed, kept on this machine as it is typed. */
  readonly draft: KeptForm;
  readonly names: readonly string[];
  /** Whether state of work and note are offered: on a known claim. */
  readonly full: boolean;
  /** How often a press asked for it. */
  readonly pressed: number;
  readonly onSave: (draft: ClaimDraft) => Promise<void>;
  readonly onCancel: () => void;
  /** Other things that can be done with the quote. */
  readonly children?: ReactNode;
}

function isTypingIn(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}

/** Asks before what was typed is dropped because the editor goes to another screen. */
function LeaveQuestion({ typed, onLeave }: { readonly typed: boolean; readonly onLeave: () => void }) {
  const { t } = useI18n();
  const [go, setGo] = useState<(() => void) | null>(null);
  useLeaveGuard(typed, (leave) => setGo(() => leave));
  if (!go) return null;
  return (
    <Dialog title={t.claims.form.leaveTitle} role="alertdialog" onClose={() => setGo(null)}>
      <p>{t.claims.form.leaveText}</p>
      <DialogActions>
        <Button
          look="danger"
          onPress={() => {
            setGo(null);
            onLeave();
            go();
          }}
        >
          {t.claims.form.leave}
        </Button>
        <Button look="primary" onPress={() => setGo(null)} autoFocus>
          {t.claims.form.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

export function ClaimForm(props: ClaimFormProps) {
  const { title, passage, quote, direction, outlet, initial, names, full, onSave, children } = props;
  const { dossier, draft: kept, pressed } = props;
  const { t } = useI18n();
  const draft = kept.value ?? initial;
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<ClaimDraft>): void => {
    const next = { ...draft, ...part };
    if (canonical(next) === canonical(initial)) kept.drop();
    else kept.type(next);
  };
  const leave = (): void => {
    kept.drop();
    props.onCancel();
  };

  const save = async (): Promise<void> => {
    setMissing(draft.category === null);
    if (draft.category !== null) await onSave(draft);
  };
  const chooseByKey = (event: KeyboardEvent<HTMLFormElement>): boolean => {
    const mod = event.ctrlKey || event.metaKey;
    const category = !mod && (event.altKey || !isTypingIn(event.target)) ? categoryOfKey(event.code) : null;
    if (category) change({ category });
    return category !== null;
  };

  return (
    <DraftForm
      className="claim-form"
      title={title}
      heading={<h3>{title}</h3>}
      draft={kept}
      pressed={pressed}
      about={passage}
      focusOnForm
      saveLabel={t.claims.form.save}
      onSave={save}
      onLeave={leave}
      onKey={chooseByKey}
      foot={
        <span className="field-hint" dir="ltr">
          {t.claims.form.saveKeys}
        </span>
      }
    >
      <LeaveQuestion typed={kept.value !== null} onLeave={kept.drop} />
      <figure className="claim-form-quote">
        <figcaption className="field-label">{t.claims.form.quote}</figcaption>
        <blockquote dir={direction}>{quote}</blockquote>
      </figure>
      {children}
      <Choices
        label={t.claims.form.category}
        hint={t.claims.form.categoryHint}
        value={draft.category}
        options={categories.map((category) => ({
          value: category,
          label: t.terms.category[category],
          code: keyOfCategory(category),
          tint: `var(--category-${category})`,
        }))}
        onChange={(category) => {
          setMissing(false);
          change({ category });
        }}
      />
      {missing && draft.category === null ? (
        <p className="field-error" role="alert">
          {t.claims.form.categoryMissing}
        </p>
      ) : null}
      <SuggestField
        label={t.claims.form.speaker}
        hint={t.claims.form.speakerHint}
        value={draft.speaker}
        maxLength={400}
        suggest={(typed) => suggestNames(names, typed)}
        onChange={(speaker) => change({ speaker })}
      />
      <ChainEditor via={draft.via} suggestions={names} onChange={(via) => change({ via })} />
      {draft.speaker || draft.via.length > 0 ? (
        <p className="claim-form-chain">
          <Chain speaker={draft.speaker} via={draft.via} outlet={outlet} />
        </p>
      ) : null}
      <TextField
        label={t.claims.form.statement}
        value={draft.statement}
        maxLength={4000}
        multiline
        rows={2}
        onChange={(statement) => change({ statement })}
      />
      {full ? (
        <>
          <Select
            label={t.claims.form.workflow}
            value={draft.workflow}
            options={workflowSchema.options.map((value) => ({ value, label: t.terms.workflow[value] }))}
            onChange={(workflow) => change({ workflow })}
          />
          <ProseField
            dossier={dossier}
            label={t.claims.form.note}
            value={draft.note}
            rows={2}
            onChange={(note) => change({ note })}
          />
        </>
      ) : null}
    </DraftForm>
  );
}
