import { describe, expect, it } from 'vitest';
import { namesOfWhen } from '../../../../shared/compare/times/when-facts';
import { factsOf } from '../articles';

const title = 'حريق في مصنع بلدة عين الزهر';
const whens = (...paragraphs: string[]) => factsOf(paragraphs, { title, published: '2024-05-01' }).whens;

describe('times of events', () => {
  it('carry their day, their hour and the words that say so', () => {
    const [fact] = whens('وقالت البلدية إن الحريق اندلع مساء أمس قرابة التاسعة.');
    expect(fact).toMatchObject({
      ...{ families: ['fire'], phase: 'start', sure: true, planned: false },
      moment: { day: '2024-04-30', kind: 'hour', options: [[1260, 1260]], about: true },
    });
    expect(namesOfWhen(fact!)).toEqual([' start fire']);
  });

  it('know what else their article says of it', () => {
    const facts = whens(
      'وقالت البلدية إن الحريق اندلع عند الثالثة فجراً.',
      'وقال الأهالي إن الحريق اندلع عند الخامسة فجراً.',
    );
    expect(facts.map(({ siblings }) => siblings.length)).toEqual([2, 2]);
  });

  it('until after an hour the end may be much later', () => {
    const [fact] = whens('وتواصل الحريق إلى ما بعد الثامنة صباحاً، وفق البلدية.');
    expect(fact).toMatchObject({ phase: 'end' });
    expect(fact!.moment.options[0]![1]).toBeGreaterThan(1000);
  });

  it('times of long ago are background', () => {
    expect(whens('وكان الحريق قد اندلع في 12 آذار، وفق البلدية.')).toEqual([]);
  });
});
