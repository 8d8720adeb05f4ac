import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../../shared/arabic/edtf';
import { figureSchema } from '../../../shared/records/figure';
import { figuresOf, readFigures } from '../../../shared/weigh/figures';

const anchorOf = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });
const sunday = readDay('2025-05-11');

test('figures come with their bound and what is counted, dates as far as the words go', () => {
  expect(readFigures('أكثر من 13 شخصاً قُتلوا في 4 أيار', null)).toEqual([
    { text: '13', value: { kind: 'number', value: 13, percent: false }, bound: 'at-least', counted: 'شخصاً' },
    { text: '4 أيار', value: { kind: 'date', edtf: 'XXXX-05-04' }, bound: 'exact', counted: '' },
  ]);
});

test('a day said from the day of writing is resolved against it, or left open', () => {
  const quote = 'أصابت غارة المبنى أمس';
  expect(readFigures(quote, sunday).at(-1)?.value).toEqual({ kind: 'date', edtf: '2025-05-10' });
  expect(readFigures(quote, null).at(-1)?.value).toEqual({ kind: 'unknown' });
});

test('what an editor corrected stands in the place of what is read', () => {
  const anchor = anchorOf('قُتل 13 شخصاً');
  const corrected = [{ ...readFigures(anchor.exact, null)[0]!, bound: 'at-least' as const }];
  expect(figuresOf({ anchor, figures: null }, null)).toEqual(readFigures(anchor.exact, null));
  expect(figuresOf({ anchor, figures: corrected }, null)).toBe(corrected);
  expect(figuresOf({ anchor, figures: [] }, null)).toEqual([]);
});

test('whatever the quote, only what a claim can hold is read from it', () => {
  const words = fc.constantFrom(
    'ثلاثة',
    '٤٤',
    'مليون',
    'قتيلاً',
    'أمس',
    'نحو',
    '1e999',
    '%',
    'بين',
    'و',
    '3/4',
    'القرار',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 200 }), (list) => {
      const figures = readFigures(list.join(' '), sunday);
      expect(figures.length).toBeLessThanOrEqual(60);
      for (const figure of figures) expect(figureSchema.safeParse(figure).success).toBe(true);
    }),
  );
});
