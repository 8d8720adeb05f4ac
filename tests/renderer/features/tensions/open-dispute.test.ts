import '../../data/setup';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../../renderer/features/tensions/open-dispute';
import { idOf } from '../records';
import { passage, tensionOf } from './tensions';

const text = 'قالت الوكالة إن خيمة أصيبت، وقالت القناة إن مخزناً دُمّر.';
const tent = passage(idOf(1), text.indexOf('خيمة'), 'خيمة', { speaker: 'الوكالة' });
const store = passage(idOf(1), text.indexOf('مخزناً'), 'مخزناً', { claim: idOf(7) });
const opening = {
  tension: tensionOf('site', [tent, store]),
  question: 'ماذا كان في الموقع؟',
  note: 'سألت القواعد',
  texts: new Map([[idOf(1), text]]),
  categoryOf: () => null,
};

describe('a question becomes a dispute', () => {
  test('in one act: the claim that was missing, a position for each reading, and the claims behind them', () => {
    const changes = openingOf(opening, idOf(3));
    expect(changes.map(({ record }) => record.kind)).toEqual([
      'dispute',
      'claim',
      'position',
      'stand',
      'position',
      'stand',
    ]);
    const [, claim, first, stand, , second] = changes;
    expect(claim!.set).toMatchObject({
      article: idOf(1),
      speaker: 'الوكالة',
      category: 'target-nature',
      anchor: { exact: 'خيمة', prefix: 'قالت الوكالة إن ' },
    });
    expect(stand!.set).toMatchObject({
      dispute: idOf(3),
      position: first!.record.id,
      claim: claim!.record.id,
    });
    expect(second!.set).toMatchObject({ claim: idOf(7) });
  });

  test('what the rules propose a passage to be is its category; a passage whose text is not here makes no claim', () => {
    const [, claim] = openingOf({ ...opening, categoryOf: () => 'casualties' }, idOf(3));
    expect(claim!.set.category).toBe('casualties');
    const without = openingOf({ ...opening, texts: new Map() }, idOf(3));
    expect(without.map(({ record }) => record.kind)).toEqual(['dispute', 'position', 'position', 'stand']);
  });
});
