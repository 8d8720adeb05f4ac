/** Restoring as a screen follows it: how far it is, how to stop it, and what came of it. */
import { useCallback, useRef, useState } from 'react';
import type { Vault } from '../../../shared/host-api';
import type { Id } from '../../../shared/records/ids';
import { assertNever } from '../../../shared/result';
import { type Recovered, type RecoveryProblem, restoreFromJournal } from '../../data/recover';
import { type I18n, useI18n } from '../../i18n/i18n';

export type Restoring =
  | { readonly step: 'idle'; readonly message: string | null }
  | { readonly step: 'running'; readonly fraction: number }
  | { readonly step: 'done'; readonly recovered: Recovered };

/** What went wrong, in the editor's words. */
export function describeProblem(problem: RecoveryProblem, { t }: I18n): string {
  switch (problem.of) {
    case 'journal':
      return t.storage.recovery.journalFailed(t.errors.host[problem.problem.reason]);
    case 'database':
      return t.storage.problem[problem.problem.reason];
    case 'editor':
      return t.storage.recovery.stopped;
    default:
      return assertNever(problem);
  }
}

export interface Restore {
  readonly restoring: Restoring;
  readonly start: (from?: Id) => Promise<void>;
  readonly stop: () => void;
}

export function useRestore(vault: Vault): Restore {
  const i18n = useI18n();
  const [restoring, setRestoring] = useState<Restoring>({ step: 'idle', message: null });
  const stopping = useRef<AbortController | null>(null);
  const start = useCallback(
    async (from?: Id) => {
      const controller = new AbortController();
      stopping.current = controller;
      setRestoring({ step: 'running', fraction: 0 });
      const result = await restoreFromJournal(vault, {
        ...(from === undefined ? {} : { from }),
        signal: controller.signal,
        onProgress: (fraction) => setRestoring({ step: 'running', fraction }),
      });
      if (result.ok) setRestoring({ step: 'done', recovered: result.value });
      else setRestoring({ step: 'idle', message: describeProblem(result.error, i18n) });
    },
    [vault, i18n],
  );
  const stop = useCallback(() => stopping.current?.abort(), []);
  return { restoring, start, stop };
}
