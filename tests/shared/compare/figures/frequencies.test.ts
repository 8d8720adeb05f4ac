import { describe, expect, it } from 'vitest';
import { frequenciesIn, frequenciesWithin } from '../../../../shared/compare/figures/frequencies';
import { reader, statementsOf } from '../articles';

const rates = (text: string) =>
  statementsOf([text])
    .flatMap((statement) => frequenciesIn(statement, reader))
    .map(({ low, high }) => [low, high].map((value) => Math.round(value * 10) / 10));

const asked = (...text: string[]) =>
  frequenciesWithin(statementsOf(text), reader).map(({ question }) => [
    question.key,
    question.data.real,
    question.data.result,
  ]);

describe('how often', () => {
  it('rates are read as times a week', () => {
    expect(rates('وقال الوزير هادي السالم إن القوافل تتحرك كل يومين أو ثلاثة أيام.')).toEqual([[2.3, 3.5]]);
    expect(rates('وقال الوزير هادي السالم إن القوافل تتحرك مرة أسبوعياً.')).toEqual([[1, 1]]);
    expect(rates('وقال الوزير هادي السالم إن القوافل تتحرك مرتين على الأقل في الأسبوع.')).toEqual([
      [2, Number.POSITIVE_INFINITY],
    ]);
    expect(rates('وقال الوزير هادي السالم إن القوافل تتحرك 3 مرات يومياً.')).toEqual([[21, 21]]);
    expect(rates('وقال الوزير هادي السالم إن الكهرباء تنقطع كل ست ساعات.')).toEqual([[28, 28]]);
  });

  it('a count of one week is no rate', () => {
    expect(rates('وتحركت القوافل مرتين في الأسبوع الماضي.')).toEqual([]);
    expect(rates('وقال كل الوزراء إن القافلة تأخرت.')).toEqual([]);
  });

  it('one rate told in two ways comes out the same', () => {
    expect(asked('وقال الوزير هادي السالم إن الكهرباء تنقطع كل ست ساعات، أي 10 مرات يومياً.')).toEqual([
      ['rates', '28', '70'],
    ]);
    expect(asked('وقال الوزير هادي السالم إن الكهرباء تنقطع كل ست ساعات، أي 4 مرات يومياً.')).toEqual([]);
    expect(asked('وقال الوزير هادي السالم إن الكهرباء تنقطع كل ست ساعات، والمياه 10 مرات يومياً.')).toEqual(
      [],
    );
  });

  it('and so does a multiple of another', () => {
    const now = 'وقال الوزير هادي السالم إن القوافل تتحرك كل يومين';
    expect(asked(`${now}، وهو ضعف وتيرتها في العام الماضي حين كانت تتحرك مرة أسبوعياً.`)).toEqual([
      ['rate-multiple', '3.5', '2'],
    ]);
    expect(
      asked(
        'وقال الوزير هادي السالم إن القوافل تتحرك مرتين في الأسبوع، وهو ضعف وتيرتها حين كانت تتحرك مرة أسبوعياً.',
      ),
    ).toEqual([]);
  });
});
