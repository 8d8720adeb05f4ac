import { expect, it } from 'vitest';
import { ar } from '../../../renderer/i18n/ar';
import { en } from '../../../renderer/i18n/en';
import { retell } from '../../../renderer/i18n/retell';

it('says a message again in the other language, where it holds nobody’s name', () => {
  const { storage } = en;
  expect(retell(storage.problem['timed-out'], en, ar)).toBe(ar.storage.problem['timed-out']);
  expect(retell(ar.sources.evidence.saved, ar, en)).toBe(en.sources.evidence.saved);
  expect(retell(en.sources.saved('x'), en, ar)).toBeNull();
});
