import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../shared/compare/forms';

describe('forms of a word', () => {
  it.each([
    ['يرتفع', 'ترتفع'],
    ['يرتفع', 'سيرتفع'],
    ['يرتفع', 'يرتفعون'],
    ['ارتفع', 'ارتفعت'],
    ['نفى', 'نفت'],
    ['خسارة', 'خسارته'],
    ['خسارة', 'خسارات'],
    ['عراقي', 'عراقيه'],
    ['عراقي', 'عراقيين'],
  ])('%s is met as %s', (word, form) => {
    expect(formsOf(word)).toContain(form);
  });

  it('of a phrase the first word changes', () => {
    expect(formsOf('يطلق سراح')).toContain('تطلق سراح');
    expect(formsOf('يطلق سراح')).not.toContain('يطلق سراحه');
  });

  it('two letters take nothing', () => {
    expect(formsOf('صد')).toEqual(['صد']);
  });
});
