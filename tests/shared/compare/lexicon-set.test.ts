import { describe, expect, it } from 'vitest';
import { readCompareSet } from '../../../shared/compare/lexicon-set';
import { builtInCompare } from '../../../shared/compare/lexicons';
import { compareReaderOf } from '../../../shared/compare/reader';

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
    expect(problems.find(({ file }) => file === 'other.json')?.message).toMatch(/counted, opposed/u);
  });
});
