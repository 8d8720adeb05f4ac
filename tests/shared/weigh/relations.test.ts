import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../shared/weigh/names';
import { builtInRelations, relationsOf } from '../../../shared/weigh/relations';

const { endsIn, namesAnother } = builtInRelations;

const ends = (name: string, last: string): boolean => endsIn(nameKey(name), nameKey(last));

describe('the last words of a name', () => {
  it('are the same one where what stands before them is a title or a first name', () => {
    expect(ends('سمير حداد', 'حداد')).toBe(true);
    expect(ends('المتحدث باسم الجيش', 'الجيش')).toBe(true);
    expect(ends('علي حداد', 'حداد')).toBe(true);
    expect(ends('محمد أبو حداد', 'أبو حداد')).toBe(true);
    expect(ends('the spokesman for the army', 'the army')).toBe(true);
  });

  it('are another’s behind a deputy, a lawyer or a preposition', () => {
    expect(ends('مستشار الرئيس', 'الرئيس')).toBe(false);
    expect(ends('مسؤول في البلدية', 'البلدية')).toBe(false);
    expect(ends('deputy mayor', 'mayor')).toBe(false);
    expect(ends('aide to the president', 'president')).toBe(false);
  });

  it('are his own behind the office he stands in for, and nobody’s for certain behind kin', () => {
    expect(ends('نائب الرئيس هادي السالم', 'السالم')).toBe(true);
    expect(ends('deputy prime minister Samir Haddad', 'Haddad')).toBe(true);
    expect(ends('زوجة الرئيس هادي السالم', 'السالم')).toBe(false);
    expect(ends('the widow of president Haddad', 'Haddad')).toBe(false);
  });

  it('nothing before a name makes nobody else of it', () => {
    expect(namesAnother([])).toBe(false);
    expect(ends('حداد', 'حداد')).toBe(false);
    expect(ends('حداد', '')).toBe(false);
  });

  it('a desk may have other words', () => {
    const desk = relationsOf({ next: ['كبير'], anywhere: ['سبط'], little: [] });
    expect(desk.endsIn(nameKey('كبير الأطباء'), nameKey('الأطباء'))).toBe(false);
    expect(desk.endsIn(nameKey('سبط الرئيس سمير حداد'), nameKey('حداد'))).toBe(false);
    expect(desk.endsIn(nameKey('نائب الرئيس'), nameKey('الرئيس'))).toBe(true);
  });
});
