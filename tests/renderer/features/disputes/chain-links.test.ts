import { describe, expect, test } from 'vitest';
import { linkChains } from '../../../../renderer/features/disputes/chain-links';
import { idOf } from '../records';

const said = (n: number, speaker: string, via: readonly string[], outlet: string) => ({
  claim: idOf(n),
  speaker,
  via,
  outlet,
});

describe('linkChains', () => {
  test('one name written two ways is one box, and a chain told twice is drawn once', () => {
    const { chains } = linkChains(
      [
        said(1, 'قيادة الأركان', ['قناة سارية'], 'صحيفة أولى'),
        said(2, 'قيادة الاركان', ['قناة سارية'], 'صحيفة أولى'),
        said(3, 'قيادة الأركان', [], 'صحيفة ثانية'),
      ],
      'لا أحد',
    );
    expect(chains).toHaveLength(2);
    expect(chains[0]![0]!.key).toBe(chains[1]![0]!.key);
  });

  test('each outlet that narrates has an unnamed source of its own', () => {
    const { chains, unnamed } = linkChains(
      [said(1, '', [], 'صحيفة أولى'), said(2, '', [], 'قناة')],
      'لا أحد',
    );
    expect(chains.map((chain) => chain.map(({ name }) => name))).toEqual([
      ['لا أحد', 'صحيفة أولى'],
      ['لا أحد', 'قناة'],
    ]);
    expect(unnamed.size).toBe(2);
  });

  test('a claim of which nothing is known is one box', () => {
    expect(linkChains([said(1, '', [], '')], 'لا أحد').chains).toEqual([[{ key: '? ', name: 'لا أحد' }]]);
  });
});
