import { describe, expect, it, vi } from 'vitest';
import { makeReadings, snapshotOf } from '../../../../renderer/features/suggestions/readings';
import type { Asking } from '../../../../renderer/workers/suggestions-client';
import type { Question, SuggestQuestion } from '../../../../renderer/workers/suggestions-protocol';
import { fail, ok } from '../../../../shared/result';
import { suggested } from './samples';

const question: SuggestQuestion = { kind: 'suggest', text: 'words', blocks: [], written: null };
const suggestions = [suggested({ start: 0 })];

function readings(outcome: Asking['outcome'], stop = () => {}) {
  const asked: Question[] = [];
  const made = makeReadings({
    ask: (one) => {
      asked.push(one);
      return { outcome, stop };
    },
  });
  return { made, asked };
}
const answered = Promise.resolve(ok({ kind: 'suggestions' as const, suggestions }));

describe('what the rules say of an article', () => {
  it('is asked once, however many screens want it, and is told when it is there', async () => {
    const { made, asked } = readings(answered);
    const told = vi.fn();
    made.subscribe(told);
    for (let i = 0; i < 3; i++) made.want('a', async () => question, true);
    expect(made.get('a')).toEqual({ state: 'working' });
    await vi.waitFor(() => expect(made.get('a')?.state).toBe('ready'));
    expect(made.get('a')).toEqual({ state: 'ready', text: 'words', suggestions });
    expect(asked).toHaveLength(1);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('redraws those who look at it, and nobody who looks at another', async () => {
    const { made } = readings(answered);
    made.want('a', async () => question, true);
    await vi.waitFor(() => expect(made.get('a')?.state).toBe('ready'));
    const look = snapshotOf(made, ['a', 'c']);
    const before = look();
    made.want('b', async () => question, false);
    await vi.waitFor(() => expect(made.get('b')?.state).toBe('ready'));
    expect(look()).toBe(before);
    made.want('c', async () => question, true);
    expect(look()).not.toBe(before);
    expect(look()).toEqual([made.get('a'), { state: 'working' }]);
  });

  it('is not asked where its text is not on this machine', async () => {
    const { made, asked } = readings(answered);
    made.want('a', async () => null, true);
    made.want('b', () => Promise.reject(new Error('disk')), true);
    await vi.waitFor(() =>
      expect([made.get('a'), made.get('b')]).toEqual([{ state: 'no-text' }, { state: 'no-text' }]),
    );
    expect(asked).toEqual([]);
  });

  it('can be stopped, and asked again', async () => {
    let settle = (_: Awaited<Asking['outcome']>): void => {};
    const outcome = new Promise<Awaited<Asking['outcome']>>((resolve) => {
      settle = resolve;
    });
    const { made, asked } = readings(outcome, () => settle(fail({ reason: 'stopped' })));
    made.want('a', async () => question, true);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    made.forget('a');
    expect(made.get('a')).toEqual({ state: 'working' });
    made.stop('a');
    await vi.waitFor(() =>
      expect(made.get('a')).toEqual({ state: 'failed', problem: { reason: 'stopped' } }),
    );
    made.forget('a');
    expect(made.get('a')).toBeUndefined();
    made.want('a', async () => question, true);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });
});
