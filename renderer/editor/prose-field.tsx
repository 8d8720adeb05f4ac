/**
 * A form field for prose: a label, a row of tools, the text. It takes and gives small Markdown; what it shows
 * follows `value` when that is changed from outside.
 */
import { AtSign, Bold, List, ListOrdered } from 'lucide-react';
import { type ReactNode, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../shared/records/ids';
import { renameMentions } from '../../shared/sheet/prose';
import { useI18n } from '../i18n/i18n';
import { notify } from '../ui/notices';
import { MentionList, optionId } from './mention-list';
import { watchOutside } from './outside-changes';
import { type Asked, createProseEditor, type ProseEditor, type ProseMarks } from './prose-editor';
import { type Mentionable, useMentionable } from './use-mentionable';
import './prose.css';

interface ProseFieldProps {
  readonly dossier: Id;
  readonly label: string;
  /** Small Markdown. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  /** Takes the focus when it appears, the caret behind the words. */
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Lines shown while there are no more. */
  readonly rows?: number;
  /** UTF-16 code units of Markdown. */
  readonly maxLength?: number;
}

/** The list behind an @: what it offers, which line is in hand, and the keys that walk it. */
function useMentionList(dossier: Id, editor: { readonly current: ProseEditor | null }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = asked !== null && asked.place !== dismissed;
  const mentions = useMentionable(dossier, open);
  const options = useMemo(() => (open ? mentions.find(asked.query) : []), [open, mentions, asked?.query]);
  const pick = (option: Mentionable): void => editor.current?.mention(option.target, option.label);
  const press = (event: KeyboardEvent): boolean => {
    if (!open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    const last = options.length - 1;
    if (event.code === 'Escape') setDismissed(asked.place);
    else if (last < 0) return false;
    else if (event.code === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.code === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Tab')
      pick(options[Math.min(active, last)]!);
    else return false;
    return true;
  };
  return {
    // A list that finds nothing while a sentence goes on is put away by itself.
    list: open && (options.length > 0 || !/\s/u.test(asked.query)) ? { asked, options } : null,
    active: Math.min(active, Math.max(0, options.length - 1)),
    nameOf: mentions.nameOf,
    pick,
    press,
    ask: (next: Asked | null): void => {
      setAsked(next);
      setActive(0);
      if (next === null) setDismissed(null);
    },
  };
}

export function ProseField(props: ProseFieldProps) {
  const {
    dossier,
    label,
    value,
    onChange,
    placeholder,
    hint,
    rows = 4,
    maxLength = 100_000,
    autoFocus = false,
  } = props;
  const { t, settings } = useI18n();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<ProseEditor | null>(null);
  const [marks, setMarks] = useState<ProseMarks>({ bold: false, list: null });
  const mentions = useMentionList(dossier, editor);
  const [outside] = useState(() => watchOutside(value));
  const latest = useRef({ onChange, mentions, tooLong: t.prose.tooLong });
  // With the screen and not after it: a letter typed in between must not go to a form of before.
  useLayoutEffect(() => {
    latest.current = { onChange, mentions, tooLong: t.prose.tooLong };
  });

  useEffect(() => {
    if (!root.current) return;
    const { nameOf } = latest.current.mentions;
    const made = createProseEditor(root.current, renameMentions(outside.words(), nameOf), maxLength, {
      onChange: (markdown) => {
        if (markdown === outside.words()) return;
        outside.give(markdown);
        latest.current.onChange(markdown);
      },
      onMarks: setMarks,
      onAsked: (asked) => latest.current.mentions.ask(asked),
      onListKey: (event) => latest.current.mentions.press(event),
      onTooLong: () => notify({ tone: 'error', text: latest.current.tooLong }),
    });
    editor.current = made;
    if (autoFocus) made.focus();
    return () => {
      editor.current = null;
      made.dispose();
    };
  }, [maxLength, autoFocus, outside]);
  useEffect(() => {
    if (outside.take(value)) editor.current?.show(renameMentions(value, latest.current.mentions.nameOf));
  }, [value, outside]);

  const { list, active } = mentions;
  const tool = (name: string, icon: ReactNode, run: () => void, pressed?: boolean) => (
    <button
      type="button"
      className="prose-tool"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      // The selection stays in the text.
      onPointerDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {icon}
    </button>
  );
  return (
    <div className="field prose-field">
      <div className="prose-head">
        <span className="field-label" id={`${id}-label`}>
          {label}
        </span>
        <div role="toolbar" aria-label={t.prose.tools} className="prose-tools">
          {tool(t.prose.bold, <Bold size={14} />, () => editor.current?.toggleBold(), marks.bold)}
          {tool(
            t.prose.bullets,
            <List size={14} />,
            () => editor.current?.toggleList('bullet'),
            marks.list === 'bullet',
          )}
          {tool(
            t.prose.numbers,
            <ListOrdered size={14} />,
            () => editor.current?.toggleList('number'),
            marks.list === 'number',
          )}
          {tool(t.prose.mention, <AtSign size={14} />, () => editor.current?.ask())}
        </div>
      </div>
      <div className="prose-frame">
        {value === '' && placeholder ? (
          <span className="prose-placeholder" aria-hidden="true">
            {placeholder}
          </span>
        ) : null}
        <div
          ref={root}
          className="input prose-text prose"
          data-digits={settings.digits}
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={list ? `${id}-list` : undefined}
          aria-activedescendant={list && list.options.length > 0 ? optionId(`${id}-list`, active) : undefined}
          style={{ '--prose-rows': rows } as React.CSSProperties}
          onBlur={() => mentions.ask(null)}
        />
      </div>
      <span id={`${id}-hint`} className={hint ? 'field-hint' : 'visually-hidden'}>
        {hint ? `${hint} ` : ''}
        {t.prose.keys}
      </span>
      {list?.asked.box ? (
        <MentionList
          id={`${id}-list`}
          box={list.asked.box}
          query={list.asked.query}
          options={list.options}
          active={active}
          onPick={mentions.pick}
        />
      ) : null}
    </div>
  );
}
