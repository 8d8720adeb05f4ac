import { describe, expect, test } from 'vitest';
import { arrangeTensions, passagesOf } from '../../../../renderer/features/tensions/arrange';
import { idOf, made } from '../records';
import { passage, tensionOf } from './tensions';

const site = tensionOf('site', [passage('a', 10, 'خيمة'), passage('b', 20, 'مخزن')], { group: 'raid' });
const sum = tensionOf('sum', [passage('c', 5, '44')], { group: 'sum', severity: 'medium' });
const toll = tensionOf('toll', [passage('a', 50, '9'), passage('b', 60, '12')], { group: 'raid' });

describe('the questions that wait', () => {
  test('stand in groups of one matter, in the order the rules gave', () => {
    const { waiting, count } = arrangeTensions([site, sum, toll], new Set(), []);
    expect(waiting.map(({ group, tensions }) => [group, tensions.map(({ key }) => key)])).toEqual([
      ['raid', ['site', 'toll']],
      ['sum', ['sum']],
    ]);
    expect(count).toBe(3);
  });

  test('what was put away stays away and can be seen', () => {
    const { waiting, dismissed } = arrangeTensions([site, sum], new Set(['sum']), []);
    expect(waiting.map(({ group }) => group)).toEqual(['raid']);
    expect(dismissed.map(({ key }) => key)).toEqual(['sum']);
  });

  test('a question is a dispute once claims at a passage of every reading stand in one', () => {
    const one = { id: idOf(1), question: 'ماذا كان؟', passages: [{ article: 'a', start: 8, end: 30 }] };
    expect(arrangeTensions([site], new Set(), [one]).opened.size).toBe(0);
    const both = { ...one, passages: [...one.passages, { article: 'b', start: 20, end: 24 }] };
    expect(arrangeTensions([site], new Set(), [both]).opened.get('site')).toBe(both);
  });

  test('a dispute’s passages are those of its claims that stand', () => {
    const dispute = made('dispute', 1, { question: 'ماذا كان؟' });
    const claim = made('claim', 5, {
      article: idOf(9),
      anchor: { start: 4, end: 8, exact: 'خيمة', prefix: '', suffix: '' },
    });
    const stands = [
      made('stand', 20, { dispute: idOf(1), claim: idOf(5) }),
      made('stand', 21, { dispute: idOf(1), claim: idOf(6), retracted: true }),
      made('stand', 22, { dispute: idOf(2), claim: idOf(5) }),
    ];
    expect(passagesOf(dispute, stands, new Map([[idOf(5), claim]])).passages).toEqual([
      { article: idOf(9), start: 4, end: 8 },
    ]);
  });
});
