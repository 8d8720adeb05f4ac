import { describe, expect, it } from 'vitest';
import { actionAt, countingOf, nounOf, wordAt } from '../../../../shared/compare/figures/counting';
import { passageOf } from '../../claims/passages';
import { reader } from '../articles';

function counted(text: string) {
  const passage = passageOf(text);
  const mention = passage.mentions.find(({ type }) => type !== 'date')!;
  const { action, unit } = countingOf(passage, reader, mention, passage.words.length);
  return { action, unit, noun: nounOf(passage, mention) };
}
const actionOf = (text: string) => actionAt(passageOf(text).words, 0, reader);

describe('what was done to what a figure counts', () => {
  it.each([
    'أتى الحريق على ثلاث سفن',
    'احتراق ثلاث سفن',
    'ثلاث سفن احترقت',
    'التهمت النيران ثلاث سفن',
    'دمرت العاصفة ثلاث سفن',
  ])('is the same whether a verb, a noun or a predicate says it: %s', (text) => {
    expect(counted(text)).toMatchObject({ action: 'destroyed', unit: 'ship' });
  });

  it.each([
    'قضى خمسة أشخاص في الحريق',
    'خمسة أشخاص قضوا في الحريق',
    'لقي خمسة أشخاص حتفهم',
    'سقط نحو خمسة أشخاص',
    'راح ضحيته خمسة أشخاص',
    'فارق خمسة أشخاص الحياة',
    'وصول جثامين خمسة أشخاص',
  ])('knows the words of dying: %s', (text) => {
    expect(counted(text)).toMatchObject({ action: 'killed', unit: 'person' });
  });

  it.each([
    'سقطت خمسة صواريخ',
    'خمسة نازحين قضوا ليلتهم في العراء',
    'خمسة سجناء قضوا عقوبتهم',
    'لا يقل عن خمسة أشخاص',
  ])('and what is none: %s', (text) => {
    expect(['killed', 'aboard']).not.toContain(counted(text).action);
  });

  it('those aboard are counted by verb and noun alike', () => {
    expect(counted('كانت الحافلة تقل 32 مسافراً').action).toBe('aboard');
    expect(counted('وكان على متن الحافلة 45 راكباً').action).toBe('aboard');
  });

  it('a verb is known with its object written onto it, not without its preposition', () => {
    expect(actionOf('أحرقتها النيران')).toBe('destroyed');
    expect(actionOf('قضوا على المرض')).toBe('killed');
    expect(actionOf('أتى المدير')).toBeNull();
  });

  it('one noun is one key in singular and plural, and another noun is another', () => {
    const noun = (text: string) => counted(text).noun;
    expect(noun('سبعة مسارح')).toBe(noun('اثنا عشر مسرحاً'));
    expect(noun('سبعة جسور')).toBe(noun('اثنا عشر جسراً'));
    expect(noun('40 doses')).toBe(noun('41 dose'));
    expect(noun('سبعة تجار')).not.toBe(noun('سبعة متاجر'));
  });

  it('finds the word behind an offset', () => {
    const passage = passageOf('سقط سبعة أشخاص');
    expect(wordAt(passage, passage.text.indexOf('سبعة'))).toBe(1);
  });
});
