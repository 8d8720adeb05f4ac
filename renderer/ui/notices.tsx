/**
 * Short messages about what just happened: seen at the foot of the screen, spoken by screen readers. Errors stay
 * until they are closed; the rest leave by themselves.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from './button';

export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** How many passing messages stand beside a new one: more would cover the work. */
const MOST_PASSING = 1;

let notices: readonly Notice[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Notice[]): void {
  notices = to;
  for (const listener of listeners) listener();
}

/** Shows a message. @returns its id, for `dismiss` */
export function notify(notice: Omit<Notice, 'id'>): number {
  const id = next++;
  const others = notices.filter((other) => other.text !== notice.text);
  const passing = others.filter((other) => other.tone === 'info').slice(-MOST_PASSING);
  // An error is never pushed out by what comes after it: it stays until it is closed.
  change([...others.filter((other) => other.tone === 'error' || passing.includes(other)), { ...notice, id }]);
  return id;
}

export function dismiss(id: number): void {
  change(notices.filter((notice) => notice.id !== id));
}

/**
 * Says what is shown again, in other words. What passes by itself and cannot be said again leaves; an error stays.
 * @param say the other words, or null where there are none
 */
export function retellNotices(say: (words: string) => string | null): void {
  change(
    notices.flatMap((notice) => {
      const text = say(notice.text);
      if (text === null) return notice.tone === 'error' ? [notice] : [];
      const { action } = notice;
      const label = action ? say(action.label) : null;
      return [{ ...notice, text, action: action && label !== null ? { ...action, label } : action }];
    }),
  );
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function NoticeLine({ notice, closeLabel }: { readonly notice: Notice; readonly closeLabel: string }) {
  useEffect(() => {
    if (notice.tone === 'error') return;
    const timer = setTimeout(() => dismiss(notice.id), notice.action ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="notice" data-tone={notice.tone} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <span>{notice.text}</span>
      <span className="choices">
        {notice.action ? (
          <Button
            size="small"
            onPress={() => {
              notice.action?.run();
              dismiss(notice.id);
            }}
          >
            {notice.action.label}
          </Button>
        ) : null}
        <Button look="quiet" size="small" onPress={() => dismiss(notice.id)} aria-label={closeLabel}>
          ×
        </Button>
      </span>
    </div>
  );
}

/** Where messages appear. Once, in the shell. */
export function Notices({ closeLabel }: { readonly closeLabel: string }) {
  const list = useSyncExternalStore(subscribe, () => notices);
  return (
    // Above any dialog: told to react-aria, which makes everything else inert while one is open.
    <div className="notices" aria-live="polite" data-react-aria-top-layer="true">
      {list.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} closeLabel={closeLabel} />
      ))}
    </div>
  );
}
