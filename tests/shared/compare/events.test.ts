import { describe, expect, it } from 'vitest';
import { findFrames, frameOf } from '../../../shared/compare/events';
import { reader, statementsOf } from './articles';

const framesOf = (text: readonly string[]) => findFrames(statementsOf(text), reader);

describe('which statements tell of one event', () => {
  it('another place or a subheading begins another event', () => {
    expect(
      framesOf(['قتل شخص في غارة على بلدة الزهراء صباحاً.', 'وقتل شخصان في غارة على بلدة اللوزية مساء.']),
    ).toHaveLength(2);
    expect(framesOf(['قصفت طائرة مبنى في بلدة عين الزهر.', '## في الجنوب', 'ودمر القصف جسراً.'])).toHaveLength(
      2,
    );
  });

  it('another day begins another event, what follows goes on with it', () => {
    const frames = framesOf([
      'قصفت طائرة مبنى في بلدة عين الزهر.',
      'وقتل أربعة أشخاص في غارة على بلدة عين الزهر في 3 أيار.',
      'ودمرت الغارة سيارتين.',
    ]);
    expect(frames.map(({ statements }) => statements.length)).toEqual([1, 2]);
    expect(new Set(frameOf(frames).values())).toEqual(new Set([0, 1]));
  });
});
