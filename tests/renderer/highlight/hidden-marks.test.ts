import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeName, findHiddenMarks, showHiddenMarks } from '../../../renderer/highlight/hidden-marks';
import { pieceText } from '../../shared/anchoring/texts';

describe('invisible and overriding marks', () => {
  it('are shown in place, so that offsets on screen are offsets in the captured text', () => {
    const text = 'قال\u202E مصدر\u200B مطّلع\u2069';
    expect(showHiddenMarks(text)).toMatch(/^قال[^\p{Cf}] مصدر[^\p{Cf}] مطّلع[^\p{Cf}]$/u);
    expect(showHiddenMarks('\uFEFFنص')).not.toContain('\uFEFF');
    fc.assert(
      fc.property(pieceText, (any) => {
        expect(showHiddenMarks(any)).toHaveLength(any.length);
        expect(findHiddenMarks(` ${showHiddenMarks(any)}`)).toEqual([]);
      }),
    );
  });

  it('leave alone the joiners and marks that Arabic and Persian text needs', () => {
    const text = 'می\u200Cخواهم ه\u200D و\u200F.';
    expect(showHiddenMarks(text)).toBe(text);
  });

  it('are listed by kind with every place', () => {
    expect(findHiddenMarks('a\u202Eb\u200Bc\u202E', 0)).toEqual([
      { code: 0x202e, name: 'RLO', sign: showHiddenMarks('\u202E'), offsets: [1, 5] },
      { code: 0x200b, name: 'ZWSP', sign: showHiddenMarks('\u200B'), offsets: [3] },
    ]);
    expect(findHiddenMarks('a\u202Eb\u200Bc\u202E', 2, 5)).toMatchObject([{ code: 0x200b, offsets: [3] }]);
    expect(codeName(0x61c)).toBe('U+061C');
  });
});
