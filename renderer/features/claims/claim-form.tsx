/**
 * The form of a claim, new or known: the words as they stand, what they are about, who says so and through
 * whom, the claim in the editor's words. What was typed stays until it is saved or given up.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { canonical } from '../../../shared/log/canonical';
import { categories, workflowSchema } from '../../../shared/records/claim';
import type { Id } from '../../../shared/records/ids';
import type { DraftState } from '../../data/use-draft';
import { ProseField } from '../../editor/prose-field';
import { useI18n } from '../../i18n/i18n';
import { sayDraft } from '../../i18n/say-draft';
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
  /** @returns whether it was saved; the form stays open where not */
  readonly onSave: (draft: ClaimDraft) => Promise<boolean>;
  readonly onCancel: () => void;
  /** Other things that can be done with the quote. */
  readonly children?: ReactNode;
}

function isTypingIn(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}

/** Takes the focus when the form opens, and gives it back to where it was when the form closes. */
function useFormFocus(passage: string) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const here = form.current;
    return () => {
      const left = document.activeElement;
      const wasHere = left === document.body || here?.contains(left);
      if (wasHere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage was tagged while the form was open
  useEffect(() => form.current?.focus(), [passage]);
  return form;
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
  const { dossier, draft: kept } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const draft = kept.value ?? initial;
  const [saving, setSaving] = useState(false);
  const [missing, setMissing] = useState(false);
  const titleId = useId();
  const form = useFormFocus(passage);
  const change = (part: Partial<ClaimDraft>): void => {
    const next = { ...draft, ...part };
    if (canonical(next) === canonical(initial)) kept.drop();
    else kept.type(next);
  };
  const onCancel = (): void => {
    kept.drop();
    props.onCancel();
  };

  const save = async (): Promise<void> => {
    if (saving) return;
    setMissing(draft.category === null);
    if (draft.category === null) return;
    setSaving(true);
    if (await onSave(draft)) kept.drop();
    setSaving(false);
  };
  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    // A dialog opened from here stands elsewhere in the document, but its keys pass by.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    const mod = event.ctrlKey || event.metaKey;
    const category = !mod && (event.altKey || !isTypingIn(event.target)) ? categoryOfKey(event.code) : null;
    if (category) change({ category });
    else if (event.code === 'Enter' && mod) void save();
    else if (event.code === 'Escape' && kept.value === null) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      className="claim-form"
      ref={form}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <LeaveQuestion typed={kept.value !== null} onLeave={kept.drop} />
      <h3 id={titleId}>{title}</h3>
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
      <div className="claim-form-actions">
        <Button look="primary" type="submit" isPending={saving}>
          {t.claims.form.save}
        </Button>
        <Button onPress={onCancel} isDisabled={saving}>
          {t.common.cancel}
        </Button>
        <span className="field-hint" dir="ltr">
          {t.claims.form.saveKeys}
        </span>
        {kept.value ? <span className="field-hint">{sayDraft(i18n, kept)}</span> : null}
      </div>
    </form>
  );
}
