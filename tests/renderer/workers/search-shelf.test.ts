import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keep, readKept } from '../../../renderer/workers/search-shelf';

afterEach(() => vi.unstubAllGlobals());

describe('where indexes are kept', () => {
  it('gives back what was kept of a dossier, and nothing of another', async () => {
    await keep('d', { format: 1, places: Uint32Array.of(1, 2) });
    expect(await readKept('d')).toEqual({ format: 1, places: Uint32Array.of(1, 2) });
    expect(await readKept('e')).toBeUndefined();
  });

  it('a disk that refuses or stays silent only means that nothing is kept', async () => {
    const refuse = {
      open: () => {
        throw new Error('no space');
      },
    };
    vi.stubGlobal('indexedDB', refuse);
    await expect(keep('d', {})).resolves.toBeUndefined();
    expect(await readKept('d')).toBeUndefined();
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    expect(await readKept('d', 5)).toBeUndefined();
  });
});
