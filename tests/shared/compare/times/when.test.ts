import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import {
  draftWhen,
  isToldOtherwise,
  keysOfWhen,
  signatureOfWhen,
  whenWithin,
} from '../../../../shared/compare/times/when';
import { articleOf, factsOf, reader } from '../articles';

const asked = (title: string, a: string, b: string, [first, second] = ['2024-05-01', '2024-05-01']) => {
  const articles = [
    articleOf([a], { id: 'a', title, published: first! }),
    articleOf([b], { id: 'b', title, published: second!, outlet: 'الأفق' }),
  ];
  const when = (all: typeof articles) =>
    findTensions(all).tensions.filter(({ question }) => question.key.startsWith('when-'));
  expect(when([...articles].reverse()).map(({ key }) => key)).toEqual(when(articles).map(({ key }) => key));
  return when(articles);
};

const fire = 'حريق في مصنع للورق ببلدة عين الزهر';
const strike = 'غارة على بلدة عين الزهر توقع ثلاثة قتلى';
const arrest = 'اعتقال الصحفي رامي الدالي';
const session = 'جلسة البرلمان لمنح الثقة للحكومة';
const truce = 'هدنة في الوادي';

describe('one event told at two times', () => {
  it.each([
    [fire, 'اندلع الحريق في الرابعة فجراً.', 'وقال الجيران إن النيران اشتعلت قرابة السابعة صباحاً.'],
    [fire, 'نشب حريق هائل في المصنع مساء الثلاثاء.', 'وشب الحريق ظهر الثلاثاء، بحسب الشرطة.'],
    [fire, 'وأُخمد الحريق عند العاشرة مساءً.', 'وتواصلت النيران حتى الثالثة فجراً، وفق البلدية.'],
    [fire, 'وتمت السيطرة على الحريق في الثامنة مساء.', 'وتواصل الحريق إلى ما بعد الحادية عشرة ليلاً.'],
    [fire, 'The fire broke out at about 2 p.m.', 'Residents said the blaze started at around 11 a.m.'],
    [fire, 'وتلقت غرفة العمليات بلاغاً في الثانية ظهراً.', '«شمينا ريحة حريق الساعة 12 ونص»، تقول سعاد.'],
    [
      fire,
      'وصلت سيارات الإطفاء في التاسعة صباحاً.',
      'وقال الأهالي إن فرق الإطفاء وصلت عند الحادية عشرة صباحاً.',
    ],
    [
      fire,
      'استمرت عمليات البحث حتى الثالثة فجراً.',
      'وانتهت عمليات البحث عند منتصف الليل، وفق الحماية المدنية.',
    ],
    [strike, 'أغارت مسيّرة على البلدة عند الخامسة عصراً.', 'وقال شهود إن الطائرة قصفت المنزل في التاسعة ليلاً.'],
    [
      strike,
      'قُتل ثلاثة أشخاص فجر الثلاثاء في غارة على البلدة.',
      'واستهدفت الغارة المنزل مساء الاثنين، وفق المجلس البلدي.',
    ],
    [strike, 'The strike hit the house shortly before dawn on Tuesday.', 'استهدفت غارة المنزل ظهر الاثنين.'],
    [arrest, 'اعتقل الأمن الصحفي رامي الدالي مساء الجمعة.', 'وقالت زوجته إنهم اقتادوه من البيت فجر السبت.'],
    [arrest, 'Police detained him on Friday evening.', 'اعتُقل الدالي صباح الجمعة أمام مكتبه.'],
    [session, 'ورُفعت الجلسة في الحادية عشرة ليلاً.', 'وقال نائب إن الجلسة استمرت حتى الثالثة فجراً.'],
    [truce, 'تدخل الهدنة حيز التنفيذ عند السادسة صباحاً.', 'وقال الوسيط إن الهدنة تبدأ عند منتصف الليل.'],
    [truce, 'تنتهي الهدنة الأحد.', 'وقال الوسيط إن الهدنة تنتهي الثلاثاء المقبل.'],
    [
      truce,
      'حظر التجول من السادسة مساء حتى السادسة صباحا.',
      'وقالت الشرطة إن حظر التجول يبدأ في الثامنة مساء.',
    ],
  ])('is a question in %s: %s / %s', (title, a, b) => {
    expect(asked(title, a, b)).toHaveLength(1);
  });

  it.each([
    [fire, 'اندلع الحريق في الرابعة فجراً.', 'وقال الجيران إنهم غادروا بيوتهم قرابة السابعة صباحاً.'],
    [fire, 'اندلع الحريق في الرابعة فجراً.', 'وأعلنت البلدية في السابعة صباحاً إغلاق المدرسة.'],
    [fire, 'اندلع الحريق عند الرابعة فجراً.', 'وشب الحريق فجراً، بحسب الشرطة.'],
    [fire, 'اندلع الحريق عند الثانية ظهراً.', 'واندلع حريق آخر في السابعة مساء بمخزن مجاور.'],
    [fire, 'اندلع الحريق عند الثانية ظهراً.', 'ووصلت سيارات الإسعاف عند الثالثة ظهراً.'],
    [fire, 'اندلع الحريق عند الثانية ظهراً.', 'وأُخمد الحريق عند السادسة مساءً.'],
    [fire, 'اندلع الحريق عند الساعة 14:00.', 'وقالت المتحدثة إن الحريق بدأ عند الساعة 12:00 بتوقيت غرينتش.'],
    [
      fire,
      'نشب حريق في المصنع مساء الثلاثاء.',
      'وقال مدير المصنع مساء الأربعاء إن الخسائر كبيرة بعد الحريق.',
    ],
    [fire, 'نشب حريق في المصنع مساء الثلاثاء.', 'وكان حريق مماثل قد نشب في المصنع ظهر الجمعة الماضي.'],
    [fire, 'اندلع الحريق قرابة الثانية ظهراً.', 'وبدأ الحريق في الثانية والنصف ظهراً، وفق الشرطة.'],
    [fire, 'اندلع الحريق ليل الاثنين.', 'ونشب الحريق فجر الثلاثاء، وفق الشرطة.'],
    [fire, 'وتتوقع البلدية إخماد الحريق مساء الأربعاء.', 'وأُخمد الحريق ظهر الأربعاء.'],
    [strike, 'أغارت مسيّرة على البلدة عند الخامسة عصراً.', 'وشيّعت البلدة ضحايا الغارة عند العاشرة صباحاً.'],
    [strike, 'أغارت مسيّرة على البلدة عند الخامسة عصراً.', 'وتجددت الغارات عند التاسعة ليلاً.'],
    [
      strike,
      'أغارت مسيّرة على البلدة عند الخامسة عصراً.',
      'وعقد المجلس اجتماعاً طارئاً في التاسعة ليلاً لبحث الغارة.',
    ],
  ])('is none where both can hold in %s: %s / %s', (title, a, b) => {
    expect(asked(title, a, b)).toEqual([]);
  });

  it('the strike of the next day is another', () => {
    const [a, b] = ['أغارت مسيّرة على البلدة فجر الثلاثاء.', 'أغارت مسيّرة على البلدة فجر الأربعاء.'];
    expect(asked(strike, a, b, ['2024-04-30', '2024-05-01'])).toEqual([]);
  });

  it('an article that gives both times is asked about neither', () => {
    const both = [
      'وقالت الشرطة إن الحريق اندلع عند الثالثة فجراً.',
      'وقالت الشرطة إن الحريق اندلع عند السادسة فجراً.',
    ];
    const facts = factsOf(both, { id: 'a', title: fire, published: '2024-05-01' }).whens;
    const [other] = factsOf(['اندلع الحريق عند الثالثة فجراً.'], {
      id: 'b',
      title: fire,
      published: '2024-05-01',
    }).whens;
    expect(facts.map((fact) => isToldOtherwise(fact, other!, reader))).toEqual([false, false]);
    expect(whenWithin(facts, reader)).toEqual([]);
  });

  it('two voices of one article are asked, the days more gravely than the hour', () => {
    const within = (a: string, b: string) =>
      whenWithin(factsOf([a, b], { title: fire, published: '2024-05-01' }).whens, reader);
    const hour = within(
      'وقالت الشرطة إن الحريق اندلع عند الثالثة فجراً.',
      'وقال الأهالي إن الحريق اندلع عند السابعة صباحاً.',
    );
    expect(hour).toMatchObject([{ severity: 'medium', question: { key: 'when-was' } }]);
    const day = within(
      'وقالت الشرطة إن الحريق اندلع صباح الاثنين.',
      'وقال الأهالي إن الحريق اندلع مساء الثلاثاء.',
    );
    expect(day).toMatchObject([{ severity: 'high' }]);
  });

  it('is indexed by its story and by what says the same', () => {
    const [a, b] = ['اندلع الحريق عند الثالثة فجراً.', 'اندلع الحريق عند السابعة صباحاً.'].map(
      (text) => factsOf([text], { title: fire, published: '2024-05-01' }).whens[0]!,
    );
    const both = keysOfWhen(a!, reader).filter((key) => keysOfWhen(b!, reader).includes(key));
    expect(both).not.toEqual([]);
    expect(signatureOfWhen(a!)).not.toBe(signatureOfWhen(b!));
    expect(draftWhen([a!, b!])).toEqual(draftWhen([b!, a!]));
  });
});
