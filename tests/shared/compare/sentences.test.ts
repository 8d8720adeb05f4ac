import { describe, expect, it } from 'vitest';
import {
  isOneClause,
  markOf,
  type Sentence,
  sentencesOf,
  statementAt,
} from '../../../shared/compare/sentences';
import { readText } from '../../../shared/compare/statements';
import { articleOf, reader } from './articles';

function read(paragraphs: readonly string[], title = 'انقلاب قارب قبالة السدرة'): Sentence[] {
  const { statements, rest } = readText(articleOf(paragraphs, { title, published: '2024-05-01' }), reader);
  return sentencesOf([...statements, ...rest], reader);
}

describe('the sentences of an article', () => {
  it('hold every word, whether a statement has it or not', () => {
    const text = 'أعلن خفر السواحل انتشال تسع جثث بعد انقلاب قارب خشبي كان يقل مهاجرين.';
    const sentence = read([text])[1]!;
    const at = sentence.words.findIndex(({ key }) => key === 'خشبي');
    expect(statementAt(sentence, markOf(sentence, at, at + 1))?.quote).toContain('خشبي');
  });

  it('the head and the first paragraphs lead', () => {
    const told = read(['أ ب.', 'ج د.', 'ه و.', 'ز ح.']);
    expect(told.map(({ lead }) => lead)).toEqual([true, true, true, true, false]);
    expect(told.map(({ head }) => head)).toEqual([true, false, false, false, false]);
  });

  it.each([
    'يذكر أن قارباً غرق في المكان.',
    'وكان قارب مماثل قد غرق قبالة المدينة.',
    'وغرق قارب مطاطي في آذار 2021 قبالة الميناء.',
    'وفي حادث منفصل غرق قارب صيد.',
    'وغرق قارب خشبي في المكان نفسه العام الماضي.',
  ])('one about another event is set aside: %s', (text) => {
    expect(read([text])[1]!.aside).toBe(true);
  });

  it.each([
    'وغرق القارب مساء أمس قبالة المدينة.',
    'وقال ناجٍ آخر إن القارب مطاطي.',
    'وعاد خفر السواحل مرة أخرى.',
    'وبحسب المصدر، عثر على المواد في منزل، كانت الشبكة تستأجره منذ العام الماضي.',
  ])('one about this event is not: %s', (text) => {
    expect(read([text])[1]!.aside).toBe(false);
  });

  it('a comma parts clauses', () => {
    const sentence = read(['غرق القارب، وهو خشبي قديم.'])[1]!;
    expect(isOneClause(sentence, 0, 2)).toBe(true);
    expect(isOneClause(sentence, 0, 4)).toBe(false);
  });
});
