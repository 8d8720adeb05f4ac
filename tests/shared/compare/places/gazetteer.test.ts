import { describe, expect, it } from 'vitest';
import { bothOf, Gazetteer, noPlaces } from '../../../../shared/compare/places/gazetteer';
import { passageOf } from '../../claims/passages';

const words = (text: string) => passageOf(text).words;

describe('names of places', () => {
  it('are found with what is glued before them, the longest first', () => {
    const places = new Gazetteer(['عين', 'عين السرو']);
    expect(places.startingAt(words('بعين السرو'), 0)).toEqual({ next: 2, glued: 'ب' });
    expect(places.startingAt(words('عين أخرى'), 0)).toEqual({ next: 1, glued: '' });
    // Another word than the name, article and all.
    expect(new Gazetteer(['نور']).startingAt(words('النور'), 0)).toBeNull();
    expect(noPlaces.startingAt(words('عين'), 0)).toBeNull();
  });

  it('come and go', () => {
    const places = new Gazetteer(['عين', 'عين السرو']);
    places.delete('عين السرو');
    expect([places.has('عين'), places.has('عين السرو')]).toEqual([true, false]);
    expect(places.beginningWith('عين')).toEqual(['عين']);
    places.delete('عين');
    places.delete('كفرنور');
    expect(places.startingAt(words('عين السرو'), 0)).toBeNull();
    expect(places.beginningWith('عين')).toEqual([]);
  });

  it('of two lists the longer name wins', () => {
    const both = bothOf(new Gazetteer(['عين']), new Gazetteer(['عين السرو']));
    expect(both.startingAt(words('عين السرو'), 0)?.next).toBe(2);
    expect(bothOf(new Gazetteer(['عين']), noPlaces).startingAt(words('عين السرو'), 0)?.next).toBe(1);
  });
});
