import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../shared/compare/gazetteer';
import { findScope, placeKey, relate } from '../../../shared/compare/places';
import { passageOf } from '../claims/passages';
import { reader } from './articles';

const placesIn = (text: string) => {
  const passage = passageOf(text);
  return findScope(passage, reader, 0, passage.words.length);
};

describe('where something happened', () => {
  it('a place in the name of a body is none', () => {
    expect(placesIn('نفذت قوات سوريا الحرة العملية')).toEqual([]);
    expect(placesIn('نفذت القوات عملية في سوريا')).toHaveLength(1);
  });

  it('the same place is the same however it is written', () => {
    const [a, b] = [placesIn('في بلدة عين الزهر'), placesIn('وقرب بلدة عين الزهر')];
    expect(relate(a, b)).toBe('same');
    expect(placeKey(a[0]!)).toBe(placeKey(b[0]!));
  });

  it('two states are apart; a town and the state it may lie in leave it open', () => {
    expect(relate(placesIn('في سوريا'), placesIn('في العراق'))).toBe('apart');
    expect(relate(placesIn('في بلدة عين الزهر'), placesIn('في لبنان'))).toBe('open');
    expect(relate([], placesIn('في لبنان'))).toBe('open');
  });

  it('north and south of one river are two places', () => {
    expect(relate(placesIn('في شمال الليطاني'), placesIn('في جنوب الليطاني'))).toBe('apart');
  });

  it('a nationality is no place, the name of a kind is one behind its kind, and an office is none', () => {
    expect(
      placesIn('وزارة الداخلية السورية انتشرت في بلدة المزرعة').map(({ names, head }) => [names[0], head]),
    ).toEqual([['مزرع', 'بلده']]);
    expect(placesIn('قالت مديرية الصحة')).toEqual([]);
    expect(placesIn('في مخيمي "الهول" و"الروج"')).toHaveLength(2);
  });

  it('names that are nothing alone go with the next word; a name cut short is the same place', () => {
    const [a, b] = [placesIn('في بلدة عين الزهر'), placesIn('في بلدة عين الرمل')];
    expect(relate(a, b)).toBe('apart');
    expect(relate(placesIn('في بلدة عيتا الشعب'), placesIn('في بلدة عيتا'))).toBe('same');
  });

  it('a body is where the place is that it is called after, once the dossier knows that', () => {
    const passage = passageOf('وقال مصدر في مشفى كفرنور إن تسعة قتلوا');
    const scope = (names: readonly string[]) =>
      findScope(passage, reader, 0, passage.words.length, new Gazetteer(names));
    expect(scope(['كفرنور'])).toHaveLength(1);
    expect(scope([])).toEqual([]);
  });

  it('an event is named after a place the dossier knows', () => {
    const scopeOf = (text: string) => {
      const passage = passageOf(text);
      return findScope(passage, reader, 0, passage.words.length, new Gazetteer(['الدردار']));
    };
    expect(scopeOf('قتلى انفجار الدردار')).toHaveLength(1);
    expect(scopeOf('قال محمود الدردار')).toEqual([]);
  });

  it('near a place the dossier knows is at it, and many places of no name are none', () => {
    const scopeOf = (text: string) => {
      const passage = passageOf(text);
      return findScope(passage, reader, 0, passage.words.length, new Gazetteer(['راس الدردار']));
    };
    expect(scopeOf('استهدف المبنى عند مدخل رأس الدردار')).toHaveLength(1);
    expect(scopeOf('الغارة الخامسة على محيط رأس الدردار')).toHaveLength(1);
    expect(scopeOf('نقل المؤن بين قرى المنطقة')).toEqual([]);
  });

  it.each([
    ['غارات على صيدا والبقاع', ['صيدا', 'البقاع']],
    ['غارة بجنوب لبنان', ['جنوب لبنان']],
    ['قتلى في بلدة عين الزهر ووادي خنسا', ['بلدة عين الزهر', 'وادي خنسا']],
    ['وصل الوفد إلى بيروت', ['بيروت']],
    ['غارة على وادي خنسا', ['وادي خنسا']],
  ])('a place is shown without the letters glued before it: %s', (text, shown) => {
    expect(placesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(shown);
  });
});
