import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../shared/compare/compared';
import { TensionIndex } from '../../../shared/compare/tension-index';
import { articleOf } from './articles';

const killed = (count: string, id: string) =>
  articleOf([`وقالت هيئة الإسعاف إن انهيار الجسر في بلدة عين الزهر أسفر عن مقتل ${count}.`], {
    id,
    published: '2024-05-01',
  });

describe('tensions kept up to date', () => {
  it('an article taken out takes its tensions along', () => {
    const index = new TensionIndex();
    index.addArticle(killed('9 أشخاص', 'a'));
    index.addArticle(killed('12 شخصاً', 'b'));
    index.settle();
    expect(index.results().total).toBe(1);
    index.removeArticle('b');
    index.settle();
    expect([index.results().total, index.size]).toEqual([0, 1]);
  });

  it('can be interrupted and taken up again', () => {
    const index = new TensionIndex();
    index.addArticle(killed('9 أشخاص', 'a'));
    index.addArticle(killed('12 شخصاً', 'b'));
    expect(index.settle(() => true)).toBe(false);
    expect(index.settle()).toBe(true);
    expect(index.results().total).toBe(1);
  });

  it('many outlets that repeat one speaker are one origin', () => {
    const index = new TensionIndex();
    for (let at = 0; at < 30; at++) index.addArticle(killed('9 أشخاص', `a${at}`));
    index.addArticle(killed('12 شخصاً', 'b'));
    index.settle();
    const [tension] = index.results().tensions;
    expect(tension!.positions.map(({ carriers, origins }) => [carriers, origins])).toEqual([
      [30, 1],
      [1, 1],
    ]);
    expect(tension!.claims.length).toBeLessThanOrEqual(25);
  });

  it('a dossier of hundreds of events in the same words loses none of them', () => {
    const index = new TensionIndex();
    for (let event = 0; event < 120; event++) {
      const name = [...`${event + 100}`].map((digit) => 'بتجدرسعفقك'[Number(digit)]).join('');
      const day = `2024-${String(1 + (event % 12)).padStart(2, '0')}-${String(1 + (event % 28)).padStart(2, '0')}`;
      for (const count of [9, 12])
        index.addArticle(
          articleOf(
            [
              `وقالت مديرية الإسعاف المركزية إن انفجار المستودعات أسفر عن مقتل ${count} شخصاً في عاصفة ${name}.`,
            ],
            { id: `${event}-${count}`, published: day },
          ),
        );
    }
    index.settle();
    const { tensions, examined } = index.results();
    const found = tensions.map(({ claims }) => new Set(claims.map(({ article }) => article.split('-')[0])));
    const events = new Set(found.flatMap((some) => [...some]));
    expect(events.size).toBe(120);
    expect(examined.pairs).toBeLessThan(examined.all);
  });

  it('hands over no more than asked for, and says how many there were', () => {
    const index = new TensionIndex();
    index.addArticle(killed('9 أشخاص', 'a'));
    index.addArticle(killed('12 شخصاً', 'b'));
    index.settle();
    const { tensions, total } = index.results({ limit: 0 });
    expect([tensions.length, total]).toEqual([0, 1]);
  });

  /** One names the place by its kind, the others only where something happened. */
  const hangar = [
    articleOf(['قالت البلدية إن غارة أصابت خيمة عزاء في بلدة كفرنور.'], {
      ...{ id: 'kind', published: '2024-05-01', outlet: 'صدى الوادي' },
    }),
    articleOf(['أعلن الجيش أن غارة دمرت مخزن أسلحة في كفرنور.'], {
      ...{ id: 'army', published: '2024-05-01', outlet: 'مرآة الساحل' },
    }),
    articleOf(['وأفاد شهود بأن غارة على كفرنور أصابت هنغاراً.'], {
      ...{ id: 'seen', published: '2024-05-01', outlet: 'دفتر المدينة' },
    }),
  ];

  it('a place taught by one article is known in all, whichever came first', () => {
    const told = (order: readonly number[]) => {
      const index = new TensionIndex();
      for (const at of order) index.addArticle(hangar[at]!);
      index.settle();
      return index.results().tensions.map(({ key, claims }) => [key, claims.map(({ article }) => article)]);
    };
    const first = told([0, 1, 2]);
    expect(first.some(([, articles]) => articles!.length === 3)).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(told(order)).toEqual(first);
      }),
    );
  });

  it('what only one article taught goes with it, and comes back with it', () => {
    const index = new TensionIndex();
    for (const article of hangar) index.addArticle(article);
    index.settle();
    const all = index.results().total;
    index.removeArticle('kind');
    index.settle();
    expect(index.results().total).toBe(0);
    index.addArticle(hangar[0]!);
    index.settle();
    expect(index.results().total).toBe(all);
  });

  /** The tensions of some articles that come in one after the other. */
  const toldInOrder = (articles: readonly ComparedArticle[]) => {
    const index = new TensionIndex();
    for (const article of articles) index.addArticle(article);
    index.settle();
    return index.results().tensions.map(({ key, severity }) => [key, severity]);
  };
  const one = (id: string, text: string) => articleOf([text], { id, published: '2024-05-01', outlet: id });

  it.each([
    ['في «كفرنور»', 'في بلدة كفرنور'],
    ['باشتباكات «كفرنور»', 'في بلدة كفرنور'],
    ['في مشفى كفرنور', 'قرب ضيعة كفرنور'],
    ['في مخيمي "كفرنور" و"دير الورد"', 'في مخيم كفرنور'],
    ['في صيدا وكفرنور', 'في قرية كفرنور'],
  ])('the order articles come in makes no difference: %s', (where, beside) => {
    const articles = [
      one('a', `وقالت هيئة الإسعاف إن القصف أسفر عن مقتل 9 أشخاص ${where}.`),
      one('b', `وقالت مديرية الصحة إن القصف أسفر عن مقتل 12 شخصاً ${where}.`),
      one('t', `عقد اجتماع ${beside} أمس.`),
      one('d', 'كفرنور - قالت الوزارة إن الطريق مغلق.'),
    ];
    const first = toldInOrder(articles);
    expect(first).not.toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (order) => {
        expect(toldInOrder(order)).toEqual(first);
      }),
      { numRuns: 24 },
    );
  });

  it.each([
    ['من النازحين', 'زار الوفد مخيم النازحين في الشمال.'],
    ['بأوامر من الرئيس', 'انتهت ولاية الرئيس ميشال عون قبل عامين.'],
    ['في العمليات الأخيرة', 'دخلت القوات منطقة العمليات فجراً.'],
  ])('an article that speaks of something else takes no question away: %s', (words, unrelated) => {
    const articles = [
      articleOf(
        [
          'قصفت طائرة مساء الأحد مبنى في بلدة عين الزهر.',
          `وقالت هيئة الإسعاف إن القصف أسفر عن مقتل 9 أشخاص ${words}.`,
        ],
        { id: 'a', published: '2024-05-01', outlet: 'a' },
      ),
      one('b', 'وقالت مديرية الصحة إن القصف على بلدة عين الزهر أسفر عن مقتل 12 شخصاً.'),
    ];
    const alone = toldInOrder(articles);
    expect(alone.some(([, severity]) => severity === 'high')).toBe(true);
    expect(toldInOrder([...articles, one('t', unrelated)])).toEqual(alone);
  });

  it('an article read again reads only those that use its places', () => {
    const index = new TensionIndex();
    for (const article of hangar) index.addArticle(article);
    for (let at = 0; at < 40; at++) index.addArticle(killed('9 أشخاص', `far${at}`));
    index.settle();
    let asked = 0;
    index.addArticle(hangar[0]!);
    index.settle(() => {
      asked++;
      return false;
    });
    expect(asked).toBeLessThan(24);
  });
});
