import { describe, expect, it } from 'vitest';
import { readHeadline } from '../../../../shared/compare/pairs/pair-headline';
import { findTurnabout } from '../../../../shared/compare/pairs/pair-roles';
import { reader } from '../articles';

const turned = (a: string, b: string) => {
  const found = findTurnabout(readHeadline(a, reader), readHeadline(b, reader), reader);
  return found && [found.a.text, found.b.text];
};

describe('who does it and to whom', () => {
  it.each([
    ['فنلندا تقاضي البرتغال', 'البرتغال تقاضي فنلندا'],
    ['رسوم فنلندية على الخزف البرتغالي', 'رسوم جديدة برتغالية على الخزف الفنلندي'],
    ['تقاضي فنلندا واشنطن', 'تقاضي واشنطن فنلندا'],
  ])('turned about: %s — %s', (a, b) => {
    expect(turned(a, b)).not.toBeNull();
  });

  it.each([
    ['the same way round', 'فنلندا تقاضي البرتغال', 'فنلندا: سنقاضي البرتغال'],
    ['where it happens', 'البرتغال: حريق يدمر متحفا فنلنديا', 'حريق يدمر متحفا فنلنديا في البرتغال'],
    ['both together', 'فنلندا والبرتغال توقعان الاتفاق', 'توقيع الاتفاق بين البرتغال وفنلندا'],
    ['by whom it is done', 'فنلندا تطرد لاعبا برتغاليا', 'طرد لاعب برتغالي من قبل فنلندا'],
    ['another deed', 'فنلندا تقاضي البرتغال', 'البرتغال تزور فنلندا'],
  ])('but not %s', (_, a, b) => {
    expect(turned(a, b)).toBeNull();
  });
});
