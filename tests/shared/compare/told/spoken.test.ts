import { describe, expect, it } from 'vitest';
import { findTensions } from '../../../../shared/compare/find-tensions';
import { draftSpoken, isOtherSpeaker, isSpoken, spokenWithin } from '../../../../shared/compare/told/spoken';
import { articleOf, reader, statementsOf } from '../articles';

const words = '«ما حدث في السوق القديم جريمة لن تمر من دون حساب عسير»';
const by = (who: string, id = 'a', published = '2024-05-01') =>
  articleOf([`وقال ${who} إن ${words}.`], { id, published });
const asked = (a: string, b: string) =>
  findTensions([by(a, 'a'), by(b, 'b')]).tensions.map(({ question }) => question.key);

describe('one statement with different speakers', () => {
  it('is asked about, whatever the order', () => {
    expect(asked('الوزير سامر الحكيم', 'النائب هادي السالم')).toContain('one-statement');
    expect(asked('النائب هادي السالم', 'الوزير سامر الحكيم')).toContain('one-statement');
  });

  it.each([
    // One name with another title, a body and its head, an agency that passes on, a source nobody names.
    ['الوزير سامر الحكيم', 'سامر الحكيم'],
    ['الجيش السهلي', 'قائد الجيش السهلي'],
    ['الوزير سامر الحكيم', 'مصدر حكومي'],
    ['الوزير سامر الحكيم', 'وكالة الضفاف'],
  ])('is not with those who may be one: %s / %s', (a, b) => {
    expect(asked(a, b)).not.toContain('one-statement');
  });

  it('is not where the two speak more than a week apart: words are said again', () => {
    const later = (published: string) =>
      findTensions([by('الوزير سامر الحكيم', 'a'), by('النائب هادي السالم', 'b', published)]).tensions.map(
        ({ question }) => question.key,
      );
    expect(later('2024-05-08')).toContain('one-statement');
    expect(later('2024-05-09')).not.toContain('one-statement');
    expect(later('2024-04-23')).not.toContain('one-statement');
  });

  it('an outlet that quotes the speaker through another has the same origin', () => {
    const article = articleOf([`ونقلت قناة الساحل عن الوزير سامر الحكيم قوله إن ${words}.`], { id: 'b' });
    expect(findTensions([by('الوزير سامر الحكيم'), article]).total).toBe(0);
  });

  it('short words and those of the outlet are nobody’s', () => {
    const [short] = statementsOf(['وقال الوزير سامر الحكيم إن الأمر انتهى.']);
    const [own] = statementsOf(['وقع الحادث في السوق القديم بعد ظهر الأحد وسط زحام شديد.']);
    expect([isSpoken(short!), isSpoken(own!)]).toEqual([false, false]);
    expect(spokenWithin([short!, own!], reader)).toEqual([]);
    const [a, b] = [by('الوزير سامر الحكيم'), by('النائب هادي السالم', 'b')].map(
      (article) => statementsOf([article.text], { id: article.id })[0]!,
    );
    expect(isOtherSpeaker(a!, b!, reader)).toBe(true);
    expect(draftSpoken([a!, b!])).toEqual(draftSpoken([b!, a!]));
  });

  it('what is only reported is said by many without having it from anybody', () => {
    const reported = (who: string, id: string) =>
      articleOf([`وأكد ${who} أن الحكومة طلبت قرضاً جديداً من صندوق التنمية.`], {
        id,
        published: '2024-05-01',
      });
    const found = findTensions([reported('الوزير سامر الحكيم', 'a'), reported('النائب هادي السالم', 'b')]);
    expect(found.total).toBe(0);
  });

  it('words that everybody says are nobody’s', () => {
    const names = ['سامر الحكيم', 'هادي السالم', 'جمال الناصر', 'نادر الخوري'];
    expect(findTensions(names.map((name, at) => by(`النائب ${name}`, `${at}`))).total).toBe(0);
    expect(findTensions(names.slice(0, 3).map((name, at) => by(`النائب ${name}`, `${at}`))).total).toBe(1);
  });
});
