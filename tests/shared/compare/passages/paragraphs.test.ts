import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../../../shared/compare/passages/paragraphs';
import { articleOf } from '../articles';

const lines = [
  'انهار جسر الميناء فجر الأحد وقتل تسعة أشخاص.',
  'وأغلقت البلدية طريق الساحل أمام السيارات.',
  'وقالت الوزارة إن الجسر لم يرمم منذ سنوات.',
  'ووصلت فرق الإسعاف من المدن المجاورة ظهراً.',
  'وفتحت النيابة تحقيقاً في أسباب الانهيار.',
];
const pairsOf = (before: readonly string[], after: readonly string[]) => {
  const [older, newer] = [articleOf(before), articleOf(after)];
  return alignParagraphs(older, newer).map(({ left, right, moved }) => [
    left ? before.indexOf(older.text.slice(left.start, left.end)) : -1,
    right ? after.indexOf(newer.text.slice(right.start, right.end)) : -1,
    moved,
  ]);
};

describe('paragraphs of two captures', () => {
  it('equal ones go together, in their order or elsewhere', () => {
    expect(pairsOf(lines.slice(0, 3), [lines[2]!, lines[0]!, lines[1]!])).toEqual([
      [0, 1, false],
      [1, 2, false],
      [2, 0, true],
    ]);
  });

  it('one that was rewritten goes with what it was, one that shares nothing stands alone', () => {
    const rewritten = lines[0]!.replace('تسعة', 'اثنا عشر');
    expect(pairsOf([lines[0]!, lines[1]!], [lines[3]!, rewritten, lines[1]!])).toEqual([
      [-1, 0, false],
      [0, 1, false],
      [1, 2, false],
    ]);
    expect(pairsOf([lines[0]!], [lines[4]!])).toEqual([
      [0, -1, false],
      [-1, 0, false],
    ]);
  });

  it('every paragraph of either is in exactly one pair', () => {
    fc.assert(
      fc.property(fc.subarray(lines), fc.shuffledSubarray(lines), (before, after) => {
        const pairs = pairsOf(before, after);
        const left = pairs.flatMap(([at]) => (at === -1 ? [] : [at]));
        const right = pairs.flatMap(([, at]) => (at === -1 ? [] : [at]));
        expect(left).toEqual(before.map((_, at) => at));
        expect([...right].sort()).toEqual(after.map((_, at) => at));
      }),
    );
  });

  it('nothing against nothing is nothing', () => {
    expect(alignParagraphs({ text: '', blocks: [] }, { text: '', blocks: [] })).toEqual([]);
  });
});
