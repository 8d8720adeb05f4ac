import { describe, expect, it } from 'vitest';
import {
  figureWithin,
  isAssertion,
  isCircumstance,
  isCountedCasualty,
  isCountedEvent,
  isSubjectOnly,
  verbWithin,
} from '../../../shared/claims/predicates';
import { passageOf } from './passages';

const whole = (text: string) => {
  const passage = passageOf(text);
  return [passage, 0, passage.words.length] as const;
};

describe('what asserts something', () => {
  it.each([
    'أغلقت البلدية الجسر',
    'مقتل 8 من العمال',
    'الجسر لا يزال مغلقاً',
    'على وقع تحليق كثيف',
    'بينهم 5 أطفال',
  ])('%s', (text) => {
    expect(isAssertion(...whole(text))).toBe(true);
  });

  it.each(['في المدينة القديمة', 'مدير مصنع الورق', 'إعادة تأهيل الجسر'])(
    'nothing is asserted in: %s',
    (text) => {
      expect(isAssertion(...whole(text))).toBe(false);
    },
  );

  it('a noun of an event with its figure, and a further count of people harmed', () => {
    expect(isCountedEvent(passageOf('واعتقال 92 آخرين'), 0)).toBe(true);
    expect(isCountedEvent(passageOf('واعتقال آخرين، وبلغ العدد 92'), 0)).toBe(false);
    expect(isCountedCasualty(passageOf('وتسع إصابات'), 0)).toBe(true);
    expect(isCountedCasualty(passageOf('وتسع شاحنات'), 0)).toBe(false);
  });

  it('a circumstance only with the noun of an event', () => {
    expect(isCircumstance(passageOf('على وقع قصف كثيف'), 0)).toBe(true);
    expect(isCircumstance(passageOf('على طاولة خشبية'), 0)).toBe(false);
  });

  it('a noun with nothing but a relative clause waits for its verb', () => {
    expect(isSubjectOnly(...whole('أعداد العمال الذين يعملون في المصنع'))).toBe(true);
    expect(isSubjectOnly(...whole('أعداد العمال ارتفعت في المصنع'))).toBe(false);
  });

  it('no figure or verb is looked for beyond a comma', () => {
    expect(figureWithin(passageOf('في المدينة، 12 عاملاً'), 0, 8)).toBe(false);
    expect(verbWithin(passageOf('في المدينة، أغلقت المدارس'), 0, 8, 8)).toBe(false);
  });
});
