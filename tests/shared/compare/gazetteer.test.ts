import { describe, expect, it } from 'vitest';
import { bothOf, Gazetteer, namesAwaited, namesTaught, noPlaces } from '../../../shared/compare/gazetteer';
import { passageOf } from '../claims/passages';
import { reader } from './articles';

const words = (text: string) => passageOf(text).words;
const taughtBy = (text: string, asBody = false) => {
  const passage = passageOf(text);
  return namesTaught([passage], asBody ? passage : undefined, reader);
};

describe('names of places a dossier has taught', () => {
  it.each([
    ['قصف استهدف بلدة كفرنور صباحاً', ['كفرنور']],
    ['غارة على قرية عين السرو الحدودية', ['عين السرو']],
    ['في مخيم أم الرمل وفي حي الصنوبر', ['ام الرمل', 'الصنوبر']],
    // Kinds that are named already, that are only described, and places the lexicons know.
    ['وقالت شبكة أطباء المدينة بأن الطريق مغلق', []],
    ['في منطقة حدودية وفي قرية مجاورة', []],
    ['في مدينة بيروت', []],
    ['في بلدة شهدت أمطاراً', []],
  ])('are those beside their kind: %s', (text, names) => {
    expect(taughtBy(text)).toEqual([...names].sort());
  });

  it('an article may open with one', () => {
    expect(taughtBy('كفرنور - قالت البلدية إن الطريق مغلق', true)).toEqual(['كفرنور']);
    expect(taughtBy('قال الوزير - وهو طبيب - إن الطريق مغلق', true)).toEqual([]);
  });

  it('are found with what is glued before them, the longest first', () => {
    const places = new Gazetteer(['عين', 'عين السرو']);
    expect(places.startingAt(words('بعين السرو'), 0)).toEqual({ next: 2, glued: 'ب' });
    expect(places.startingAt(words('عين أخرى'), 0)).toEqual({ next: 1, glued: '' });
    // Another word than the name, article and all.
    expect(new Gazetteer(['نور']).startingAt(words('النور'), 0)).toBeNull();
    expect(noPlaces.startingAt(words('عين'), 0)).toBeNull();
  });

  it('are counted: what two articles teach is known until both are gone', () => {
    const places = new Gazetteer();
    expect(places.teach(['كفرنور'])).toEqual(['كفرنور']);
    expect(places.teach(['كفرنور'])).toEqual([]);
    expect(places.forget(['كفرنور'])).toEqual([]);
    expect(places.startingAt(words('كفرنور'), 0)).not.toBeNull();
    expect(places.forget(['كفرنور', 'السرو'])).toEqual(['كفرنور']);
    expect(places.startingAt(words('كفرنور'), 0)).toBeNull();
  });

  it('of two lists the longer name wins', () => {
    const both = bothOf(new Gazetteer(['عين']), new Gazetteer(['عين السرو']));
    expect(both.startingAt(words('عين السرو'), 0)?.next).toBe(2);
    expect(bothOf(new Gazetteer(['عين']), noPlaces).startingAt(words('عين السرو'), 0)?.next).toBe(1);
  });

  it('what stands where a place would is waited for', () => {
    const awaited = namesAwaited([passageOf('غارة على كفرنور ثم انفجار بعيترون')], reader);
    expect(awaited).toEqual(expect.arrayContaining(['كفرنور', 'عيترون']));
    expect(awaited).not.toContain('انفجار');
  });
});
