import { describe, expect, it } from 'vitest';
import { ar } from '../../../renderer/i18n/ar';
import { en } from '../../../renderer/i18n/en';
import { makeI18n } from '../../../renderer/i18n/i18n';

const arabic = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });
const english = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });

describe('language', () => {
  it('numerals are the editor’s choice, not the language’s', () => {
    expect(arabic.number(1440)).toMatch(/^١[٬,]?٤٤٠$/u);
    expect(makeI18n({ locale: 'ar', digits: 'latn', months: 'egypt' }).number(44)).toBe('44');
  });

  it('months carry the names of the editor’s region', () => {
    expect(arabic.date('2025-01-12')).toContain('كانون الثاني');
    expect(makeI18n({ locale: 'ar', digits: 'latn', months: 'egypt' }).date('2025-01-12')).toContain('يناير');
  });

  it('a date says no more than it holds', () => {
    expect(english.date('2024')).toBe('2024');
    expect(english.date('2024-07')).toBe('July 2024');
    expect(english.date('XXXX-04-01')).toBe('1 April');
    expect(english.date('2024-01/2024-06')).toBe('January 2024 – June 2024');
  });

  it('Arabic plurals take the form the number wants', () => {
    const say = (n: number): string => ar.app.openDisputes(arabic.count(n));
    expect(say(1)).toBe('خلاف مفتوح');
    expect(say(2)).toBe('خلافان مفتوحان');
    expect(say(5)).toContain('خلافات');
    expect(say(12)).toContain('خلافاً');
  });

  it('no string is empty, and the Arabic ones are not left in English', () => {
    // Names of keys are the same on every keyboard; a claim of no known kind suggests no question; an
    // exact figure or a range has no word before it.
    const meant = [
      '.claims.form.saveKeys',
      '.disputes.ask.other',
      '.course.before.exact',
      '.course.before.range',
    ];
    const walk = (a: object, e: object, path: string): string[] =>
      Object.entries(a).flatMap(([key, value]) => {
        const other = (e as Record<string, unknown>)[key];
        if (typeof value === 'object' && value) return walk(value, other as object, `${path}.${key}`);
        if (typeof value !== 'string') return [];
        const same = value === other && /[a-z]{3}/iu.test(value);
        return value.trim() === '' || same ? [`${path}.${key}`] : [];
      });
    expect(walk(ar, en, '').filter((path) => !meant.includes(path))).toEqual([]);
  });
});
