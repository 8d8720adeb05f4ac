import { describe, expect, it } from 'vitest';
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
});
