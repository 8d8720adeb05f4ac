import { describe, expect, it } from 'vitest';
import { Uses } from '../../../shared/intake/uses';
import { linesOf, paragraph } from './lines';

const lines = linesOf(
  `عنوان من أربع كلمات\n${paragraph('المرفأ')}\nرافعات المرفأ صباح الاثنين الماضي (رويترز)\nرافعات المرفأ صباح الاثنين الماضي (رويترز)`,
);

describe('giving lines their uses', () => {
  it('sets a repeated caption aside with the offset of the first', () => {
    const uses = new Uses(lines, 1);
    uses.block(2, 0, 'caption');
    uses.block(3, 0, 'caption');
    expect(uses.at(2)).toEqual({ kind: 'block', article: 0, role: 'caption' });
    expect(uses.at(3)).toEqual({ kind: 'set-aside', reason: 'repeated', repeats: lines[2]!.row.start });
  });

  it('repeats nothing across articles', () => {
    const uses = new Uses(lines, 2);
    uses.block(2, 0, 'caption');
    uses.block(3, 1, 'caption');
    expect(uses.at(3)).toMatchObject({ kind: 'block', article: 1 });
  });

  it('gives a field once where an article has it once', () => {
    const uses = new Uses(lines, 1);
    uses.metaOnce(0, 0, 'byline');
    uses.metaOnce(1, 0, 'byline');
    expect(uses.has(0, 'byline')).toBe(true);
    expect(uses.at(1)).toMatchObject({ kind: 'set-aside' });
    expect(uses.findFirst(0, 0)).toBe(lines[0]!.row.start);
  });
});
