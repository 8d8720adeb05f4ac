import { describe, expect, it } from 'vitest';
import { startsIn } from '../../../../shared/compare/features/cause-starts';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { sentencesOf } from '../../../../shared/compare/sentences';
import { readText } from '../../../../shared/compare/statements';
import { articleOf, reader } from '../articles';

function startsOf(text: string): string[] {
  const { statements, rest } = readText(articleOf([text], { published: '2024-05-01' }), reader);
  return sentencesOf([...statements, ...rest], reader).flatMap((one) =>
    startsIn(one, new Map(), reader).flatMap(({ kinds }) => [...kinds]),
  );
}

describe('causes told without a word of cause', () => {
  it.each([
    ['وقالت ساكنة إن النار بدأت بانفجار سخان في المطبخ.', 'heater'],
    ['واندلع الحريق إثر تسرب غاز من أسطوانة.', 'gas'],
    ['وانقلبت الحافلة بعد انفجار إطار.', 'brakes'],
    ['وبدأ التدافع حين أطلقت الشرطة قنابل الغاز.', 'teargas'],
    ['واصطدم الزورق بهم من الخلف، ما أدى إلى انقلاب القارب.', 'rammed'],
    ['وبدأ النزاع بعد دخول ماشية إلى المزارع.', 'herds'],
    ['ونجم الحادث عن عطل في المكابح.', 'brakes'],
    ['The fire started after a gas cylinder exploded.', 'gas'],
    ['واشتعلت النيران من ثلاث جهات، وهذا فعل فاعل.', 'arson'],
    ['واندلعت الاشتباكات على خلفية ثأر قديم.', 'feud'],
  ])('%s', (text, kind) => {
    expect(startsOf(text)).toContain(kind);
  });

  it.each([
    'واندلع الحريق بعد منتصف الليل.',
    'ووقع الحادث بعد صافرة نهاية المباراة.',
    'وقع الطرفان الاتفاق بعد هطول الأمطار.',
    'ويذكر أن حريقاً اندلع العام الماضي بعد تسرب غاز.',
    'ولم يندلع الحريق بسبب تسرب غاز.',
  ])('are none where it is only a time, another mishap or denied: %s', (text) => {
    expect(startsOf(text)).toEqual([]);
  });
});

type Told = readonly [title: string, opening: string, text: string];
const asked = (a: Told, b: Told) =>
  findTensions([
    articleOf([a[1], a[2]], { id: 'a', title: a[0], published: '2024-05-01' }),
    articleOf([b[1], b[2]], { id: 'b', title: b[0], published: '2024-05-02', outlet: 'الأفق' }),
  ]).tensions.filter(({ question }) => question.key === 'cause').length;

describe('two causes of one mishap', () => {
  const sea = (a: string, b: string) =>
    asked(
      [
        'غرق قارب قبالة ميناء السدرة ومصرع عشرين مهاجرا',
        'غرق قارب مهاجرين فجر السبت قبالة ميناء السدرة ما أدى إلى مصرع عشرين شخصا، وفق خفر السواحل.',
        a,
      ],
      [
        'عشرون قتيلا في غرق قارب مهاجرين قبالة السدرة',
        'لقي عشرون مهاجرا مصرعهم فجر السبت في غرق قارب قبالة ميناء السدرة، بحسب خفر السواحل.',
        b,
      ],
    );
  const fire = (a: string, b: string) =>
    asked(
      [
        'حريق في مدينة وادي السنديان يقتل ثلاثة',
        'اندلع حريق فجر الاثنين في حي الزيتون بمدينة وادي السنديان وأودى بحياة ثلاثة أشخاص، وفق الدفاع المدني.',
        a,
      ],
      [
        'تفاصيل حريق وادي السنديان فجر الاثنين',
        'قتل ثلاثة أشخاص فجر الاثنين في حريق بحي الزيتون في مدينة وادي السنديان، بحسب الدفاع المدني.',
        b,
      ],
    );

  it('are asked once, whatever words they are told in', () => {
    const waves = 'وعزا المتحدث غرق القارب إلى الحمولة الزائدة.';
    const rammed = 'وقال ناجون إن زورقا رسميا صدمهم من الخلف، ما أدى إلى انقلاب القارب.';
    expect(sea(waves, rammed)).toBe(1);
    expect(sea(rammed, waves)).toBe(1);
    expect(
      fire(
        'وقال القائد إن ماسا كهربائيا وراء اندلاع الحريق.',
        'وقالت ساكنة إن النار بدأت بانفجار سخان في المطبخ.',
      ),
    ).toBe(1);
  });

  it('are none of one kind, of another fire, or where none is known', () => {
    const short = 'وقال القائد إن ماسا كهربائيا وراء اندلاع الحريق.';
    expect(fire(short, 'وقالت ساكنة إن النار بدأت بعد خلل كهربائي في العداد.')).toBe(0);
    expect(fire(short, 'ويذكر أن حريقا مشابها اندلع العام الماضي بعد تسرب غاز.')).toBe(0);
    expect(fire(short, 'وقالت الشرطة إن سبب الحريق ما زال مجهولا.')).toBe(0);
  });
});
