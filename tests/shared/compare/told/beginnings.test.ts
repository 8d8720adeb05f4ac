import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('begun or done', () => {
  it('the head begins what the body has done', () => {
    expect(
      asked('begun-or-done', ['وقالت البلدية إنها أنجزت ترميم السوق القديم في المدينة.'], {
        title: 'البلدية تبدأ ترميم السوق القديم في المدينة',
      }),
    ).toEqual([['low', 'تبدأ', 'أنجزت']]);
    expect(
      asked('begun-or-done', ['The council said it had completed repairs of the old harbour bridge.'], {
        title: 'Council begins repairs of old harbour bridge',
      }),
    ).toHaveLength(1);
  });

  it('a step of several, another thing, or what begins afterwards is none', () => {
    expect(
      asked('begun-or-done', ['وقالت البلدية إنها أنجزت المرحلة الأولى من ترميم السوق القديم في المدينة.'], {
        title: 'البلدية تبدأ ترميم السوق القديم في المدينة',
      }),
    ).toEqual([]);
    expect(
      asked('begun-or-done', ['وأنجزت الوزارة بناء مستشفى في المدينة.'], {
        title: 'البلدية تبدأ ترميم السوق القديم في المدينة',
      }),
    ).toEqual([]);
    expect(
      asked('begun-or-done', [
        'وأنجزت البلدية ترميم السوق القديم في المدينة.',
        'وبدأت البلدية ترميم السوق الجديد في المدينة.',
      ]),
    ).toEqual([]);
  });
});
