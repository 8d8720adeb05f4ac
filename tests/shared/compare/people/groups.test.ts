import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../../shared/compare/people/groups';
import { reader, statementsOf } from '../articles';

describe('the armed group of an article', () => {
  it('is the one it names as such most often', () => {
    const statements = statementsOf([
      'وشن التحالف الدولي حملة ضد تنظيم داعش في البادية.',
      'وقال التحالف الدولي إن عناصر من داعش فروا.',
    ]);
    expect(groupOf(statements, reader)).toBe('داعش');
  });

  it('states and forces that only act are none', () => {
    expect(groupOf(statementsOf(['وأعلن التحالف الدولي أن أميركا ترسل جنوداً.']), reader)).toBeNull();
  });
});
