import { describe, expect, it } from 'vitest';
import { coursesWithin } from '../../../../shared/compare/features/courses';
import { reader, statementsOf } from '../articles';

const asked = (...text: string[]) =>
  coursesWithin(statementsOf(text), reader).map(({ question, severity }) => [question.key, severity]);

describe('what a course of action was called', () => {
  it('going and coming of one army are asked about', () => {
    expect(
      asked(
        'وقال الوزير هادي السالم إن تركيا قررت تعزيز القوات التركية في الجبل.',
        'وأعلنت قيادة الدرك أن تركيا بدأت سحب قواتها من الجبل.',
      ),
    ).toEqual([['withdrawal', 'high']]);
  });

  it('of two armies, of two years, or only of moving they are not', () => {
    expect(asked('وقررت تركيا إرسال تعزيزات إلى الجبل.', 'وأعلنت مصر سحب قواتها من الجبل.')).toEqual([]);
    expect(
      asked('وقررت تركيا في 2019 إرسال تعزيزات إلى الجبل.', 'وأعلنت تركيا في 2024 سحب قواتها من الجبل.'),
    ).toEqual([]);
    expect(asked('وأعلنت تركيا إعادة انتشار قواتها.', 'وبدأت تركيا سحب قواتها من الجبل.')).toEqual([]);
    expect(asked('ولن تنسحب تركيا من الجبل.', 'وقررت تركيا تعزيز القوات التركية.')).toEqual([]);
  });

  it('an accession is more than a declaration', () => {
    expect(
      asked(
        'وقال وزير الإعلام هادي السالم إن مصر وقعت إعلان تعاون سياسي مع التحالف الدولي.',
        'وأكد المندوب سامر الحكيم أن مصر وقعت اتفاقية الانضمام إلى التحالف الدولي.',
      ),
    ).toEqual([['pact', 'high']]);
  });

  it('an alliance’s troops are those of the state that leads it', () => {
    const american = [
      'وقال الوزير هادي السالم إن أميركا قررت تعزيز القوات الأميركية في الجبل.',
      'وأعلنت قيادة الدرك أن أميركا بدأت سحب قواتها من الجبل.',
    ];
    const drafts = coursesWithin(
      statementsOf(['وأعلن التحالف الدولي إعادة تموضع قواته في الجبل.', ...american]),
      reader,
    );
    expect(drafts.map(({ positions }) => positions.length)).toEqual([3]);
    const turkish = coursesWithin(
      statementsOf(['وأعلنت تركيا إعادة تموضع قواتها في الجبل.', ...american]),
      reader,
    );
    expect(turkish.map(({ positions }) => positions.length)).toEqual([2]);
  });

  it('an accession is more than an agreement without a military clause', () => {
    const joined = 'وأكد المندوب سامر الحكيم أن مصر وقعت اتفاقية الانضمام إلى التحالف الدولي.';
    expect(asked(joined, 'وقال وزير الإعلام هادي السالم إن اتفاق مصر لا يتضمن أي بنود عسكرية.')).toEqual([
      ['pact', 'high'],
    ]);
    expect(asked(joined, 'وقال وزير الإعلام هادي السالم إن اتفاق مصر يتضمن بنوداً عسكرية.')).toEqual([]);
  });
});
