import { describe, expect, it } from 'vitest';
import { findDate, readDateRow } from '../../../shared/intake/date-line';

describe('rows that say when', () => {
  it.each([
    ['27 مايو 2025', '2025-05-27'],
    ['الثلاثاء 27 أيار/مايو 2025 - 14:30', '2025-05-27'],
    ['نشر في: ٢٧ مايو (أيار) ٢٠٢٥', '2025-05-27'],
    ['١٢:٣٠ - ٢٠٢٥/٠٥/٢٧', '2025-05-27'],
    ['الخميس 03 ذو القعدة 1446 هـ - 1 مايو 2025 م', '2025-05-01'],
    ['Published: May 27, 2025 at 10:30 AM', '2025-05-27'],
    ['05/06/2024', '2024-06-05'],
  ])('are read in many forms: %s', (text, edtf) => {
    expect(readDateRow(text)).toMatchObject({ edtf, form: 'day', before: '', after: '' });
  });

  it.each([
    ['منذ 3 ساعات', 'ago'],
    ['Updated 5 min ago', 'ago'],
    ['أمس', 'ago'],
    ['14:32', 'clock'],
    ['آخر تحديث: 12:30 ص', 'clock'],
  ])('give no day where they tell none: %s', (text, form) => {
    expect(readDateRow(text)).toMatchObject({ edtf: null, form });
  });

  it('may name an outlet or a section before the date, even glued to the weekday', () => {
    expect(readDateRow('مرصد الوادي - محلياتالثلاثاء 2025/05/27')).toMatchObject({
      edtf: '2025-05-27',
      before: 'مرصد الوادي - محليات',
    });
  });

  it.each([
    'حصيلة الضحايا حتى 27 مايو 2025',
    'قُتل ثلاثة أشخاص في 2025/05/27 خلال عاصفة',
    'نهائي 2024 في العاصمة',
    'منذ ثلاثة أسابيع لم تدخل شاحنة',
  ])('are not headlines or sentences with a date: %s', (text) => {
    expect(readDateRow(text)).toBeNull();
  });

  it('name no day that does not exist', () => {
    expect(findDate('31/31/2024')?.edtf).toBeNull();
    expect(findDate('بلا تاريخ')).toBeNull();
  });
});
