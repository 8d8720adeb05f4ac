import { describe, expect, it } from 'vitest';
import { findFrames, frameOf, scenesOf } from '../../../../shared/compare/story/events';
import { reader, statementsOf } from '../articles';

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

  it('a statement is about the place last named in its event, else the next one, else that of the head', () => {
    const scenesIn = (text: readonly string[], title?: string) => {
      const statements = statementsOf(text, title === undefined ? {} : { title });
      const scenes = scenesOf(statements, findFrames(statements, reader));
      return statements.map((statement) => scenes.get(statement)!.places.map(({ names }) => names[0]));
    };
    expect(
      scenesIn(['قتل شخصان في غارة.', 'واستهدفت الغارة بلدة اللوزية.', 'ودمرت الغارة سيارتين.']),
    ).toEqual([['لوز'], ['لوز'], ['لوز']]);
    expect(
      scenesIn([
        'قتل شخصان في غارة.',
        'ودمرت الغارة سيارتين.',
        'وأصيب ثلاثة بجروح.',
        'وأصيب شخص في بلدة اللوزية.',
      ]),
    ).toEqual([[], [], [], ['لوز']]);
    expect(scenesIn(['قتل شخصان في غارة.'], 'غارة على بلدة اللوزية')).toEqual([['لوز'], ['لوز']]);
    expect(scenesIn(['قتل شخصان في غارة على بلدة اللوزية.'], 'غارة توقع قتيلين')[0]).toEqual(['لوز']);
  });

  it('a day since when something lasts is no day of it', () => {
    const statements = statementsOf([
      'قتل 9 أشخاص في بلدة اللوزية منذ 3 أيار.',
      'وقتل شخص في بلدة اللوزية في 4 أيار.',
    ]);
    const scenes = scenesOf(statements, findFrames(statements, reader));
    expect(statements.map((statement) => scenes.get(statement)!.dates)).toEqual([[], ['XXXX-05-04']]);
  });
});
