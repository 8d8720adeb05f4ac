import { describe, expect, it } from 'vitest';
import { countOrigins } from '../../../shared/compare/draft';
import { readCompareSet } from '../../../shared/compare/lexicon-set';
import { builtInCompare } from '../../../shared/compare/lexicons';
import { compareReaderOf } from '../../../shared/compare/reader';
import { isSameName } from '../../../shared/compare/told/voices';
import { reader, statementsOf } from './articles';

const add = (name: string, lists: object) => ({ name, text: JSON.stringify(lists, null, 2) });

describe('a desk’s own lexicons of comparing', () => {
  it('without any file the built-in ones are in force', () => {
    expect(readCompareSet([])).toEqual({ lexicons: builtInCompare, problems: [] });
    const untouched = readCompareSet([add('places.desk.json', { heads: ['شاليهات'] })]).lexicons;
    expect(untouched.counted).toEqual(builtInCompare.counted);
    expect(untouched.claims.places.heads.at(-1)).toBe('شاليهات');
    expect(untouched.claims.arabic).toEqual(builtInCompare.claims.arabic);
  });

  it('words are added to a list, and a whole file can take the place of one', () => {
    const { lexicons, problems } = readCompareSet([
      add('counted.desk.json', { units: { boat: ['زورق', 'زوارق'] } }),
      add('opposed.json', { ...builtInCompare.opposed, opposites: [{ a: ['رحب'], b: ['ضيق'] }] }),
    ]);
    expect(problems).toEqual([]);
    expect(lexicons.counted.units.boat).toEqual(['زورق', 'زوارق']);
    expect(lexicons.counted.units.person).toEqual(builtInCompare.counted.units.person);
    expect(lexicons.opposed.opposites).toHaveLength(1);
    expect(() => compareReaderOf(lexicons)).not.toThrow();
  });

  it('words that make another of a name are added, or replaced list by list', () => {
    const added = readCompareSet([add('relations.desk.json', { next: ['كبير', 'شيخ'] })]);
    expect(added.problems).toEqual([]);
    expect(added.lexicons.relations.next).toEqual([...builtInCompare.relations.next, 'كبير', 'شيخ']);
    const { schema, provenance } = builtInCompare.relations;
    const replaced = readCompareSet([add('relations.json', { schema, provenance, next: ['شيخ'] })]).lexicons;
    expect(replaced.relations.next).toEqual(['شيخ']);
    expect(replaced.relations.anywhere).toEqual(builtInCompare.relations.anywhere);
    const mistaken = readCompareSet([add('relations.desk.json', { kin: ['سبط'] })]);
    expect(mistaken.problems[0]?.message).toContain('kin');
    expect(mistaken.lexicons).toEqual(builtInCompare);
  });

  it('a desk’s words before a name tell voices apart and origins with them', () => {
    const desk = compareReaderOf(
      readCompareSet([add('relations.desk.json', { next: ['كبير'], anywhere: ['سبط'] })]).lexicons,
    );
    const [full, short] = ['كبير العلماء', 'العلماء'];
    expect(isSameName(full, short, reader, true)).toBe(true);
    expect(isSameName(full, short, desk, true)).toBe(false);
    const [first] = statementsOf(['قتل 9 أشخاص في بلدة عين الزهر.']);
    const told = [full, short].map((speaker) => ({ ...first!, speaker }));
    expect(countOrigins(told, reader.relations)).toBe(1);
    expect(countOrigins(told, desk.relations)).toBe(2);
  });

  it('a desk’s file of an earlier making stays in force', () => {
    const { slots, alongside: _, reversals: __, ...rest } = builtInCompare.opposed;
    const { notAfter: ___, ...site } = slots.site!;
    const older = { ...rest, slots: { ...slots, site }, hedges: ['لعل'] };
    const { lexicons, problems } = readCompareSet([add('opposed.json', older)]);
    expect(problems).toEqual([]);
    expect(lexicons.opposed.hedges).toEqual(['لعل']);
    expect(lexicons.opposed.reversals).toEqual(builtInCompare.opposed.reversals);
    expect(lexicons.opposed.slots.site!.notAfter).toEqual([]);
  });

  it('a mistake is named by file, line and field, and what was in force stays', () => {
    const { lexicons, problems } = readCompareSet([
      add('counted.desk.json', { units: { boat: 'زورق' } }),
      add('opposed.desk.json', { opposits: [] }),
      add('other.json', {}),
    ]);
    expect(lexicons).toEqual(builtInCompare);
    expect(problems.find(({ file }) => file === 'counted.desk.json')).toMatchObject({
      line: 3,
      field: 'units.boat',
    });
    expect(problems.find(({ file }) => file === 'opposed.desk.json')?.message).toContain('opposits');
    expect(problems.find(({ file }) => file === 'other.json')?.message).toMatch(
      /counted, opposed, relations/u,
    );
  });
});
