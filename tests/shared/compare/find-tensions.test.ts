import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../../shared/compare/compared';
import { findTensions } from '../../../shared/compare/find-tensions';
import { articleOf, hall, raids } from './articles';

const told: readonly ComparedArticle[] = [
  articleOf(hall, { id: 'hall', published: '2024-05-01' }),
  articleOf(raids(44, 13, 30), { id: 'raids' }),
  articleOf(['وقالت هيئة الإسعاف إن انهيار الجسر في بلدة وادي اللوز أسفر عن مقتل 9 أشخاص.'], {
    id: 'nine',
    published: '2024-05-01',
  }),
  articleOf(['وقال مدير المستشفى إن انهيار الجسر في بلدة وادي اللوز أسفر عن مقتل 12 شخصاً.'], {
    id: 'twelve',
    published: '2024-05-02',
  }),
  articleOf(['بلغ عدد النازحين في مخيم الزيتون 70 ألف شخص في 2019.'], { id: 'then' }),
  articleOf(['بلغ عدد النازحين في مخيم الزيتون 30 ألف شخص في 2024.'], { id: 'now' }),
  ...[
    // Verbs against each other, a denial, one statement of two speakers, a plan and a place without its kind.
    'وقالت البلدية إن معبر الدردار مغلق أمام الشاحنات.',
    'وأكدت الهيئة أن معبر الدردار مفتوح أمام الشاحنات.',
    'وأكد رئيس اللجنة سامر الحكيم أن الحكومة طلبت قرضاً جديداً من صندوق التنمية.',
    'ونفت رئاسة الحكومة أن تكون الحكومة طلبت قرضاً جديداً من صندوق التنمية.',
    'وقال النائب هادي السالم إن «ما حدث في السوق القديم جريمة لن تمر من دون حساب عسير».',
    'وقال الوزير سامر الحكيم إن «ما حدث في السوق القديم جريمة لن تمر من دون حساب عسير».',
    'وقال المدرب جمال الناصر إن النادي يعتزم التعاقد مع مهاجم برازيلي.',
    'وتعاقد النادي مع المهاجم البرازيلي لموسمين.',
    'وقالت هيئة الإسعاف إن غارة على وادي اللوز أسفرت عن مقتل 15 شخصاً.',
  ].map((text, at) => articleOf([text], { id: `said${at}`, published: '2024-05-01' })),
];
const keys = (articles: readonly ComparedArticle[]): string[] =>
  findTensions(articles).tensions.map(({ key }) => key);

describe('tensions of some articles', () => {
  it('the order of articles makes no difference', () => {
    const expected = findTensions(told);
    expect(expected.total).toBeGreaterThanOrEqual(8);
    fc.assert(
      fc.property(fc.shuffledSubarray([...told], { minLength: told.length }), (shuffled) => {
        expect(findTensions(shuffled).tensions).toEqual(expected.tensions);
      }),
      { numRuns: 12 },
    );
  });

  it('an unrelated article adds none', () => {
    const other = articleOf(['افتتحت مديرة المتحف ليلى منصور معرض الخزف في حي المرفأ.'], { id: 'other' });
    expect(keys([...told, other])).toEqual(keys(told));
  });

  it('a text against itself has no tension but its own', () => {
    for (const article of told) {
      const twice = findTensions([article, { ...article, id: `${article.id} again` }]).tensions;
      expect(twice.map(({ kind, question }) => [kind, question])).toEqual(
        findTensions([article, article]).tensions.map(({ kind, question }) => [kind, question]),
      );
    }
  });

  it('identities survive when the texts move', () => {
    const moved = told.map((article) => {
      const shift = <T extends { start: number; end: number }>(span: T): T => ({
        ...span,
        start: span.start + 7,
        end: span.end + 7,
      });
      return {
        ...article,
        text: `123456\n${article.text}`,
        title: article.title && shift(article.title),
        blocks: article.blocks.map(shift),
      };
    });
    expect(keys(moved)).toEqual(keys(told));
  });

  it('a thousand near-identical articles are a few questions', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      articleOf(
        [`وقالت هيئة الإسعاف إن انهيار الجسر في بلدة وادي اللوز أسفر عن مقتل ${9 + (at % 3)} أشخاص.`],
        {
          id: `m${at}`,
          published: '2024-05-01',
        },
      ),
    );
    const { total, tensions } = findTensions(many);
    expect(total).toBe(1);
    expect(tensions[0]!.positions).toHaveLength(3);
    expect(tensions[0]!.claims.length).toBeLessThanOrEqual(72);
  });

  it('a thousand that differ by a word each are as few', () => {
    const many = Array.from({ length: 1000 }, (_, at) => {
      const word = [...`${at}`].map((digit) => 'بتجدرسعفقك'[Number(digit)]).join('');
      return articleOf(
        [
          `وقالت بلدية ${word} إن غارة على بلدة وادي اللوز أصابت ${at % 2 === 0 ? 'خيمة عزاء' : 'مخزن أسلحة'} ظهراً.`,
          `وأكدت ${word} أن معبر الدردار ${at % 3 === 0 ? 'مغلق' : 'مفتوح'} أمام الشاحنات.`,
          at % 5 === 0
            ? `ونفت بلدية ${word} أن تكون الحكومة طلبت قرضاً جديداً من صندوق التنمية.`
            : `وأكدت بلدية ${word} أن الحكومة طلبت قرضاً جديداً من صندوق التنمية.`,
        ],
        { id: `m${at}`, published: '2024-05-01', outlet: `صحيفة ${word}` },
      );
    });
    const { total, tensions } = findTensions(many);
    expect(total).toBeLessThanOrEqual(5);
    const asked = new Set(tensions.map(({ question }) => question.key));
    for (const key of ['site', 'opposite', 'contested']) expect(asked).toContain(key);
    for (const { claims } of tensions) expect(claims.length).toBeLessThanOrEqual(72);
  }, 60_000);

  it('claims without figures and retracted claims disturb nothing', () => {
    const [first] = told;
    const claim = { id: 'c', start: 0, end: 10, speaker: '', via: [], retracted: true };
    expect(() =>
      findTensions([{ ...first!, claims: [claim, { ...claim, retracted: false }] }]),
    ).not.toThrow();
  });

  it('two incidents of one day are two questions: what was hit here, who was killed there', () => {
    const { tensions } = findTensions([
      articleOf(
        [
          'رأس الدردار - أصابت غارة عصر الأحد أرضاً عند مدخل بلدة رأس الدردار.',
          'ونقلت إذاعات عن الجيران أن ما أصيب خيمة عزاء كانت خالية.',
          'وقالت وكالة الساحل إن القصف دمر هنغاراً وألحق أضراراً بأربعة منازل مجاورة.',
          'وفي بلدة عين الدوري المجاورة، أعلنت وزارة الصحة أن المواطن سالم الزين قُتل بصاروخ من مسيّرة.',
          'وقال شقيقه إن سالم كان يخرج إلى المزرعة كل يوم.',
        ],
        { id: 'a', published: '2024-05-12' },
      ),
      articleOf(
        [
          'علمت قناة النورس من مصدر أمني أن المبنى الذي استُهدف عصر الأحد عند مدخل رأس الدردار مخزن أسلحة.',
          'وقالت قيادة الأركان إن مسيّرة قتلت في عين الدوري سالم الزين، ووصفته بأنه عنصر ينقل الذخائر بين قرى المنطقة.',
        ],
        { id: 'b', published: '2024-05-12' },
      ),
    ]);
    const asked = new Map(
      tensions.map(({ question, reasons }) => [question.key, [question.data.values, reasons[0]!.data.place]]),
    );
    expect(Object.fromEntries(asked)).toEqual({
      person: ['المواطن · عنصر', 'بلدة عين الدوري'],
      site: ['خيمة · مخزن أسلحة · هنغاراً', 'بلدة رأس الدردار'],
    });
  });
});
