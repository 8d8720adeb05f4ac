import { describe, expect, it } from 'vitest';
import { Clauses } from '../../../../shared/compare/states/clauses';
import { statesIn } from '../../../../shared/compare/states/state-words';
import { reader, statementsOf } from '../articles';

const read = (text: string): string[] =>
  statementsOf([text]).flatMap((statement) =>
    statesIn(new Clauses(statement, reader)).map(({ kind, pole, thing }) => `${kind.name} ${pole} ${thing}`),
  );

describe('states told of things', () => {
  it('the nearest thing of a state is the one it is said of', () => {
    expect(read('وأغلق الجيش الطريق المؤدي إلى المستشفى.')).toContain('open b road');
  });

  it('to be without a thing is one, and a pronoun stands for what was told before', () => {
    expect(read('وقال السكان إن المدينة بلا كهرباء منذ يومين.')).toContain('supply a power');
    expect(read('وصلت المساعدات إلى القرى السفلى، لكنها لم تصل إلى القرى العليا.')).toEqual(
      expect.arrayContaining(['arrival a aid', 'arrival a aid']),
    );
    expect(read('وقالت عائلة الصحافي إنه لا يزال محتجزاً.')).toContain('free b journalist');
  });

  it('whoever works somewhere is no machine that works', () => {
    expect(read('ويعمل في المصنع مئات العمال.')).toEqual([]);
  });
});
