import { describe, expect, it } from 'vitest';
import { sayDone, sayField, sayValue } from '../../../../renderer/features/history/say-step';
import { makeI18n } from '../../../../renderer/i18n/i18n';
import type { RecordStep } from '../../../../shared/log/steps';
import type { Kind } from '../../../../shared/records/kinds';
import { flattenProse } from '../../../../shared/sheet/prose';

const en = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
const ar = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });
const known = {
  nameOf: (id: string) => (id === 'source' ? 'Civil Defence' : null),
  ratingOf: (id: string) => (id === 'false' ? 'False' : id),
};
const step = (kind: Kind, fields: RecordStep['fields'], created = false): RecordStep => ({
  act: 'act',
  entry: 'entry',
  record: { kind, id: 'id' },
  at: '2025-01-01T00:00:00.000Z',
  by: { id: 'by', name: 'سلمى' },
  created,
  undoes: null,
  fields,
});
const retracted = (after: boolean) => [{ field: 'retracted', before: [!after], after }];

describe('a step of a history in words', () => {
  it('says what was done to what', () => {
    expect(sayDone(step('evidence', [], true), en)).toBe('Evidence added');
    expect(sayDone(step('claim', retracted(true)), ar)).toBe('سحب ادعاء');
    expect(sayDone(step('claim', retracted(false)), en)).toBe('Claim restored');
    expect(sayDone(step('claim', [{ field: 'note', before: [], after: 'x' }]), en)).toBe('Claim changed');
  });

  it('calls fields and their values by the words of the screen', () => {
    expect(sayField(step('claim', []), 'category', en)).toBe('What it is about');
    expect(sayField(step('verdict', []), 'judgement', ar)).toBe('الحكم');
    expect(sayValue('category', 'casualties', en, known)).toBe('Casualties');
    expect(sayValue('source', 'source', en, known)).toBe('Civil Defence');
    expect(sayValue('judgement', { rating: 'false', reasons: 'two photographs' }, en, known)).toBe(
      'False · two photographs',
    );
    expect(sayValue('via', ['agency', 'site'], en, known)).toBe('agency ‹ site');
    expect(sayValue('primary', true, ar, known)).toBe('نعم');
  });

  it('says days as they are said elsewhere, as precisely as they were given', () => {
    expect(sayValue('askedAt', '2025-03-04', en, known)).toBe(en.date('2025-03-04'));
    expect(sayValue('askedAt', '2025-03', ar, known)).toBe(ar.date('2025-03'));
    expect(sayValue('correctedAt', '2025-03-04/2025-03-06', ar, known)).toBe(
      ar.date('2025-03-04/2025-03-06'),
    );
    expect(sayValue('askedAt', null, ar, known)).toBe('فارغ');
    expect(sayValue('asked', '2025', ar, known)).toBe('2025');
  });

  it('says prose as words, without its marks', () => {
    expect(sayValue('note', '**first**\n- second', en, known)).toBe(flattenProse('**first**\n- second'));
    expect(sayValue('judgement', { rating: 'false', reasons: '**two** photographs' }, en, known)).toBe(
      'False · two photographs',
    );
    expect(sayValue('speaker', '**first**', en, known)).toBe('**first**');
  });

  it('says so where there is nothing', () => {
    for (const value of ['', null, []]) expect(sayValue('note', value, en, known)).toBe('empty');
  });
});
