import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../shared/log/entry';
import { foldRecord } from '../../../shared/log/fold';
import { figureSchema } from '../../../shared/records/figure';
import { idAt, makeEntry } from '../log/model';

const figure = {
  text: '١٣ شخصاً',
  value: { kind: 'number', value: 13, percent: false },
  bound: 'at-least',
  counted: 'شخصاً',
} as const;

describe('a figure', () => {
  test.each([
    figure.value,
    { kind: 'range', low: 10, high: 20, percent: true },
    { kind: 'date', edtf: 'XXXX-04-01' },
    { kind: 'unknown' },
  ])('may be worth %j', (value) => {
    expect(figureSchema.safeParse({ ...figure, value }).success).toBe(true);
  });

  test.each([
    { kind: 'number', value: Number.NaN, percent: false },
    { kind: 'date', edtf: 'the first of May' },
    { kind: 'number' },
  ])('is never worth %j', (value) => {
    expect(figureSchema.safeParse({ ...figure, value }).success).toBe(false);
  });
});

describe('the figures of a claim', () => {
  const tagged = makeEntry({ id: idAt(5), set: { statement: 's', retracted: false } });

  test('are as the rules read them, also in claims of dossiers that knew no corrections', () => {
    expect(foldRecord<'claim'>([tagged]).fields.figures).toBeNull();
  });

  test('stand as corrected, and as read again once the correction is taken back', () => {
    const corrected = makeEntry({ id: idAt(6), set: { figures: [figure] }, replaces: { figures: [] } });
    expect(checkEntry(corrected)).toEqual([]);
    expect(foldRecord<'claim'>([tagged, corrected]).fields.figures).toEqual([figure]);
    const back = makeEntry({ id: idAt(7), set: { figures: null }, replaces: { figures: [idAt(6)] } });
    expect(foldRecord<'claim'>([tagged, corrected, back]).fields.figures).toBeNull();
  });
});
