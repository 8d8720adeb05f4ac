import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { findSwapped } from '../../../../shared/compare/pairs/pair-rivals';
import { reader } from '../articles';

const swapped = (a: string, b: string) =>
  findSwapped(readHeadline(a, reader), readHeadline(b, reader)).map(({ kind, a, b }) => [
    kind,
    a.text,
    b.text,
  ]);

describe('one thing in the place of another', () => {
  it.each([
    ['تركيا ترمم الجسر', 'فنلندا ترمم الجسر', 'state'],
    ['ارتفاع الدولار', 'ارتفاع اليورو', 'currency'],
    ['زيارة في مارس', 'زيارة في نيسان', 'month'],
    ['زيارة يوم الخميس', 'زيارة يوم السبت', 'weekday'],
    ['الباب الأبيض', 'الباب الأحمر', 'colour'],
    ['طبيب أسترالي', 'محامٍ أسترالي', 'calling'],
  ])('%s — %s: %s', (a, b, kind) => {
    expect(swapped(a, b).map(([found]) => found)).toEqual([kind]);
  });

  it('names of one thing are no swap', () => {
    expect(swapped('بكين ترمم الجسر', 'ترميم صيني للجسر')).toEqual([]);
    expect(swapped('زيارة في آذار', 'زيارة في مارس')).toEqual([]);
  });

  it('a thing more is no swap', () => {
    expect(swapped('تركيا ترمم الجسر', 'تركيا وفنلندا ترممان الجسر')).toEqual([]);
  });
});
