import { describe, expect, it } from 'vitest';
import {
  compositionsIn,
  compositionsWithin,
  draftCompositions,
  isContradicted,
  keysOfComposition,
} from '../../../../shared/compare/people/compositions';
import { factsOf, reader } from '../articles';
import { askedOf, keysOf } from './people';

const toldOf = (...paragraphs: readonly string[]) =>
  factsOf(paragraphs).compositions.map(({ group, none, lot }) =>
    `${none ? 'no ' : ''}${group} ${lot}`.trim(),
  );

describe('who is said to have been among them', () => {
  it('is none, in several ways', () => {
    expect(toldOf('وأكد أن الوفيات لم يكن بينها أي قاصر.')).toEqual(['no minors killed']);
    expect(toldOf('وقالت الشرطة إنه لا يوجد أطفال بين القتلى.')).toContain('no minors killed');
    expect(toldOf('وقال الجيش إن جميع القتلى من المسلحين.')).toContain('no civilians killed');
    expect(toldOf('وأعمار القتلى معروفة وأعمارهم تتراوح بين 18 و47 عاما.')).toContain('no minors killed');
  });

  it('is somebody: counted, or named with an age', () => {
    expect(toldOf('وقتل خمسة أشخاص بينهم طفلان.')).toEqual(['minors killed', 'civilians killed']);
    expect(toldOf('وأصغر الضحايا تدعى منة حلاوي، 15 عاما.')).toContain('minors');
    expect(compositionsIn([], new Map(), [], reader)).toEqual([]);
  });
});

describe('what is asked of it', () => {
  it.each([
    ['وأكد المحافظ أن الوفيات لم يكن بينها أي قاصر.', 'وأصغر الضحايا تدعى منة حلاوي، 15 عاما.'],
    ['وقال الجيش إن جميع القتلى من المسلحين.', 'ومن بين القتلى امرأتان وطفل.'],
    ['وقالت السفارة إنه ليس بين الضحايا أجانب.', 'وأسفر الحادث عن مقتل تسعة بينهم سائحان.'],
    ['There were no children among the dead, he said.', 'Nine people were killed, among them two children.'],
  ])('%s | %s', (a, b) => {
    expect(keysOf(askedOf([a, b]))).toContain('any-among');
    expect(keysOf(askedOf([b, a]))).toContain('any-among');
  });

  it.each([
    ['another lot', 'وأصيب عشرة بجروح ليس بينهم أطفال.', 'وقتل خمسة أشخاص بينهم طفل.'],
    ['the same', 'وقتل خمسة أشخاص بينهم طفل.', 'وقتل خمسة أشخاص بينهم طفل وامرأة.'],
    ['another group', 'وقتل خمسة أشخاص ليس بينهم أجانب.', 'وقتل خمسة أشخاص بينهم طفل.'],
  ])('nothing of %s', (_, a, b) => {
    expect(keysOf(askedOf([a, b]))).not.toContain('any-among');
  });

  it('nothing of another matter', () => {
    const [a] = factsOf(['وأكد أن القتلى ليس بينهم طفل.'], { id: 'a', title: 'حريق في مصنع' }).compositions;
    const [b] = factsOf(['وقتل خمسة بينهم طفل.'], { id: 'b', title: 'فيضان في سد' }).compositions;
    expect(isContradicted(a!, b!, reader)).toBe(false);
    expect(keysOfComposition(a!, reader)).toContain('minors|مصنع');
    expect(keysOfComposition(b!, reader)).not.toContain('minors|مصنع');
  });

  it('also inside one article, between two voices', () => {
    const { compositions } = factsOf([
      'وأكد المحافظ أن القتلى ليس بينهم طفل.',
      'وقال الطبيب إن بين القتلى طفلا.',
    ]);
    expect(compositionsWithin(compositions, reader).map(({ severity }) => severity)).toEqual(['high']);
    expect(draftCompositions(compositions).question.data.a).toBe('طفل');
  });
});
