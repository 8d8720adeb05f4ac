import { describe, expect, it } from 'vitest';
import { withMain } from '../../../../shared/compare/figures/main-figures';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, factsOf, reader } from '../articles';

const title = 'حريق في مصنع الورق بمدينة النهر';
const main = (paragraphs: readonly string[], head = title) =>
  factsOf(paragraphs, { title: head, published: '2024-05-02' })
    .figures.filter((fact) => fact.main)
    .map(({ figure }) => figure.label);

const asked = (a: string, b: string, day = '2024-05-02') =>
  findTensions([
    articleOf([a], { id: 'a', title, published: '2024-05-02' }),
    articleOf([b], {
      id: 'b',
      title: 'مصنع الورق في النهر: شهادات بعد الحريق',
      published: day,
      outlet: 'الأفق',
    }),
  ]).tensions.map(({ kind }) => kind);

describe('figures an article gives of what it is about', () => {
  it('are those of its place and event, the first of each count', () => {
    expect(main(['وأسفر الحريق عن مقتل 9 عمال وإصابة 23 آخرين.', 'وشاركت 14 سيارة إطفاء.'])).toEqual([
      ...['9', '23', '14'],
    ]);
    expect(
      main([
        'وأسفر الحريق عن مقتل 9 عمال.',
        'وقتل خمسة في حريق سابق.',
        'وقتل أربعة في بلدة السدرة.',
        'ووُصفت حال ثلاثة من الجرحى بالحرجة.',
        'وقالت نقابة إن القتلى 12.',
      ]),
    ).toEqual(['9']);
    expect(withMain([], [], { reader, frames: new Map(), scenes: new Map() })).toEqual([]);
  });

  it.each([
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وأدى إلى مقتل 11 عاملة.', ['number']],
    ['واندلع الحريق في مبنى من ثلاث طبقات.', 'والتهم المبنى المؤلف من أربع طبقات.', ['number']],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وحصد 11 روحاً.', ['number']],
    ['وأسفر الحريق عن 40 إصابة بينها تسع وفيات.', 'وأسفر الحريق عن مقتل 11 عاملاً.', ['number']],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وأودى بثلاثة أطفال من عائلة واحدة.', []],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وارتفعت الحصيلة بعد وفاة 3 مصابين.', []],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وقضى تسعة عمال.', []],
    ['وأسفر الحريق عن إصابة 23.', 'واستقبل المستشفى 15 مصاباً.', []],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وارتفعت حصيلة القتلى إلى 12.', []],
    ['وأسفر الحريق عن مقتل 9 عمال.', 'وكان خمسة عمال قتلوا في حريق عام 2019.', []],
  ] as const)('two articles of one story give one value: %s / %s', (a, b, kinds) => {
    expect(asked(a, b)).toEqual(kinds);
    expect(asked(b, a)).toEqual(kinds);
  });

  it('a town and the province it may lie in are not two places', () => {
    const told = (where: string, count: number, id: string) =>
      articleOf([`أسفر حريق في ${where} عن مقتل ${count} عمال.`], {
        ...{ id, title: 'حريق كبير في مصنع الورق', published: '2024-05-02' },
      });
    const asked = (a: string, b: string) =>
      findTensions([told(a, 9, 'a'), told(b, 11, 'b')]).tensions.map(({ kind }) => kind);
    expect(asked('محافظة الشمالية', 'بلدة السد')).toEqual(['number']);
    expect(asked('بلدة الورد', 'بلدة السد')).toEqual([]);
  });

  it('a toll that is higher on the next day has risen', () => {
    expect(asked('وأسفر الحريق عن مقتل 9 عمال.', 'وأدى إلى مقتل 11 عاملة.', '2024-05-03')).toEqual([
      'series',
    ]);
  });
});
