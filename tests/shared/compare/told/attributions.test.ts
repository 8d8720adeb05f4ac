import { describe, expect, it } from 'vitest';
import {
  accusationsWithin,
  draftTwo,
  framingWithin,
  ownedWordsWithin,
  rolesWithin,
  sharedRun,
} from '../../../../shared/compare/told/attributions';
import { articleOf, reader, readStatements, statementsOf } from '../articles';

describe('who says it, and how firmly', () => {
  it('accusation against accusation is told as such', () => {
    const text = [
      'وتتهم تركيا حزب الضفاف بخرق هدنة المعابر.',
      'فيما يتهم حزب الضفاف تركيا بخرق هدنة المعابر.',
    ];
    const article = articleOf(text);
    const claims = article.blocks.map(({ start, end }, at) => ({
      ...{ id: `c${at}`, start, end, via: [], retracted: false },
      speaker: at === 0 ? 'تركيا' : 'حزب الضفاف',
    }));
    const statements = readStatements({ ...article, claims });
    expect(accusationsWithin(statements, reader)).toHaveLength(1);
  });

  it('a speaker’s words told as the outlet’s own are asked about', () => {
    const text = [
      'أثار انهيار الجسر موجة من القلق والغضب بين السكان.',
      'وقالت وزيرة النقل هدى الرفاعي إن الانهيار أثار موجة من القلق والغضب في البلاد.',
    ];
    const found = ownedWordsWithin(statementsOf(text), reader);
    expect(found.map(({ question }) => question.key)).toEqual(['whose-words']);
    const [a, b] = statementsOf(text);
    expect(sharedRun(a!, b!)?.content).toBeGreaterThanOrEqual(2);
  });

  it('a helper made the doer is asked about', () => {
    const statements = statementsOf([
      'أعلنت قيادة الدرك تقديم المساعدة في 22 عملية خلال شهر.',
      'وأكدت قيادة الدرك أن قوة الحدود نفذت العمليات بالتنسيق مع شركاء.',
    ]);
    expect(rolesWithin(statements, reader)).toHaveLength(1);
  });

  it('whoever accuses stands before the accused, whoever spoke before', () => {
    const text = [
      'وأضافت وزارة الصحة أن الحصيلة شهيد وجريحان.',
      'واتهم وزير الخارجية تركيا بخرق هدنة المعابر، في حين اتهمت تركيا حزب الضفاف بخرق هدنة المعابر.',
    ];
    const [draft] = accusationsWithin(statementsOf(text), reader);
    expect(draft!.question.data).toEqual({ a: 'وزير الخارجية', b: 'تركيا' });
  });

  it('a word that judges over one that describes is asked about', () => {
    const statements = statementsOf(['وقال الشهود إن ضربات المدفعية أصابت سوق الميناء ظهراً.'], {
      title: 'شهود: اعتداءات المدفعية تصيب سوق الميناء',
    });
    expect(framingWithin(statements, reader)).toHaveLength(1);
  });

  it('a tension of two has two positions', () => {
    const [statement] = statementsOf(['قصفت طائرة مبنى في بلدة عين الزهر.']);
    const draft = draftTwo({
      ...{ severity: 'low', about: 'x', question: { key: 'x', data: {} }, reasons: [] },
      a: [statement!, null],
      b: [statement!, null],
    });
    expect(draft.positions).toHaveLength(2);
  });
});
