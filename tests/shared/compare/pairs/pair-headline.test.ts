import { describe, expect, it } from 'vitest';
import { likenessOf, ownTerms, readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { reader } from '../articles';

const read = (text: string) => readHeadline(text, reader);

describe('a headline as it is compared', () => {
  it('a name of several words is one term', () => {
    const { terms } = read('الولايات المتحدة ترمم الجسر');
    expect(terms.map(({ text }) => text)).toEqual(['الولايات المتحدة', 'ترمم', 'الجسر']);
    expect(terms[0]!.rivals[0]?.kind).toBe('state');
  });

  it('a state, its people and its capital are the same', () => {
    expect(ownTerms(read('بكين ترمم الجسر'), read('ترميم صيني للجسر'))).toEqual([]);
    expect(ownTerms(read('مصر ترمم الجسر'), read('الصين ترمم الجسر')).map(({ text }) => text)).toEqual([
      'مصر',
    ]);
  });

  it('words of one direction are the same', () => {
    expect(likenessOf(read('صعود الخبز'), read('ارتفاع الخبز')).like).toBe(1);
  });

  it('words that say the same are the same, words that only join are not counted', () => {
    expect(ownTerms(read('محادثات بشأن السوق'), read('مفاوضات السوق'))).toEqual([]);
    expect(likenessOf(read('محادثات بشأن السوق'), read('مفاوضات عن السوق')).overlap).toBe(1);
  });

  it('likeness is that of the shorter one, and 0 without words', () => {
    const long = read('ترميم الجسر القديم في حي المرفأ');
    expect(likenessOf(read('ترميم الجسر'), long)).toEqual({ like: 1, overlap: 2 / 5 });
    expect(likenessOf(read(''), long)).toEqual({ like: 0, overlap: 0 });
  });

  it.each([
    ['يوم دون ضحايا', true],
    ['البلدية تطالب بعدم الترميم', true],
    ['السعر دون 1300 درهم', false],
    ['السوق لا تزال مفتوحة', false],
    ['إقبال غير مسبوق على السوق', false],
  ])('%s: negates %s', (text, negates) => {
    expect(read(text).denied).toBe(negates);
  });

  it('figures have their bounds, and a negation is seen', () => {
    expect(read('أكثر من 9 عمال').figures[0]?.value).toEqual([9, Number.POSITIVE_INFINITY]);
    expect(read('الجسر لم يرمم').denied).toBe(true);
    expect(read('ترميم الجسر').denied).toBe(false);
  });
});
