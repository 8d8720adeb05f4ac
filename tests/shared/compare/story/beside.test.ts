import { describe, expect, it } from 'vitest';
import { areBeside } from '../../../../shared/compare/story/beside';
import { reader, statementsOf } from '../articles';

const told = (text: string, id: string) =>
  statementsOf(['شب حريق في سوق مدينة النهر.', text], { id, title: 'حريق في سوق النهر' }).at(-1)!;
const fire = told('والتهم الحريق المحال.', 'a');

describe('what an article tells beside its story', () => {
  it.each([
    ['وفي مدينة الورد، شب حريق محدود.', true],
    ['وعلى صعيد آخر، شب حريق محدود.', true],
    ['وفي مدينة النهر، شب الحريق ليلاً.', false],
    ['وشب الحريق ليلاً.', false],
  ])('is of another place or said to be something else: %s', (text, beside) => {
    expect(areBeside(fire, told(text, 'b'), reader)).toBe(beside);
    expect(areBeside(told(text, 'b'), fire, reader)).toBe(beside);
  });

  it('two that tell the same beside are of one matter', () => {
    const text = 'وفي مدينة الورد، شب حريق محدود.';
    expect(areBeside(told(text, 'a'), told(text, 'b'), reader)).toBe(false);
  });
});
