/**
 * Parts of the program that are fetched when they are first wanted, so that the first screen does not wait for what
 * nobody looks at yet. Not React's own lazy loading: that holds back what has arrived for up to 300 ms.
 */
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';

/** A component that comes later, and how to fetch it ahead of time. */
export interface Later<P> {
  (props: P): ReactNode;
  readonly prepare: () => Promise<void>;
}

/**
 * @param load imports the module and names the component in it; asked once, and again after a failure
 * @param meanwhile stands in its place until it is there
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: ReactNode = null,
): Later<P> {
  let loaded: ComponentType<P> | null = null;
  let problem: unknown = null;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const prepare = (): Promise<void> => {
    loading ??= load()
      .then((component) => {
        loaded = component;
      })
      .catch((error: unknown) => {
        problem = error;
        loading = null;
      })
      .finally(() => {
        for (const listener of listeners) listener();
      });
    return loading;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const Part = (props: P): ReactNode => {
    const Loaded = useSyncExternalStore(subscribe, () => loaded);
    const failed = useSyncExternalStore(subscribe, () => problem);
    useEffect(() => void prepare(), []);
    // The error boundary says what happened and offers to load the window again.
    if (!Loaded && failed) throw failed;
    return Loaded ? <Loaded {...props} /> : meanwhile;
  };
  return Object.assign(Part, { prepare });
}

/** Fetches parts one after the other while nothing else is to be done. */
export function prepareWhenIdle(parts: readonly { readonly prepare: () => Promise<void> }[]): void {
  const [next, ...rest] = parts;
  if (!next) return;
  requestIdleCallback(() => void next.prepare().then(() => prepareWhenIdle(rest)), { timeout: 2000 });
}
