import { describe, expect, it } from 'vitest';
import { sharesWithin } from '../../../../shared/compare/sums/shares';
import { factsOf, reader } from '../articles';

const asked = (text: string) =>
  sharesWithin(factsOf([text]).figures, reader).map(({ question }) => question.data.real);

describe('a part, its whole and the rate that says them again', () => {
  it.each([
    ['حصلت الحكومة على أصوات 82 نائباً من أصل 138، أي ما نسبته 64% من الأعضاء.', '59.4'],
    ['دمرت 30 مدرسة من أصل 120، بنسبة 40 في المئة.', '25'],
    ['تضررت 45 مدرسة من أصل 90، أي ثلث مدارس المحافظة.', '50'],
  ])('is asked about where it is another: %s', (text, real) => {
    expect(asked(text)).toEqual([real]);
  });

  it.each([
    'حصلت الحكومة على أصوات 82 نائباً من أصل 138، أي ما نسبته 59% من الأعضاء.',
    'دمرت 30 مدرسة من أصل 120، وارتفعت الأسعار 40 في المئة.',
    'دمرت 30 مدرسة من أصل 120، بنسبة تقارب 27 في المئة.',
    'تضررت 45 مدرسة من أصل 90، أي نصف مدارس المحافظة.',
  ])('is none where it holds or is of something else: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
