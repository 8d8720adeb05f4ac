import { describe, expect, it } from 'vitest';
import { describeUse, tintOf } from '../../../../renderer/features/intake/line-words';
import { makeI18n } from '../../../../renderer/i18n/i18n';
import { readOf } from './pages';

const { page } = readOf('Flood at the mill');
const ar = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });

describe('the words beside a line', () => {
  it('say what it is or why it was set aside', () => {
    expect(page.lines.map(({ use }) => describeUse(use, page, ar)).slice(0, 3)).toEqual([
      'قائمة أو قسم',
      'العنوان',
      'فقرة',
    ]);
  });

  it('say where a repeated line stands first, by the number shown there', () => {
    const use = { kind: 'set-aside', reason: 'repeated', repeats: page.lines[2]!.start } as const;
    expect(describeUse(use, page, ar)).toBe('مكرّر من ٣');
    expect(describeUse({ ...use, repeats: null }, page, ar)).toBe('مكرّر');
    expect(describeUse({ ...use, repeats: 99_999 }, page, ar)).toBe('مكرّر');
  });

  it('go with a colour for every article, however many', () => {
    expect(tintOf(0)).not.toBe(tintOf(1));
    expect(tintOf(600)).toMatch(/^var\(--/u);
  });
});
