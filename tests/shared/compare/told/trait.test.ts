import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../shared/compare/article-facts';
import {
  bonesWithin,
  canMeet,
  draftTraits,
  keysOfTrait,
  pullOf,
  sharedTopic,
} from '../../../../shared/compare/told/trait';
import { ruleOf } from '../../../../shared/compare/told/traits';
import { articleOf, factsOf, reader } from '../articles';

const AGAIN = 'وأغلقت السلطات جسر الوادي أمام الشاحنات مجدداً.';
const FIRST = 'وأغلقت السلطات جسر الوادي أمام الشاحنات للمرة الأولى.';
const rule = ruleOf('first-or-again');

const traitsOf = (text: string, id: string, published: string | null) =>
  readArticle(articleOf([text], { id, published, title: 'إغلاق جسر الوادي أمام الشاحنات' }), reader).traits;

describe('traits of a telling', () => {
  it('two poles said of one thing meet, and share what they are said of', () => {
    const [a, b] = factsOf([AGAIN, FIRST]).traits;
    expect([a!.pole, b!.pole]).toEqual(['again', 'first']);
    expect(canMeet(a!, b!, reader)).toBe(true);
    expect(canMeet(a!, a!, reader)).toBe(false);
    expect(sharedTopic(a!, b!).length).toBeGreaterThan(1);
    expect(keysOfTrait(a!).some((key) => keysOfTrait(b!).includes(key))).toBe(true);
  });

  it('articles of days apart, or of unknown days and no town, do not', () => {
    const [a] = traitsOf(AGAIN, 'a', '2025-03-04');
    const weigh = (published: string | null) => pullOf(rule, a!, traitsOf(FIRST, 'b', published)[0]!, reader);
    expect(weigh('2025-03-05')).not.toBeNull();
    expect(weigh('2025-03-14')).toBeNull();
    expect(weigh(null)).toBeNull();
  });

  it('a thousand copies are one question', () => {
    const [a] = traitsOf(AGAIN, 'a', '2025-03-04');
    const copies = Array.from({ length: 1000 }, (_, at) => traitsOf(FIRST, `b${at}`, '2025-03-04')[0]!);
    const drafts = draftTraits([a!, ...copies], rule, reader);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.positions.map(({ evidence }) => evidence.length)).toEqual([1, 1000]);
  });

  it('one pole alone is no question', () => {
    expect(draftTraits(traitsOf(AGAIN, 'a', null), rule, reader)).toEqual([]);
  });

  it('the act behind «ل» is the act', () => {
    const [statement] = factsOf(['وأطلقت الحكومة مهمة لنقل الجرحى.']).statements;
    expect(bonesWithin(statement!, 0, 5)).toContain('نقل');
  });
});
