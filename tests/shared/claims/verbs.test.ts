import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/arabic/phrases';
import { withoutAnd } from '../../../shared/claims/verbs';
import { grammar } from './passages';

const { verbs } = grammar;

describe('verbs of saying', () => {
  it.each([
    ['قال', 'past', 'm', false],
    ['قالت', 'past', 'f', false],
    ['وقالوا', 'past', 'm', true],
    ['فأضافت', 'past', 'f', false],
    ['يقول', 'present', 'm', false],
    ['ستقول', 'present', 'f', false],
    ['قَالَتْ', 'past', 'f', false],
    ['مضيفاً', 'participle', 'm', false],
  ])('are known in their forms: %s', (word, tense, gender, plural) => {
    expect(verbs.reporting(keyOf(word))).toMatchObject({ tense, gender, plural });
  });

  it('carry their own stance', () => {
    expect(verbs.reporting('قال')?.verb.stance).toBe('neutral');
    expect(verbs.reporting('زعمت')?.verb.stance).toBe('doubting');
  });

  it.each(['جسر', 'المصنع', 'وزارة', 'و', '', '\ud800', '12'])('are not what is none: «%s»', (word) => {
    expect(verbs.reporting(keyOf(word))).toBeNull();
    expect(verbs.form(keyOf(word))).toBeNull();
    expect(verbs.group(keyOf(word))).toBeNull();
  });
});

describe('verbs the lexicon does not know', () => {
  it('are told by their shape, and nouns of a like shape are not', () => {
    expect(verbs.form(keyOf('يتشقلب'))).toMatchObject({ tense: 'present', gender: 'm' });
    expect(verbs.form(keyOf('تشقلبت'))).toMatchObject({ tense: 'past', gender: 'f' });
    expect(verbs.form(keyOf('البيانات'))).toBeNull();
    expect(verbs.form(keyOf('قائلا'))).toBeNull();
  });

  it('of three letters in the past may be nouns', () => {
    expect(verbs.isNounLike('قصف')).toBe(true);
    expect(verbs.isNounLike('قصفت')).toBe(false);
    expect(verbs.isNounLike('جسر')).toBe(false);
  });
});

it('«and» is taken off a word, and left where too little would stay', () => {
  expect(['وقالت', 'فقال', 'قال', 'وي', ''].map(withoutAnd)).toEqual(['قالت', 'قال', 'قال', 'وي', '']);
});
