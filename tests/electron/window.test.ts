/** What the window may do: asserted on our own settings, since no tool that reads them can be relied on. */
import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { appPage } from '../../electron/protocol';
import {
  chromiumSwitches,
  guardContents,
  guardSession,
  makeWebPreferences,
  mayRequestLocally,
  printPreferences,
  windowLooks,
} from '../../electron/window';
import { smallest } from '../../electron/window-state';

const confined = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

describe('the settings of a page', () => {
  it('confine the editor’s page', () => {
    expect(makeWebPreferences('/p/preload.cjs')).toMatchObject({ ...confined, preload: '/p/preload.cjs' });
  });

  it('confine the printed page further: no script, no preload', () => {
    expect(printPreferences).toMatchObject({ ...confined, javascript: false });
    expect(printPreferences.preload).toBeUndefined();
  });

  it('make a window no smaller than every screen works in', () => {
    expect([windowLooks.minWidth, windowLooks.minHeight]).toEqual([smallest.width, smallest.height]);
    expect(windowLooks.webPreferences).toBeUndefined();
  });

  it('let Chromium itself resolve no name', () => {
    expect(chromiumSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });
});

describe('a page', () => {
  let contents: EventEmitter & { open?: (details: { url: string }) => unknown };

  beforeEach(() => {
    contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
        contents.open = handler;
      },
    });
    guardContents(contents as unknown as WebContents, appPage);
  });

  const isPrevented = (event: string, url: string): boolean => {
    let prevented = false;
    contents.emit(event, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'is not led elsewhere by %s',
    (event) => {
      for (const url of [
        'https://evil.example/',
        'file:///etc/passwd',
        'qarina://app/other',
        'javascript:1',
        '',
      ]) {
        expect(isPrevented(event, url)).toBe(true);
      }
    },
  );

  it('may be loaded again', () => {
    expect(isPrevented('will-navigate', `${appPage}#dossier/1`)).toBe(false);
  });

  it('embeds nothing and opens no window', () => {
    expect(isPrevented('will-attach-webview', appPage)).toBe(true);
    expect(contents.open?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' });
    expect(contents.open?.({ url: appPage })).toEqual({ action: 'deny' });
  });
});

describe('a session', () => {
  type Handlers = Record<string, (...args: never[]) => unknown>;
  let handlers: Handlers;
  let session: EventEmitter;

  beforeEach(() => {
    handlers = {};
    const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
      handlers[name] = handler;
    };
    session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setSpellCheckerEnabled: keep('spelling'),
      webRequest: { onBeforeRequest: keep('before') },
    });
    session.on('newListener', () => undefined);
    guardSession(session as unknown as Session, { page: appPage, mayRequest: mayRequestLocally });
  });

  const asks = (permission: string, requestingUrl: string): boolean => {
    let granted = true;
    const answer = (given: boolean): void => {
      granted = given;
    };
    const handler = handlers.request as unknown as (...args: unknown[]) => void;
    handler(null, permission, answer, { requestingUrl });
    const check = handlers.check as unknown as (...args: unknown[]) => boolean;
    expect(check(null, permission, requestingUrl)).toBe(granted);
    return granted;
  };

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fullscreen',
    'openExternal',
    'fileSystem',
    'usb',
    'hid',
    'serial',
    'storage-access',
    'local-network-access',
    'unknown',
  ])('refuses the permission "%s"', (permission) => {
    expect(asks(permission, appPage)).toBe(false);
  });

  it('grants only that the database is not evicted, and only to the app', () => {
    expect(asks('persistent-storage', appPage)).toBe(true);
    expect(asks('persistent-storage', 'qarina://app')).toBe(true);
    expect(asks('persistent-storage', 'qarina://print/x')).toBe(false);
    expect(asks('persistent-storage', 'https://evil.example/')).toBe(false);
  });

  it('refuses every device and every download', () => {
    expect((handlers.device as unknown as () => boolean)()).toBe(false);
    let prevented = false;
    session.emit('will-download', {
      preventDefault: () => {
        prevented = true;
      },
    });
    expect(prevented).toBe(true);
  });

  const isCancelled = (url: string): boolean => {
    let cancelled = false;
    const handler = handlers.before as unknown as (
      details: { url: string },
      answer: (given: { cancel: boolean }) => void,
    ) => void;
    handler({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  };

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://localhost/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://x/',
    'devtools://devtools/',
    'qarina://elsewhere/',
    'qarina://app.evil/',
    'blob:https://example.org/1',
    'about:blank',
  ])('lets no request out to %s', (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  it.each([appPage, 'qarina://print/1', 'data:image/png;base64,AA', 'blob:qarina://app/1'])(
    'serves its own page: %s',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );
});

describe('the main side', () => {
  const folder = join(import.meta.dirname, '..', '..', 'electron');
  const modules = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  it('imports Electron only where it is put together, so that all else is tested without it', () => {
    const importing = modules.filter(({ text }) => /^import (?!type)[^;]*from 'electron'/mu.test(text));
    expect(importing.map(({ name }) => name).sort()).toEqual(['main.ts', 'preload.ts']);
  });

  it('opens nothing outside, hands out no path, and never weakens the sandbox', () => {
    for (const { text } of modules) {
      expect(text).not.toMatch(/openExternal\(|openPath\(|no-sandbox|remote\b.*require|sandbox: false/u);
    }
  });
});
