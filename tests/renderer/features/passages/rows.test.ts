import { describe, expect, test } from 'vitest';
import { isTrivial, packApart, type Row, rowOf } from '../../../../renderer/features/passages/rows';
import { alignPassages, type PassageText } from '../../../../shared/compare/passages/passages';

const textOf = (...passages: readonly string[]) => {
  let at = 0;
  const blocks = passages.map((passage) => {
    const start = at;
    at += passage.length + 1;
    return { start, end: start + passage.length };
  });
  return { text: passages.join('\n'), blocks };
};
const alignRows = (left: PassageText, right: PassageText, harakat: boolean): readonly Row[] =>
  alignPassages(left, right, { ignoreMarks: !harakat }).map((pair) => rowOf(pair, left.text, right.text));
const agency = 'قالت البلدية إن النار شبّت في العبّارة عند الرصيف الشرقي مساء الأحد.';
const paper = 'قالت البلدية إن النار شبّت في السفينة عند الرصيف الغربي مساء الأحد.';
const other = 'لم تعلن أي جهة حصيلة للضحايا حتى الآن.';
const differing = (runs: Row['left']): string[] =>
  (runs ?? []).filter(({ kind }) => kind === 'differs').map(({ text }) => text);

describe('two texts of one event', () => {
  test('show what both have, what is put otherwise and what only one has, and differ by whole words', () => {
    const rows = alignRows(textOf(agency, other), textOf(other, paper), false);
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['reworded', 'shared']);
    const reworded = rows.find(({ kind }) => kind === 'reworded')!;
    expect(differing(reworded.left)).toEqual(['العبّارة', 'الشرقي']);
    expect(differing(reworded.right)).toEqual(['السفينة', 'الغربي']);
    expect(reworded.left!.map(({ text }) => text).join('')).toContain('قالت البلدية إن النار');
  });

  test('vowel marks count where they are asked for, and are then told to be trivial', () => {
    const [bare, marked] = ['شبت النار في الميناء', 'شبّت النارُ في الميناء'];
    expect(alignRows(textOf(bare), textOf(marked), false)[0]!.kind).toBe('shared');
    const [row] = alignRows(textOf(bare), textOf(marked), true);
    expect(row!.kind).toBe('reworded');
    expect(isTrivial(row!)).toBe(true);
  });

  test('another figure is not trivial; a text against itself has no difference', () => {
    const [figure] = alignRows(
      textOf('أصيب تسعة أشخاص في الغارة'),
      textOf('أصيب سبعة أشخاص في الغارة'),
      true,
    );
    expect(isTrivial(figure!)).toBe(false);
    const [rate] = alignRows(textOf('بلغت النسبة 5% هذا العام'), textOf('بلغت النسبة 5 هذا العام'), false);
    expect([rate!.kind, isTrivial(rate!)]).toEqual(['reworded', false]);
    const same = alignRows(textOf(agency, other), textOf(agency, other), true);
    expect(same.every(({ kind }) => kind === 'shared')).toBe(true);
  });

  test('passages without a counterpart share rows where they stand at one place; none is lost, nor its order', () => {
    const pairs = alignPassages(
      textOf(agency, 'أُغلقت المدارس يومين.', 'عاد التيار ليلاً.'),
      textOf('سقط جسر خشبي.', agency, other),
      { ignoreMarks: true },
    );
    const rows = packApart(pairs);
    expect(rows.map(({ kind }) => kind)).toEqual(['only-right', 'shared', 'apart', 'only-left']);
    const spans = (side: 'left' | 'right', of: readonly (typeof rows)[number][]) =>
      of.flatMap((row) => row[side] ?? []);
    expect(spans('left', rows)).toEqual(spans('left', pairs));
    expect(spans('right', rows)).toEqual(spans('right', pairs));
  });
});
