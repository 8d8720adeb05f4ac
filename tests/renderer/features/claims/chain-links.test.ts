import { describe, expect, it } from 'vitest';
import { chainLinks } from '../../../../renderer/features/claims/chain-links';
import { made } from '../records';

const sources = [
  made('source', 1, { name: 'وزارة الصحة', reliability: 'B' }),
  made('source', 2, { name: 'الوكالة', reliability: 'C', retracted: true }),
];

describe('the links of a chain', () => {
  it('run from the speaker outwards, with the letter of those in the register, however written', () => {
    expect(chainLinks({ speaker: 'وزاره الصحه', via: ['الوكالة'] }, 'صحيفة', sources)).toEqual([
      { part: 'speaker', name: 'وزاره الصحه', reliability: 'B' },
      { part: 'medium', name: 'الوكالة', reliability: null },
      { part: 'outlet', name: 'صحيفة', reliability: null },
    ]);
  });

  it('are the outlet alone where it tells the thing itself, named or not', () => {
    expect(chainLinks({ speaker: ' ', via: [] }, 'صحيفة', sources)).toEqual([
      { part: 'narrator', name: 'صحيفة', reliability: null },
    ]);
    expect(chainLinks({ speaker: '', via: ['وزارة الصحة'] }, '', sources)[0]?.part).toBe('medium');
  });
});
