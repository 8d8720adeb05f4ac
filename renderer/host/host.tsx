/** Gives every component the machine it runs on, without telling which: the window, the tab, or a test's own. */
import { createContext, type ReactNode, useContext } from 'react';
import type { HostApi } from '../../shared/host-api';
import { browserHost } from './browser-host';
import { makeElectronHost } from './electron-host';

const Context = createContext<HostApi | null>(null);

/** The host of this page: the window where its bridge is there, the tab otherwise. */
export const currentHost: HostApi = window.qarina ? makeElectronHost(window.qarina) : browserHost;

export function HostProvider({
  host = currentHost,
  children,
}: {
  readonly host?: HostApi;
  readonly children: ReactNode;
}) {
  return <Context value={host}>{children}</Context>;
}

/** What the renderer may ask of the machine. */
export function useHost(): HostApi {
  const host = useContext(Context);
  if (!host) throw new Error('useHost outside HostProvider');
  return host;
}
