import { describe, expect, it } from 'vitest';
import { describe as anchorOf } from '../../../../shared/anchoring/describe';
import { followClaims } from '../../../../shared/compare/passages/versions';
import { articleOf } from '../articles';

const first = 'وقالت هيئة الإسعاف إن انهيار جسر الميناء أسفر عن مقتل 9 أشخاص فجر الأحد.';
const second = 'وأغلقت البلدية طريق الساحل أمام السيارات حتى إشعار آخر.';
const older = articleOf([first, second]);
const claim = {
  id: 'c',
  anchor: anchorOf(older.text, older.text.indexOf('انهيار'), older.text.indexOf(' فجر')),
};
const fate = (paragraphs: readonly string[]) => followClaims(older, articleOf(paragraphs), [claim])[0]!.fate;

describe('a later capture of one page', () => {
  it('an unchanged page keeps every claim', () => {
    expect(fate([first, second]).state).toBe('kept');
  });

  it('a claim whose figure was changed silently is changed, and never taken for the same', () => {
    expect(fate([first.replace('9', '12'), second])).toMatchObject({ state: 'changed', trivial: false });
    expect(fate([first.replace('9', '٩'), second])).toMatchObject({ state: 'changed', trivial: true });
    expect(fate([first.replace('جسر', 'جِسـر'), second])).toMatchObject({ state: 'changed', trivial: true });
  });

  it('a sign, a decimal point, a question mark or a vowel that was changed silently is no mere spelling', () => {
    const edits = [
      ['بلغت النسبة 5% هذا العام', 'بلغت النسبة 5 هذا العام'],
      ['بلغت الحرارة -5 درجات ليلاً', 'بلغت الحرارة 5 درجات ليلاً'],
      ['بلغت الكلفة 3.5 ملايين دولار', 'بلغت الكلفة 3,5 ملايين دولار'],
      ['هل سقط الجسر؟ نعم', 'هل سقط الجسر. نعم'],
      ['قَتَلَ الجندي في البلدة', 'قُتِلَ الجندي في البلدة'],
    ] as const;
    for (const [before, after] of edits) {
      const [one, other] = [articleOf([before]), articleOf([after])];
      const whole = { id: 'c', anchor: anchorOf(one.text, 0, one.text.length) };
      expect(followClaims(one, other, [whole])[0]!.fate, after).toMatchObject({
        state: 'changed',
        trivial: false,
      });
    }
  });

  it('a claim pushed down by a paragraph is kept; one that stands elsewhere has moved; one cut out is orphaned', () => {
    expect(fate(['سطر جديد في أول الصفحة.', first, second]).state).toBe('kept');
    expect(fate([second, first]).state).toMatch(/kept|moved/);
    expect(fate([second]).state).toBe('orphaned');
  });

  it('fifty versions of one page are compared one after the other', () => {
    const versions = Array.from({ length: 50 }, (_, at) =>
      articleOf([first.replace('9', String(at + 10)), second]),
    );
    expect(versions.map((version) => followClaims(older, version, [claim])[0]!.fate.state)).toEqual(
      versions.map(() => 'changed'),
    );
  });

  const third = 'وقالت وزارة النقل إن الجسر بني قبل أربعين عاماً وإنه لم يرمم منذ ذلك الحين.';
  it('a claim in a paragraph that was moved waits for the editor', () => {
    const article = articleOf([first, second, third]);
    const moved = followClaims(article, articleOf([second, third, first]), [claim])[0]!.fate;
    expect(moved.state).toBe('moved');
    const changed = followClaims(article, articleOf([second, third, first.replace('9', '12')]), [claim])[0]!
      .fate;
    expect(changed).toMatchObject({ state: 'changed', trivial: false });
  });
});
