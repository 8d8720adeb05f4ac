import { describe, expect, it } from 'vitest';
import { beginsClause, negationsOf } from '../../../../shared/compare/states/negation';
import { reader, statementsOf } from '../articles';

/** Whether the first word with some letters is negated; null where it is neither said nor denied. */
function isNegated(text: string, letters: string): boolean | null {
  const statement = statementsOf([text]).find(({ quote }) => quote.includes(letters))!;
  const at = statement.words.findIndex(({ start, end }) =>
    statement.article.text.slice(start, end).includes(letters),
  );
  const negations = negationsOf(statement, reader);
  return negations.isOpen(at) ? null : negations.isNegated(at);
}

describe('how far a negation reaches', () => {
  it.each([
    ['وقال السكان إن الضربة جاءت من دون أي إنذار مسبق.', 'إنذار'],
    ['وقال رئيس البلدية إن المبنى لم يكن فيه أي مسلح.', 'مسلح'],
    ['وقال السكان إن المصنع غير مرخص.', 'مرخص'],
    ['وأكدت الوزارة خلو المبنى من السلاح.', 'السلاح'],
    ['ونفى المدير، في اتصال هاتفي، وجود أي خلل في المصنع.', 'خلل'],
    ['وقال الأهالي: «ما وصلنا شي من المساعدات».', 'وصلنا'],
    ['وقال الأهالي: «الإسعاف ما وصل».', 'وصل'],
    ['The mayor said there was no warning before the strike.', 'warning'],
  ])('%s: %s is denied', (text, letters) => {
    expect(isNegated(text, letters)).toBe(true);
  });

  it.each([
    ['وقال السكان إن المعبر لا يزال مفتوحاً أمام الشاحنات.', 'مفتوحاً'],
    ['وقال الطبيب إن معظم المصابين أطفال دون الخامسة من العمر.', 'العمر'],
    ['وقال الوزير إنه لم يسافر، بل حضر الاجتماع.', 'حضر'],
    ['وقال الوزير إن ما حصل سابقة خطيرة.', 'سابقة'],
    ['ونفى المدير عدم وجود ترخيص للمصنع.', 'ترخيص'],
  ])('%s: %s is not', (text, letters) => {
    expect(isNegated(text, letters)).toBe(false);
  });

  it('behind an exception nothing is said flatly', () => {
    expect(isNegated('وقال الأهالي إن الكلور لم يصل إلا إلى بيوت قليلة.', 'يصل')).toBeNull();
  });

  it('a clause begins with a turn or a verb joined on', () => {
    const [statement] = statementsOf(['أغلقت البلدية السوق لكن التجار عادوا وفتحوا المحال.']);
    const starts = statement!.words.filter((_, at) => beginsClause(statement!, at, reader));
    expect(starts.map(({ key }) => key)).toEqual(['لكن', 'وفتحوا', '.'].slice(0, starts.length));
  });
});
