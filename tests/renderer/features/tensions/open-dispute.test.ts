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

  test('a total and its parts in one passage are two answers: the whole as written, and what the parts make', () => {
    const counted = passage(idOf(1), 0, 'قالت الوكالة', { claim: idOf(8) });
    const of = (label: string) => ({ label, claims: [0], carriers: 1, origins: 1 });
    const tension = tensionOf('sum', [counted], {
      kind: 'sum',
      question: { key: 'sum', data: { parts: '13 + 30', sum: '43', total: '44' } },
      positions: [of('44'), of('13'), of('30')],
    });
    const positions = openingOf({ ...opening, tension }, idOf(3)).filter(
      ({ record }) => record.kind === 'position',
    );
    expect(positions.map(({ set }) => (set as { label: string }).label)).toEqual(['44', '13 + 30']);
  });

  test('marks of direction in an article’s words are seen in the readings and not obeyed', () => {
    const turned = passage(idOf(1), 0, 'خيمة', { claim: idOf(8) });
    const positions = [{ label: '\u202eخيمة', claims: [0], carriers: 1, origins: 1 }];
    const changes = openingOf({ ...opening, tension: tensionOf('turned', [turned], { positions }) }, idOf(3));
    expect(changes.find(({ record }) => record.kind === 'position')!.set.label).toBe('◇خيمة');
  });

  test('a question of very many readings opens with the first of them', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      passage(idOf(1), 0, 'خيمة', { claim: idOf(at + 10) }),
    );
    const changes = openingOf({ ...opening, tension: tensionOf('many', many) }, idOf(3));
    expect(changes.filter(({ record }) => record.kind === 'position')).toHaveLength(24);
  });
});
