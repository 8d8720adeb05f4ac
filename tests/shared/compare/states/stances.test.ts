import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../../shared/compare/states/stances';
import { articleOf, factsOf, reader, readStatements } from '../articles';

const read = (text: string): string[] =>
  factsOf([text], { published: '2025-03-03' }).stances.map(({ kind, pole, thing }) =>
    [kind.name, pole, thing].join(' ').trim(),
  );

describe('what a statement says to be so or not', () => {
  it.each([
    ['وقال السكان إن الضربة جاءت بلا سابق إنذار.', 'warning b'],
    ['وأعلن الجيش أنه أنذر السكان قبل الضربة.', 'warning a'],
    ['وقال عمال إن باب السلم كان مقفولاً بالقفل.', 'door b door'],
    ['وقال المدير إن الأبواب لم تكن مغلقة.', 'door a door'],
    ['وكشف مصدر أن رخصة تشغيل المصنع انتهت في ديسمبر ولم تُجدَّد.', 'licence b'],
    ['وقال المحافظ إن المصنع مرخص.', 'licence a'],
    ['وقال عضو المجلس إن حملة التطعيم لم تبدأ بعد.', 'begun b campaign'],
    ['وقال أطباء إن الأكسجين نفد.', 'stock b oxygen'],
  ])('%s: %s', (text, stance) => {
    expect(read(text)).toContain(stance);
  });

  it.each([
    ['وقال المدير إن المصنع قد يُغلق الأسبوع المقبل.'],
    ['وطالب الأهالي بفتح الطريق.'],
    ['ودعا الوزير إلى توزيع المساعدات إذا وصلت القافلة.'],
    ['ويعمل في المصنع 420 عاملاً.'],
    ['وقال السكان إن المساعدات لم تصل إلا إلى عائلات قليلة.'],
  ])('%s: nothing flatly', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('of a caption nothing is read, and where it still is so is told', () => {
    const article = articleOf(['وقال تجار إن السوق ما زال مغلقاً منذ الأحد.'], {
      captions: ['السوق مغلق'],
      published: '2025-03-03',
    });
    const scene = { places: [], dates: [] };
    const stances = readStatements(article).flatMap((one) => stancesIn(one, scene, reader));
    expect(stances).toMatchObject([{ thing: 'market', pole: 'b', still: true, again: false, denied: false }]);
    expect(stances[0]!.days).toHaveLength(1);
  });
});
