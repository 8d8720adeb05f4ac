/**
 * The only code of ours beside the page: hands it calls on named channels and two events, nothing of Electron
 * itself. It runs sandboxed; what it passes on is checked on the main side.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { HostBridge } from '../shared/host-bridge';
import type { ChannelName, HostEventName } from '../shared/host-channels';

/** The names a page may use, spelt out so that this script carries no schemas. The compiler keeps it whole. */
const channelNames: Readonly<Record<ChannelName, true>> = {
  'vault:list': true,
  'vault:state': true,
  'vault:append': true,
  'vault:put-bytes': true,
  'vault:read-entries': true,
  'vault:read-bytes': true,
  'files:open': true,
  'files:save': true,
  'files:reveal': true,
  'files:listen': true,
  print: true,
  'set-locale': true,
};

const eventNames: Readonly<Record<HostEventName, true>> = { 'files-opened': true, 'menu-command': true };

const bridge: HostBridge = {
  invoke: (channel, ...args) =>
    Object.hasOwn(channelNames, channel)
      ? ipcRenderer.invoke(channel, ...args)
      : Promise.reject(new Error('no such channel')),
  on: (event, listener) => {
    if (!Object.hasOwn(eventNames, event)) throw new Error('no such event');
    // The event object leads back into Electron: only the payload goes on.
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(event, pass);
    return () => void ipcRenderer.off(event, pass);
  },
};

contextBridge.exposeInMainWorld('qarina', bridge);
