/**
 * A stand-in for Electron, as far as the main side uses it: it records what it is told and lets a test play the
 * system. That the real one behaves so is not shown by it.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class FakeContents extends EventEmitter {
  readonly sent: [string, unknown][] = [];
  openHandler: (() => unknown) | null = null;
  readonly reload = vi.fn();
  readonly forcefullyCrashRenderer = vi.fn();
  readonly print = vi.fn((_options: unknown, done: (success: boolean, reason: string) => void) =>
    done(true, ''),
  );
  setWindowOpenHandler(handler: () => unknown): void {
    this.openHandler = handler;
  }
  send(event: string, payload: unknown): void {
    this.sent.push([event, payload]);
  }
}

/** A new stand-in. `first` tells whether no other copy of the program runs yet. */
export function makeFakeElectron({ first = true, packaged = true } = {}) {
  const windows: FakeWindow[] = [];
  const order: string[] = [];
  const channels = new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>();
  const permissions: Record<string, unknown> = {};

  class FakeWindow extends EventEmitter {
    readonly webContents = new FakeContents();
    readonly loaded: string[] = [];
    readonly show = vi.fn();
    readonly maximize = vi.fn();
    readonly focus = vi.fn();
    readonly destroy = vi.fn();
    constructor(readonly options: Record<string, unknown>) {
      super();
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    async loadURL(url: string): Promise<void> {
      order.push(`load ${url}`);
      this.loaded.push(url);
    }
    getNormalBounds = () => ({ x: 10, y: 20, width: 1000, height: 700 });
    isMaximized = () => true;
    isMinimized = () => false;
    restore = vi.fn();
  }

  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const app = Object.assign(new EventEmitter(), {
    isPackaged: packaged,
    setName: vi.fn(),
    setPath: vi.fn(),
    setAppUserModelId: vi.fn(),
    enableSandbox: vi.fn(() => void order.push('sandbox')),
    commandLine: { appendSwitch: vi.fn() },
    requestSingleInstanceLock: vi.fn((_handed: unknown) => first),
    quit: vi.fn(),
    whenReady: () => ready,
  });

  const electron = {
    app,
    BrowserWindow: FakeWindow,
    dialog: {
      showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
      showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
      showMessageBox: vi.fn(async (_window: unknown, _options: { message: string }) => ({ response: 0 })),
      showMessageBoxSync: vi.fn(() => 0),
    },
    ipcMain: {
      handle: (name: string, listener: (event: unknown, ...args: unknown[]) => Promise<unknown>) => {
        channels.set(name, listener);
      },
    },
    Menu: {
      buildFromTemplate: vi.fn((template: { label: string }[]) => template),
      setApplicationMenu: vi.fn((_menu: { label: string }[]) => undefined),
    },
    protocol: {
      registerSchemesAsPrivileged: vi.fn((_schemes: unknown) => void order.push('scheme')),
      handle: vi.fn((_scheme: string, _handler: (request: Request) => Promise<Response>) => {
        order.push('protocol');
      }),
    },
    screen: {
      getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
    },
    session: {
      defaultSession: Object.assign(new EventEmitter(), {
        setPermissionRequestHandler: (handler: unknown) => {
          permissions.request = handler;
          order.push('guard');
        },
        setPermissionCheckHandler: vi.fn(),
        setDevicePermissionHandler: vi.fn(),
        setSpellCheckerEnabled: vi.fn(),
        webRequest: { onBeforeRequest: vi.fn() },
      }),
    },
    shell: { showItemInFolder: vi.fn() },
  };
  return { electron, windows, order, channels, becomeReady: () => becomeReady() };
}
