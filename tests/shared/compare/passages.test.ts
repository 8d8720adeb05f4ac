import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../shared/compare/passages';
import { articleOf } from './articles';

const options = { ignoreMarks: true };
const ours = articleOf([
  'انهار جسر الميناء القديم فجر الأحد.',
  'وأغلقت البلدية طريق الساحل أمام السيارات.',
  'وتفقد الوزير الموقع.',
]);
const theirs = articleOf([
  'وأغلقت بلدية المدينة طريق الساحل الرئيسي أمام جميع السيارات.',
  'انهار جسر الميناء القديم فجر الأحد.',
  'ولم يصب أحد بأذى.',
]);

describe('two articles passage by passage', () => {
  it('tells shared, reworded and what stands only here or there', () => {
    const kinds = alignPassages(ours, theirs, options).map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(['only-left', 'only-right', 'reworded', 'shared']);
  });

  it('a passage that stands elsewhere is found and said to have moved', () => {
    expect(alignPassages(ours, theirs, options).some(({ moved }) => moved)).toBe(true);
  });

  it('contradicting vowels are another word, also where harakat are ignored', () => {
    const told = (verb: string) => articleOf([`${verb} الجندي أمس في بلدة عين الزهر.`]);
    const [pair] = alignPassages(told('قَتَلَ'), told('قُتِلَ'), options);
    expect([pair!.kind, pair!.parts.map(({ kind }) => kind)]).toEqual(['reworded', ['changed', 'same']]);
    expect(alignPassages(told('قتل'), told('قُتِلَ'), options)[0]!.kind).toBe('shared');
  });

  it('an article against itself is shared all through', () => {
    expect(new Set(alignPassages(ours, ours, options).map(({ kind }) => kind))).toEqual(new Set(['shared']));
  });
});
