import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../shared/claims/reasons';

const text = 'زعم رامي الدلبي أن 12\n  مزرعة تضررت.';
const reason = (rule: Parameters<typeof describeReason>[1]['rule'], words: string) => {
  const start = text.indexOf(words);
  return { rule, start, end: start + words.length };
};

describe('the reason of a suggestion in words', () => {
  it('names the rule and quotes the words it rests on, on one line', () => {
    expect(describeReason(text, reason('cue', 'زعم'))).toBe('said by: زعم');
    expect(describeReason(text, reason('figure', '12\n  مزرعة'))).toBe('figure: 12 مزرعة');
  });

  it('is said in Arabic too', () => {
    expect(describeReason(text, reason('figure', '12'), 'ar')).toBe('رقم: 12');
    expect(describeReason(text, reason('quotation', text), 'ar')).toBe('كلام مقتبس');
  });

  it('does not repeat a whole quotation, and shortens what is long', () => {
    expect(describeReason(text, reason('quotation', text))).toBe('quoted speech');
    const long = 'مزرعة '.repeat(50);
    const line = describeReason(long, { rule: 'place', start: 0, end: long.length });
    expect(line.length).toBeLessThan(80);
    expect(line.endsWith('…')).toBe(true);
  });
});
