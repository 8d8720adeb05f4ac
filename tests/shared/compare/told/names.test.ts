import { describe, expect, it } from 'vitest';
import { noDecisions } from '../../../../shared/compare/compared';
import { findFrames } from '../../../../shared/compare/story/events';
import { aliasesIn, draftNames, labelsOf, spellingsIn } from '../../../../shared/compare/told/names';
import { reader, statementsOf } from '../articles';

const text = ['وقالت سنتكوم إن 3 أشخاص أصيبوا في سوريا.', 'وقالت سينتكوم إن 3 أشخاص أصيبوا في سوريا.'];
const facts = statementsOf(text).flatMap((statement) => aliasesIn(statement, reader));

describe('names that may be one', () => {
  it('are proposed as one', () => {
    expect(draftNames(facts, noDecisions)).toHaveLength(1);
  });

  it('what an editor confirmed or rejected is not asked again, and taking it back asks again', () => {
    const names = [['سنتكوم', 'سينتكوم']];
    expect(draftNames(facts, { same: names, different: [] })).toEqual([]);
    expect(draftNames(facts, { same: [], different: names })).toEqual([]);
    expect(draftNames(facts, noDecisions)).toHaveLength(1);
  });

  it('one name under several heads in one event is one question', () => {
    const frames = findFrames(
      statementsOf(['قصفت طائرة بلدة الزهراء صباحاً.', 'وقالت البلدية إن القصف طال مزرعة الزهراء.']),
      reader,
    );
    expect(draftNames(labelsOf(frames, reader), noDecisions).map(({ question }) => question.key)).toEqual([
      'place-names',
    ]);
  });

  it('a caption may call it otherwise too', () => {
    const statements = statementsOf(['قصفت طائرة بلدة الزهراء صباحاً.'], {
      captions: ['دخان فوق منطقة الزهراء', 'دخان فوق حي النخيل'],
    });
    const captions = statements.filter(({ role }) => role === 'caption');
    const found = labelsOf(findFrames(statements, reader), reader, captions);
    expect(found.map(({ label }) => label)).toEqual(['بلدة الزهراء', 'منطقة الزهراء']);
  });

  it('spellings that differ only in long vowels meet', () => {
    const spelled = statementsOf(['وقال بروكنسون إن الطريق أغلق.', 'وقال بروكنيسون إن الطريق فتح.']).flatMap(
      (statement) => spellingsIn(statement, reader),
    );
    expect(new Set(spelled.map(({ group }) => group)).size).toBeLessThanOrEqual(1);
  });
});
