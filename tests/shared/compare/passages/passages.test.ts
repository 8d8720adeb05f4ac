import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../../../shared/compare/passages/passages';
import { articleOf } from '../articles';

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

  it('one passage that stands elsewhere leaves the others where they are', () => {
    const line = (at: number) =>
      `أعلنت ${'بتجدرسع'[at]}نان إغلاق ${'قكلمنهو'[at]}صار في اليوم ${at + 10} مساء.`;
    const lines = [0, 1, 2, 3, 4, 5].map(line);
    const [one, other] = [articleOf(lines), articleOf([...lines.slice(1), lines[0]!])];
    const pairs = alignPassages(one, other, options);
    expect(pairs.map(({ kind, moved }) => [kind, moved])).toEqual(lines.map((_, at) => ['shared', at === 0]));
  });

  it('equal passages keep their place before reworded ones do', () => {
    const equal = ['وأغلقت البلدية طريق الساحل أمام السيارات.', 'وتفقد الوزير الموقع بعد الظهر.'];
    const tale = (hour: string) => [
      `انهار جسر الميناء القديم فجر الأحد ${hour}.`,
      `وانقطع التيار عن حي السرو كله ${hour}.`,
      `ووصلت فرق الإنقاذ من المدن القريبة ${hour}.`,
    ];
    const pairs = alignPassages(
      articleOf([...equal, ...tale('باكراً')]),
      articleOf([...tale('متأخراً'), ...equal]),
      options,
    );
    expect(pairs.filter(({ kind }) => kind === 'shared').map(({ moved }) => moved)).toEqual([false, false]);
    expect(pairs.filter(({ kind }) => kind === 'reworded').map(({ moved }) => moved)).toEqual([
      true,
      true,
      true,
    ]);
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
