/**
 * How the window is put together, played through on a stand-in for Electron: the order that matters, that every
 * guard stands, and that what an editor does reaches the right part. That the real Electron starts needs its runtime.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labels } from '../../electron/menu-labels';
import { channels as channelMap } from '../../shared/host-channels';
import { makeFakeElectron } from './fake-electron';
import { makeEntry } from './samples';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qarina-'));
  for (const name of ['XDG_DATA_HOME', 'APPDATA', 'HOME']) vi.stubEnv(name, folder);
  vi.stubEnv('ELECTRON_RENDERER_URL', undefined);
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('electron');
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function start(options = {}, argv: readonly string[] = []) {
  const fake = makeFakeElectron(options);
  vi.doMock('electron', () => fake.electron);
  const real = process.argv;
  process.argv = ['qarina', ...argv];
  try {
    await import('../../electron/main');
  } finally {
    process.argv = real;
  }
  fake.becomeReady();
  await vi.waitFor(() => {
    if (fake.electron.app.quit.mock.calls.length === 0) expect(fake.windows).toHaveLength(1);
  });
  const page = { url: 'qarina://app/', parent: null };
  const invoke = (name: string, ...args: unknown[]): Promise<unknown> =>
    fake.channels.get(name)!({ senderFrame: page }, ...args);
  return { ...fake, window: fake.windows[0]!, invoke };
}

describe.skipIf(process.platform !== 'linux')('the program', () => {
  it('sets its confines before anything is shown', async () => {
    const { order, electron, window } = await start();
    expect(order).toEqual(['sandbox', 'scheme', 'protocol', 'guard', 'load qarina://app/']);
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      'MAP * ~NOTFOUND',
    );
    expect(window.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
    expect(window.webContents.openHandler?.()).toEqual({ action: 'deny' });
  });

  it('serves its page from its own protocol', async () => {
    const { electron } = await start();
    const [scheme, handler] = electron.protocol.handle.mock.calls[0]!;
    expect(scheme).toBe('qarina');
    expect((await handler(new Request('qarina://app/'))).status).toBe(200);
    expect((await handler(new Request('qarina://app/..%2fpackage.json'))).status).toBe(404);
  });

  it('opens one window only: a second start hands its files over and ends', async () => {
    const path = join(folder, 'a.qarina');
    const { electron, windows } = await start({ first: false }, [path]);
    expect(electron.app.requestSingleInstanceLock).toHaveBeenCalledWith({ files: [path] });
    expect(electron.app.quit).toHaveBeenCalled();
    expect(windows).toEqual([]);
  });

  it('answers on every channel of the map, from its own page only', async () => {
    const { channels } = await start();
    expect([...channels.keys()].sort()).toEqual(Object.keys(channelMap).sort());
    const stranger = { senderFrame: { url: 'https://evil.example/', parent: null } };
    expect(await channels.get('vault:state')!(stranger)).toMatchObject({ error: { reason: 'denied' } });
  });
});

describe.skipIf(process.platform !== 'linux')('an editor’s work', () => {
  it('goes into the journal beside the database', async () => {
    const { invoke } = await start();
    expect(await invoke('vault:append', [makeEntry(1)])).toMatchObject({ ok: true, value: { entries: 1 } });
    expect(await invoke('vault:read-entries')).toMatchObject({ value: { entries: [makeEntry(1)] } });
    expect(await invoke('vault:list')).toMatchObject({ value: [{ own: true, entries: 1 }] });
  });

  it('given by the system before the page listens is not lost', async () => {
    const [first, second, third] = ['a.html', 'b.txt', 'c.qarina'].map((name) => join(folder, name));
    for (const path of [first!, second!, third!]) writeFileSync(path, path);
    const { electron, window, invoke } = await start({}, [first!, '--switch']);
    electron.app.emit('open-file', { preventDefault: () => undefined }, second);
    expect(window.webContents.sent).toEqual([]);
    await invoke('files:listen');
    electron.app.emit('second-instance', {}, [], '', { files: [third, '/etc/passwd'] });
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(2));
    const names = window.webContents.sent.flatMap(([, files]) =>
      (files as { name: string }[]).map(({ name }) => name),
    );
    expect(names).toEqual(['a.html', 'b.txt', 'c.qarina']);
    expect(window.focus).toHaveBeenCalled();
  });

  it('that cannot be opened is named to the editor', async () => {
    const { electron, invoke } = await start({}, [join(folder, 'gone.qarina')]);
    await invoke('files:listen');
    expect(electron.dialog.showMessageBox.mock.calls[0]![1].message).toBe(labels.ar.notOpened('gone.qarina'));
  });

  it('is printed from a hidden window in which nothing runs', async () => {
    const { invoke, windows } = await start();
    expect(await invoke('print', '<p>ورقة')).toEqual({ ok: true, value: undefined });
    expect(windows[1]!.options).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true },
    });
    expect(windows[1]!.destroy).toHaveBeenCalled();
  });

  it('is safe when the page crashes: it may be loaded again', async () => {
    const { window } = await start();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalled());
  });

  it('is not left behind unsaved without a question', async () => {
    const { window, electron } = await start();
    const preventDefault = vi.fn();
    window.webContents.emit('will-prevent-unload', { preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    electron.dialog.showMessageBoxSync.mockReturnValue(1);
    window.webContents.emit('will-prevent-unload', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe.skipIf(process.platform !== 'linux')('the window', () => {
  it('speaks Arabic until the editor chooses otherwise, and remembers it', async () => {
    const first = await start();
    const menus = (fake: typeof first): string[] =>
      fake.electron.Menu.setApplicationMenu.mock.calls.map(([menu]) => menu[0]!.label);
    expect(menus(first)).toEqual([labels.ar.file]);
    await first.invoke('set-locale', 'en');
    expect(menus(first)).toEqual([labels.ar.file, labels.en.file]);
    vi.resetModules();
    expect(menus(await start())).toEqual([labels.en.file]);
  });

  it('comes back where it was', async () => {
    const { window } = await start();
    window.emit('close');
    const state = JSON.parse(
      readFileSync(join(folder, 'qarina', 'window', 'window.json'), 'utf8'),
    ) as unknown;
    expect(state).toEqual({
      bounds: { x: 10, y: 20, width: 1000, height: 700 },
      maximized: true,
      locale: 'ar',
    });
    vi.resetModules();
    const again = await start();
    expect(again.window.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
    expect(again.window.maximize).toHaveBeenCalled();
  });

  it('sends what is chosen in the menu to the page', async () => {
    const { electron, window } = await start();
    const menu = electron.Menu.setApplicationMenu.mock.calls[0]![0] as unknown as {
      submenu: { click?: () => void }[];
    }[];
    menu[0]!.submenu[0]!.click?.();
    expect(window.webContents.sent).toEqual([['menu-command', 'new-dossier']]);
  });
});
