import { describe, expect, it } from 'vitest';
import { genderOf, kindOf, readName, skipBetween, spanOfName } from '../../../shared/claims/names';
import { brokenTexts, passageOf } from './passages';

/** The name that begins a text, as an editor would see it. */
const nameIn = (text: string) => {
  const passage = passageOf(text);
  const name = readName(passage, 0, passage.words.length);
  if (name === null) return null;
  const { start, end } = spanOfName(passage, name);
  return [text.slice(start, end), name.gender, name.kind];
};

describe('names of speakers', () => {
  it.each([
    ['رامي الدلبي إن الجسر انهار', ['رامي الدلبي', 'm', 'person']],
    ['رَامِي الدَّلْبِي إِنَّ الجِسْرَ', ['رَامِي الدَّلْبِي', 'm', 'person']],
    ['وزير الزراعة رامي الدلبي أن', ['وزير الزراعة رامي الدلبي', 'm', 'official']],
    ['وزيرة الزراعة سهاد القرمي أن', ['وزيرة الزراعة سهاد القرمي', 'f', 'official']],
    [
      'المتحدث باسم وزارة الزراعة رامي الدلبي، إن',
      ['المتحدث باسم وزارة الزراعة رامي الدلبي', 'm', 'spokesperson'],
    ],
    // A first name that reads as a verb with its particle (فأدى).
    ['مدير المستشفى فادي منصور إن الجسر', ['مدير المستشفى فادي منصور', 'm', 'official']],
    ['رئيس البلدية فادي منصور، أن', ['رئيس البلدية فادي منصور', 'm', 'official']],
    ['شركة «نهر الأمل» أن', ['شركة «نهر الأمل»', 'f', 'organisation']],
    ['بدوره رامي الدلبي إن', ['رامي الدلبي', 'm', 'person']],
    ['والوزارة أن', ['الوزارة', 'f', 'ministry']],
    // Whom it was said to is no part of who said it.
    ['رامي الدلبي لـ«نهر الأمل» إن الجسر', ['رامي الدلبي', 'm', 'person']],
    ['الدلبي لـ"نهر الأمل" إن الجسر', ['الدلبي', 'm', 'person']],
  ])('go as far as the name does in «%s»', (text, name) => {
    expect(nameIn(text)).toEqual(name);
  });

  it('a verb with its particle behind a name begins something else', () => {
    expect(nameIn('رئيس البلدية فأدى كلامه إلى احتجاج')?.[0]).toBe('رئيس البلدية');
    expect(nameIn('وزير الزراعة فأدى الجفاف، كما')?.[0]).toBe('وزير الزراعة');
  });

  it.each(['في بلدة السرمية', 'ذلك', 'أن الجسر انهار', '12 عاملا', '.', ''])(
    'are none where nobody stands: «%s»',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );

  it('leave adverbs between a verb and its subject aside', () => {
    const passage = passageOf('بدورها أيضا سهاد');
    expect(skipBetween(passage, 0)).toBe(2);
    expect(skipBetween(passage, 2)).toBe(2);
    expect(skipBetween(passage, 3)).toBe(3);
  });

  it('take their kind and gender from their own words alone', () => {
    const passage = passageOf('رامي الدلبي وزارة الزراعة');
    expect([kindOf(passage, 0, 2), genderOf(passage, 0, 2)]).toEqual(['person', 'm']);
    expect([kindOf(passage, 2, 4), genderOf(passage, 2, 4)]).toEqual(['ministry', 'f']);
  });

  it.each(brokenTexts)('stay inside a broken text, wherever one looks: %j', (text) => {
    const passage = passageOf(text);
    for (let at = 0; at <= passage.words.length; at++) {
      const name = readName(passage, at, passage.words.length);
      if (name === null) continue;
      expect(name.from).toBeGreaterThanOrEqual(at);
      expect(name.to).toBeLessThanOrEqual(passage.words.length);
      const { start, end } = spanOfName(passage, name);
      expect(text.slice(start, end)).not.toBe('');
    }
  });
});
