import './setup';
import { expect, test } from 'vitest';
import { takeValue } from '../../../renderer/data/settle';
import type { FoldedRecord } from '../../../shared/log/fold';
import { idOf, made } from '../features/records';

const by = { id: idOf(7), name: 'نادر' };
const at = '2025-04-27T10:00:00.000Z';
const source: FoldedRecord<'source'> = {
  ...made('source', 1, { name: 'شاهد' }),
  heads: { reliability: [idOf(20), idOf(21)] },
  disagreements: {
    reliability: [
      { entry: idOf(20), value: 'B', by, at },
      { entry: idOf(21), value: 'D', by, at },
    ],
  },
};

test('taking one answer replaces all that stand', () => {
  expect(takeValue(source, 'reliability', idOf(20))).toEqual({
    record: { kind: 'source', id: idOf(1) },
    set: { reliability: 'B' },
    replaces: { reliability: [idOf(20), idOf(21)] },
  });
});

test('an answer that no longer stands cannot be taken', () => {
  expect(takeValue(source, 'reliability', idOf(22))).toBeNull();
  expect(takeValue(source, 'name', idOf(20))).toBeNull();
});
