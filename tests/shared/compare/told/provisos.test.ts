import { describe, expect, it } from 'vitest';
import { asked } from './told';

describe('what a retelling leaves out', () => {
  it('an exception of what was announced as done', () => {
    const announced =
      'وقال الجيش الوطني إنه أتم «نزع الألغام في وادي الزهر باستثناء المنطقة المحاذية للحدود».';
    expect(
      asked('exception-lost', [
        announced,
        'وعاد السكان بعد إعلان الجيش الوطني إنجاز نزع الألغام في وادي الزهر.',
      ]),
    ).toEqual([['high', 'إنجاز نزع', 'باستثناء المنطقة المحاذية']]);
    expect(
      asked('exception-lost', [announced], { title: 'الجيش الوطني: إتمام نزع الألغام في وادي الزهر' }),
    ).toHaveLength(1);
    expect(
      asked('exception-lost', [
        announced,
        'وأعلن الجيش الوطني إنجاز المرحلة الأولى من نزع الألغام في وادي الزهر.',
      ]),
    ).toEqual([]);
    expect(asked('exception-lost', [announced, 'وأعلنت البلدية إنجاز رصف طرق المدينة.'])).toEqual([]);
  });

  it('a condition of what somebody takes upon himself, in the head', () => {
    const flat = 'وأكد الوزير هادي السالم التزامه تمويل مستشفى الجزيرة.';
    const hangs = 'وقال الوزير هادي السالم إن تمويل مستشفى الجزيرة يتطلب قرضاً خارجياً والتزام البلدية.';
    expect(
      asked('condition-lost', [hangs], { title: 'وزير الصحة يؤكد التزامه تمويل مستشفى الجزيرة' }),
    ).toHaveLength(1);
    expect(asked('condition-lost', [flat, hangs])).toEqual([]);
    expect(
      asked('condition-lost', [hangs], { title: 'وزير الصحة يشترط قرضاً لالتزامه تمويل مستشفى الجزيرة' }),
    ).toEqual([]);
    expect(asked('condition-lost', [hangs], { title: 'البلدية تتعهد رصف الطرق' })).toEqual([]);
  });
});
