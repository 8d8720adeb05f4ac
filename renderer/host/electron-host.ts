/** The host of the window: every request goes over the preload's bridge to the main side. */
import type { HostApi, MenuCommand, OpenedFile } from '../../shared/host-api';
import type { HostBridge } from '../../shared/host-bridge';
import { appendInParts } from './append-in-parts';

declare global {
  interface Window {
    /** Put there by the window's preload script; absent in a tab. */
    readonly qarina?: HostBridge;
  }
}

type FilesListener = (files: readonly OpenedFile[]) => void;

/**
 * Files given by the system are never lost between two screens: they wait on the main side until the first
 * listener comes, and here while none is mounted.
 */
function makeFilesQueue(bridge: HostBridge): (listener: FilesListener) => () => void {
  const listeners = new Set<FilesListener>();
  let waiting: readonly OpenedFile[] = [];
  let asked = false;
  const deliver = (): void => {
    if (listeners.size === 0 || waiting.length === 0) return;
    const files = waiting;
    waiting = [];
    for (const listener of listeners) listener(files);
  };
  bridge.on('files-opened', (files) => {
    waiting = [...waiting, ...files];
    deliver();
  });
  return (listener) => {
    listeners.add(listener);
    deliver();
    if (!asked) void bridge.invoke('files:listen');
    asked = true;
    return () => void listeners.delete(listener);
  };
}

const isField = (element: Element | null): boolean =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLElement && element.isContentEditable);

/**
 * Undo and redo from the menu belong to the text field somebody types in, as they do by key.
 * @returns whether the field took the command
 */
function takenByField(command: MenuCommand): boolean {
  if ((command !== 'undo' && command !== 'redo') || !isField(document.activeElement)) return false;
  document.execCommand(command);
  return true;
}

/** Builds the host over a bridge. */
export function makeElectronHost(bridge: HostBridge): HostApi {
  return {
    can: { reveal: true, saveInPlace: true, nativeMenu: true },
    vault: {
      list: () => bridge.invoke('vault:list'),
      state: () => bridge.invoke('vault:state'),
      append: (entries) => appendInParts((part) => bridge.invoke('vault:append', part), entries),
      putBytes: (sha256, bytes) => bridge.invoke('vault:put-bytes', sha256, bytes),
      readEntries: (from) => bridge.invoke('vault:read-entries', from),
      readBytes: (sha256, from) => bridge.invoke('vault:read-bytes', sha256, from),
    },
    openFiles: (request) => bridge.invoke('files:open', request),
    save: (request) => bridge.invoke('files:save', request),
    reveal: (location) => bridge.invoke('files:reveal', location),
    print: (html) => bridge.invoke('print', html),
    setLocale: (locale) => void bridge.invoke('set-locale', locale),
    onFilesOpened: makeFilesQueue(bridge),
    onMenuCommand: (listener) =>
      bridge.on('menu-command', (command) => {
        if (!takenByField(command)) listener(command);
      }),
  };
}
