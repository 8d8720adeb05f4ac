/** Showing an address in the editor's browser, where there is a display to show it on. */
import type { Surroundings } from './data-folder';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Whether a window could appear at all. */
export function hasDisplay({ platform, env }: Pick<Surroundings, 'platform' | 'env'>): boolean {
  if (platform === 'win32' || platform === 'darwin') return !env.SSH_CONNECTION;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The system's own way to open an address.
 * @param address one that we made ourselves: it is passed to a system command
 * @returns null where there is no display, or where we are told that nobody watches (`CI`)
 */
export function browserCommand(surroundings: Surroundings, address: string): Command | null {
  if (!hasDisplay(surroundings) || surroundings.env.CI) return null;
  if (surroundings.platform === 'win32') return { program: 'explorer.exe', args: [address] };
  if (surroundings.platform === 'darwin') return { program: 'open', args: [address] };
  return { program: 'xdg-open', args: [address] };
}
