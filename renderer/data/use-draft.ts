/** A form's draft: loaded once, kept while typing at most half a second behind, dropped when it is saved. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { dropDraft, keepDraft, readDraft } from './drafts';

/** How far the kept draft may lag behind what is typed, in milliseconds. */
const LAG_MS = 500;

export interface DraftState<T> {
  /** False until it is known whether a draft was kept. */
  readonly ready: boolean;
  /** What is typed, or null where nothing differs from what is saved. */
  readonly value: T | null;
  /** When the draft was last kept on this machine. */
  readonly keptAt: string | null;
  /** The machine would not keep it: only this window holds what was typed. */
  readonly failed: boolean;
  readonly type: (value: T) => void;
  readonly drop: () => void;
  /**
   * `value` was saved: drops the draft, unless more has been typed while the save went on.
   * @returns whether nothing more was typed
   */
  readonly saved: (value: T) => boolean;
  /** Rewrites what is typed, if anything is. */
  readonly change: (rewrite: (typed: T) => T) => void;
}

/**
 * The draft kept under `key`. Mount the form anew for another key.
 * @param schema what a kept draft must look like; one of another shape is left aside
 */
export function useDraft<T>(key: string, schema: z.ZodType<T>): DraftState<T> {
  const [ready, setReady] = useState(false);
  const [value, setValue] = useState<T | null>(null);
  const [kept, setKept] = useState<{ at: string | null; failed: boolean }>({ at: null, failed: false });
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const shape = useRef(schema);
  const latest = useRef<T | null>(null);
  const mounted = useRef(false);

  const flush = useCallback(() => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    void keepDraft(key, pending.value).then((draft) => {
      if (mounted.current) setKept({ at: draft?.at ?? null, failed: draft === null });
    });
  }, [key]);

  useEffect(() => {
    mounted.current = true;
    let current = true;
    void readDraft(key).then((draft) => {
      if (!current) return;
      const parsed = draft ? shape.current.safeParse(draft.value) : null;
      if (draft && parsed?.success) {
        latest.current ??= parsed.data;
        setValue((typed) => typed ?? parsed.data);
        setKept({ at: draft.at, failed: false });
      }
      setReady(true);
    });
    const hide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hide);
    return () => {
      current = false;
      mounted.current = false;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, [key, flush]);

  const type = useCallback(
    (next: T) => {
      latest.current = next;
      setValue(next);
      const timer = waiting.current?.timer ?? setTimeout(flush, LAG_MS);
      waiting.current = { value: next, timer };
    },
    [flush],
  );
  const drop = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    latest.current = null;
    setValue(null);
    setKept({ at: null, failed: false });
    void dropDraft(key);
  }, [key]);
  const saved = useCallback(
    (value: T) => {
      if (latest.current !== null && latest.current !== value) return false;
      drop();
      return true;
    },
    [drop],
  );
  const change = useCallback(
    (rewrite: (typed: T) => T) => {
      if (latest.current !== null) type(rewrite(latest.current));
    },
    [type],
  );
  return { ready, value, keptAt: kept.at, failed: kept.failed, type, drop, saved, change };
}
