import { describe, expect, it } from 'vitest';
import { namesMore, partnersIn, partnersWithin } from '../../../../shared/compare/told/partners';
import { reader, statementsOf } from '../articles';

const whole = 'وقالت قيادة الدرك إنها نفذت 80 عملية بالتعاون مع حرس السواحل وشرطة الجبل.';
const within = (part: string) => partnersWithin(statementsOf([whole, part]), reader);

describe('with whom an act was done', () => {
  it('a part with partners the whole leaves out is asked about', () => {
    const [draft] = within(
      'وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع حرس السواحل وشركاء آخرين.',
    );
    expect(draft).toMatchObject({ kind: 'attribution', severity: 'low', question: { key: 'partners' } });
    expect(
      within('وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع حرس السواحل وكتيبة الوادي.'),
    ).toHaveLength(1);
  });

  it.each([
    'وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع حرس السواحل.',
    'وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع كتيبة الوادي.',
    'وقالت بلدية المرج إنها نفذت 30 عملية بالتعاون مع حرس السواحل وشركاء آخرين.',
    'وقالت قيادة الدرك إنها عقدت اجتماعاً بالتعاون مع حرس السواحل وشركاء آخرين.',
  ])('some of the partners, others altogether, another doer or another act are not: %s', (part) => {
    expect(within(part)).toEqual([]);
  });

  it.each([
    [7, 1],
    [8, 0],
  ])(
    'a part is looked for in the next eight paragraphs: behind %d others it is asked about %d times',
    (others, asked) => {
      const part = 'وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع حرس السواحل وشركاء آخرين.';
      const between = Array.from(
        { length: others },
        (_, at) => `وبقيت الطريق رقم ${at + 1} مفتوحة طوال النهار.`,
      );
      expect(partnersWithin(statementsOf([whole, ...between, part]), reader)).toHaveLength(asked);
    },
  );

  it('a part in the paragraph of the whole, or before it, is not asked about', () => {
    const part = 'وقالت قيادة الدرك إنها نفذت 30 عملية في السهل بالتعاون مع حرس السواحل وشركاء آخرين.';
    expect(partnersWithin(statementsOf([part, whole]), reader)).toEqual([]);
    expect(partnersWithin(statementsOf([`${whole} ${part}`]), reader)).toEqual([]);
  });

  it('the list ends where the place or what came of it begins', () => {
    const [statement] = statementsOf([
      'وقالت قيادة الدرك إنها نفذت 30 عملية بالتعاون مع حرس السواحل وشرطة الجبل في السهل أسفرت عن اعتقال 9 أشخاص.',
    ]);
    const found = partnersIn(statement!, reader)!;
    expect([found.names.length, found.open]).toEqual([2, false]);
    expect(namesMore(found, found)).toBe(false);
  });
});
