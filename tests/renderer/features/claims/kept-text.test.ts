import '../../data/setup';
import { expect, test } from 'vitest';
import {
  beginText,
  isTextOvertaken,
  keptTextSchema,
  textChange,
  typedSince,
} from '../../../../renderer/features/claims/kept-text';
import { idOf, made } from '../records';

const claim = { ...made('claim', 1, { note: 'اتصلنا' }), heads: { note: [idOf(20)] } };
const meanwhile = { ...claim, fields: { ...claim.fields, note: 'لم نتصل' }, heads: { note: [idOf(21)] } };

test('saving replaces what stood when typing began, whatever was written meanwhile', () => {
  const typed = { ...beginText(claim, 'note'), text: ' اتصلنا مرتين ' };
  expect(textChange(meanwhile, 'note', typed)).toEqual({
    record: { kind: 'claim', id: claim.id },
    set: { note: 'اتصلنا مرتين' },
    replaces: { note: [idOf(20)] },
  });
  expect(isTextOvertaken(typed, meanwhile, 'note')).toBe(true);
  expect(isTextOvertaken(typed, claim, 'note')).toBe(false);
});

test('an untouched field writes nothing, even where another value stands by now', () => {
  expect(textChange(meanwhile, 'note', beginText(claim, 'note'))).toBeNull();
});

test('what is typed while others words are saved goes on from those', () => {
  const saved = { ...beginText(claim, 'note'), text: 'اتصلنا مرتين ' };
  const later = typedSince({ ...saved, text: 'اتصلنا مرتين أمس' }, saved, idOf(30));
  expect(textChange(claim, 'note', later)?.replaces.note).toEqual([idOf(30)]);
  expect(textChange(claim, 'note', { ...later, text: 'اتصلنا مرتين' })).toBeNull();
});

test('words kept by an earlier program are offered again and replace nothing unseen', () => {
  const kept = keptTextSchema.parse('اتصلنا مرتين');
  expect(textChange(claim, 'note', kept)?.replaces.note).toEqual([]);
});
