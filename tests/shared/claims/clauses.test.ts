import { describe, expect, it } from 'vitest';
import { cutClauses, trim } from '../../../shared/claims/clauses';
import { findCues } from '../../../shared/claims/cues';
import { isAssertion } from '../../../shared/claims/predicates';
import { brokenTexts, passageOf } from './passages';

const cut = (text: string) => {
  const passage = passageOf(text);
  return passage.sentences.flatMap((sentence) =>
    cutClauses(
      passage,
      sentence,
      findCues(passage, sentence, () => false),
    ).map((clause) => {
      const { from, to } = trim(passage, clause.from, clause.to);
      return { ...clause, text: passage.raw(from, to) };
    }),
  );
};

const clausesIn = (text: string): string[] =>
  cut(text).flatMap((clause) => (clause.kind === 'clause' ? [clause.text] : []));

describe('clauses', () => {
  it('are what is said, without the words that say who says it', () => {
    expect(cut('قال رامي الدلبي إن المصنع أغلق أبوابه.').map(({ kind, text }) => [kind, text])).toEqual([
      ['frame', 'قال رامي الدلبي إن'],
      ['clause', 'المصنع أغلق أبوابه'],
    ]);
  });

  it('part two counts of people, so that each can be checked by itself', () => {
    expect(clausesIn('أسفر الحريق عن مقتل 8 أشخاص وإصابة 14 آخرين.')).toEqual([
      'أسفر الحريق عن مقتل 8 أشخاص',
      'وإصابة 14 آخرين',
    ]);
  });

  it('come in the order of the text, never overlap and stay in their sentence', () => {
    const texts = [
      ...brokenTexts,
      'أغلقت البلدية الطريق، فيما قال رامي الدلبي إن الجسر آمن، وأضاف أن النفق سالم، بحسب صحيفة «الوادي».',
    ];
    for (const text of texts) {
      const passage = passageOf(text);
      for (const sentence of passage.sentences) {
        let last = sentence.from;
        for (const { from, to } of cutClauses(
          passage,
          sentence,
          findCues(passage, sentence, () => false),
        )) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(sentence.to);
      }
    }
  });

  it('lose the marks around them and keep a quotation that lies whole inside', () => {
    const passage = passageOf('، انهار جسر «الوادي الأخضر» أمس.');
    const { from, to } = trim(passage, 0, passage.words.length);
    expect(passage.raw(from, to)).toBe('انهار جسر «الوادي الأخضر» أمس');
    const marks = passageOf('،،.');
    const nothing = trim(marks, 0, marks.words.length);
    expect(nothing.to).toBe(nothing.from);
  });

  it('assert something: a verb or a counted event, not a name alone', () => {
    const asserts = (text: string): boolean => {
      const passage = passageOf(text);
      return isAssertion(passage, 0, passage.words.length);
    };
    expect(asserts('تضررت المزارع')).toBe(true);
    expect(asserts('اعتقال 12 عاملا')).toBe(true);
    expect(asserts('رامي الدلبي')).toBe(false);
    expect(asserts('')).toBe(false);
  });
});
