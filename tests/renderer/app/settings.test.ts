import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../renderer/app/settings';

describe('settings', () => {
  it('Arabic, Arabic-Indic numerals and Levantine months are the default', () => {
    expect(parseSettings(null)).toEqual({
      locale: 'ar',
      digits: 'arab',
      months: 'levant',
      theme: 'system',
      textScale: 1,
    });
  });

  it('a damaged setting falls back alone; the others stay as the editor chose them', () => {
    expect(parseSettings('{"locale":"en","digits":7,"textScale":900}')).toMatchObject({
      locale: 'en',
      digits: 'arab',
      textScale: 1,
    });
    expect(parseSettings('{{{').locale).toBe('ar');
    expect(parseSettings('null').locale).toBe('ar');
    expect(parseSettings('[]').locale).toBe('ar');
  });
});
