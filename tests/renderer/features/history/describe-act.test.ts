import { describe, expect, it } from 'vitest';
import type { ActSummary } from '../../../../renderer/data/acts';
import { describeAct } from '../../../../renderer/features/history/describe-act';
import { makeI18n } from '../../../../renderer/i18n/i18n';

const en = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
const ar = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });

const change = (
  kind: ActSummary['changes'][number]['kind'],
  what: 'created' | 'edited' | 'retracted' = 'created',
) => ({
  kind,
  id: '01900000-0000-7000-8000-000000000000',
  fields: ['x'],
  created: what === 'created',
  retracted: what === 'retracted',
  restored: false,
});
const act = (...changes: ActSummary['changes'][number][]): ActSummary => ({
  act: '01900000-0000-7000-8000-000000000001',
  at: '2025-01-01T00:00:00.000Z',
  dossier: '01900000-0000-7000-8000-000000000003',
  by: { id: '01900000-0000-7000-8000-000000000002', name: 'س' },
  changes,
  undoes: null,
  undone: false,
});

describe('an act in words', () => {
  it('says what was done to what', () => {
    expect(describeAct(act(change('claim')), en)).toBe('Claim tagged');
    expect(describeAct(act(change('claim', 'retracted')), ar)).toBe('سحب ادعاء');
  });

  it('speaks of what the editor meant, not of what hangs from it', () => {
    expect(describeAct(act(change('stand'), change('position'), change('dispute')), en)).toBe(
      'Dispute opened',
    );
  });

  it('counts the articles that came in together', () => {
    const articles = Array.from({ length: 3 }, () => change('article'));
    expect(describeAct(act(...articles), ar)).toBe('إدخال ٣ مقالات');
    expect(
      describeAct(act(change('capture'), change('article'), change('article'), change('article')), en),
    ).toBe('3 articles brought in');
  });

  it('counts the rest where one act did the same to several', () => {
    expect(describeAct(act(change('source'), change('source')), en)).toBe('Source added, and 1 more');
  });

  it('names the claim by its number, and the one field that was changed', () => {
    const nameOf = () => ({ claim: 12 });
    const field = { ...change('claim', 'edited'), fields: ['speaker'] };
    expect(describeAct(act(change('verdict')), en, nameOf)).toBe('Verdict on claim 12');
    expect(describeAct(act(change('evidence')), ar, nameOf)).toBe('إضافة دليل على الادعاء ١٢');
    expect(describeAct(act(change('claim')), ar, nameOf)).toBe('وسم الادعاء ١٢');
    expect(describeAct(act(field), en, nameOf)).toBe('Speaker of claim 12');
    expect(describeAct(act(change('stand', 'retracted')), en, nameOf)).toBe(
      'Claim 12 taken out of a dispute',
    );
  });

  it('names other things by their title, cut short where it is long', () => {
    const nameOf = () => ({ name: 'ب'.repeat(400) });
    const told = describeAct(act(change('source')), en, nameOf);
    expect(told).toContain('Source added: “');
    expect(told.length).toBeLessThan(100);
  });

  it('tells a split and a join as what they were', () => {
    const nameOf = () => ({ claim: 3 });
    const moved = { ...change('claim', 'edited'), fields: ['anchor'] };
    expect(describeAct(act(moved, change('claim')), en, nameOf)).toBe('Claim 3 split in two');
    expect(
      describeAct(act(moved, change('claim', 'retracted'), change('claim', 'retracted')), en, nameOf),
    ).toBe('Claims joined into claim 3');
  });
});
