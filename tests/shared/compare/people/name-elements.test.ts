import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../shared/arabic/phrases';
import {
  isOneName,
  isOnePerson,
  isSpelledTwice,
  keysOfName,
  readElements,
} from '../../../../shared/compare/people/name-elements';
import { reader } from '../articles';

const named = (name: string) => readElements(keyOf(name).split(/[\s-]/u));
const isGiven = (key: string) => reader.persons.isGiven(key);

describe('elements of a name', () => {
  it('are without the article, the word for son, and with what is glued to them', () => {
    expect(named('عبد الباقي بن حمدان').map(({ key }) => key)).toEqual(['عبدالباقي', 'حمدان']);
    expect(named('نور الدين الحلاوي').map(({ key }) => key)).toEqual(['نورالدين', 'حلاوي']);
    expect(named('أبو علي الزين').map(({ key }) => key)).toEqual(['ابوعلي', 'زين']);
  });

  it('of both scripts meet in their consonants', () => {
    expect(named('Hussein Mroueh').map(({ bones }) => bones)).toEqual(
      named('حسين مروّة').map(({ bones }) => bones),
    );
    expect(isOneName(named('Massoud al-Fituri'), named('مسعود الفيتوري'))).toBe(true);
    expect(keysOfName(named('Khalid al-Thaqafi'))).toEqual(keysOfName(named('خالد الثقافي')));
  });
});

describe('two names', () => {
  it('are one with more elements of it, harakat and the article aside', () => {
    expect(isOneName(named('حسين مروّة'), named('حسين مروه'))).toBe(true);
    expect(isOneName(named('حيدر كاظم'), named('حيدر كاظم المنشداوي'))).toBe(true);
    expect(isOneName(named('علي شحادة'), named('علي حسن شحادة'))).toBe(true);
  });

  it('of a father and his son, of one family, of one first name are two people’s', () => {
    expect(isOnePerson(named('علي حسين مروة'), named('حسين علي مروة'), isGiven)).toBe(false);
    expect(isOnePerson(named('روضة المثلوثي'), named('لطفي المثلوثي'), isGiven)).toBe(false);
    expect(isOnePerson(named('أنيس البوغانمي'), named('أنيس البوغديري'), isGiven)).toBe(false);
  });

  it('may be one spelled in two ways: a long vowel, letters of one sound', () => {
    expect(isSpelledTwice(named('خالد السقاف'), named('خالد الثقاف'), isGiven)).toBe(true);
    expect(isSpelledTwice(named('أنيس البوغانمي'), named('أنيس البوغنمي'), isGiven)).toBe(true);
    expect(isSpelledTwice(named('علي الحسن'), named('علي الحسين'), isGiven)).toBe(false);
    expect(isSpelledTwice(named('محمد سعد'), named('محمد سعيد'), isGiven)).toBe(false);
  });
});
