import { describe, expect, it } from 'vitest';
import {
  draftStretches,
  isAsLongOtherwise,
  keysOfStretch,
  signatureOfStretch,
  stretchesWithin,
} from '../../../../shared/compare/figures/how-long';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { articleOf, factsOf, reader } from '../articles';

const fire = 'حريق في مصنع للورق ببلدة عين الزهر';
const truce = 'هدنة في الوادي بعد جولة محادثات';
const boat = 'غرق قارب مهاجرين قبالة عين الزهر';
const raid = 'اعتقال شبكة مخدرات في بلدة عين الزهر';
const verdict = 'الحكم في قضية انهيار البرج';

const stretches = (title: string, ...paragraphs: string[]) =>
  factsOf(paragraphs, { title, published: '2024-05-01' }).stretches;

const asked = (title: string, a: string, b: string) =>
  findTensions([
    articleOf([a], { id: 'a', title, published: '2024-05-01' }),
    articleOf([b], { id: 'b', title, published: '2024-05-01', outlet: 'الأفق' }),
  ]).tensions.filter(({ question }) => question.key.startsWith('how-'));

describe('how long, how soon and how far, by event', () => {
  it.each([
    [
      fire,
      'وقال الدفاع المدني إن فرقه وصلت إلى المكان بعد ربع ساعة من تلقي النداء.',
      'وقال الأهالي إن سيارات الإطفاء لم تصل إلا بعد أكثر من ساعة.',
      'how-soon',
    ],
    [
      fire,
      'ووصلت سيارات الإسعاف خلال عشر دقائق.',
      'وقال الأهالي إنهم انتظروا الإسعاف أربعين دقيقة.',
      'how-soon',
    ],
    [
      fire,
      'Firefighters arrived within ten minutes.',
      'Residents said they waited two hours for an ambulance.',
      'how-soon',
    ],
    [fire, 'وأُخمد الحريق بعد أربع ساعات.', 'وقالت البلدية إن إخماد الحريق تم بعد تسع ساعات.', 'how-long-of'],
    [fire, 'واستمر الحريق ست ساعات.', 'وتمت السيطرة على الحريق خلال ساعتين، وفق الشرطة.', 'how-long-of'],
    [
      truce,
      'واتفق الطرفان على هدنة إنسانية مدتها 14 يوماً.',
      'وينص المقترح على وقف القتال لمدة عشرة أيام قابلة للتمديد.',
      'how-long-of',
    ],
    [
      boat,
      'وغرق القارب على بعد نحو 12 ميلاً بحرياً من الشاطئ.',
      'The boat went down about 30 nautical miles off the coast.',
      'how-far-of',
    ],
    [
      raid,
      'وجرت العملية بعد متابعة ومراقبة استمرت ثلاثة أشهر.',
      'وذكر أن العملية نُفذت بعد رصد دام ثلاثة أسابيع.',
      'how-long-of',
    ],
  ])('two answers are one question in %s: %s / %s', (title, a, b, key) => {
    expect(asked(title, a, b).map(({ question }) => question.key)).toEqual([key]);
  });

  it.each([
    [fire, 'واستمر الحريق ثلاث ساعات.', 'وقال الأهالي إن سيارات الإطفاء وصلت بعد ربع ساعة.'],
    [fire, 'واستمر الحريق ثلاث ساعات.', 'وكان حريق سابق في المصنع قد استمر يومين.'],
    [fire, 'واستمر الحريق ثلاث ساعات.', 'وقررت النيابة حبس مدير المصنع أربعة أيام بعد الحريق.'],
    [fire, 'ووصلت سيارات الإطفاء بعد عشر دقائق.', 'وقال الأهالي إن سيارات الإطفاء وصلت بعد أقل من ربع ساعة.'],
    [fire, 'ويقع المصنع على بعد كيلومترين من البلدة.', 'وشب حريق في مصنع آخر على بعد عشرة كيلومترات.'],
    [truce, 'واتفق الطرفان على هدنة إنسانية مدتها 14 يوماً.', 'وكانت هدنة سابقة استمرت 72 ساعة قد انهارت.'],
    [
      truce,
      'واتفق الطرفان على هدنة إنسانية مدتها 14 يوماً.',
      'وكان الجانبان قد التزما في 3 شباط هدنة لثلاثة أيام لم تصمد.',
    ],
    [truce, 'واتفق الطرفان على هدنة مدتها أسبوعان.', 'واتفق الطرفان على هدنة مدتها 14 يوماً.'],
    [truce, 'واتفق الطرفان على هدنة مدتها أسبوعان.', 'وقال الوسيط إن الهدنة تبدأ بعد يومين.'],
  ])('and none where both can hold in %s: %s / %s', (title, a, b) => {
    expect(asked(title, a, b)).toEqual([]);
  });

  it('a sentence has its length for each convict and is no event that lasts', () => {
    expect(stretches(verdict, 'وصدر الحكم على المقاول بالسجن عشر سنوات، وفق المحكمة.')).toEqual([]);
  });

  it('an article that gives both is asked about neither, two voices of one article are', () => {
    const both = ['وقالت الشرطة إن الحريق استمر ساعتين.', 'وقالت الشرطة إن الحريق استمر ست ساعات.'];
    const [other] = factsOf(['واستمر الحريق ساعتين.'], {
      id: 'b',
      title: fire,
      published: '2024-05-01',
    }).stretches;
    const facts = stretches(fire, ...both);
    expect(facts.map((one) => isAsLongOtherwise(one, other!, reader))).toEqual([false, false]);
    expect(stretchesWithin(facts, reader)).toEqual([]);
    const voices = stretches(fire, both[0]!, 'وقال الأهالي إن الحريق استمر ست ساعات.');
    expect(stretchesWithin(voices, reader)).toHaveLength(1);
    expect(draftStretches(voices)).toEqual(draftStretches([...voices].reverse()));
  });

  it('is indexed by its story and by what says the same', () => {
    const [a] = stretches(fire, 'واستمر الحريق ساعتين.');
    const [b] = stretches(fire, 'واستمر الحريق ست ساعات.');
    expect(keysOfStretch(a!, reader)).toContain('lasted fire|حريق');
    expect(keysOfStretch(b!, reader)).toContain('lasted fire|حريق');
    expect(signatureOfStretch(a!, reader)).not.toBe(signatureOfStretch(b!, reader));
  });
});
