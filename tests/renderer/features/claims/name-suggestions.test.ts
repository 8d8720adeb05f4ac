import { describe, expect, it } from 'vitest';
import { suggestNames } from '../../../../renderer/features/claims/name-suggestions';

const names = ['وزارة الصحة', 'الإطفاء', 'أم الفلاح', 'مدير الإطفاء', 'The Fire Service'];

describe('names offered while one is typed', () => {
  it('are found whatever the spelling', () => {
    expect(suggestNames(names, 'وزاره')).toEqual(['وزارة الصحة']);
    expect(suggestNames(names, 'ام الفلاح')).toEqual(['أم الفلاح']);
    expect(suggestNames(names, 'fire')).toEqual(['The Fire Service']);
  });

  it('come with those that begin so first', () => {
    expect(suggestNames(names, 'الاطفاء')).toEqual(['الإطفاء', 'مدير الإطفاء']);
  });

  it('are the most used ones while nothing is typed', () => {
    expect(suggestNames(names, ' ')).toEqual(names);
    expect(suggestNames(names, 'لا أحد')).toEqual([]);
  });
});
