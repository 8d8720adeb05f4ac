import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../../shared/compare/places/gazetteer';
import { findScope } from '../../../../shared/compare/places/place-scope';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const placesIn = (text: string) => {
  const passage = passageOf(text);
  return findScope(passage, reader, 0, passage.words.length);
};

describe('where something happened', () => {
  it('a place in the name of a body is none', () => {
    expect(placesIn('نفذت قوات سوريا الحرة العملية')).toEqual([]);
    expect(placesIn('نفذت القوات عملية في سوريا')).toHaveLength(1);
  });

  it('a nationality is no place, the name of a kind is one behind its kind, and an office is none', () => {
    expect(
      placesIn('وزارة الداخلية السورية انتشرت في بلدة المزرعة').map(({ names, head }) => [names[0], head]),
    ).toEqual([['مزرع', 'بلده']]);
    expect(placesIn('قالت مديرية الصحة')).toEqual([]);
    expect(placesIn('في مخيمي "الهول" و"الروج"')).toHaveLength(2);
  });

  it.each([
    ['في كفرنور بلدة صيدا', [false]],
    ['في بلدة كفرنور وبلدة دير الورد', [false, true]],
    ['في بلدة كفرنور وفي بلدة دير الورد', [false, true]],
    ['في مخيمي "الهول" و"الروج"', [false, true]],
    ['في صيدا والبقاع', [false, true]],
    // Where a place lies, and words of places that begin like the conjunction.
    ['في بلدة كفرنور قضاء صيدا', [false, false]],
    ['في بلدة كفرنور وسط لبنان', [false, false]],
    ['في بلدة كفرنور وادي خنسا', [false, false]],
  ])('places named together are told from where one lies: %s', (text, joined) => {
    expect(placesIn(text).map((place) => place.joined)).toEqual(joined);
  });

  it('a body is where the place is that it is called after, once the dossier knows that', () => {
    const passage = passageOf('وقال مصدر في مشفى كفرنور إن تسعة قتلوا');
    const scope = (names: readonly string[]) =>
      findScope(passage, reader, 0, passage.words.length, new Gazetteer(names));
    expect(scope(['كفرنور'])).toHaveLength(1);
    expect(scope([])).toEqual([]);
  });

  it.each([
    ['قتل ستة في غارة على دير عنابة', ['دير عناب']],
    ['استيقظ أهالي دير العنّابة على الخبر', ['دير عناب']],
    ['وقتل أربعة في تل الزعتر الفوقا أمس', ['تل زعتر', 'فوق']],
    ['انفجرت عبوة بتل الورد', ['تل ورد']],
    // No name: a common noun behind it, a verb, nowhere said to be.
    ['اندلع الحريق في تل من النفايات', []],
    ['بحث المفاوضون في دير قديم', []],
    ['قال دير عنابة', []],
  ])('a name that can only be one is a place without its kind: %s', (text, names) => {
    expect(placesIn(text).flatMap((place) => place.names)).toEqual(names);
  });

  it.each([
    ['استفاقت ولاية تافرنت اليوم على الخبر', [['تافرنت']]],
    ['قتل خمسة في مدينة كفرنور العام الماضي', [['كفرنور']]],
    ['دمر السيل عشرين قرية تدميراً كاملاً', []],
    ['قالت مديرية شؤون المخدرات في محافظة الورد', [['ورد']]],
    ['انهارت بئر لاستخراج الفحم', []],
  ])('what follows a name or stands in its place is no name: %s', (text, names) => {
    expect(placesIn(text).map((place) => place.names)).toEqual(names);
  });

  it('a taught name is found with the article or without it', () => {
    const passage = passageOf('قتل ستة في غارة على رأس الوردة');
    const found = findScope(passage, reader, 0, passage.words.length, new Gazetteer(['راس ورده']));
    expect(found.map(({ names }) => names)).toEqual([['راس ورد']]);
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
