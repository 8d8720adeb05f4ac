import { describe, expect, it } from 'vitest';
import { asked } from '../told/told';

describe('what those in somebody’s hands are called', () => {
  it('prisoners, detainees and fighters who are moved', () => {
    expect(
      asked('status', ['وبدأت الحكومة نقل معتقلي تنظيم داعش من السجن المركزي إلى الجزيرة.'], {
        title: 'الحكومة تنقل سجناء داعش من السجن المركزي إلى الجزيرة',
      }),
    ).toEqual([['medium', 'معتقلي', 'سجناء']]);
    expect(
      asked('status', [
        'وقال الوزير هادي السالم إن الحكومة سلمت العراق مئة مقاتل من داعش على الحدود.',
        'وأكدت منظمة حقوقية أن الحكومة سلمت العراق مئة محتجز من داعش على الحدود.',
      ]),
    ).toHaveLength(1);
  });

  it('not their families, those a group itself holds, or others of whom other things are told', () => {
    expect(
      asked('status', [
        'ونقلت الحكومة عائلات معتقلي داعش إلى الجزيرة.',
        'ونقلت الحكومة مقاتلي داعش إلى الجزيرة.',
      ]),
    ).toEqual([]);
    expect(
      asked('status', [
        'ونقلت الحكومة المحتجزين لدى داعش إلى الجزيرة.',
        'ونقلت الحكومة مقاتلي داعش إلى الجزيرة.',
      ]),
    ).toEqual([]);
    expect(
      asked('status', ['وزار الوفد سجناء داعش في العاصمة.', 'وقتل الجيش مقاتلاً من داعش قرب الحدود.']),
    ).toEqual([]);
  });
});
