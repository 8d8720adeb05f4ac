/** Opening a browser: only where somebody could see it. */
import { describe, expect, it } from 'vitest';
import { browserCommand, hasDisplay } from '../../electron/open-browser';

const address = 'http://127.0.0.1:47321';

describe('the browser', () => {
  it('is not opened without a display', () => {
    expect(browserCommand({ platform: 'linux', env: {}, home: '/' }, address)).toBeNull();
    expect(hasDisplay({ platform: 'darwin', env: { SSH_CONNECTION: '1' } })).toBe(false);
  });

  it('is not opened where nobody watches', () => {
    expect(
      browserCommand({ platform: 'linux', env: { DISPLAY: ':0', CI: '1' }, home: '/' }, address),
    ).toBeNull();
  });

  it.each([
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['darwin', {}, 'open'],
    ['win32', {}, 'explorer.exe'],
  ] as const)('is opened by the system’s own command on %s', (platform, env, program) => {
    expect(browserCommand({ platform, env, home: '/' }, address)).toEqual({ program, args: [address] });
  });
});
