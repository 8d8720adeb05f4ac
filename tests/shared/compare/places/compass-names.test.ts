import { describe, expect, it } from 'vitest';
import { sidesIn } from '../../../../shared/compare/places/compass-names';
import { draftNames } from '../../../../shared/compare/told/names';
import { statementsOf } from '../articles';

const facts = (...text: string[]) => statementsOf(text).flatMap(sidesIn);
const none = { same: [], different: [] };

describe('a side of a land written in two ways', () => {
  it('is one question of places, once an editor has not settled it', () => {
    const found = facts(
      'وقالت قيادة الدرك إن الحملة بدأت في شمال شرق سوريا.',
      'وقالت قيادة الدرك إن الحملة انتهت بشمال شرقي سوريا.',
    );
    expect(found.map(({ surface }) => surface)).toEqual(['شمال شرق سوريا', 'شمال شرقي سوريا']);
    expect(draftNames(found, none).map(({ question }) => question.key)).toEqual(['place-names']);
    expect(draftNames(found, { same: [['شمال شرق سوريا', 'شمال شرقي سوريا']], different: [] })).toEqual([]);
  });

  it('another side, another land, or one spelling is none', () => {
    expect(
      draftNames(
        facts(
          'وقالت قيادة الدرك إن الحملة بدأت في شمال شرق سوريا.',
          'وقالت قيادة الدرك إن الحملة انتهت في شمال غربي سوريا وشمال شرقي العراق.',
        ),
        none,
      ),
    ).toEqual([]);
    expect(facts('وقالت قيادة الدرك إن الحملة بدأت في شمال سوريا.')).toEqual([]);
  });
});
