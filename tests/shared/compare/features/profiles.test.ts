import { describe, expect, it } from 'vitest';
import { featuresIn } from '../../../../shared/compare/features/features';
import { propertiesOf } from '../../../../shared/compare/features/profiles';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { sentencesOf } from '../../../../shared/compare/sentences';
import { readText } from '../../../../shared/compare/statements';
import { articleOf, reader } from '../articles';

interface Story {
  readonly titles: readonly [string, string];
  readonly opens: readonly [string, string];
}

const fire: Story = {
  titles: ['حريق في مدينة وادي السنديان يقتل ثلاثة', 'تفاصيل حريق وادي السنديان فجر الاثنين'],
  opens: [
    'اندلع حريق فجر الاثنين في حي الزيتون بمدينة وادي السنديان وأودى بحياة ثلاثة أشخاص، وفق الدفاع المدني.',
    'قتل ثلاثة أشخاص فجر الاثنين في حريق بحي الزيتون في مدينة وادي السنديان، بحسب الدفاع المدني.',
  ],
};
const killing: Story = {
  titles: ['مقتل الصحافي سامر الدردري في ريف النخيل', 'ريف النخيل يودع الصحافي سامر الدردري'],
  opens: [
    'قتل الصحافي سامر الدردري مساء الأحد في بلدة ريف النخيل، وفق ما أعلنت نقابة الصحافيين.',
    'أعلنت نقابة الصحافيين مقتل الصحافي سامر الدردري مساء الأحد في بلدة ريف النخيل.',
  ],
};
const arrest: Story = {
  titles: ['توقيف الناشط مروان الصفدي في بلدة الحمراء', 'محامي الناشط مروان الصفدي يروي ظروف التوقيف'],
  opens: [
    'أوقفت السلطات الناشط مروان الصفدي مساء الخميس في بلدة الحمراء، وفق محاميه.',
    'قال محامي الناشط مروان الصفدي إن موكله أوقف مساء الخميس في بلدة الحمراء.',
  ],
};
const sea: Story = {
  titles: ['غرق قارب قبالة ميناء السدرة ومصرع عشرين مهاجرا', 'عشرون قتيلا في غرق قارب مهاجرين قبالة السدرة'],
  opens: [
    'غرق قارب مهاجرين فجر السبت قبالة ميناء السدرة ما أدى إلى مصرع عشرين شخصا، وفق خفر السواحل.',
    'لقي عشرون مهاجرا مصرعهم فجر السبت في غرق قارب قبالة ميناء السدرة، بحسب خفر السواحل.',
  ],
};
const bomb: Story = {
  titles: ['تفجير في سوق بلدة الشهباء يقتل ستة', 'ستة قتلى في تفجير سوق الشهباء'],
  opens: [
    'أسفر تفجير ظهر الأربعاء في سوق بلدة الشهباء عن مقتل ستة مدنيين، وفق الشرطة.',
    'قتل ستة مدنيين ظهر الأربعاء في تفجير استهدف سوق بلدة الشهباء، بحسب الشرطة.',
  ],
};

const articlesOf = ({ titles, opens }: Story, a: string, b: string, day = '2024-05-01') => [
  articleOf([opens[0], a], { id: 'a', title: titles[0], published: '2024-05-01' }),
  articleOf([opens[1], b], { id: 'b', title: titles[1], published: day, outlet: 'الأفق' }),
];
const asked = (story: Story, a: string, b: string, day?: string) =>
  findTensions(articlesOf(story, a, b, day)).tensions.map(({ question }) => question.key);

describe('two articles of one affair', () => {
  it.each<[string, Story, string, string]>([
    [
      'which-floor',
      fire,
      'وقال شهود إن النيران بدأت من الطابق الثاني في العمارة.',
      'وأوضح قائد الفريق أن اللهب خرج من شقة في الطابق الرابع.',
    ],
    [
      'site-kind',
      fire,
      'وقال السكان إن النيران اندلعت في مستودع للأقمشة.',
      'وأفاد مصدر بأن الحريق شب في مدرسة خاصة.',
    ],
    [
      'where-exactly',
      fire,
      'وقال السكان إن النيران بدأت في مطبخ الشقة.',
      'وقال الدفاع المدني إن الحريق اندلع في غرفة المولدات.',
    ],
    ['how-died', killing, 'وقالت الشرطة إن الوفاة نجمت عن أزمة قلبية.', 'وقال أهله إن جثته حملت آثار تعذيب.'],
    [
      'who-did',
      killing,
      'وقالت النقابة إنه قتل برصاص عناصر الأمن.',
      'وقالت الشرطة إنه قتل برصاص مسلحين مجهولين.',
    ],
    [
      'where-exactly',
      arrest,
      'وجرى توقيف الناشط في المطار قبيل سفره.',
      'وقالت أسرته إن رجالا اختطفوه من مكتبه.',
    ],
    [
      'what-charge',
      arrest,
      'ويواجه الصفدي تهم فساد مالي، بحسب النيابة التي تتولى التحقيق.',
      'وقال المحامي إن التحقيق معه كان بسبب منشورات على فيسبوك.',
    ],
    ['made', sea, 'وكان القارب الخشبي يقل أكثر من خمسين شخصا.', 'وقال ناجون إن القارب مطاطي ومتهالك.'],
    ['where-exactly', sea, 'وانطلق القارب من ميناء الحمراء.', 'وقال ناجون إن القارب انطلق من ميناء الزهور.'],
    [
      'how-done',
      bomb,
      'وقال ضابط إن التفجير نفذ بقذيفة هاون سقطت على السوق.',
      'وقال شهود إن انتحاريا فجر نفسه وسط السوق، وإن الانفجار قتل ستة.',
    ],
  ])('are asked %s', (key, story, a, b) => {
    expect(asked(story, a, b)).toContain(key);
    expect(asked(story, b, a)).toContain(key);
  });

  it.each<[string, Story, string, string]>([
    [
      'the same in another word',
      fire,
      'والحريق وقع داخل ورشة نجارة.',
      'وذكرت البلدية أن الحريق اندلع في مشغل للأخشاب.',
    ],
    [
      'another fire',
      fire,
      'ويذكر أن حريقاً مشابهاً اندلع في الطابق الثاني من فندق العام الماضي.',
      'وقال السكان إن النيران بدأت من الطابق الرابع في العمارة.',
    ],
    [
      'the same act',
      killing,
      'وقالت الشرطة إنه أصيب بالرصاص ومات في مكانه.',
      'وقال المسعفون إنه قتل رميا بالرصاص.',
    ],
    [
      'another man',
      killing,
      'وكان صحافي آخر قد قتل برصاص الجيش العام الماضي.',
      'وقالت الشرطة إنه قتل برصاص مسلحين مجهولين.',
    ],
    [
      'what can be one',
      bomb,
      'وأوضح الناطق أن الانفجار نجم عن سيارة مفخخة.',
      'وقال المحافظ إن انتحاريا يقود سيارة مفخخة نفذ الهجوم.',
    ],
    ['what is denied', sea, 'وكان القارب الخشبي يقل خمسين شخصا.', 'وقال ناجون إن القارب لم يكن مطاطيا.'],
  ])('are asked nothing of %s', (_, story, a, b) => {
    expect(asked(story, a, b)).toEqual([]);
  });

  it('are asked for the word of their heads once, whichever more they differ in', () => {
    const story = (title: string, id: string) =>
      articleOf([bomb.opens[0]], { id, title, published: '2024-05-01', outlet: id });
    const [judging, plain] = [
      story('مجزرة في سوق بلدة الشهباء: ستة شهداء', 'a'),
      story('هجوم على سوق بلدة الشهباء: ستة قتلى', 'b'),
    ];
    const words = findTensions([judging, plain]).tensions.filter(
      ({ question }) => question.key === 'which-word',
    );
    expect(words).toHaveLength(1);
    expect(words[0]!.severity).toBe('low');
    expect(findTensions([plain, { ...plain, id: 'c' }]).tensions).toEqual([]);
  });

  it('each thing has its own: a clinic is private, and the school is not', () => {
    const private_ = 'وقال المدير إن الحريق طال عيادة خاصة في الحي.';
    expect(asked(fire, private_, 'وقال سكان إن الحريق طال عيادة حكومية.')).toContain('which-kind');
    expect(asked(fire, private_, 'ودرس الضحايا في مدرسة حكومية قريبة.')).not.toContain('which-kind');
  });

  it('are two affairs weeks apart, or of two places', () => {
    const [a, b] = ['وكان القارب الخشبي قديما.', 'وقال ناجون إن القارب مطاطي.'] as const;
    expect(asked(sea, a, b, '2024-05-30')).toEqual([]);
    const [one] = articlesOf(sea, a, b);
    const [, other] = articlesOf(fire, a, b);
    expect(findTensions([one!, other!]).tensions.filter(({ question }) => question.key === 'made')).toEqual(
      [],
    );
  });

  it('one that names both values has none of its own', () => {
    const article = articleOf(['وكان القارب الخشبي قديما.', 'وقال ناجون إن القارب مطاطي.']);
    const { statements, rest } = readText(article, reader);
    const features = sentencesOf([...statements, ...rest], reader).flatMap((one) => featuresIn(one, reader));
    expect(propertiesOf(features).map(({ of }) => of)).not.toContain('hull');
  });

  it('two voices of one article are asked how a man died', () => {
    const article = articleOf([
      'وقال المتحدث باسم الشرطة إن الوفاة نجمت عن أزمة قلبية.',
      'وقال شقيقه فادي الدردري إن جثته حملت آثار تعذيب.',
    ]);
    expect(findTensions([article]).tensions.map(({ question }) => question.key)).toContain('how-died');
  });
});
