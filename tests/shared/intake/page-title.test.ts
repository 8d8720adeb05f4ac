import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/intake/key';
import { outletBeside } from '../../../shared/intake/page-title';

const TITLE = 'المدينة تعيد فتح الجسر القديم';

describe('the outlet beside the headline in a page’s title', () => {
  it.each([
    [`${TITLE} - مرصد الوادي`, 'مرصد الوادي'],
    [`${TITLE} | صوت المرفأ`, 'صوت المرفأ'],
    [`${TITLE} – محليات – ضفاف`, 'ضفاف'],
    [`ضفاف | ${TITLE}`, 'ضفاف'],
  ])('is what is not the headline: %s', (pageTitle, outlet) => {
    expect(outletBeside(pageTitle, keyOf(TITLE))).toBe(outlet);
  });

  it('a dash inside the headline parts nothing', () => {
    const dashed = 'الجسر القديم - فتح بعد عامين';
    expect(outletBeside(`${dashed} - ضفاف`, keyOf(dashed))).toBe('ضفاف');
    expect(outletBeside(dashed, keyOf(dashed))).toBeNull();
  });

  it.each([
    ['الصفحة الرئيسية - ضفاف', keyOf(TITLE)],
    [TITLE, keyOf(TITLE)],
    [`${TITLE} - `, keyOf(TITLE)],
    [`${TITLE} - كل ما تريد معرفته عن الجسر وتاريخه`, keyOf(TITLE)],
    ['ضفاف', ''],
  ])('is nobody where the headline stands alone or is not there: %s', (pageTitle, key) => {
    expect(outletBeside(pageTitle, key)).toBeNull();
  });
});
