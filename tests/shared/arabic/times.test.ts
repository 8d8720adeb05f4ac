import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../shared/arabic/times';

/** Monday, 12 May 2025. */
const writtenAt = () => ({ year: 2025, month: 5, day: 12 });

const resolve = (text: string) =>
  findTimes(text, { writtenAt }).map((time) => [text.slice(time.start, time.end), time.resolved]);

describe('times said from where the writer stands', () => {
  it('are resolved against the article’s own date', () => {
    expect(resolve('وصلت القافلة أمس إلى البلدة.')).toEqual([['أمس', '2025-05-11']]);
    expect(resolve('أُعلن ذلك الشهر الماضي.')).toEqual([['الشهر الماضي', '2025-04']]);
    expect(resolve('خلال العام الجاري ارتفع العدد.')).toEqual([['العام الجاري', '2025']]);
  });

  it('a weekday is the one on or before the day of writing', () => {
    expect(resolve('وقع الحادث الأحد.').at(0)?.[1]).toBe('2025-05-11');
  });

  it('stay unresolved where the article has no date', () => {
    const [time] = findTimes('وصلت القافلة أمس.');
    expect(time).toMatchObject({ resolved: null });
  });

  it('always stand inside the text, in order, whatever the text', () => {
    const words = fc.constantFrom(
      'أمس',
      'الأحد',
      'الشهر',
      'الماضي',
      'العام',
      'ـ',
      '\u202e',
      '، ',
      ' ',
      '\ud800',
      '٣',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findTimes(text, { writtenAt })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
