/** Where work is kept: by the habits of each system. */
import { describe, expect, it } from 'vitest';
import { dataFolder, windowVault } from '../../electron/data-folder';
import { idSchema } from '../../shared/records/ids';

describe('the data folder', () => {
  it('follows XDG on Linux, unless what it says is not a whole path', () => {
    const home = '/home/rima';
    expect(dataFolder({ platform: 'linux', env: {}, home })).toBe('/home/rima/.local/share/qarina');
    expect(dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/d' }, home })).toBe('/d/qarina');
    expect(dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'd' }, home })).toBe(
      '/home/rima/.local/share/qarina',
    );
  });

  it('is Application Support on a Mac and the roaming profile on Windows', () => {
    expect(dataFolder({ platform: 'darwin', env: {}, home: '/Users/r' })).toBe(
      '/Users/r/Library/Application Support/Qarina',
    );
    const home = 'C:\\Users\\r';
    expect(dataFolder({ platform: 'win32', env: { APPDATA: 'D:\\R' }, home })).toBe('D:\\R\\Qarina');
    expect(dataFolder({ platform: 'win32', env: {}, home })).toBe('C:\\Users\\r\\AppData\\Roaming\\Qarina');
  });

  it('names the window’s vault as it names any other', () => {
    expect(idSchema.safeParse(windowVault).success).toBe(true);
  });
});
