import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft } from '../../../../renderer/features/claims/claim-form-state';
import {
  editClaimDraft,
  editFormKey,
  formKeys,
  leftOpen,
  newClaimDraft,
  newFormKey,
} from '../../../../renderer/features/claims/form-drafts';
import { idOf, made } from '../records';

const dossier = idOf(9);
const anchor = { start: 0, end: 3, exact: 'قال', prefix: '', suffix: '' };
const passage = { article: idOf(1), anchor, filled: { speaker: 'البلدية' } };
const claim = made('claim', 4, { article: idOf(1), anchor });
const at = (second: number): string => `2026-01-01T00:00:0${second}.000Z`;

describe('what is typed into the forms of claims', () => {
  it('is kept in a shape that can be read again', () => {
    const fresh = { passage, typed: { ...emptyDraft, note: '**لاحقاً**' } };
    expect(newClaimDraft.parse(structuredClone(fresh))).toEqual(fresh);
    const saved = { ...fresh, made: { id: claim.id, fields: claim.fields, heads: claim.heads } };
    expect(newClaimDraft.parse(structuredClone(saved))).toEqual(saved);
    const { fields, heads } = claim;
    const edit = { seen: { fields, heads }, typed: { ...draftOf(fields), via: ['', 'وكالة'] } };
    expect(editClaimDraft.parse(structuredClone(edit))).toEqual(edit);
  });

  it('tells what stood open when the window went away: the latest of several', () => {
    const { fields, heads } = claim;
    const edit = { seen: { fields, heads }, typed: draftOf(fields) };
    const kept = [
      { key: newFormKey(dossier), at: at(1), value: { passage, typed: emptyDraft } },
      { key: editFormKey(dossier, idOf(4)), at: at(2), value: edit },
      { key: editFormKey(dossier, idOf(5)), at: at(3), value: edit },
      { key: editFormKey(dossier, idOf(6)), at: at(4), value: 'of another shape' },
    ];
    expect(kept.every(({ key }) => key.startsWith(formKeys(dossier)))).toBe(true);
    expect(leftOpen(dossier, kept)).toEqual({ passage, editing: idOf(5) });
    expect(leftOpen(dossier, [])).toEqual({ passage: null, editing: null });
  });
});
