import { describe, expect, it } from 'vitest';
import {
  countAlike,
  draftNumbers,
  familyOf,
  isComparable,
  positionsOf,
  relateFigures,
} from '../../../../shared/compare/figures/numbers';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, factsOf, reader } from '../articles';

const killed = (count: string, id: string, place = 'بلدة عين الزهر') =>
  articleOf([`وقالت هيئة الإسعاف إن انهيار الجسر في ${place} أسفر عن مقتل ${count}.`], {
    id,
    published: '2024-05-01',
  });

const figure = (text: string, id = 'a') => factsOf([text], { id, published: '2024-05-01' }).figures[0]!;

describe('figures that cannot both hold', () => {
  it('nine and at least twelve dead of one event are a question', () => {
    const { tensions } = findTensions([killed('9 أشخاص', 'a'), killed('12 شخصاً على الأقل', 'b')]);
    expect(tensions.filter(({ kind }) => kind === 'number')).toHaveLength(1);
  });

  it.each<[string, string | null, readonly string[]]>([
    [
      'on one day',
      '2024-05-01',
      ['قالت وزارة الصحة إن 9 قتلى سقطوا.', 'أعلن الدفاع المدني انتشال 12 قتيلاً على الأقل من تحت الأنقاض.'],
    ],
    ['undated', null, ['قالت وزارة الصحة إن الغارة خلفت 9 قتلى.', 'تحدثت مصادر طبية عن سقوط 15 قتيلاً.']],
    ['a range', null, ['قالت وزارة الصحة إن الغارة خلفت 9 قتلى.', 'أحصى المرصد سقوط 14 إلى 16 قتيلاً.']],
  ])('tolls of one town need no more words in common: %s', (_, published, texts) => {
    const told = texts.map((text, n) =>
      articleOf([text], { id: `${n}`, published, title: `غارة على بلدة عين الزهر` }),
    );
    const asked = findTensions(told).tensions.filter(({ kind }) => kind === 'number');
    expect(asked).toHaveLength(1);
    expect(asked[0]!.positions).toHaveLength(2);
  });

  it('tolls of one story need no place', () => {
    const told = (title: string, text: string, id: string) =>
      articleOf([text], { id, title, published: '2024-05-01' });
    const asked = (title: string) =>
      findTensions([
        told('خروج قطار الدوم عن القضبان', 'وقُتل أربعة ركاب، وفق الهيئة.', 'a'),
        told(title, 'سقط سبعة قتلى في الحادث، بحسب مصدر طبي.', 'b'),
      ]).tensions.filter(({ kind }) => kind === 'number');
    expect(asked('ركاب قطار الدوم يروون ما حدث')).toHaveLength(1);
    expect(asked('عاصفة تضرب الساحل')).toEqual([]);
  });

  it('a total of two towns contradicts neither of its parts', () => {
    const told = (count: string, place: string, id: string, title?: string) =>
      articleOf([`وقالت هيئة الإسعاف إن ${count} قتلوا في ${place}.`], {
        ...{ id, published: '2024-05-01', outlet: id },
        ...(title === undefined ? {} : { title }),
      });
    const both = 'بلدة كفرنور وبلدة دير الورد';
    const asked = (...articles: ReturnType<typeof told>[]) =>
      findTensions(articles).tensions.filter(({ kind }) => kind === 'number' || kind === 'series');
    const parts = [told('9 أشخاص', 'بلدة كفرنور', 'a'), told('21 شخصاً', 'بلدة دير الورد', 'c')] as const;
    expect(asked(...parts, told('30 شخصاً', both, 'b'))).toEqual([]);
    expect(asked(told('9 أشخاص', 'بلدة كفرنور', 'a', `مقتل 30 شخصاً في ${both}`))).toEqual([]);
    // Two totals of the same towns are one count.
    expect(asked(told('30 شخصاً', both, 'b'), told('34 شخصاً', both, 'd'))).toHaveLength(1);
  });

  it('a bound of nothing named is one of the toll another voice just told', () => {
    const { tensions } = findTensions([
      articleOf([
        'استهدفت غارة مساء الأحد بلدة عين الزهر.',
        'وقالت وزارة الصحة إن الحصيلة 9 قتلى.',
        'وتحدث الدفاع المدني عن 12 على الأقل.',
      ]),
    ]);
    expect(tensions.map(({ question }) => question.data.values)).toEqual(['9 · ≥12']);
  });

  it('a toll of a town is not that of the same town two months later', () => {
    const told = ['2024-05-12', '2024-07-13'].map((published, n) =>
      articleOf([`قُتل ${9 + n * 3} أشخاص في بلدة عين الزهر${n === 0 ? ' يوم 12 أيار' : ''}.`], {
        ...{ id: `${n}`, published },
      }),
    );
    expect(findTensions(told).tensions.filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  it('another place, another unit or another bound that still holds is none', () => {
    const apart = findTensions([killed('9 أشخاص', 'a'), killed('12 شخصاً', 'b', 'بلدة وادي اللوز')]);
    const holds = findTensions([killed('أكثر من 9 أشخاص', 'a'), killed('12 شخصاً', 'b')]);
    const unit = findTensions([killed('9 أشخاص', 'a'), killed('3 أطفال', 'b')]);
    expect([apart.tensions, holds.tensions, unit.tensions]).toEqual([[], [], []]);
  });

  it('a bound lost between headline and body is asked about', () => {
    const { tensions } = findTensions([
      articleOf(['أعلنت هيئة الموانئ تنفيذ أكثر من 22 عملية إنقاذ في لبنان.'], {
        title: 'هيئة الموانئ: 22 عملية إنقاذ في لبنان',
      }),
    ]);
    expect(tensions.map(({ question }) => question.key)).toContain('number-bound');
  });

  it('a headline that one figure of the body bears out is not asked about', () => {
    const { drafts } = factsOf(['قتل 9 أشخاص في عين الزهر.', 'وقتل 3 أشخاص في وقت سابق.'], {
      title: 'مقتل 9 أشخاص في عين الزهر',
    });
    expect(drafts.filter(({ kind }) => kind === 'number')).toEqual([]);
  });

  it('one figure at two times is a series', () => {
    const [a, b] = [
      figure('بلغ عدد النازحين في مخيم الزيتون 70 ألف شخص في 2019.'),
      figure('بلغ عدد النازحين في مخيم الزيتون 30 ألف شخص في 2024.', 'b'),
    ];
    expect(relateFigures(a, b, reader)).toBe('series');
    expect([
      familyOf(a.figure),
      isComparable(a.figure, reader),
      countAlike(a.figure, b.figure, reader),
    ]).toEqual(['people', true, true]);
  });

  it('positions are by value', () => {
    const [a, b] = [figure('قتل 9 أشخاص.'), figure('قتل 12 شخصاً.', 'b')];
    expect(positionsOf([b, a, a]).map(({ label }) => label)).toEqual(['9', '12']);
    expect(draftNumbers([a, b], []).positions).toHaveLength(2);
  });

  const rate = (percent: number, id: string, of = 'سعر الفائدة الرئيسي') =>
    articleOf([`وكان مصرف الضفاف قد خفض ${of} إلى ${percent} في المئة.`], { id, published: '2024-05-01' });

  it('two rates of one thing are a question, rates of two things are none', () => {
    expect(findTensions([rate(19, 'a'), rate(18, 'b')]).tensions.map(({ kind }) => kind)).toEqual(['number']);
    expect(findTensions([rate(19, 'a'), rate(7, 'b', 'عجز الموازنة العامة')]).tensions).toEqual([]);
  });

  it('what the lexicon does not know is compared where the statements are nearly one', () => {
    const seen = (count: string, id: string, where = 'ملعب الصنوبر أمام فريق المرج') =>
      articleOf([`وحضر ${count} متفرج مباراة فريق الساحل على ${where}.`], { id, published: '2024-05-01' });
    expect(findTensions([seen('12 ألف', 'a'), seen('17 ألف', 'b')]).total).toBe(1);
    expect(findTensions([seen('12 ألف', 'a'), seen('5 آلاف', 'b', 'أرض الوادي في مباراة أخرى')]).total).toBe(
      0,
    );
  });

  it('a toll that is higher the next day has risen; one that is lower is asked about', () => {
    const day = (article: ReturnType<typeof killed>, published: string) => ({ ...article, published });
    const kinds = (first: string, next: string) =>
      findTensions([
        day(killed(first, 'a'), '2024-05-01'),
        day(killed(next, 'b'), '2024-05-02'),
      ]).tensions.map(({ kind }) => kind);
    expect(kinds('9 أشخاص', '12 شخصاً')).toEqual(['series']);
    expect(kinds('12 شخصاً', '9 أشخاص')).toEqual(['number']);
  });

  it.each([
    ['0 أشخاص', '3 أشخاص'],
    ['ما لا يزيد على 12 شخصاً', '15 شخصاً'],
  ])('what was nobody, or at most so many, has not risen: it is contradicted (%s, %s)', (first, next) => {
    const day = (count: string, id: string, published: string) =>
      factsOf([`وقالت هيئة الإسعاف إن انهيار الجسر في بلدة عين الزهر أسفر عن مقتل ${count}.`], {
        id,
        published,
      }).figures[0]!;
    const [early, late] = [day(first, 'a', '2024-05-01'), day(next, 'b', '2024-05-02')];
    expect(relateFigures(early, late, reader)).toBe('exclude');
    expect(relateFigures(late, early, reader)).toBe('exclude');
  });

  it('what has added up since a war began is no toll of one day', () => {
    const since = articleOf(['وقالت هيئة الإسعاف إن عدد القتلى في بلدة عين الزهر بلغ 180 منذ بدء الحرب.'], {
      ...{ id: 'b', published: '2024-05-01' },
    });
    expect(findTensions([killed('9 أشخاص', 'a'), since]).total).toBe(0);
  });

  it('some of the people may be fewer than all of them, but not more', () => {
    expect(findTensions([killed('37 شخصاً', 'a'), killed('14 مدنياً', 'b')]).total).toBe(0);
    expect(findTensions([killed('34 شخصاً', 'a'), killed('40 مدنياً', 'b')]).total).toBe(1);
    expect(
      findTensions([killed('14 مدنياً', 'a'), killed('12 مسلحاً', 'b')]).tensions.filter(
        ({ kind }) => kind === 'number',
      ),
    ).toEqual([]);
  });
});
