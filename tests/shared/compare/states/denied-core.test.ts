import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { conceptAt, conceptsOf, coreOf } from '../../../../shared/compare/states/denied-core';
import { articleOf, reader, statementsOf } from '../articles';

const coreIn = (text: string) => coreOf(statementsOf([text])[0]!, reader)?.concepts ?? null;

const title = 'حادث الحافلة قرب بلدة تل الزيتون';
const asked = (a: string, b: string, published = ['2024-05-01', '2024-05-01']) =>
  findTensions([
    articleOf([a], { id: 'a', title, outlet: 'ضفاف', published: published[0]! }),
    articleOf([b], { id: 'b', title, outlet: 'الأفق', published: published[1]! }),
  ]).tensions.filter(({ question }) => question.key === 'contested').length;

describe('what exactly is denied', () => {
  it('is the words behind the denial, in forms that are found again', () => {
    expect(coreIn('ونفى المتحدث سقوط أطفال في القصف.')).toEqual(['unit child']);
    expect(coreIn('ونفت النقابة وفاة السائق مؤكدة أنه يتلقى العلاج.')?.[0]).toBe('deed killed');
    expect(coreIn('وقالت المديرية إن السد لم ينهر.')).toHaveLength(2);
    expect(coreIn('وقال المدير إن السد انهار.')).toBeNull();
    expect(coreIn('وقال المدير إن التعويض لم يتجاوز مليون جنيه.')).toBeNull();
  });

  it.each([
    ['ونفى المتحدث سقوط أطفال.', 'وأكد الطبيب سامر الحكيم مقتل طفلين.'],
    ['ونفت النقابة وفاة السائق مؤكدة أنه يتلقى العلاج.', 'وقال قائد الشرطة إن السائق توفي في المكان.'],
    ['وقالت المديرية إن السد لم ينهر.', 'وقال رئيس البلدية إن انهيار السد فاجأ السكان.'],
    ['ونفى رئيس البلدية وجود مفقودين.', 'وما زال شخصان في عداد المفقودين، وفق الدفاع المدني.'],
    ['ولم تكن بين المفرج عنهم أي امرأة، وفق اللجنة.', 'وبين المفرج عنهم تسع نساء، بحسب البيان.'],
    ['وقالت الهيئة إن سائق القطار لم يكن نائماً.', 'وقال ركاب إن سائق القطار كان نائماً.'],
    ['وأكد الأهالي أن المدرسة لم تخضع للصيانة.', 'وذكرت المديرية أن المدرسة خضعت للصيانة قبل شهرين.'],
    ['ونفى المدير تسجيل أي وفاة.', 'وقال طبيب في المستشفى إن طفلة توفيت فجر السبت.'],
    ['The union said no ferries sailed.', 'A spokesman said five ferries sailed.'],
    ['The ministry denied that any doses had been spoiled.', 'A nurse said 2,000 doses had been spoiled.'],
  ])('is asked about where another voice affirms it in its own words: %s', (no, yes) => {
    expect(asked(no, yes)).toBe(1);
    expect(asked(yes, no)).toBe(1);
  });

  it.each([
    // Another thing, something only wished for or planned, the same denied twice, nobody among them.
    ['ونفت النقابة وفاة السائق.', 'وقال قائد الشرطة إن الشرطي توفي في المكان.'],
    ['ونفى المتحدث استقالة المدير.', 'وطالب الأهالي باستقالة المدير.'],
    ['ونفى المتحدث استقالة المدير.', 'ومن المتوقع أن تقبل استقالة المدير.'],
    ['ونفى المتحدث وفاة السائق.', 'وقال الطبيب إن السائق لم يمت.'],
    ['ونفى المتحدث سقوط أطفال.', 'وأكد الطبيب سامر الحكيم مقتل شرطيين.'],
  ])('is not where nothing is affirmed: %s / %s', (no, other) => {
    expect(asked(no, other)).toBe(0);
  });

  it('what is so on a later day is no contradiction', () => {
    expect(
      asked('ونفى رئيس البلدية وجود مفقودين.', 'وما زال شخصان في عداد المفقودين، وفق الدفاع المدني.', [
        '2024-05-01',
        '2024-05-09',
      ]),
    ).toBe(0);
  });

  it('a word is the deed or group the lexicon has for it, else its consonants', () => {
    const [statement] = statementsOf(['وقال المدير إن الطفل توفي فجأة في البيت.']);
    expect(conceptsOf(statement!, reader)).toContain('deed killed');
    expect(conceptsOf(statement!, reader)).toContain('unit child');
    expect(conceptAt(statement!.words, statement!.words.length - 2, reader)).toBeNull();
  });
});
