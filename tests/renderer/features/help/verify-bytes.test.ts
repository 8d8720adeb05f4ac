import { describe, expect, it } from 'vitest';
import type { StoredState } from '../../../../renderer/data/stored';
import { type Verified, verifyBytes } from '../../../../renderer/features/help/verify-bytes';

const hashes = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(64));
const states: Readonly<Record<string, StoredState>> = { b: 'restored', c: 'missing', d: 'damaged' };

function run(stopAfter = Number.POSITIVE_INFINITY, cost = 0) {
  let clock = 0;
  let looked = 0;
  let pauses = 0;
  const told: Verified[] = [];
  const answer = verifyBytes(hashes, {
    examine: async (sha256) => {
      looked++;
      clock += cost;
      return states[sha256[0]!] ?? 'sound';
    },
    pause: async () => void pauses++,
    now: () => clock,
    stopped: () => looked >= stopAfter,
    onProgress: (so) => told.push(so),
  });
  return answer.then((so) => ({ so, told, pauses }));
}

describe('checking what is stored', () => {
  it('counts each thing once, by how it was found', async () => {
    const { so } = await run();
    expect(so).toEqual({ done: 5, all: 5, found: { sound: 2, restored: 1, missing: 1, damaged: 1 } });
  });

  it('keeps what it counted when it is stopped', async () => {
    const { so } = await run(2);
    expect(so).toEqual({ done: 2, all: 5, found: { sound: 1, restored: 1, missing: 0, damaged: 0 } });
  });

  it('lets the screen draw and tells how far it is whenever a slice of work is over', async () => {
    const { told, pauses } = await run(undefined, 20);
    expect(told.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(pauses).toBe(5);
    expect((await run()).pauses).toBe(0);
  });

  it('does not hide that the database failed', async () => {
    const failing = verifyBytes(hashes, {
      examine: () => Promise.reject(new Error('closed')),
      pause: async () => {},
      now: () => 0,
      stopped: () => false,
      onProgress: () => {},
    });
    await expect(failing).rejects.toThrow('closed');
  });
});
