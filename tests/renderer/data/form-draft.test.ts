import '../data/setup';
import { describe, expect, test } from 'vitest';
import {
  beginDraft,
  changedFields,
  draftChange,
  formDraftSchema,
  isOvertaken,
  typedSince,
} from '../../../renderer/data/form-draft';
import { idOf, made } from '../features/records';

const source = made('source', 1, { name: 'بلدية رأس الدفلى', reliability: 'C' });
const typed = (part: object) => {
  const draft = beginDraft('source', source);
  return { ...draft, fields: { ...draft.fields, ...part } };
};

describe('a form for a record', () => {
  test('untouched, it saves nothing', () => {
    expect(draftChange('source', beginDraft('source', source))).toBeNull();
  });

  test('only what was changed is set, and only what was seen is replaced', () => {
    expect(draftChange('source', typed({ reliability: 'B' }))).toEqual({
      record: { kind: 'source', id: source.id },
      set: { reliability: 'B' },
      replaces: { reliability: source.heads.reliability },
    });
  });

  test('a colleague’s later edit of the same field is not replaced unseen, and the editor is told', () => {
    const draft = typed({ reliability: 'B' });
    const meanwhile = { ...source, heads: { ...source.heads, reliability: [idOf(99)] } };
    expect(draftChange('source', draft)?.replaces.reliability).not.toContain(idOf(99));
    expect(isOvertaken('source', draft, meanwhile)).toBe(true);
  });

  test('an edit of another field is no conflict', () => {
    const meanwhile = { ...source, heads: { ...source.heads, note: [idOf(99)] } };
    expect(isOvertaken('source', typed({ reliability: 'B' }), meanwhile)).toBe(false);
  });
});

describe('a form for a new record', () => {
  test('keeps its id, so that saving twice makes one record', () => {
    const draft = beginDraft('source', null, { name: 'شاهد' });
    const [once, twice] = [draftChange('source', draft), draftChange('source', draft)];
    expect(once?.record).toEqual(twice?.record);
    expect(once?.set).toMatchObject({ name: 'شاهد', reliability: 'F' });
  });

  test('counts as changed by what differs from an empty one', () => {
    expect(changedFields('source', beginDraft('source', null))).toEqual({});
    expect(changedFields('source', beginDraft('source', null, { name: 'شاهد' }))).toEqual({ name: 'شاهد' });
  });
});

test('what is typed while a form is saved goes on from what was saved, for a new record too', () => {
  const first = beginDraft('source', null, { name: 'شاهد' });
  const made = draftChange('source', first);
  if (!made) throw new Error('a new record is always written');
  const later = { ...first, fields: { ...first.fields, note: 'قريب من الحدث' } };
  expect(draftChange('source', typedSince('source', later, made, idOf(40)))).toEqual({
    record: made.record,
    set: { note: 'قريب من الحدث' },
    replaces: { note: [idOf(40)] },
  });
  expect(draftChange('source', typedSince('source', first, made, idOf(40)))).toBeNull();
});

test('a kept draft is taken up again as it was, and one of another shape is not', () => {
  const schema = formDraftSchema('source');
  const draft = typed({ name: 'أخرى' });
  expect(schema.parse(structuredClone(draft))).toEqual(draft);
  expect(schema.safeParse({ ...draft, fields: { name: 3 } }).success).toBe(false);
  expect(schema.safeParse('كلام').success).toBe(false);
});
