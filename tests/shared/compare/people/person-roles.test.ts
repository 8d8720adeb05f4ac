import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../shared/compare/people/person-names';
import { rolesIn } from '../../../../shared/compare/people/person-roles';
import { reader } from '../articles';
import { passageOf } from './people';

const rolesOf = (text: string) => {
  const passage = passageOf(text);
  return rolesIn(passage, namesIn(passage, reader), reader).map(({ who, traits }) => ({
    role: who.role,
    traits: traits.map(({ dimension, value, of }) => (dimension === 'bearer' ? of.join(' ') : value)),
  }));
};

describe('roles one person holds', () => {
  it('are told by a noun, and by who was at the wheel', () => {
    expect(rolesOf('قتل منفذ الهجوم')).toEqual([{ role: 'attacker', traits: [] }]);
    expect(rolesOf('القبض على قائد القارب')).toEqual([{ role: 'pilot قارب', traits: ['pilot'] }]);
    expect(rolesOf('the driver of the bus')).toEqual([{ role: 'pilot bus', traits: ['pilot'] }]);
  });

  it('carry the name that is given their holder', () => {
    expect(rolesOf('إن منفذ الهجوم يدعى كمال درويش')).toEqual([{ role: 'attacker', traits: ['كمال درويش'] }]);
  });

  it('are only claimed of whoever is accused', () => {
    expect(rolesOf('رامي حلاوي الذي اتهم بقيادة القارب')).toEqual([{ role: 'pilot قارب', traits: [] }]);
  });

  it('of one among several are nobody’s', () => {
    expect(rolesOf('أحد المهاجم')).toEqual([]);
    expect(rolesOf('يقود سيارة')).toEqual([]);
  });
});
