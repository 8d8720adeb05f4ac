import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownPlaces, TaughtPlaces, textPlacesOf } from '../../../../shared/compare/places/taught-places';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const textOf = (text: string) => textPlacesOf([passageOf(text)], passageOf(text), reader);
const isKnown = (places: TaughtPlaces, name: string): boolean =>
  places.known.startingAt(passageOf(name).words, 0) !== null;

describe('names a text teaches', () => {
  it.each([
    ['قصف استهدف بلدة كفرنور صباحاً', ['كفرنور']],
    ['غارة على قرية عين السرو الحدودية', ['عين السرو']],
    ['في مخيم أم الرمل وفي حي الصنوبر', ['ام الرمل', 'الصنوبر']],
    // Kinds that are named already, that are only described, and places the lexicons know.
    ['وقالت شبكة أطباء المدينة بأن الطريق مغلق', []],
    ['في منطقة حدودية وفي قرية مجاورة', []],
    ['في مدينة بيروت', []],
    ['في بلدة شهدت أمطاراً', []],
    ['قرية سياحية قرب الضاحية الجنوبية', []],
  ])('are those beside their kind: %s', (text, names) => {
    expect(textOf(text).beside).toEqual([...names].sort());
  });

  it.each([
    'انتهت ولاية الرئيس ميشال عون قبل عامين.',
    'خلال ولاية ترامب الثانية.',
    'دخلت القوات منطقة العمليات فجراً.',
    'في منطقة خفض التصعيد وفي منطقة حرب ومنطقة نزاع.',
    'من ناحية الأمن ولناحية تكثيف الضربات.',
    'قضاء الله وقدره.',
    'زار الوفد مخيم النازحين ومخيم لاجئين ومخيماً للاجئين.',
    'عمله في مزرعة الدجاج وفي مدينة الملاهي.',
    'دعا إلى مقاطعة البضائع ومقاطعة الانتخابات.',
    'من نهر الأولي إلى جبل من المشاكل.',
    'شكت بلدية الرئيس ومحافظة الوزير.',
    'عند معبر شمال البلاد.',
    'من ضاحية العاصمة إلى مطار البلاد وميناء النفط ومعبر المساعدات.',
    'في وادي الموت وفي حي السفارات وقرية المزارعين وبلدة المنشأ.',
    'عاد إلى بلدة زوجها وقرية أهله.',
    'في حي راقٍ وقرية فقيرة ومدينة بديلة ومطار مهجور.',
    'أقيم مخيم تدريب ومخيم إيواء ومزرعة أبقار ومدينة أشباح.',
    'استقبلت محافظة ومدير مكتبها الوفد.',
  ])('are no ordinary words: %s', (text) => {
    expect(textOf(text)).toMatchObject({ beside: [], opening: [] });
  });

  it('a text may open with one', () => {
    expect(textOf('كفرنور - قالت البلدية إن الطريق مغلق').opening).toEqual(['كفرنور']);
    for (const slug of ['قال الوزير', 'خاص', 'عاجل', 'وكالات', 'متابعات', 'الوزير', 'الرئيس ميشال'])
      expect(textOf(`${slug} - وهو طبيب - إن الطريق مغلق`).opening).toEqual([]);
  });

  it('a text knows them by itself', () => {
    const own = ownPlaces(textOf('قتل تسعة في بلدة كفرنور'));
    expect(own.startingAt(passageOf('كفرنور').words, 0)).not.toBeNull();
  });

  it('what stands where a place would is waited for', () => {
    const { awaited } = textOf('غارة على كفرنور ثم انفجار بعيترون في «دير الورد»');
    const waited = awaited.filter(({ said }) => said).map(({ words }) => words);
    for (const name of ['كفرنور', 'عيترون', 'دير الورد'])
      expect(waited.some((words) => words.startsWith(name))).toBe(true);
    expect(waited.some((words) => words.startsWith('انفجار'))).toBe(false);
  });
});

describe('names a dossier knows', () => {
  const kind = textOf('غارة أصابت خيمة في بلدة كفرنور');
  const used = textOf('قتل تسعة في كفرنور');
  const other = textOf('هدوء في الأسواق');
  const opened = textOf('كفرنور - قالت الوزارة إن الطريق مغلق');

  it('two texts have to put a name where a place stands', () => {
    const places = new TaughtPlaces();
    expect([...places.set('kind', kind)]).toEqual([]);
    expect(isKnown(places, 'كفرنور')).toBe(false);
    expect([...places.set('used', used)]).toEqual([]);
    expect(isKnown(places, 'كفرنور')).toBe(true);
    expect([...places.set('kind', null)]).toEqual(['used']);
    expect(isKnown(places, 'كفرنور')).toBe(false);
    expect([...places.set('kind', kind)]).toEqual(['used']);
  });

  it('what a text opens with stands nowhere by itself', () => {
    const places = new TaughtPlaces();
    places.set('opened', opened);
    places.set('used', used);
    expect(isKnown(places, 'كفرنور')).toBe(false);
    expect([...places.set('again', used)]).toEqual(['used']);
    expect(isKnown(places, 'كفرنور')).toBe(true);
  });

  it('only texts that use a name are to be read again, and none when a text comes in as it was', () => {
    const places = new TaughtPlaces();
    for (let at = 0; at < 20; at++) places.set(`far${at}`, other);
    for (const id of ['a', 'b']) places.set(id, used);
    expect([...places.set('kind', kind)].sort()).toEqual(['a', 'b']);
    expect([...places.set('kind', kind)]).toEqual([]);
    expect([...places.set('b', used)]).toEqual([]);
  });

  it('are the same whatever came first', () => {
    const texts = { kind, used, opened, other, again: used, more: textOf('قتيلان قرب كفرنور ودير الورد') };
    const ids = Object.keys(texts) as (keyof typeof texts)[];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 14 }),
        fc.shuffledSubarray(ids),
        (acts, last) => {
          const places = new TaughtPlaces();
          for (const [id, comes] of acts) places.set(id, comes ? texts[id] : null);
          for (const id of ids) places.set(id, null);
          for (const id of last) places.set(id, texts[id]);
          const fresh = new TaughtPlaces();
          for (const id of ids) if (last.includes(id)) fresh.set(id, texts[id]);
          expect(isKnown(places, 'كفرنور')).toBe(isKnown(fresh, 'كفرنور'));
        },
      ),
    );
  });
});
