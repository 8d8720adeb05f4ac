import { describe, expect, it } from 'vitest';
import { isAside, isSomeOf } from '../../../../shared/compare/figures/partial';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

const clauseOf = (text: string) => {
  const passage = passageOf(text);
  return { passage, reader, from: 0, to: passage.words.length };
};
const first = (text: string, read: typeof isAside) => {
  const clause = clauseOf(text);
  return read(clause, clause.passage.mentions[0]!);
};

describe('figures that are not the whole count', () => {
  it.each([
    ['وُصفت حال ثلاثة من الجرحى بالحرجة', true],
    ['وارتفعت الحصيلة بعد وفاة 3 مصابين', true],
    ['لا يزال ستة مصابين في المستشفى', true],
    ['three of the wounded are in a critical state', true],
    ['قتل خمسة من المدنيين', false],
    ['أصيب 12 شخصاً', false],
  ])('some of those told of are told from all: %s', (text, some) => {
    expect(first(text, isSomeOf)).toBe(some);
  });

  it.each([
    ['استقبل المستشفى 15 مصاباً', true],
    ['غادر المستشفى 35 جريحاً بعد العلاج', true],
    ['أصيب أربعة في حادث منفصل', true],
    ['سجلت الوزارة 12 إصابة في حادثة أخرى', true],
    ['من جهة أخرى أصيب أربعة', false],
    ['أصيب 12 آخرون', false],
  ])('those one hospital took in, and of another event: %s', (text, aside) => {
    expect(first(text, isAside)).toBe(aside);
  });
});
