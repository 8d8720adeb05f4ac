import { describe, expect, it } from 'vitest';
import { holds, isMeant, isOff, partListsOf, withParts } from '../../../../shared/compare/sums/part-lists';
import { factsOf, reader } from '../articles';

const sums = (text: readonly string[]) =>
  factsOf(text).drafts.flatMap(({ kind, question }) => (kind === 'sum' ? [question.data.sum] : []));

describe('lists of parts', () => {
  it.each([
    [['وتوزعت الإصابات البالغة 72 على حي الحصن 38 إصابة، وحي الدمنة 21، وحي المشاريح 15.'], '74'],
    [['قال الوزير إن عدد المصابين بلغ 612 مصابا، يتابع 410 منهم العلاج في المستشفى و182 في العيادة.'], '592'],
    [['بلغ عدد الضحايا 30 شخصاً، 12 رجلاً و10 نساء و7 أطفال.'], '29'],
    [['استقبلت المستشفيات 45 جريحاً، 20 في المستشفى المركزي و15 في مستشفى النور و8 في العيادة.'], '43'],
    [['تضم اللجنة 15 عضواً، ستة من الحكومة وخمسة من المعارضة وثلاثة مستقلين.'], '14'],
    [['قُتل 17 شخصاً في البلدة.', 'وأوضح المدير أن القتلى 9 من الوادي و6 من الجبل.'], '15'],
    [['أظهر الحصر تضرر 1240 منزلاً، منها 820 منزلاً انهارت كلياً و320 منزلاً تضررت جزئياً.'], '1140'],
  ])('that do not make their whole are asked about: %s', (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });

  it.each([
    // Another thing is told of; all of two kinds; some of them; women and children without the men.
    [
      [
        'قبض على سبعة متهمين، خمسة منهم من المدينة واثنان من الريف، وضبطت 1200 حبة و45 كيلوغراماً وثلاث بنادق.',
      ],
    ],
    [['قبض على تسعة متهمين، بينهم امرأة، وضبطت 1.2 مليون حبة وخمسة وأربعون كيلوغراماً.']],
    [['الحصيلة أحد عشر قتيلا وواحد وثلاثون جريحا، نقلوا كلهم إلى المستشفى.']],
    [['أصيب 60 شخصاً، غادر 35 منهم المستشفى و4 في العناية المركزة.']],
    [['قتل 20 شخصاً، 12 امرأة و7 أطفال.']],
    [['تضرر 1240 منزلاً، منها 820 في السهل و320 في الجبل.']],
  ])('of something else or of some are none: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });

  it('a list knows its whole, and its parts are no rivals of it', () => {
    const { figures } = factsOf(['بلغت حصيلة الحادث 20 قتيلاً، 12 من الركاب و8 من الطاقم.']);
    const [list] = partListsOf(figures, reader);
    expect([holds(list!), isOff(list!, reader), isMeant(list!, reader)]).toEqual([true, false, true]);
    expect(withParts(figures, reader).map(({ figure }) => figure.part)).toEqual([false, true, true]);
  });
});
