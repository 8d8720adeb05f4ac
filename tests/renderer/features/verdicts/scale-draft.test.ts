import { describe, expect, it } from 'vitest';
import {
  addRating,
  beginScale,
  changeRating,
  findProblem,
  finishScale,
  moveRating,
  offerAgain,
  readValue,
  takeOff,
} from '../../../../renderer/features/verdicts/scale-draft';
import { adoptScale, defaultScale, findRating, offeredRatings } from '../../../../shared/records/scales';

const own = '0198f000-0000-7000-8000-000000000001';
const begun = beginScale(defaultScale);

describe('a scale that is edited', () => {
  it('keeps a rating that was taken off, so that verdicts given on it stay readable', () => {
    const saved = finishScale(takeOff(begun, 'misleading'), defaultScale, own);
    expect(saved.id).toBe(`own-${own}`);
    expect(offeredRatings(saved).map(({ id }) => id)).not.toContain('misleading');
    expect(findRating('misleading', saved)).toMatchObject({
      onScale: false,
      rating: { label: { en: 'Misleading' } },
    });
  });

  it('takes a saved rating back, and forgets one that was never saved', () => {
    const fresh = addRating(begun, own);
    expect(takeOff(fresh, own)).toEqual(begun);
    const back = offerAgain(takeOff(begun, 'proven'), 'proven');
    expect(back.offered.at(-1)?.id).toBe('proven');
    expect(back.retired).toEqual([]);
  });

  it('is put in another order, never beyond its ends', () => {
    const ids = (to: number): string[] => moveRating(begun, 'false', to).offered.map(({ id }) => id);
    expect(ids(0)[0]).toBe('false');
    expect(ids(99).at(-1)).toBe('false');
    expect(ids(-3)[0]).toBe('false');
  });

  it('lends the words of one language to the other', () => {
    const draft = changeRating(addRating(begun, own), own, { label: { ar: 'ساخر', en: ' ' }, value: '٢٫٥' });
    expect(finishScale(draft, defaultScale, own).ratings.at(-1)).toMatchObject({
      label: { ar: 'ساخر', en: 'ساخر' },
      value: 2.5,
    });
  });

  it('cannot be saved nameless, empty, with two ratings of one name or a value that is no number', () => {
    const some = (part: Parameters<typeof changeRating>[2]) => changeRating(begun, 'proven', part);
    expect(findProblem(begun)).toBeNull();
    expect(findProblem({ ...begun, name: { ar: ' ', en: '' } })).toBe('no-name');
    expect(findProblem({ ...begun, offered: [] })).toBe('no-ratings');
    expect(findProblem(addRating(begun, own))).toBe('no-label');
    expect(findProblem(some({ label: { ar: 'خطأ', en: 'x' } }))).toBe('same-label');
    expect(findProblem(some({ value: 'five' }))).toBe('no-number');
  });

  it('reads ClaimReview values in any digits', () => {
    expect([readValue('٤'), readValue(' 3.5 '), readValue(''), readValue('1,5')]).toEqual([
      4,
      3.5,
      null,
      undefined,
    ]);
  });

  it('goes with the dossier to its next scale where only it knows a rating', () => {
    const draft = changeRating(addRating(begun, own), own, { label: { ar: 'ساخر', en: 'Satire' } });
    const next = adoptScale(defaultScale, finishScale(draft, defaultScale, own));
    expect(offeredRatings(next)).toEqual(defaultScale.ratings);
    expect(findRating(own, next)).toMatchObject({ onScale: false, rating: { label: { en: 'Satire' } } });
  });
});
