/** Taking a file in hand: by the system's dialog or by drop, with what went wrong said in words. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/result';
import { useHost } from '../../host/host';
import { useI18n } from '../../i18n/i18n';
import { type HeldFile, type HoldProblem, holdBytes, holdFile, MOST_BYTES } from './hold-file';

export interface HandState {
  /** The name of the file being read, or null. */
  readonly reading: string | null;
  /** Why the last file was not taken, in the editor's words. */
  readonly problem: string | null;
  readonly choose: () => Promise<void>;
  readonly take: (files: readonly File[], method: 'drop' | 'paste') => Promise<void>;
  /** Leaves the file that is being read alone. */
  readonly cancel: () => void;
}

/** @param onHeld called with the file once it is read and hashed */
export function useHand(onHeld: (held: HeldFile) => void): HandState {
  const { t, bytes: sizeOf } = useI18n();
  const host = useHost();
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const turn = useRef(0);
  // What was typed while the file was being read must not be lost: the newest listener hears of it.
  const latest = useRef(onHeld);
  useEffect(() => {
    latest.current = onHeld;
  });
  const words = t.sources.evidence;

  const hold = useCallback(
    async (name: string, work: () => Promise<Result<HeldFile, HoldProblem>>): Promise<boolean> => {
      const mine = ++turn.current;
      setProblem(null);
      setReading(name);
      const held = await work();
      if (mine !== turn.current) return false;
      setReading(null);
      if (held.ok) latest.current(held.value);
      else if (held.error === 'too-large') setProblem(words.tooLarge(name, sizeOf(MOST_BYTES)));
      else setProblem(held.error === 'empty' ? words.emptyFile(name) : words.unreadable(name));
      return held.ok;
    },
    [words, sizeOf],
  );
  const choose = useCallback(async () => {
    setProblem(null);
    const opened = await host.openFiles({ extensions: [], multiple: false, maxBytes: MOST_BYTES });
    const file = opened.ok ? opened.value[0] : undefined;
    if (file)
      await hold(file.name, () =>
        holdBytes(file.name, file.bytes, { collectedAt: new Date().toISOString(), method: 'dialog' }),
      );
    if (opened.ok || opened.error.reason === 'cancelled') return;
    const { reason, fileName = '' } = opened.error;
    if (reason === 'too-large') setProblem(words.tooLarge(fileName, sizeOf(MOST_BYTES)));
    else setProblem(t.errors.aboutFile(fileName, t.errors.host[reason]));
  }, [host, hold, words, sizeOf, t]);
  const take = useCallback(
    async (files: readonly File[], method: 'drop' | 'paste') => {
      const [file] = files;
      if (!file) return;
      // A pasted picture was made a moment ago by the clipboard: when it was changed says nothing.
      const changed = method === 'drop' && file.lastModified > 0 ? new Date(file.lastModified) : null;
      const collected = {
        collectedAt: new Date().toISOString(),
        method,
        ...(changed ? { changedAt: changed.toISOString() } : {}),
      };
      const held = await hold(file.name, () => holdFile(file, collected));
      if (held && files.length > 1) setProblem(words.oneFile(file.name));
    },
    [hold, words],
  );
  const cancel = useCallback(() => {
    turn.current++;
    setReading(null);
  }, []);
  return { reading, problem, choose, take, cancel };
}
