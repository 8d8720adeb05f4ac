import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProse, isSentence, Shape } from '../../../shared/intake/shape';

const look = (text: string): Shape => new Shape(text);

describe('the look of a row', () => {
  it.each([
    ['انتهى العمل.', 'stop'],
    ['«لن ننتظر».', 'stop'],
    ['هل انتهى؟', 'question'],
    ['ثم ماذا...', 'ellipsis'],
    ['ثم ماذا…', 'ellipsis'],
    ['وقال:', 'colon'],
    ['«عمل كبير»', 'quote'],
    ['عنوان بلا نقطة', 'open'],
    ['"It is over," he said."', 'stop'],
    ['(انتهى.)', 'stop'],
  ])('%j ends in a %s', (text, end) => {
    expect(look(text).end).toBe(end);
  });

  it('counts words, pauses and the sentences that end inside', () => {
    const { words, pauses, innerStops } = look('توقف العمل، ثم عاد. وبعد ساعة، أو أكثر، توقف.');
    expect([words, pauses, innerStops]).toEqual([9, 3, 1]);
  });

  it('does not end a sentence at an initial or an ellipsis', () => {
    expect(look('زار د. سامر القرية... ثم عاد').innerStops).toBe(0);
  });

  it('sees bullets and numbers at the beginning of a point, not of a date', () => {
    expect(['• نقطة', '- نقطة', '1. نقطة', '3) نقطة', '٢- نقطة'].map((text) => look(text).listed)).toEqual(
      Array(5).fill(true),
    );
    expect(['2024/05/01 خبر', 'نقطة', '-نقطة'].map((text) => look(text).listed)).toEqual(
      Array(3).fill(false),
    );
  });

  it('tells paragraphs from headings', () => {
    expect(isProse(look('أعلنت البلدية أن إصلاح الجسر سيبدأ في الأسبوع المقبل.'))).toBe(true);
    expect(isProse(look('البلدية تعلن بدء إصلاح الجسر في الأسبوع المقبل بعد انتظار دام شهرين'))).toBe(false);
    expect(isProse(look('نعم.'))).toBe(false);
    expect(isSentence(look('نعم.'))).toBe(true);
    expect(isSentence(look('نعم'))).toBe(false);
  });

  it('is measured of any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shape = look(text);
        expect(shape.words).toBeLessThanOrEqual(text.length);
        expect(typeof shape.key).toBe('string');
      }),
    );
  });
});
