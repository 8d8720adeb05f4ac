/** The gate: for every channel a stranger and a wrong argument are turned away before anything is done. */
import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type Handlers, isTrusted, registerChannels } from '../../electron/ipc';
import { isAppUrl } from '../../electron/protocol';
import { type ChannelName, channels } from '../../shared/host-channels';
import { ok } from '../../shared/result';
import { makeEntry, makeId } from './samples';

const hash = 'a'.repeat(64);
const bytes = new Uint8Array([1]);
const location = makeId(7);
const open = { extensions: ['html'], multiple: true, maxBytes: 1000 };
const save = { suggestedName: 'ملف.qarina', mediaType: 'application/json', bytes };

/** For each channel what it takes, and what it does not. */
const cases: { readonly [N in ChannelName]: { right: unknown[][]; wrong: unknown[][] } } = {
  'vault:list': { right: [[]], wrong: [['x']] },
  'vault:state': { right: [[]], wrong: [[1]] },
  'vault:append': {
    right: [[[]], [[makeEntry(1)]]],
    wrong: [[], [[{}]], [[{ ...makeEntry(1), id: '../x' }]], [Array(10_001).fill(makeEntry(1))]],
  },
  'vault:put-bytes': {
    right: [[hash, bytes]],
    wrong: [[hash], [hash, 'text'], ['../x', bytes], [`${hash}/..`, bytes], [hash, [1, 2]]],
  },
  'vault:read-entries': { right: [[], [makeId(1)]], wrong: [['../x'], [1]] },
  'vault:read-bytes': { right: [[hash], [hash, makeId(1)]], wrong: [[], [hash, '..'], ['/etc/passwd']] },
  'files:open': {
    right: [[open], [{ ...open, extensions: [] }]],
    wrong: [
      [],
      [{}],
      [{ ...open, extensions: ['../x'] }],
      [{ ...open, maxBytes: -1 }],
      [{ ...open, maxBytes: Number.POSITIVE_INFINITY }],
      [{ ...open, path: '/etc/passwd' }],
    ],
  },
  'files:save': {
    right: [[save], [{ ...save, location: null }], [{ ...save, location }]],
    wrong: [
      [],
      [{ ...save, suggestedName: '../x' }],
      [{ ...save, suggestedName: 'a\\b' }],
      [{ ...save, suggestedName: '' }],
      [{ ...save, bytes: 'text' }],
      [{ ...save, location: '/etc/passwd' }],
      [{ ...save, path: '/etc/passwd' }],
    ],
  },
  'files:reveal': { right: [[location]], wrong: [[], ['/etc'], [null]] },
  'files:listen': { right: [[]], wrong: [[1]] },
  print: { right: [['<p>']], wrong: [[], [1], ['x'.repeat(64 * 1024 * 1024 + 1)]] },
  'set-locale': { right: [['ar'], ['en']], wrong: [[], ['fr'], [null]] },
};

const names = Object.keys(channels) as ChannelName[];

function makeGate() {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>>();
  const handler = vi.fn(async () => ok(undefined));
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  registerChannels({ handle: (name, listener) => listeners.set(name, listener) }, handlers, isAppUrl);
  const invoke = (name: string, senderFrame: unknown, args: readonly unknown[]): Promise<unknown> =>
    listeners.get(name)!({ senderFrame } as IpcMainInvokeEvent, ...args);
  return { listeners, handler, invoke };
}

const page = { url: 'qarina://app/#dossier', parent: null };
const strangers: readonly (readonly [string, unknown])[] = [
  ['a page elsewhere', { url: 'https://evil.example/', parent: null }],
  ['a page of a file', { url: 'file:///tmp/x.html', parent: null }],
  ['the printed document', { url: 'qarina://print/1', parent: null }],
  ['a frame inside our page', { url: 'qarina://app/', parent: page }],
  ['a frame that is gone', null],
];

describe('the gate', () => {
  it('stands on every channel of the map, and on no other', () => {
    expect([...makeGate().listeners.keys()].sort()).toEqual([...names].sort());
  });

  it('trusts the window’s own page', () => {
    expect(isTrusted({ senderFrame: page } as never, isAppUrl)).toBe(true);
  });
});

describe.each(names)('the channel %s', (name) => {
  it.each(strangers)('refuses %s', async (_who, frame) => {
    const { invoke, handler } = makeGate();
    for (const args of cases[name].right) {
      expect(await invoke(name, frame, args)).toMatchObject({ ok: false, error: { reason: 'denied' } });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses wrong arguments', async () => {
    const { invoke, handler } = makeGate();
    for (const args of cases[name].wrong) {
      expect(await invoke(name, page, args)).toMatchObject({
        ok: false,
        error: { reason: 'failed', detail: expect.stringContaining('bad arguments') },
      });
    }
    expect(handler).not.toHaveBeenCalled();
  });

  it('passes right ones on, also with an argument left out', async () => {
    const { invoke, handler } = makeGate();
    for (const args of cases[name].right) {
      expect(await invoke(name, page, [...args, undefined])).toEqual({ ok: true, value: undefined });
    }
    expect(handler).toHaveBeenCalledTimes(cases[name].right.length);
  });

  it('answers an accident behind it as a failure', async () => {
    const { invoke, handler } = makeGate();
    handler.mockRejectedValue(new Error('accident'));
    expect(await invoke(name, page, cases[name].right[0]!)).toEqual({
      ok: false,
      error: { reason: 'failed', detail: 'accident' },
    });
  });
});
