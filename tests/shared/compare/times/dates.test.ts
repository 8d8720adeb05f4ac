import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { areDatedTwice, datesWithin, draftDated } from '../../../../shared/compare/times/dates';
import { articleOf, reader, readStatements, statementsOf } from '../articles';

describe('dates that pull against each other', () => {
  it('one picture dated twice', () => {
    const captions = [
      'عمال يرممون جسر الميناء القديم شرق المدينة - أيار 2024',
      'عمال يرممون جسر الميناء القديم شرقي المدينة - أيار 2025',
    ];
    const statements = statementsOf(['انهار الجسر.'], { captions });
    expect(datesWithin(statements, reader).map(({ question }) => question.key)).toContain(
      'picture-dated-twice',
    );
    expect(areDatedTwice(statements[0]!, statements[0]!, reader)).toBe(false);
  });

  it.each([
    [
      'بلغ عدد النازحين في المخيم عام 2019 نحو 70 ألف شخص.',
      'بلغ عدد النازحين في المخيم عام 2025 نحو 30 ألف شخص.',
    ],
    [
      'كان عدد النازحين المسجلين في المخيم عام 2019 كبيراً.',
      'كان عدد النازحين المسجلين في المخيم عام 2025 كبيراً.',
    ],
    [
      'أقام في مخيم الزيتون شرق المدينة 70 ألف نازح عام 2019.',
      'أقام في مخيم الزيتون شرق المدينة 30 ألف نازح عام 2025.',
    ],
  ])('one figure told of two years is its course and no date to be settled', (a, b) => {
    const told = [articleOf([a], { id: 'a' }), articleOf([b], { id: 'b' })];
    expect(findTensions(told).tensions.filter(({ kind }) => kind === 'date')).toEqual([]);
    expect(datesWithin(statementsOf([a, b]), reader)).toEqual([]);
  });

  it('one event with one figure on two days is still asked about', () => {
    const of = (day: string) => `انهار جسر الميناء القديم شرق مدينة اللوز فقتل 9 أشخاص في ${day} أيار 2024.`;
    const keys = datesWithin(statementsOf([of('12'), of('13')]), reader).map(({ question }) => question.key);
    expect(keys).toEqual(['dated-twice']);
  });

  it('a picture dated many times is one question', () => {
    const captions = Array.from(
      { length: 120 },
      (_, at) => `عمال يرممون جسر الميناء القديم شرق مدينة اللوز - ${(at % 28) + 1} أيار 2024 (${at})`,
    );
    const asked = datesWithin(statementsOf(['انهار الجسر.'], { captions }), reader);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.positions).toHaveLength(28);
    const told = captions.map((caption, at) =>
      articleOf(['انهار الجسر.'], { id: `${at}`, captions: [caption] }),
    );
    expect(findTensions(told).tensions.filter(({ kind }) => kind === 'date')).toHaveLength(1);
  });

  it('the order they come in makes no difference to the question', () => {
    const captions = ['12', '13', '14'].map(
      (day) => `عمال يرممون جسر الميناء القديم شرق المدينة - ${day} أيار 2024`,
    );
    const statements = statementsOf(['انهار الجسر.'], { captions }).filter(({ role }) => role === 'caption');
    expect(draftDated([...statements].reverse())).toEqual(draftDated(statements));
    expect(draftDated(statements).question.data).toEqual({
      a: '12 أيار 2024',
      b: '13 أيار 2024 · 14 أيار 2024',
    });
  });

  it('a weekday that was another', () => {
    const of = (day: string) =>
      datesWithin(
        statementsOf([`وقالت الهيئة إن الجسر افتتح يوم ${day} 12 تشرين الثاني 2025 رسمياً.`]),
        reader,
      );
    expect(of('الثلاثاء').map(({ question }) => question.key)).toEqual(['weekday']);
    expect(of('الأربعاء')).toEqual([]);
  });

  it('a week that is ten days', () => {
    const article = articleOf([
      'أعلنت هيئة الإنقاذ تنفيذ عمليات إنقاذ في الميناء خلال أسبوع.',
      'وقالت الهيئة إن عمليات الإنقاذ في الميناء جرت في الفترة بين 1 أيار 2024 و10 أيار 2024.',
    ]);
    expect(datesWithin(readStatements(article), reader).map(({ question }) => question.key)).toEqual([
      'window',
    ]);
  });
});
