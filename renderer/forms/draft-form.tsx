/**
 * The shell of every form whose words are kept as they are typed: where the focus goes, Ctrl + Enter and Escape, what
 * is said where the record was changed elsewhere meanwhile, and the buttons that save it and give it up.
 */
import { type ReactNode, useRef, useState } from 'react';
import type { DraftState } from '../data/use-draft';
import { useI18n } from '../i18n/i18n';
import { sayDraft } from '../i18n/say-draft';
import { Button } from '../ui/button';
import { useFormFocus } from '../ui/use-form-focus';
import './draft-form.css';

export interface DraftFormProps {
  readonly title: string;
  /** Shown at its head; where absent, the title is spoken only. */
  readonly heading?: ReactNode;
  readonly draft: Pick<DraftState<unknown>, 'value' | 'keptAt' | 'failed'>;
  /** How often a press asked for the form; 0 where a kept draft opened it. */
  readonly pressed: number;
  /** Names what the form is about, where that changes while it is open. */
  readonly about?: string;
  /** Whether the form itself takes the focus, or its first field for words. */
  readonly focusOnForm?: boolean;
  /** Something that was changed here was changed elsewhere since typing began. */
  readonly isOvertaken?: boolean;
  readonly saveLabel?: string;
  readonly isDisabled?: boolean;
  readonly onSave: () => Promise<unknown>;
  /** Gives up what was typed, and closes the form where it does not always stand. */
  readonly onLeave: () => void;
  /** It stands there always: there is nothing to leave while nothing is typed. */
  readonly always?: boolean;
  /** Keys of its own. @returns whether it was one of them */
  readonly onKey?: (event: React.KeyboardEvent<HTMLFormElement>) => boolean;
  readonly className?: string;
  readonly children: ReactNode;
  /** At the end of the buttons. */
  readonly foot?: ReactNode;
}

export function DraftForm(props: DraftFormProps) {
  const { title, heading, draft, onSave, onLeave, children } = props;
  const { t } = useI18n();
  const running = useRef(false);
  const [saving, setSaving] = useState(false);
  const form = useFormFocus({
    pressed: props.pressed,
    about: props.about ?? '',
    onForm: props.focusOnForm ?? false,
  });
  const save = async (): Promise<void> => {
    if (running.current || props.isDisabled) return;
    running.current = true;
    setSaving(true);
    try {
      await onSave();
    } finally {
      running.current = false;
      setSaving(false);
    }
  };
  const press = (event: React.KeyboardEvent<HTMLFormElement>): void => {
    // A dialog or a list opened from here stands elsewhere in the document, but its keys pass by.
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (!isHere || event.defaultPrevented) return;
    const leaves = event.code === 'Escape' && draft.value === null && !props.always;
    if (leaves) onLeave();
    else if (!props.onKey?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      ref={form}
      className={`draft-form ${props.className ?? ''}`}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={press}
      // Before the fields hear of it: Ctrl + Enter is always for the form.
      onKeyDownCapture={(event) => {
        if (!isSaveKey(event) || !event.currentTarget.contains(event.target as Node)) return;
        event.preventDefault();
        event.stopPropagation();
        void save();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {heading}
      {children}
      {props.isOvertaken ? (
        <p className="asked-line" role="status">
          {t.drafts.changedMeanwhile}
        </p>
      ) : null}
      <footer className="draft-foot">
        <Button type="submit" look="primary" isDisabled={props.isDisabled ?? false} isPending={saving}>
          {props.saveLabel ?? t.common.save}
        </Button>
        {draft.value !== null || !props.always ? (
          <Button look="quiet" onPress={onLeave} isDisabled={saving}>
            {draft.value === null ? t.common.cancel : t.drafts.discard}
          </Button>
        ) : null}
        {props.foot}
        {draft.value === null ? null : <DraftHint draft={draft} />}
      </footer>
    </form>
  );
}

function isSaveKey({ code, ctrlKey, metaKey }: React.KeyboardEvent): boolean {
  return (code === 'Enter' || code === 'NumpadEnter') && (ctrlKey || metaKey);
}

function DraftHint({ draft }: Pick<DraftFormProps, 'draft'>) {
  return <span className="field-hint">{sayDraft(useI18n(), draft)}</span>;
}
