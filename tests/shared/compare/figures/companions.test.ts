import { describe, expect, it } from 'vitest';
import { companionsOf, labelOf } from '../../../../shared/compare/figures/companions';
import { passageOf } from '../../claims/passages';
import { factsOf, reader } from '../articles';

const read = (text: string) => {
  const passage = passageOf(text);
  const mention = passage.mentions.find(({ type }) => type === 'cardinal')!;
  const found = companionsOf(passage, reader, mention, 0);
  return found && { named: found.named, label: labelOf(passage.text, mention, found) };
};

describe('people counted beside somebody who is named', () => {
  it.each([
    ['وأصيب حارس السوق وأربعة آخرون بحروق', 1, 'حارس السوق وأربعة آخرون'],
    ['أصيب هو وأربعة آخرون', 1, 'هو وأربعة آخرون'],
    ['قتل سامر الحكيم وزوجته وأربعة آخرون', 2, 'سامر الحكيم وزوجته وأربعة آخرون'],
    ['وقالت البلدية إن السائق وأربعة آخرين قتلوا', 1, 'السائق وأربعة آخرين'],
  ])('are one more each: %s', (text, named, label) => {
    expect(read(text)).toEqual({ named, label });
  });

  it.each([
    'مقتل 8 من القادة واعتقال 32 آخرين',
    'ما أسفر عن مصرع سبعة أشخاص وإصابة أربعة عشر آخرين',
    'قتل مدنيون وأربعة آخرون',
    'وقتل أربعة أشخاص',
  ])('are none where nobody is named alone: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('the figure is all of them', () => {
    const [figure] = factsOf(['وأصيب حارس السوق وأربعة آخرون بحروق.']).figures;
    expect(figure!.figure).toMatchObject({ low: 5, high: 5, slot: 'injured', others: false });
  });
});
