import { describe, expect, it } from 'vitest';
import { Clauses } from '../../../../shared/compare/states/clauses';
import { mattersIn } from '../../../../shared/compare/states/matter-words';
import { reader, statementsOf } from '../articles';

const read = (text: string): string[] =>
  statementsOf([text]).flatMap((statement) =>
    mattersIn(new Clauses(statement, reader)).map(({ kind, pole }) => `${kind.name} ${pole}`),
  );

describe('matters told to be there or not', () => {
  it('a noun needs a word that says there is one, before it', () => {
    expect(read('وقال الجيش إنه قصف مستودع أسلحة.')).toContain('armsStore a');
    expect(read('وقال الجيش إن صواريخ استهدفت المكان.')).not.toContain('armsStore a');
    expect(read('ودعا الوزير إلى نزع السلاح.')).not.toContain('armsStore a');
  });

  it('what was and is over is none', () => {
    expect(read('وكشف مصدر أن رخصة تشغيل المصنع انتهت.')).toContain('licence b');
  });

  it('a number of them says that there were some', () => {
    expect(read('وأوقفت الشرطة ثلاثة أساتذة.')).toContain('arrests a');
  });
});
