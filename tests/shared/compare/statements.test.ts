import { describe, expect, it } from 'vitest';
import { isLine } from '../../../shared/compare/statements';
import { articleOf, readStatements, statementsOf } from './articles';

const text = ['وقال مدير الإسعاف سامي الحكيم إن 12 شخصاً أصيبوا في بلدة عين الزهر.'];

describe('an article as statements', () => {
  it('knows who says it and what is counted', () => {
    const [statement] = statementsOf(text);
    expect(statement!.speaker).toContain('سامي الحكيم');
    expect(statement!.figures[0]).toMatchObject({ slot: 'injured', low: 12 });
  });

  it('title and captions are statements of their own', () => {
    const roles = statementsOf(text, { title: 'جرحى في عين الزهر', captions: ['الجسر بعد الحادث'] }).map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['title', 'caption', 'body']);
  });

  it('a claim of an editor takes the place of what is proposed there; a retracted one leaves nothing', () => {
    const article = articleOf(text);
    const claim = {
      id: 'c',
      start: 0,
      end: text[0]!.length - 1,
      speaker: 'مدير الإسعاف',
      via: [],
      retracted: false,
    };
    const own = readStatements({ ...article, claims: [claim] });
    expect(own.map((statement) => [statement.claim, statement.speaker])).toEqual([['c', 'مدير الإسعاف']]);
    expect(readStatements({ ...article, claims: [{ ...claim, retracted: true }] })).toEqual([]);
  });

  it('every quote is its own stretch of the text', () => {
    for (const statement of statementsOf(text, { title: 'عنوان من كلمات' }))
      expect(statement.article.text.slice(statement.start, statement.end)).toBe(statement.quote);
  });

  it('lines are those of the head and between the paragraphs', () => {
    const statements = statementsOf(['## في الجنوب', 'قتل شخص في غارة.'], { title: 'غارة' });
    expect(statements.map(isLine)).toEqual([true, true, false]);
  });
});
