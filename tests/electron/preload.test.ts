/** The preload: hands the page the named channels and events, and nothing that leads back into Electron. */
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostBridge } from '../../shared/host-bridge';
import { channels } from '../../shared/host-channels';

const exposed = new Map<string, unknown>();
const ipc = Object.assign(new EventEmitter(), { invoke: vi.fn(async () => 'answer') });
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value) },
  ipcRenderer: ipc,
}));

let bridge: HostBridge;
beforeEach(async () => {
  vi.resetModules();
  exposed.clear();
  ipc.removeAllListeners();
  ipc.invoke.mockClear();
  await import('../../electron/preload');
  bridge = exposed.get('qarina') as HostBridge;
});

describe('the bridge', () => {
  it('is all there is, and holds two functions', () => {
    expect([...exposed.keys()]).toEqual(['qarina']);
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['invoke', 'function'],
      ['on', 'function'],
    ]);
  });

  it('carries every channel of the map, and no other', async () => {
    for (const name of Object.keys(channels)) await bridge.invoke(name as 'files:listen');
    expect(ipc.invoke.mock.calls.map(([name]: unknown[]) => name)).toEqual(Object.keys(channels));
    await expect(bridge.invoke('fs:read' as 'files:listen')).rejects.toThrow('no such channel');
    await expect(bridge.invoke('constructor' as 'files:listen')).rejects.toThrow('no such channel');
    expect(ipc.invoke).toHaveBeenCalledTimes(Object.keys(channels).length);
  });

  it('passes on what an event says, not the event', () => {
    const listener = vi.fn();
    const stop = bridge.on('menu-command', listener);
    ipc.emit('menu-command', { sender: 'secret' }, 'save');
    stop();
    ipc.emit('menu-command', {}, 'open');
    expect(listener.mock.calls).toEqual([['save']]);
    expect(() => bridge.on('other' as 'menu-command', listener)).toThrow('no such event');
  });
});
