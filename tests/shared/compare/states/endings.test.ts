import { describe, expect, it } from 'vitest';
import { endingsWithin } from '../../../../shared/compare/states/endings';
import { reader, statementsOf } from '../articles';

describe('an end declared', () => {
  it('what was declared over and still goes on is asked about once', () => {
    const statements = statementsOf([
      'أعلنت الحكومة عام 2017 القضاء على الجماعة، إلا أنها لا تزال تنشط في الوادي.',
    ]);
    expect(endingsWithin(statements, reader)).toHaveLength(1);
  });

  it('an end still to come weighs more, and «التنظيم» is the group the article names', () => {
    const statements = statementsOf([
      'وقال المتحدث سامر الحكيم إن الحملة ضد تنظيم داعش ستتواصل لضمان هزيمة داعش.',
      'وقد هُزم التنظيم في الوادي عام 2017.',
    ]);
    const [draft] = endingsWithin(statements, reader);
    expect(draft?.severity).toBe('medium');
    expect(draft?.question.data.b).toContain('لضمان هزيمة');
  });

  it('of a group that only lost its land something may be left', () => {
    const told = (end: string) =>
      endingsWithin(statementsOf([`${end} عام 2019. وأضافت أن الشرطة تلاحق فلول داعش.`]), reader);
    expect(told('أعلنت الحكومة هزيمة داعش')).toHaveLength(1);
    expect(told('ومن داعش تحقق في الوادي هزيمتها الجغرافية')).toEqual([]);
  });
});
