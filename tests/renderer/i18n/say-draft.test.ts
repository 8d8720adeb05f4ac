import { describe, expect, it } from 'vitest';
import { makeI18n } from '../../../renderer/i18n/i18n';
import { sayDraft } from '../../../renderer/i18n/say-draft';

const i18n = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });

describe('where a draft stands', () => {
  it('is said once it is known, and a machine that keeps nothing is named first', () => {
    expect(sayDraft(i18n, { failed: false, keptAt: null })).toBeNull();
    expect(sayDraft(i18n, { failed: false, keptAt: '2026-03-02T09:15:00.000Z' })).toMatch(/^Draft kept /u);
    expect(sayDraft(i18n, { failed: true, keptAt: '2026-03-02T09:15:00.000Z' })).toBe(i18n.t.drafts.lost);
  });
});
