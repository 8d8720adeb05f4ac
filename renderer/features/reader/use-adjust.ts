/**
 * Moving the ends of the claim in hand. What is moved is painted at once and saved as one act: when a handle is
 * let go, on Enter, after a short pause of the keys, or when the editor turns to something else. Escape takes it
 * back; after that, undo does.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { describe as describePlace, LONGEST_QUOTE } from '../../../shared/anchoring/describe';
import { stepOverWord } from '../../../shared/anchoring/words';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import type { Span } from '../../../shared/records/text';
import { edit } from '../../data/change';
import { commit } from '../../data/commit';
import type { ShownArticle } from '../../highlight/dom-offsets';
import { useI18n } from '../../i18n/i18n';
import { notify } from '../../ui/notices';

export type Side = 'start' | 'end';

/** How long the keys must rest before what they moved is saved, in milliseconds. */
const PAUSE = 1500;

interface Moved {
  /** The claim as it was when its ends were first moved. */
  readonly seen: FoldedRecord<'claim'>;
  readonly span: Span;
  readonly saving: boolean;
}

export interface Adjusting {
  /** Where the claim in hand stands now, moved or not; null where none can be adjusted. */
  readonly span: Span | null;
  readonly moved: boolean;
  /** Puts one end at an offset. @param held whether a pointer holds it: nothing is saved before it is let go */
  place(side: Side, at: number, held?: boolean): void;
  /** Moves one end by a word. */
  step(side: Side, by: 1 | -1): void;
  save(): void;
  revert(): void;
}

const put = (span: Span, side: Side, at: number): Span | null => {
  const next = side === 'start' ? { start: at, end: span.end } : { start: span.start, end: at };
  return next.start < next.end && next.end - next.start <= LONGEST_QUOTE ? next : null;
};

interface Adjustable {
  readonly dossier: Id;
  readonly shown: ShownArticle | null;
  readonly text: string;
  /** The claim in hand where it stands exactly in this article, else null. */
  readonly claim: FoldedRecord<'claim'> | null;
  readonly onSay: (words: string) => void;
}

export function useAdjust({ dossier, shown, text, claim, onSay }: Adjustable): Adjusting {
  const { t } = useI18n();
  const [moved, setMoved] = useState<Moved | null>(null);
  const latest = useRef<Moved | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback((next: Moved | null) => {
    latest.current = next;
    setMoved(next);
  }, []);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (!now || now.saving) return;
    const { start, end } = now.seen.fields.anchor;
    if (start === now.span.start && end === now.span.end) return keep(null);
    const saving = { ...now, saving: true };
    keep(saving);
    const anchor = describePlace(text, now.span.start, now.span.end);
    const result = await commit(dossier, [edit(now.seen, { anchor })]);
    if (result.ok) return;
    notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    // The ends stay where they were put: Enter tries again, Escape gives up.
    if (latest.current === saving) keep(now);
  }, [dossier, text, t, keep]);

  // Whatever the editor turns to, what was moved is saved.
  const id = claim?.id ?? null;
  const flush = useRef(save);
  useEffect(() => {
    flush.current = save;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is in hand
  useEffect(() => {
    const leave = (): void => void flush.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      latest.current = null;
      setMoved(null);
    };
  }, [id]);

  // Once the record shows what was saved, the claim itself says where it stands.
  useEffect(() => {
    const now = latest.current;
    if (now?.saving && claim && claim.heads.anchor?.join() !== now.seen.heads.anchor?.join()) keep(null);
  }, [claim, keep]);

  const free = claim && !claim.disagreements.anchor ? claim : null;
  const place = useCallback(
    (side: Side, at: number, held = false) => {
      const now = latest.current;
      if (!free || now?.saving) return;
      const from = now?.span ?? free.fields.anchor;
      const span = put(from, side, at);
      if (span && span[side] !== from[side]) keep({ seen: now?.seen ?? free, span, saving: false });
      clearTimeout(timer.current);
      if (!held && latest.current) timer.current = setTimeout(() => void save(), PAUSE);
    },
    [free, keep, save],
  );
  const step = useCallback(
    (side: Side, by: 1 | -1) => {
      const from = latest.current?.span ?? free?.fields.anchor;
      if (!shown || !from) return;
      const blocks = shown.map.inText.flatMap((index) => shown.map.blocks[index] ?? []);
      const at = stepOverWord(text, blocks, side, from[side], by);
      const next = at === null ? null : put(from, side, at);
      if (at === null || !next) return onSay(t.reader.endStays);
      place(side, at);
      const words = text.slice(next.start, next.end).split(/\s+/u);
      const said = (side === 'start' ? words.slice(0, 3) : words.slice(-3)).join(' ');
      onSay(side === 'start' ? t.reader.startsWith(said) : t.reader.endsWith(said));
    },
    [shown, text, free, place, onSay, t],
  );
  const revert = useCallback(() => {
    clearTimeout(timer.current);
    if (!latest.current || latest.current.saving) return;
    keep(null);
    onSay(t.reader.endsReverted);
  }, [keep, onSay, t]);

  return {
    span: moved?.span ?? free?.fields.anchor ?? null,
    moved: moved !== null && !moved.saving,
    place,
    step,
    save: useCallback(() => void save(), [save]),
    revert,
  };
}
