/** The host of the tab: the web platform for files and printing, the tab's server for the vault. */
import type { HostApi } from '../../shared/host-api';
import { fail } from '../../shared/result';
import { openFiles, saveAsDownload } from './browser-files';
import { browserVault } from './browser-vault';

const silent = (): void => undefined;

export const browserHost: HostApi = {
  can: { reveal: false, saveInPlace: false, nativeMenu: false },
  vault: browserVault,
  openFiles,
  save: saveAsDownload,
  reveal: async () => fail({ reason: 'unsupported' }),
  // Its HTML parser is loaded only by those who print.
  print: async (html) => (await import('./print-frame')).printHtml(html),
  setLocale: silent,
  onFilesOpened: () => silent,
  onMenuCommand: () => silent,
};
