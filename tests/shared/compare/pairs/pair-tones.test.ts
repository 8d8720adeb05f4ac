import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { findToned } from '../../../../shared/compare/pairs/pair-tones';
import { reader } from '../articles';

const toned = (a: string, b: string) => {
  const found = findToned(readHeadline(a, reader), readHeadline(b, reader), reader);
  return found && [found.a.text, found.b.text];
};

describe('good and ill', () => {
  it('one tells of good and the other of ill', () => {
    expect(toned('المخبز في أزمة', 'شعبية كبيرة للمخبز')).toEqual(['أزمة', 'شعبية']);
  });

  it.each([
    ['both of ill', 'المخبز في أزمة', 'مشكلات المخبز'],
    ['one of both', 'المخبز في أزمة بعد إصلاحات', 'شعبية المخبز'],
    ['one of neither', 'المخبز في أزمة', 'تاريخ المخبز'],
    ['of what the other has too', 'أزمة المخبز', 'شعبية المخبز رغم الأزمة'],
  ])('but not %s', (_, a, b) => {
    expect(toned(a, b)).toBeNull();
  });
});
