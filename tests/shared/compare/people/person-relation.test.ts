import { describe, expect, it } from 'vitest';
import {
  areAtOdds,
  gravityOfTraits,
  isOfOnePerson,
  isSpelledApart,
  keysOfPerson,
  keysOfSeen,
  signatureOfPerson,
  signatureOfSeen,
} from '../../../../shared/compare/people/person-relation';
import { factsOf, reader } from '../articles';
import { askedOf, keysOf } from './people';

const title = 'غارة على بلدة عين الزهر';
const first = factsOf(['وقتل الطبيب سامر حلاوي في الغارة.'], { id: 'a', title, published: '2025-03-11' });
const second = factsOf(['وقتل سامر حلاوي، وهو قائد في وحدة الصواريخ.'], {
  ...{ id: 'b', title, published: '2025-03-11' },
});
const doctor = first.people.facts.find(({ trait }) => trait.dimension === 'calling')!;
const fighter = second.people.facts.find(({ trait }) => trait.dimension === 'calling')!;

describe('two things said of one person', () => {
  it('are weighed and met under his name', () => {
    expect(isOfOnePerson(doctor, fighter, reader)).toBe(true);
    expect(gravityOfTraits(doctor, fighter, reader)).toBe('high');
    expect(areAtOdds(doctor, fighter, reader)).toBe(true);
    expect(keysOfPerson(doctor, reader)).toEqual(keysOfPerson(fighter, reader));
    expect(signatureOfPerson(doctor)).not.toBe(signatureOfPerson(fighter));
  });

  it('names of both are met by their consonants', () => {
    const [a, b] = [first.people.seen[0]!, second.people.seen[0]!];
    expect(keysOfSeen(a)).toEqual(keysOfSeen(b));
    expect(isSpelledApart(a, b, reader)).toBe(false);
    expect(signatureOfSeen(a)).not.toBe(signatureOfSeen(b));
  });
});

describe('what is asked of people', () => {
  it.each([
    ['who-was', 'وقتل في الكمين وليد شمراني، وهو راعي أغنام.', 'ونعت الوزارة الجندي وليد شمراني.'],
    ['who-was', 'وقال إن القتيل يدعى سامر حلاوي ويعمل مهندسا.', 'إن سامر حلاوي مدرّس في القرية.'],
    ['how-old', 'وقتل محمد حلاوي (17 عاما) في الغارة.', 'وقتل محمد حلاوي البالغ من العمر 22 عاما.'],
    ['which-nation', 'وأوقف المدعو كريم بوعزة، وهو تونسي.', 'وأوقف المدعو كريم بوعزة، وهو جزائري.'],
    ['which-rank', 'وقال العقيد صلاح بابكر إن القوة وصلت.', 'وقال العميد صلاح بابكر إن القوة وصلت.'],
    ['which-office', 'وقال رئيس البلدية نزيه حلاوي ذلك.', 'وقال نائب رئيس البلدية نزيه حلاوي ذلك.'],
    ['which-kin', 'وقالت سلمى حلاوي، شقيقة القتيل، ذلك.', 'وقالت سلمى حلاوي، زوجة القتيل، ذلك.'],
    ['alive-or-dead', 'أعلن الجيش مقتل القيادي خالد مشعاني.', 'إن خالد مشعاني نجا من الغارة.'],
    ['held-or-free', 'ألقت الشرطة القبض على عماد راشدي.', 'إن عماد راشدي لا يزال فارا.'],
    ['man-or-woman', 'وقتل في الحادث الطفل نور شاهين.', 'وقتلت في الحادث الطفلة نور شاهين.'],
    ['who-held-role', 'إن منفذ الهجوم يدعى كمال درويش.', 'إن منفذ الهجوم هو عماد حلاوي.'],
    [
      'doer-or-bystander',
      'ألقت الشرطة القبض على قائد القارب في البلدة.',
      'إن رامي ع. الذي اتهم بقيادة القارب «كان راكبا مثل غيره».',
    ],
  ])('%s', (key, a, b) => {
    expect(keysOf(askedOf([a, b]))).toContain(key);
    expect(keysOf(askedOf([b, a]))).toContain(key);
  });

  it.each([
    ['two of one family', 'وقال المحامي لطفي المثلوثي ذلك.', 'وقالت الطبيبة روضة المثلوثي ذلك.'],
    [
      'two of one name, told so',
      'وقال المزارع آدم جفون ذلك.',
      'ومن القتلى آدم جفون، وهو معلم، وليس المزارع الذي يحمل الاسم نفسه.',
    ],
    ['trades that go together', 'أصيب المصور سامي شحادة.', 'قال الصحفي سامي شحادة ذلك.'],
    ['callings of one voice', 'وقتل سامي شحادة، وهو طبيب ومقاتل.', 'قتل الطبيب سامي شحادة.'],
    ['ages that meet', 'قتل الشاب سامي شحادة.', 'قتل سامي شحادة (24 عاما).'],
    ['a rank and a title', 'قال الدكتور سامي شحادة ذلك.', 'قال العقيد سامي شحادة ذلك.'],
    ['kin of two', 'وقالت سلمى حلاوي، شقيقة المعلم، ذلك.', 'وقالت سلمى حلاوي، زوجة السائق، ذلك.'],
  ])('nothing of %s', (_, a, b) => {
    expect(keysOf(askedOf([a, b])).filter((key) => key !== 'names')).toEqual([]);
  });

  it('nothing of what changed since: hurt and then dead, held after he was at large', () => {
    const days = ['2025-03-11', '2025-03-12'];
    expect(askedOf(['أصيب سامي شحادة بجروح.', 'استشهد سامي شحادة متأثرا بجروحه.'], { days })).toEqual([]);
    expect(askedOf(['إن سامي شحادة لا يزال فارا.', 'ألقت الشرطة القبض على سامي شحادة.'], { days })).toEqual(
      [],
    );
  });
});
