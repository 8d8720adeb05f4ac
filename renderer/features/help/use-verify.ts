/** The check of a dossier's stored bytes as a screen runs it: started, stopped, its outcome kept. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { namedBytes } from '../../../shared/log/named-bytes';
import type { Id } from '../../../shared/records/ids';
import { readLog } from '../../data/queries';
import { examineStored } from '../../data/stored';
import { type Verified, verifyBytes } from './verify-bytes';

export type Verifying =
  | { readonly step: 'idle' | 'failed' }
  | { readonly step: 'running' | 'stopped' | 'done'; readonly so: Verified };

const nothing: Verified = {
  done: 0,
  all: 0,
  found: { sound: 0, restored: 0, damaged: 0, missing: 0 },
};

/** Waits until the browser has nothing better to do. */
const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));

async function hashesOf(dossier: Id): Promise<string[]> {
  const log = await readLog(dossier);
  return [...new Set(log.flatMap(namedBytes).map(({ sha256 }) => sha256))];
}

/** Leaving the screen stops the check. */
export function useVerify(dossier: Id): {
  readonly verifying: Verifying;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const [verifying, setVerifying] = useState<Verifying>({ step: 'idle' });
  const run = useRef({ stopped: false });
  const stop = useCallback(() => {
    run.current.stopped = true;
  }, []);
  useEffect(() => stop, [stop]);
  const start = useCallback(async () => {
    run.current.stopped = true;
    const mine = { stopped: false };
    run.current = mine;
    setVerifying({ step: 'running', so: nothing });
    try {
      const so = await verifyBytes(await hashesOf(dossier), {
        examine: examineStored,
        pause: idle,
        now: () => performance.now(),
        stopped: () => mine.stopped,
        onProgress: (progress) => setVerifying({ step: 'running', so: progress }),
      });
      if (run.current === mine) setVerifying({ step: so.done < so.all ? 'stopped' : 'done', so });
    } catch {
      if (run.current === mine) setVerifying({ step: 'failed' });
    }
  }, [dossier]);
  return { verifying, start: () => void start(), stop };
}
