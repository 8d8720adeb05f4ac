import { describe, expect, it } from 'vitest';
import { isolate, messages, pluralAr, pluralEn } from '../../../renderer/i18n/messages';

const forms = { one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'غير ذلك' };
const say = (n: number): string => pluralAr({ n, text: String(n) }, forms);

describe('messages', () => {
  it('Arabic plural categories follow CLDR', () => {
    expect([1, 2, 3, 10, 11, 99, 100, 103, 111].map(say)).toEqual([
      'واحد',
      'اثنان',
      'قليل',
      'قليل',
      'كثير',
      'كثير',
      'غير ذلك',
      'قليل',
      'كثير',
    ]);
  });

  it('a form that is not given falls back to the general one', () => {
    expect(pluralAr({ n: 0, text: '0' }, { other: 'x' })).toBe('x');
    expect(pluralEn({ n: 1, text: '1' }, 'a', 'b') + pluralEn({ n: 0, text: '0' }, 'a', 'b')).toBe('ab');
  });

  it('a name in the other direction is closed off from the sentence around it', () => {
    expect(isolate('אב')).toBe('\u2068אב\u2069');
  });

  it('a catalogue gives both languages as they were declared', () => {
    const both = messages({
      en: { a: 'x', f: (n: number) => `${n}` },
      ar: { a: 'س', f: (n: number) => `${n}` },
    });
    expect([both.en.a, both.ar.a, both.ar.f(3)]).toEqual(['x', 'س', '3']);
  });
});
