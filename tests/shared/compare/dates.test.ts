import { describe, expect, it } from 'vitest';
import { datedTwice, datesWithin } from '../../../shared/compare/dates';
import { readStatements } from '../../../shared/compare/statements';
import { articleOf, reader, statementsOf } from './articles';

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
    expect(datedTwice(statements[0]!, statements[0]!)).toBeNull();
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
    expect(datesWithin(readStatements(article, reader), reader).map(({ question }) => question.key)).toEqual([
      'window',
    ]);
  });
});
