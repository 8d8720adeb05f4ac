import { describe, expect, test } from 'vitest';
import { countIndependent, countVouched, gradeOf } from '../../../shared/weigh/evidence';
import { idOf, made } from './records';

const sources = new Map(
  [
    made('source', 1, { name: 'بلدية رأس الدفلى' }),
    made('source', 2, { name: 'مرصد زهر الملح' }),
    made('source', 3, { name: 'بلديّة راس الدفلى' }),
  ].map((source) => [source.id, source]),
);
const first = { stance: 'supports', primary: true } as const;

test('a grade is the source’s letter and the information’s number', () => {
  expect(gradeOf('B', '2')).toBe('B2');
});

test('evidence without a source cannot be judged by its source', () => {
  expect(gradeOf(null, '3')).toBe('F3');
});

describe('countIndependent', () => {
  test('two first-hand sources that differ are two, for or against', () => {
    const evidence = [
      made('evidence', 10, { ...first, source: idOf(1) }),
      made('evidence', 11, { ...first, stance: 'refutes', source: idOf(2) }),
    ];
    expect(countIndependent(evidence, sources)).toBe(2);
  });

  test('one source twice, or one name entered twice, is one', () => {
    const evidence = [1, 1, 3].map((source, at) =>
      made('evidence', 10 + at, { ...first, source: idOf(source) }),
    );
    expect(countIndependent(evidence, sources)).toBe(1);
  });

  test('hearsay, background, unnamed and retracted evidence prove no independence', () => {
    const evidence = [
      made('evidence', 10, { ...first, primary: false, source: idOf(1) }),
      made('evidence', 11, { ...first, stance: 'context', source: idOf(1) }),
      made('evidence', 12, { ...first, source: null }),
      made('evidence', 13, { ...first, source: idOf(2), retracted: true }),
    ];
    expect(countIndependent(evidence, sources)).toBe(0);
  });

  test('a source that is not in the dossier still counts as itself', () => {
    const evidence = [8, 9].map((source) => made('evidence', source, { ...first, source: idOf(source) }));
    expect(countIndependent(evidence, sources)).toBe(2);
  });
});

test('the register tells how much each source vouches for, retracted evidence left out', () => {
  const evidence = [
    made('evidence', 10, { source: idOf(1) }),
    made('evidence', 11, { source: idOf(1), retracted: true }),
    made('evidence', 12, { source: idOf(1) }),
    made('evidence', 13, { source: null }),
  ];
  expect([...countVouched(evidence, new Map())]).toEqual([[idOf(1), 2]]);
});
