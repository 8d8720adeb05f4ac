/**
 * The native menu in the editor's language. Plain editing goes to the system's own roles; what concerns a dossier
 * is sent to the renderer as a command.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../shared/host-api';
import { type Labels, type Locale, labels } from './menu-labels';

export interface MenuParts {
  readonly locale: Locale;
  readonly platform: NodeJS.Platform;
  /** Whether to offer reloading and the developer tools. */
  readonly development: boolean;
  readonly send: (command: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/**
 * Keys the page handles itself, by their place on the keyboard: shown here, but left to the page where the
 * system allows that (not on a Mac), so that undo in a text field stays in the field.
 */
const shownOnly = (accelerator: string): Item => ({ accelerator, registerAccelerator: false });

function fileMenu(text: Labels, { send, platform }: MenuParts): Item {
  return {
    label: text.file,
    submenu: [
      { label: text.newDossier, accelerator: 'CmdOrCtrl+N', click: () => send('new-dossier') },
      { label: text.open, accelerator: 'CmdOrCtrl+O', click: () => send('open') },
      { label: text.import, ...shownOnly('CmdOrCtrl+Shift+I'), click: () => send('import') },
      line,
      { label: text.save, ...shownOnly('CmdOrCtrl+S'), click: () => send('save') },
      { label: text.saveAs, accelerator: 'CmdOrCtrl+Shift+S', click: () => send('save-as') },
      { label: text.print, accelerator: 'CmdOrCtrl+P', click: () => send('print') },
      line,
      { label: text.home, accelerator: 'CmdOrCtrl+Shift+H', click: () => send('home') },
      line,
      platform === 'darwin' ? { label: text.close, role: 'close' } : { label: text.quit, role: 'quit' },
    ],
  };
}

function editMenu(text: Labels, { send }: MenuParts): Item {
  return {
    label: text.edit,
    submenu: [
      { label: text.undo, ...shownOnly('CmdOrCtrl+Z'), click: () => send('undo') },
      { label: text.redo, ...shownOnly('CmdOrCtrl+Shift+Z'), click: () => send('redo') },
      line,
      { label: text.cut, role: 'cut' },
      { label: text.copy, role: 'copy' },
      { label: text.paste, role: 'paste' },
      { label: text.pastePlain, role: 'pasteAndMatchStyle' },
      { label: text.selectAll, role: 'selectAll' },
    ],
  };
}

function viewMenu(text: Labels, { development }: MenuParts): Item {
  const forDevelopers: readonly Item[] = [
    line,
    { label: text.reload, role: 'reload' },
    { label: text.developerTools, role: 'toggleDevTools' },
  ];
  return {
    label: text.view,
    submenu: [
      { label: text.actualSize, role: 'resetZoom' },
      { label: text.zoomIn, role: 'zoomIn' },
      { label: text.zoomOut, role: 'zoomOut' },
      line,
      { label: text.fullScreen, role: 'togglefullscreen' },
      ...(development ? forDevelopers : []),
    ],
  };
}

function windowMenu(text: Labels): Item {
  return {
    label: text.window,
    submenu: [
      { label: text.minimize, role: 'minimize' },
      { label: text.zoom, role: 'zoom' },
      line,
      { label: text.front, role: 'front' },
    ],
  };
}

function helpMenu(text: Labels, { send, platform }: MenuParts): Item {
  const about: readonly Item[] = platform === 'darwin' ? [] : [line, { label: text.about, role: 'about' }];
  return {
    label: text.help,
    submenu: [{ label: text.shortcuts, accelerator: 'F1', click: () => send('shortcuts') }, ...about],
  };
}

/** The first menu of a Mac, which bears the program's name. */
function appMenu(text: Labels): Item {
  return {
    label: text.appName,
    submenu: [
      { label: text.about, role: 'about' },
      line,
      { label: text.services, role: 'services' },
      line,
      { label: text.hide, role: 'hide' },
      { label: text.hideOthers, role: 'hideOthers' },
      { label: text.unhide, role: 'unhide' },
      line,
      { label: text.quit, role: 'quit' },
    ],
  };
}

/** The whole menu as a template for `Menu.buildFromTemplate`. */
export function makeMenu(parts: MenuParts): readonly Item[] {
  const text = labels[parts.locale];
  const mac = parts.platform === 'darwin';
  return [
    ...(mac ? [appMenu(text)] : []),
    fileMenu(text, parts),
    editMenu(text, parts),
    viewMenu(text, parts),
    ...(mac ? [windowMenu(text)] : []),
    helpMenu(text, parts),
  ];
}
