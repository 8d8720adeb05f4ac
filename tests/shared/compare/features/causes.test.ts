import { describe, expect, it } from 'vitest';
import { areRivals, causesIn, causesWithin, draftCauses } from '../../../../shared/compare/features/causes';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, reader, statementsOf } from '../articles';

const nowhere = { places: [], dates: [] };
const causesOf = (text: string, id = 'a') =>
  statementsOf([text], { id, published: '2024-05-01' }).flatMap((one) => causesIn(one, nowhere, reader));
const labels = (text: string) => causesOf(text).map(({ label }) => label);

const title = 'حريق سوق الحبوب';
const asked = (a: string, b: string, other = title) =>
  findTensions([
    articleOf([a], { id: 'a', title, published: '2024-05-01' }),
    articleOf([b], { id: 'b', title: other, published: '2024-05-01', outlet: 'الأفق' }),
  ]).tensions.filter(({ question }) => question.key === 'cause').length;

describe('what something is put down to', () => {
  it.each([
    ['وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'تماس كهربائي'],
    ['وقال القائد إن السرعة الزائدة كانت وراء الحادث.', 'السرعة الزائدة'],
    ['وقال القائد إن سبب الحادث السرعة الزائدة.', 'السرعة الزائدة'],
    ['وعزا القائد الحادث إلى السرعة الزائدة.', 'السرعة الزائدة'],
    ['Officials blamed the delay on a missing permit.', 'missing permit'],
    ['The delay was caused by a customs strike.', 'customs strike'],
    ['وقال التجار إن الحريق متعمد.', 'متعمد'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'حمولة زائدة'],
    ['وأوضح القائد أن السبب هو تآكل الدعامات.', 'تآكل الدعامات'],
    ['وكان السبب المباشر تآكل الدعامات، بحسب القائد.', 'تآكل الدعامات'],
    ['The cause was a worn brake, the officer said.', 'worn brake'],
  ])('is read before and behind what happened: %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it.each([
    ['وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'وقال التجار إن الحريق متعمد.'],
    ['وقال القائد إن السرعة كانت وراء الحادث.', 'وقالت النقابة إن الحادث نجم عن عطل في المكابح.'],
    ['The delay was caused by a customs strike.', 'Officials blamed the delay on a missing permit.'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'وقالت النقابة إن السبب هو تآكل الدعامات.'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'وقالت النقابة إن الحريق ناجم عن تماس كهربائي.'],
  ])('two causes of one thing are a question: %s / %s', (a, b) => {
    expect(asked(a, b)).toBe(1);
  });

  it.each([
    // The same cause in other words, other things that happened, one voice that lists two.
    ['وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'وقال التجار إن تماساً كهربائياً تسبب في الحريق.'],
    ['وقال القائد إن إغلاق الطريق ناجم عن الثلوج.', 'وقالت الوزارة إن إغلاق المدارس ناجم عن الإضراب.'],
    ['وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'وقال القائد إن الحريق ناجم عن الإهمال.'],
    ['وقال القائد إن الحريق ناجم عن تماس كهربائي.', 'وقال التجار إن الحريق غير متعمد.'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'وقالت النقابة إن السبب لا يزال مجهولاً.'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'وقالت النقابة إن لجنة تبحث عن السبب الحقيقي للحريق.'],
    ['وأوضح القائد أن السبب حمولة زائدة.', 'وقالت النقابة إن إضراب النقابة ناجم عن تأخر الرواتب.'],
  ])('is none where nothing pulls apart: %s / %s', (a, b) => {
    expect(asked(a, b)).toBe(0);
  });

  it('an accident without a name is that of its own story', () => {
    const [a, b] = [
      'وقال القائد إن السرعة كانت وراء الحادث.',
      'وقالت النقابة إن الحادث نجم عن عطل في المكابح.',
    ] as const;
    expect(asked(a, b)).toBe(1);
    expect(asked(a, b, 'خروج قطار عن القضبان')).toBe(0);
  });

  it('is asked within one article too, and either way round', () => {
    const text = [
      'وقال القائد إن الحريق ناجم عن تماس كهربائي.',
      'وقالت لجنة التجار إن الحريق متعمد وإن الشرطة تأخرت.',
    ];
    const causes = statementsOf(text).flatMap((one) => causesIn(one, nowhere, reader));
    expect(causesWithin(causes, reader)).toHaveLength(1);
    const [a, b] = causes;
    expect([areRivals(a!, b!, reader), areRivals(b!, a!, reader)]).toEqual([true, true]);
    expect(draftCauses([a!, b!])).toEqual(draftCauses([b!, a!]));
  });
});
