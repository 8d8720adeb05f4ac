import { describe, expect, it } from 'vitest';
import { fatesAround } from '../../../../shared/compare/people/person-fates';
import { reader } from '../articles';
import { passageOf, saidOf } from './people';

describe('what became of somebody', () => {
  it('stands before the name with its titles', () => {
    expect(saidOf('أعلن الجيش مقتل القيادي خالد مشعاني.')).toContain('fate dead');
    expect(saidOf('قتل فيها المصور خالد مشعاني.')).toContain('fate dead');
    expect(saidOf('ألقت الشرطة القبض على المشتبه به عماد راشدي.')).toContain('custody held');
  });

  it('or behind it as a predicate', () => {
    expect(saidOf('إن خالد مشعاني لا يزال فارا.')).toContain('custody at-large');
    expect(saidOf('إن خالد مشعاني نجا من الهجوم.')).toContain('fate alive');
    expect(saidOf('Khaled Mashani was killed in the raid.')).toContain('fate dead');
  });

  it('that is denied or was only tried is told as such, or not at all', () => {
    expect(saidOf('نفت الحركة مقتل خالد مشعاني.')).toContain('not fate dead');
    expect(saidOf('فشلت محاولة اغتيال خالد مشعاني.')).not.toContain('fate dead');
    const passage = passageOf('قال خالد مشعاني إن جنديا قتل');
    expect(fatesAround(passage, { from: 1, to: 3 }, { from: 0, to: 6 }, reader)).toEqual([]);
  });
});
