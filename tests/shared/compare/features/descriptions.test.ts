import { describe, expect, it } from 'vitest';
import {
  activitiesWithin,
  describeFrames,
  descriptionsWithin,
  draftKinds,
  gravityOf,
  kindsIn,
  worst,
} from '../../../../shared/compare/features/descriptions';
import { findFrames, scenesOf } from '../../../../shared/compare/story/events';
import { factsOf, hall, reader, statementsOf } from '../articles';

const drafts = (text: readonly string[]) => factsOf(text).drafts;

describe('what a thing or a person was said to be', () => {
  it('a store of arms against a wedding hall is grave', () => {
    const [site] = drafts(hall).filter(({ question }) => question.key === 'site');
    expect(site).toMatchObject({ kind: 'description', severity: 'high' });
    expect(site!.positions).toHaveLength(2);
  });

  it('a citizen against a member is grave; a member that is a factor is no person', () => {
    const text = (what: string) => [
      'قتل مزارع في غارة على بلدة عين الزهر، وفق بلدية عين الزهر.',
      `وقال الجيش إن الغارة استهدفت ${what}.`,
    ];
    expect(drafts(text('عنصراً في الحزب')).map(({ kind }) => kind)).toContain('identity');
    const [statement] = statementsOf(['وأكدت القيادة أن الملاحقة عنصر حاسم في هزيمة الجماعة في سوريا.']);
    expect(kindsIn(statement!, reader.slot('person')!, reader)).toEqual([]);
  });

  it('who was to be spared was not harmed', () => {
    const text = [
      'قتل عنصر من كتائب الوادي في غارة على بلدة عين الزهر، وفق الجيش.',
      'وقالت قيادة الأركان إنها حرصت على تفادي إصابة المدنيين بالغارة.',
    ];
    expect(drafts(text).filter(({ kind }) => kind === 'identity')).toEqual([]);
  });

  it('one voice that lists what was hit contradicts nobody', () => {
    expect(
      drafts(['وقالت البلدية إن القصف دمر مدرسة ومستشفى ومخزن أسلحة في بلدة عين الزهر.']).filter(
        ({ kind }) => kind === 'description',
      ),
    ).toEqual([]);
  });

  it('what somebody was doing is asked about where two voices differ', () => {
    const text = [
      'وأفادت البلدية بأن الغارة قتلت سامي الحكيم أثناء عمله في بستان الزيتون.',
      'وقال الجيش إنه كان يعمل على نقل معدات عسكرية.',
    ];
    const statements = statementsOf(text);
    const frames = findFrames(statements, reader);
    expect(activitiesWithin(frames, reader, scenesOf(statements, frames))).toHaveLength(1);
  });

  it('kinds of one side go together', () => {
    const statements = statementsOf(hall);
    const frames = findFrames(statements, reader);
    const facts = describeFrames(frames, reader, scenesOf(statements, frames));
    const [a] = facts.filter(({ slot }) => slot === 'site');
    expect(gravityOf('site', a!, a!)).toBeNull();
    expect(draftKinds('site', [a!])).toBeNull();
    expect(descriptionsWithin([])).toEqual([]);
    expect(worst(['low', 'high'])).toBe('high');
  });
});
