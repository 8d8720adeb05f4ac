/** Where Qarina keeps what must outlive the browser's database: one place for the window and the tab. */
import { posix, win32 } from 'node:path';
import type { Id } from '../shared/records/ids';

/** What the place depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder by the habits of each system: XDG Base Directory on Linux, Application Support on a Mac, the
 * roaming profile on Windows.
 */
export function dataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32')
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Qarina');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Qarina');
  const base = env.XDG_DATA_HOME;
  return posix.join(base && posix.isAbsolute(base) ? base : posix.join(home, '.local', 'share'), 'qarina');
}

/** Name of the folder of all vaults, below the data folder. */
export const vaultsFolder = 'vaults';

/** The window has one database and therefore one vault, always the same. */
export const windowVault: Id = '00000000-0000-7000-8000-000000000001';
