import { describe, expect, it } from 'vitest';
import { isSameVoice, namesOfVoice } from '../../../shared/compare/voices';
import { reader, statementsOf } from './articles';

const [statement] = statementsOf(['قتل 9 أشخاص في بلدة عين الزهر.']);
const named = (speaker: string) => ({ ...statement!, speaker });

describe('one voice', () => {
  it('is one by name, by a list of names, or by silence on both sides', () => {
    expect(isSameVoice(named('سنتكوم'), named('القيادة المركزية الأميركية'), reader)).toBe(true);
    expect(isSameVoice(named('الوزير سامي الحكيم'), named('سامي الحكيم'), reader)).toBe(true);
    expect(isSameVoice(named(''), named(''), reader)).toBe(true);
  });

  it('titles alone make nobody one', () => {
    expect(isSameVoice(named('الوزير سامي الحكيم'), named('الوزير هادي السالم'), reader)).toBe(false);
    expect(isSameVoice(named(''), named('سامي الحكيم'), reader)).toBe(false);
    expect(namesOfVoice('الوزير', reader).size).toBe(0);
  });
});
