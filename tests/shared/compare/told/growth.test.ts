import { describe, expect, it } from 'vitest';
import { asked, askedBetween } from './told';

const UP = ['عمليات تنظيم داعش في البادية', 'وقال المرصد إن نشاط تنظيم داعش تصاعد في البادية.'] as const;
const DOWN = ['مقتل عناصر من تنظيم داعش', 'وقالت القيادة إن قدرات تنظيم داعش تراجعت كثيراً.'] as const;

describe('whether a group grows or shrinks', () => {
  it('two articles that tell of opposite ways are one course over time', () => {
    expect(askedBetween('growing-or-shrinking', UP, DOWN)).toEqual(['low']);
  });

  it('one article, one way, or what is only aimed at is none', () => {
    expect(asked('growing-or-shrinking', [UP[1], DOWN[1]])).toEqual([]);
    expect(askedBetween('growing-or-shrinking', UP, UP)).toEqual([]);
    expect(
      askedBetween('growing-or-shrinking', UP, [
        'حملة على تنظيم داعش',
        'وتهدف الحملة إلى تقويض قدرات تنظيم داعش.',
      ]),
    ).toEqual([]);
  });
});
