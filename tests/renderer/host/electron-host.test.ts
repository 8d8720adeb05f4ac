/** The window's host: every request goes over the bridge, and no file from the system is lost between screens. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeElectronHost } from '../../../renderer/host/electron-host';
import type { MenuCommand, OpenedFile } from '../../../shared/host-api';
import type { HostBridge } from '../../../shared/host-bridge';

class FakeField {
  readonly isContentEditable = true;
}

const page = { activeElement: null as unknown, execCommand: vi.fn() };

beforeEach(() => {
  for (const name of ['HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement'])
    vi.stubGlobal(name, FakeField);
  page.activeElement = null;
  page.execCommand.mockClear();
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string): OpenedFile => ({ name, bytes: new Uint8Array(), location: null });

function make() {
  const listeners = new Map<string, (payload: never) => void>();
  const invoke = vi.fn(async (..._call: unknown[]) => ({ ok: true, value: undefined }));
  const bridge = {
    invoke,
    on: (event: string, listener: (payload: never) => void) => {
      listeners.set(event, listener);
      return () => void listeners.delete(event);
    },
  } as unknown as HostBridge;
  const emit = (event: string, payload: unknown): void => listeners.get(event)?.(payload as never);
  return { host: makeElectronHost(bridge), invoke, emit };
}

describe('the window’s host', () => {
  it('passes every request on as it is', async () => {
    const { host, invoke } = make();
    const request = { extensions: ['txt'], multiple: false, maxBytes: 1 };
    await host.openFiles(request);
    await host.reveal('somewhere');
    await host.print('<p>');
    await host.vault.readBytes('hash', 'other');
    host.setLocale('en');
    expect(invoke.mock.calls).toEqual([
      ['files:open', request],
      ['files:reveal', 'somewhere'],
      ['print', '<p>'],
      ['vault:read-bytes', 'hash', 'other'],
      ['set-locale', 'en'],
    ]);
  });

  it('says what it can do', () => {
    expect(make().host.can).toEqual({ reveal: true, saveInPlace: true, nativeMenu: true });
  });
});

describe('files from the system', () => {
  it('are asked for when somebody listens, once', () => {
    const { host, invoke } = make();
    expect(invoke).not.toHaveBeenCalled();
    host.onFilesOpened(() => undefined)();
    host.onFilesOpened(() => undefined);
    expect(invoke.mock.calls).toEqual([['files:listen']]);
  });

  it('that come between two screens wait for the next', () => {
    const { host, emit } = make();
    const [first, second] = [vi.fn(), vi.fn()];
    const stop = host.onFilesOpened(first);
    emit('files-opened', [file('a')]);
    stop();
    emit('files-opened', [file('b')]);
    emit('files-opened', [file('c')]);
    host.onFilesOpened(second);
    expect(first.mock.calls).toEqual([[[file('a')]]]);
    expect(second.mock.calls).toEqual([[[file('b'), file('c')]]]);
  });
});

describe('a command of the menu', () => {
  const hear = () => {
    const { host, emit } = make();
    const heard: MenuCommand[] = [];
    host.onMenuCommand((command) => heard.push(command));
    return { heard, choose: (command: MenuCommand) => emit('menu-command', command) };
  };

  it('reaches the page', () => {
    const { heard, choose } = hear();
    choose('import');
    choose('undo');
    expect(heard).toEqual(['import', 'undo']);
  });

  it('to undo goes to the field somebody types in, and nowhere else', () => {
    const { heard, choose } = hear();
    page.activeElement = new FakeField();
    choose('undo');
    choose('redo');
    choose('save');
    expect(page.execCommand.mock.calls).toEqual([['undo'], ['redo']]);
    expect(heard).toEqual(['save']);
  });
});
