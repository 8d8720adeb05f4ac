/** Renaming over a file somebody looks at: patient on Windows, exact everywhere. */
import { describe, expect, it, vi } from 'vitest';
import { renameOver } from '../../electron/rename';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

function make(platform: NodeJS.Platform, ...failures: Error[]) {
  const rename = vi.fn(async () => {
    const next = failures.shift();
    if (next) throw next;
  });
  return { platform, rename, wait: vi.fn(async () => undefined) };
}

describe('renaming', () => {
  it('waits on Windows until the scanner is done', async () => {
    const parts = make('win32', failure('EPERM'), failure('EBUSY'));
    await renameOver('a', 'b', parts);
    expect(parts.rename).toHaveBeenCalledTimes(3);
    expect(parts.wait.mock.calls).toEqual([[20], [50]]);
  });

  it('gives up in the end, with the system’s reason', async () => {
    const parts = make('win32', ...Array.from({ length: 20 }, () => failure('EPERM')));
    await expect(renameOver('a', 'b', parts)).rejects.toMatchObject({ code: 'EPERM' });
    expect(parts.rename).toHaveBeenCalledTimes(7);
  });

  it('does not wait for what will not pass', async () => {
    const full = make('win32', failure('ENOSPC'));
    await expect(renameOver('a', 'b', full)).rejects.toMatchObject({ code: 'ENOSPC' });
    const elsewhere = make('linux', failure('EPERM'));
    await expect(renameOver('a', 'b', elsewhere)).rejects.toMatchObject({ code: 'EPERM' });
    for (const { wait } of [full, elsewhere]) expect(wait).not.toHaveBeenCalled();
  });
});
