import { describe, expect, it } from 'vitest';
import { namerOf } from '../../../../renderer/features/history/act-names';

const nameOf = namerOf({
  claims: [{ id: 'a' }, { id: 'b' }],
  evidence: [{ id: 'e', fields: { target: { kind: 'claim', id: 'b' } } }],
  verdicts: [
    { id: 'b', fields: { target: { kind: 'claim', id: 'b' } } },
    { id: 'd', fields: { target: { kind: 'dispute', id: 'd' } } },
  ],
  openness: [{ id: 'r', fields: { target: { kind: 'claim', id: 'a' } } }],
  stands: [{ id: 's', fields: { claim: 'a' } }],
  titles: new Map([
    ['d', 'How many?'],
    ['untitled', ''],
  ]),
});

describe('what the records of an act are called', () => {
  it('calls a claim, and what hangs from it, by the number of the claim', () => {
    expect(nameOf('claim', 'b')).toEqual({ claim: 2 });
    expect(nameOf('verdict', 'b')).toEqual({ claim: 2 });
    expect(nameOf('evidence', 'e')).toEqual({ claim: 2 });
    expect(nameOf('reply', 'r')).toEqual({ claim: 1 });
    expect(nameOf('stand', 's')).toEqual({ claim: 1 });
  });

  it('calls a dispute, and the verdict on it, by its question', () => {
    expect(nameOf('dispute', 'd')).toEqual({ name: 'How many?' });
    expect(nameOf('verdict', 'd')).toEqual({ name: 'How many?' });
  });

  it('names nothing that has no name or is not there', () => {
    expect(nameOf('article', 'untitled')).toBeNull();
    expect(nameOf('claim', 'gone')).toBeNull();
  });
});
