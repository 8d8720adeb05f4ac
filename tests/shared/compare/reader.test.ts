import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../shared/arabic/words';
import { builtInCompare } from '../../../shared/compare/lexicons';
import { compareReaderOf, findAll } from '../../../shared/compare/reader';
import { reader } from './articles';

describe('the lexicons of comparing', () => {
  it('a word glued to others is found', () => {
    const words = cutWords('وبالخيمة');
    expect(findAll(reader.slot('site')!.book, words)[0]?.value).toBe('gathering');
  });

  it.each(['شخصان', 'جنديين', 'امرأتان', 'طائرتان'])('duals need not be spelt out: %s', (dual) => {
    expect(findAll(reader.units, cutWords(dual))).toHaveLength(1);
  });

  it('a reader is made once for its lexicons', () => {
    expect(compareReaderOf(builtInCompare)).toBe(reader);
    expect(reader.slot('no such slot')).toBeNull();
  });

  it('a word that a desk puts on two sides sides with neither', () => {
    const { opposed } = builtInCompare;
    const torn = compareReaderOf({
      ...builtInCompare,
      opposed: {
        ...opposed,
        slots: {
          ...opposed.slots,
          site: { ...opposed.slots.site!, kinds: { arms: ['كوخ'], home: ['كوخ', 'دار'] } },
        },
        reversals: [{ a: ['صعد', 'تذبذب'], b: ['هبط', 'تذبذب'], who: false, contradictory: false }],
      },
    });
    expect(findAll(torn.slot('site')!.book, cutWords('كوخ'))).toEqual([]);
    expect(findAll(torn.slot('site')!.book, cutWords('دار'))).toHaveLength(1);
    expect(findAll(torn.reversals, cutWords('تذبذب'))).toEqual([]);
    expect(findAll(torn.reversals, cutWords('صعد'))).toHaveLength(1);
  });
});
