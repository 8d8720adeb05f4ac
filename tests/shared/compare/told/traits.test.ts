import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../../../shared/compare/say';
import { ruleOf, traitRules } from '../../../../shared/compare/told/traits';
import { factsOf } from '../articles';

describe('the rules of telling', () => {
  it('each has its question and its reason', () => {
    for (const { matter } of traitRules) {
      expect(SENTENCES).toHaveProperty(matter);
      expect(SENTENCES).toHaveProperty(`${matter}-because`);
      expect(ruleOf(matter).matter).toBe(matter);
    }
  });

  it('the group of an article is meant by «التنظيم»', () => {
    const { traits } = factsOf([
      'وقتل الجيش عنصرين من تنظيم داعش في البادية.',
      'وقال المرصد إن نشاط التنظيم تصاعد في البادية.',
    ]);
    expect(traits.filter(({ matter }) => matter === 'growing-or-shrinking').map(({ pole }) => pole)).toEqual([
      'up',
    ]);
  });
});
