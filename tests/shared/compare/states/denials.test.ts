import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { isDenied } from '../../../../shared/compare/states/denial-cues';
import {
  assertionOf,
  contestedWithin,
  draftContested,
  isContested,
} from '../../../../shared/compare/states/denials';
import { articleOf, factsOf, reader, statementsOf } from '../articles';

const told = (text: string, id: string) => articleOf([text], { id, published: '2024-05-01' });
const asked = (a: string, b: string) =>
  findTensions([told(a, 'a'), told(b, 'b')]).tensions.map(({ question }) => question.key);

const yes = 'وأكد رئيس اللجنة سامر الحكيم أن الحكومة طلبت قرضاً جديداً من صندوق التنمية.';
const no = 'ونفت رئاسة الحكومة أن تكون الحكومة طلبت قرضاً جديداً من صندوق التنمية.';

describe('what one voice says and another denies', () => {
  it('is asked about within an article and between two', () => {
    expect(asked(yes, no)).toEqual(['contested']);
    expect(factsOf([yes, no]).drafts.map(({ question, severity }) => [question.key, severity])).toEqual([
      ['contested', 'medium'],
    ]);
  });

  it.each([
    // Another matter, two denials, one voice, and something only thought possible.
    [yes, 'ونفت رئاسة الحكومة أن تكون الوزارة قد باعت مبنى البريد القديم.'],
    [no, 'ونفى وزير المال هادي السالم أن تكون الحكومة طلبت قرضاً جديداً من صندوق التنمية.'],
    ['وقالت رئاسة الحكومة إن الحكومة طلبت قرضاً جديداً من صندوق التنمية.', no],
    ['ورجح الخبير سامر الحكيم أن الحكومة ربما طلبت قرضاً جديداً من صندوق التنمية.', no],
  ])('is not where nothing is denied: %s / %s', (a, b) => {
    expect(asked(a, b)).not.toContain('contested');
  });

  it('two denials in different forms deny the same and are no question', () => {
    const told = articleOf(
      ['نفى المتحدث باسم جبهة الهضبة، كوكو جلال، موافقة الجبهة على أي هدنة في وادي الورد.'],
      {
        title: 'جبهة الهضبة: لم نوافق على أي هدنة في وادي الورد',
      },
    );
    expect(findTensions([told]).tensions).toEqual([]);
  });

  it('does not depend on which came first', () => {
    const [a, b] = [yes, no].map(
      (text, at) => assertionOf(statementsOf([text], { id: `${at}` })[0]!, reader)!,
    );
    expect([a!.denial, b!.denial === null]).toEqual([null, false]);
    expect([isContested(a!, b!, reader), isContested(b!, a!, reader)]).toEqual([true, true]);
    expect(draftContested([a!, b!])).toEqual(draftContested([b!, a!]));
    expect(contestedWithin([], reader)).toEqual([]);
    expect(isDenied(b!.statement, reader)).toBe(true);
  });
});
