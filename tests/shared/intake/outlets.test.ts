import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/intake/key';
import { isAgency, isOutlet, isOutletLike, isOutletWord, ownNameOf } from '../../../shared/intake/outlets';

describe('names of outlets', () => {
  it('and of agencies are known, others are told by their words', () => {
    expect(isAgency(keyOf('أ.ف.ب'))).toBe(true);
    expect(isOutlet(keyOf('الشرق الأوسط'))).toBe(true);
    expect(isOutletLike(keyOf('صحيفة النخيل'))).toBe(true);
    expect(isOutletLike(keyOf('سامر حداد'))).toBe(false);
    expect(isOutletWord(keyOf('جريدة'))).toBe(true);
  });

  it.each([
    ['وكالة نافذة', 'نافذه'],
    ['الأفق نيوز', 'الافق'],
    ['The Penley Post', 'penley'],
    ['شبكة الكهرباء', null],
    ['Book Review', null],
    ['وكالة', null],
    ['مدير صحيفة الضفاف', null],
    ['سامر حداد', null],
  ])('are parted from their kind, which opens or closes them: %s', (name, own) => {
    expect(ownNameOf(keyOf(name))).toBe(own);
  });
});
