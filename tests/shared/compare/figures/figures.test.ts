import { describe, expect, it } from 'vitest';
import {
  directionBefore,
  exclude,
  figuresIn,
  isByWords,
  RATE,
  rangeOf,
} from '../../../../shared/compare/figures/figures';
import { isComparable } from '../../../../shared/compare/figures/numbers';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const figuresOf = (text: string) => {
  const passage = passageOf(text);
  return figuresIn({ passage, reader, from: 0, to: passage.words.length, dates: [] }, passage.mentions);
};
const only = (text: string) => figuresOf(text)[0]!;

describe('what a figure counts', () => {
  it('knows what was done, to whom, and where', () => {
    const figure = only('مقتل 12 شخصاً في بلدة عين الزهر');
    expect(figure).toMatchObject({ slot: 'killed', unit: 'person', low: 12, high: 12, part: false });
    expect(figure.places).toHaveLength(1);
  });

  it('each figure of a list has the place after it', () => {
    const [, first, second] = figuresOf('قتل 44 شخصاً، 13 في سوريا و31 في العراق');
    expect(first!.places[0]!.names).not.toEqual(second!.places[0]!.names);
  });

  it.each([
    ['تسعة جرحى في أسبوع واحد', 'week'],
    ['مقتل 4 خلال ليلة واحدة', 'night'],
    ['إصابة 5 في غضون 10 دقائق', 'minute'],
    ['قُصفت البلدة فقتل 5 وقصفت 3 مرات', 'time'],
  ])('how long and how often is no number of casualties: %s', (text, unit) => {
    const [, length] = figuresOf(text);
    expect(length!.unit).toBe(unit);
    expect(isComparable(length!, reader)).toBe(false);
  });

  it.each(['مقتل 9 أشخاص في 3 محافظات', 'قتل شخصان في 7 حوادث', 'نزح 300 شخص من 4 محافظات'])(
    'what the lexicon does not know is not counted as people: %s',
    (text) => {
      const [people, other] = figuresOf(text);
      expect(people!.unit).toBe('person');
      expect(other!.unit).toBeNull();
      expect(other!.slot === '' || isByWords(other!)).toBe(true);
    },
  );

  it('a figure behind what it counts counts that', () => {
    expect(only('مقتل جندي واحد')).toMatchObject({ slot: 'killed', unit: 'soldier', low: 1 });
    expect(only('قتل واحد في بلدة عين الزهر')).toMatchObject({ slot: 'killed', unit: null });
  });

  it('children and leaders are a part of the whole', () => {
    expect(only('مقتل 3 أطفال').part).toBe(true);
    expect(figuresOf('مقتل 9 أشخاص بينهم 3 نساء')[1]!.part).toBe(true);
    expect(only('ولا يزال 6 مصابين في المستشفى').part).toBe(true);
    expect(only('وما زال 6 أشخاص مفقودين').part).toBe(false);
  });

  it('a dual before its names counts nothing', () => {
    expect(figuresOf('في مخيمي الزيتون والرمان')).toEqual([]);
  });

  it('figures that can be one number do not exclude each other', () => {
    expect(exclude(only('9 قتلى'), only('12 قتيلاً'))).toBe(true);
    expect(exclude(only('9 قتلى'), only('12 قتيلاً على الأقل'))).toBe(true);
    expect(exclude(only('12 قتيلاً'), only('أكثر من 9 قتلى'))).toBe(false);
    expect(exclude(only('نحو 100 قتيل'), only('104 قتلى'))).toBe(false);
    expect(exclude(only('40 ألف شخص'), only('أكثر من 40 ألف شخص'))).toBe(true);
  });

  it('vague figures and dates have no range', () => {
    const passage = passageOf('عدة قتلى في 5 أيار 2024');
    expect(passage.mentions.map(rangeOf)).toEqual(passage.mentions.map(() => null));
  });

  it('tells growing from shrinking', () => {
    const way = (text: string) => {
      const passage = passageOf(text);
      return directionBefore(passage, reader, 0, passage.words.length);
    };
    expect([way('ارتفع العدد'), way('وانخفض العدد'), way('العدد')]).toEqual(['up', 'down', null]);
    expect(way('تراجع القلق وارتفع العدد')).toBe('up');
    expect(way('تراجع القلق، والعدد')).toBeNull();
    expect(way('تراجع القلق ووصل العدد')).toBeNull();
    expect(way('تراجع عدد الذين وصلوا')).toBe('down');
  });

  it('a rate is of what leads up to it, a noun the lexicon does not know of itself', () => {
    const rate = only('خفض المصرف سعر الفائدة الرئيسي من 20 إلى 19 في المئة');
    expect(figuresOf('خفض المصرف سعر الفائدة الرئيسي من 20 إلى 19 في المئة').at(-1)).toMatchObject({
      slot: RATE,
    });
    expect(rate.slot).not.toBe(RATE);
    const topic = figuresOf('سعر الفائدة 19 في المئة').at(-1)!.topic;
    expect(topic.size).toBe(2);
    expect(only('حضر المباراة 12 ألف متفرج').slot).toBe(only('تابعها 5 آلاف متفرج').slot);
  });
});
