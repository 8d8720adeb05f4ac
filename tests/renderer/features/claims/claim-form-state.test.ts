import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  categoryOfKey,
  changedFields,
  claimChange,
  claimSince,
  draftOf,
  emptyDraft,
  fieldsOf,
  isOvertaken,
  keyOfCategory,
  moveLink,
} from '../../../../renderer/features/claims/claim-form-state';
import { categories, claimDefaults } from '../../../../shared/records/claim';
import { type Id, idSchema } from '../../../../shared/records/ids';
import { idOf, made } from '../records';

describe('the form of a claim', () => {
  it('chooses no category for the editor', () => {
    expect(fieldsOf(emptyDraft)).toBeNull();
  });

  it('trims names and leaves out empty links of the chain', () => {
    const fields = fieldsOf({
      ...emptyDraft,
      category: 'date',
      speaker: ' شاهد ',
      via: ['', ' مراسل ', ' '],
    });
    expect(fields).toMatchObject({ speaker: 'شاهد', via: ['مراسل'] });
  });

  it('changes nothing when nothing was typed', () => {
    const seen = { ...claimDefaults, speaker: 'شاهد', via: ['مراسل'], statement: 'قول' };
    expect(changedFields(seen, draftOf(seen))).toEqual({});
  });

  it('changes only the fields that were touched', () => {
    const seen = { ...claimDefaults, speaker: 'شاهد', via: ['مراسل'] };
    expect(changedFields(seen, { ...draftOf(seen), via: ['مراسل', 'وكالة'] })).toEqual({
      via: ['مراسل', 'وكالة'],
    });
  });
});

describe('a claim in a form while others work on it', () => {
  const [first, second] = [
    '01890000-0000-7000-8000-000000000001',
    '01890000-0000-7000-8000-000000000002',
  ].map((id) => idSchema.parse(id)) as [Id, Id];

  it('is told to have changed when a field of the form was set elsewhere', () => {
    expect(isOvertaken({ heads: { note: [first] } }, { heads: { note: [second] } })).toBe(true);
    expect(isOvertaken({ heads: {} }, { heads: { statement: [first] } })).toBe(true);
  });

  it('is not told to have changed by what the form does not show', () => {
    const seen = { heads: { note: [first], anchor: [first] } };
    expect(isOvertaken(seen, { heads: { note: [first], anchor: [second], retracted: [second] } })).toBe(
      false,
    );
  });
});

describe('keys of the categories', () => {
  it('reach every category by the place of a key, whatever the keyboard layout', () => {
    expect(categoryOfKey('Digit1')).toBe('target-nature');
    expect(categoryOfKey('Numpad2')).toBe('person-identity');
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => `Digit${digit}`);
    expect([...codes, 'Minus'].map(categoryOfKey)).toEqual(categories);
    expect(categoryOfKey('KeyA')).toBeNull();
  });

  it('are printed beside each', () => {
    expect(new Set(categories.map(keyOfCategory)).size).toBe(categories.length);
    expect(categories.every((category) => keyOfCategory(category) !== '')).toBe(true);
  });
});

describe('links of a chain', () => {
  it('change places and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer(), fc.integer(), (via, from, to) => {
        const moved = moveLink(via, from, to);
        expect([...moved].sort()).toEqual([...via].sort());
      }),
    );
    expect(moveLink(['أ', 'ب', 'ج'], 0, 1)).toEqual(['ب', 'أ', 'ج']);
    expect(moveLink(['أ', 'ب', 'ج'], 0, -1)).toEqual(['أ', 'ب', 'ج']);
  });
});

describe('saving a claim that was there', () => {
  const claim = made('claim', 1, { speaker: 'شاهد', statement: 'قول' });
  const typed = { ...draftOf(claim.fields), statement: 'قول آخر' };
  const change = claimChange(claim, typed);

  it('replaces what was seen in the fields that were touched, and nothing where none was', () => {
    expect(change).toEqual({
      record: { kind: 'claim', id: claim.id },
      set: { statement: 'قول آخر' },
      replaces: { statement: claim.heads.statement },
    });
    expect(claimChange(claim, draftOf(claim.fields))).toBeNull();
  });

  it('goes on from what was saved with what was typed meanwhile', () => {
    if (!change) throw new Error('the statement was changed');
    const since = { id: claim.id, ...claimSince(claim, change, idOf(50)) };
    expect(claimChange(since, typed)).toBeNull();
    expect(claimChange(since, { ...typed, statement: 'قول ثالث' })?.replaces).toEqual({
      statement: [idOf(50)],
    });
  });
});
