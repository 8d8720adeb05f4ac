/**
 * The window: composition root of Electron's main side. Only this module and the preload import Electron; what
 * they put together is plain functions that are tested without it.
 */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import type { HostError, OpenedFile } from '../shared/host-api';
import { type HostEventName, type HostEvents, MAX_OPENED_BYTES } from '../shared/host-channels';
import { ok } from '../shared/result';
import { dataFolder, vaultsFolder, windowVault } from './data-folder';
import { asMessageBox, makeDialogs, questions } from './dialogs';
import { Files } from './files';
import { type Handlers, registerChannels } from './ipc';
import { makeMenu } from './menu';
import { type Labels, labels } from './menu-labels';
import { filesAmong, filesOfSecondStart, OpenedFiles } from './opened-files';
import { Printing, type PrintWindow } from './printing';
import { appPage, appScheme, isAppUrl, makeProtocolHandler } from './protocol';
import { openVaults } from './vaults';
import {
  chromiumSwitches,
  guardContents,
  guardSession,
  makeWebPreferences,
  mayRequestLocally,
  printPreferences,
  windowLooks,
} from './window';
import { parseWindowState, placeWindow, type WindowState } from './window-state';

/** The development server, where one is running; never in a packaged program. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
const page = developmentUrl ? `${developmentUrl}/` : appPage;
const isPage = (url: string): boolean => (developmentUrl ? url.startsWith(page) : isAppUrl(url));
const mayRequest = (url: string): boolean =>
  mayRequestLocally(url) ||
  (developmentUrl !== undefined &&
    (/^(?:devtools|blob):/u.test(url) || url.replace(/^ws/u, 'http').startsWith(page)));

const out = join(import.meta.dirname, '..');
const data =
  dataFolder({ platform: process.platform, env: process.env, home: homedir() }) +
  (app.isPackaged || !developmentUrl ? '' : '-development');
const statePath = join(data, 'window', 'window.json');

function readState(): WindowState {
  try {
    return parseWindowState(readFileSync(statePath, 'utf8'));
  } catch {
    return parseWindowState('');
  }
}

let window: BrowserWindow | null = null;
let state = readState();

const text = (): Labels => labels[state.locale];

function keepState(change: Partial<WindowState>): void {
  state = { ...state, ...change };
  try {
    mkdirSync(dirname(statePath), { recursive: true });
    writeFileSync(statePath, JSON.stringify(state));
  } catch {
    // Where the window stood is not worth a message.
  }
}

function send<N extends HostEventName>(event: N, payload: HostEvents[N]): void {
  window?.webContents.send(event, payload);
}

function showMenu(): void {
  const template = makeMenu({
    locale: state.locale,
    platform: process.platform,
    development: developmentUrl !== undefined,
    send: (command) => send('menu-command', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}

/** The window that dialogs hang on: whoever asks for one is the window's page. */
function parent(): BrowserWindow {
  if (!window) throw new Error('no window');
  return window;
}

const files = new Files(
  makeDialogs(
    {
      open: (options) => dialog.showOpenDialog(parent(), options),
      save: (options) => dialog.showSaveDialog(parent(), options),
      ask: (options) => dialog.showMessageBox(parent(), options),
      reveal: (path) => shell.showItemInFolder(path),
    },
    text,
  ),
);

function tellNotOpened(path: string, { reason }: HostError): void {
  const detail = reason === 'too-large' ? text().tooLarge : text().unreadable;
  void dialog.showMessageBox(parent(), {
    type: 'error',
    message: text().notOpened(basename(path)),
    detail,
    buttons: [text().cancel],
  });
}

async function readGiven(path: string): Promise<OpenedFile | null> {
  const file = await files.read(path, MAX_OPENED_BYTES);
  if (!file.ok) tellNotOpened(path, file.error);
  return file.ok ? file.value : null;
}

const given = new OpenedFiles({ read: readGiven, deliver: (opened) => send('files-opened', opened) });

function openPrintWindow(): PrintWindow {
  const hidden = new BrowserWindow({ show: false, webPreferences: printPreferences });
  return {
    load: (url) => hidden.loadURL(url),
    print: () =>
      new Promise((resolve) =>
        hidden.webContents.print({}, (done, reason) => resolve(done ? null : reason || 'failed')),
      ),
    close: () => hidden.destroy(),
  };
}

const printing = new Printing(openPrintWindow);

function makeHandlers(): Handlers {
  const vaults = openVaults(join(data, vaultsFolder));
  return {
    'vault:list': () => vaults['vault:list'](windowVault),
    'vault:state': () => vaults['vault:state'](windowVault),
    'vault:append': (entries) => vaults['vault:append'](windowVault, entries),
    'vault:put-bytes': (name, bytes) => vaults['vault:put-bytes'](windowVault, name, bytes),
    'vault:read-entries': (from) => vaults['vault:read-entries'](windowVault, from),
    'vault:read-bytes': (name, from) => vaults['vault:read-bytes'](windowVault, name, from),
    'files:open': (request) => files.open(request),
    'files:save': (request) => files.save(request),
    'files:reveal': (location) => files.reveal(location),
    'files:listen': async () => ok(await given.listen()),
    print: (html) => printing.print(html),
    'set-locale': async (locale) => {
      keepState({ locale });
      showMenu();
      return ok(undefined);
    },
  };
}

/** What happens when the page crashes, hangs, or does not want to be left. */
function attend(shown: BrowserWindow): void {
  const { webContents } = shown;
  webContents.on('render-process-gone', async (_event, { reason }) => {
    given.pause();
    if (reason === 'clean-exit') return;
    const { response } = await dialog.showMessageBox(shown, asMessageBox(questions.crashed(text())));
    if (response === 0) webContents.reload();
    else app.quit();
  });
  shown.on('unresponsive', async () => {
    const { response } = await dialog.showMessageBox(shown, asMessageBox(questions.hanging(text())));
    if (response === 1) webContents.forcefullyCrashRenderer();
  });
  webContents.on('will-prevent-unload', (event) => {
    if (dialog.showMessageBoxSync(shown, asMessageBox(questions.unsaved(text()))) === 1)
      event.preventDefault();
  });
  webContents.on('did-start-loading', () => given.pause());
}

function openWindow(): void {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const shown = new BrowserWindow({
    ...windowLooks,
    ...placeWindow(state.bounds, workAreas),
    webPreferences: makeWebPreferences(join(out, 'preload', 'preload.cjs')),
  });
  window = shown;
  if (state.maximized) shown.maximize();
  shown.once('ready-to-show', () => shown.show());
  shown.webContents.once('did-fail-load', () => shown.show());
  shown.on('close', () => keepState({ bounds: shown.getNormalBounds(), maximized: shown.isMaximized() }));
  shown.on('closed', () => {
    window = null;
  });
  attend(shown);
  void shown.loadURL(page);
}

function start(): void {
  protocol.handle(
    'qarina',
    makeProtocolHandler(realpathSync(join(out, 'renderer')), (id) => printing.find(id)),
  );
  guardSession(session.defaultSession, { page, mayRequest });
  registerChannels(ipcMain, makeHandlers(), isPage);
  showMenu();
  openWindow();
}

const startedWith = filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());

app.setName('Qarina');
app.setPath('userData', join(data, 'window'));
app.setAppUserModelId('org.qarina.desktop');
app.enableSandbox();
for (const [name, value] of developmentUrl ? [] : chromiumSwitches) app.commandLine.appendSwitch(name, value);
// Chromium's own words (and the side its native menus open to) follow the editor's language from the next start.
app.commandLine.appendSwitch('lang', state.locale === 'ar' ? 'ar' : 'en-US');
protocol.registerSchemesAsPrivileged([appScheme]);

if (app.requestSingleInstanceLock({ files: startedWith })) {
  void given.add(startedWith);
  app.on('web-contents-created', (_event, contents) => guardContents(contents, page));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void given.add([path]);
  });
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    void given.add(filesOfSecondStart(handed));
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
