/** The veil over the window while something long is under way that must not be interfered with, with a way to stop it. */
import { useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/i18n';
import { Dialog } from '../ui/dialog';
import { Progress } from '../ui/progress';

interface Busy {
  readonly label: string;
  readonly stop: (() => void) | null;
}

let current: Busy | null = null;
const listeners = new Set<() => void>();

function show(busy: Busy | null): void {
  current = busy;
  for (const listener of listeners) listener();
}

/**
 * Shows the veil while the work lasts; work of less than a moment shows none.
 * @param stop ends the work, where it can be ended without leaving anything half done
 */
export async function whileBusy<T>(label: string, stop: (() => void) | null, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => show({ label, stop }), 300);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    show(null);
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function BusyVeil() {
  const { t } = useI18n();
  const busy = useSyncExternalStore(subscribe, () => current);
  if (!busy) return null;
  return (
    <Dialog title={busy.label} onClose={() => busy.stop?.()}>
      <Progress
        label={t.common.busy}
        fraction={null}
        cancelLabel={t.common.cancel}
        {...(busy.stop ? { onCancel: busy.stop } : {})}
      />
    </Dialog>
  );
}
