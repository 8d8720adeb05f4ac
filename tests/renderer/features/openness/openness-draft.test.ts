import '../../data/setup';
import { describe, expect, test } from 'vitest';
import {
  beginOpen,
  dayOf,
  isUntouched,
  openChange,
  openDraftSchemas,
  problemOf,
  proseOf,
  withProse,
} from '../../../../renderer/features/openness/openness-draft';
import { idOf, made } from '../records';

const target = { kind: 'claim', id: idOf(1) } as const;
const start = { target, today: '2026-03-05', asked: 'رئيس البلدية' };
const fresh = () => beginOpen('reply', null, start);

describe('a right of reply', () => {
  test('begins with who is likely to be asked, today', () => {
    const draft = fresh();
    expect(draft.form.fields).toMatchObject({ target, asked: 'رئيس البلدية', answer: '' });
    expect(openChange('reply', draft)?.set).toMatchObject({ asked: 'رئيس البلدية', askedAt: '2026-03-05' });
  });

  test('is kept as a draft while it is typed', () => {
    const draft = { ...fresh(), day: 'أمس' };
    expect(isUntouched(draft, fresh())).toBe(false);
    expect(openDraftSchemas.reply.parse(structuredClone(draft))).toEqual(draft);
  });

  test('says who was asked or what was answered, on a day that is one', () => {
    const draft = fresh();
    const silent = { ...draft, form: { ...draft.form, fields: { ...draft.form.fields, asked: ' ' } } };
    expect(problemOf(silent)).toBe('nothing');
    expect(problemOf({ ...draft, day: 'one day' })).toBe('day');
    expect(problemOf({ ...draft, day: '' })).toBeNull();
  });

  test('edited, sets only what was changed', () => {
    const record = made('reply', 2, { target, asked: 'أ', askedAt: '2026-03' });
    expect([dayOf(record), proseOf(record.fields)]).toEqual(['2026-03', '']);
    const draft = beginOpen('reply', record, start);
    expect(openChange('reply', draft)).toBeNull();
    const fields = withProse('reply', draft.form.fields, 'لا علم لنا');
    expect(openChange('reply', { ...draft, form: { ...draft.form, fields } })?.set).toEqual({
      answer: 'لا علم لنا',
    });
  });
});

test('a correction says what is right', () => {
  const draft = beginOpen('correction', null, start);
  expect(problemOf(draft)).toBe('nothing');
  const fields = withProse('correction', draft.form.fields, 'تسعة لا عشرة');
  const typed = { ...draft, form: { ...draft.form, fields } };
  expect(problemOf(typed)).toBeNull();
  expect(openChange('correction', typed)).toMatchObject({
    record: { kind: 'correction' },
    set: { target, text: 'تسعة لا عشرة', correctedAt: '2026-03-05' },
  });
});
