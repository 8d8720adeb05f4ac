import { expect, it } from 'vitest';
import { sayStop } from '../../../../renderer/features/suggestions/say-stop';
import type { DeskArticle } from '../../../../renderer/features/suggestions/use-shelves';
import { makeI18n } from '../../../../renderer/i18n/i18n';
import { suggested } from './samples';

const text = 'قُتل شخصان قرب الجسر';
const suggestion = suggested({ start: 0, end: text.length, category: 'casualties', key: 'k' });
const home = { text, shelf: { shown: [suggestion], more: 0, dismissed: [] } } as unknown as DeskArticle;
const stop = { article: 'a', key: 'k', start: 0 };

it('says which of how many, what it is about and its words, in the editor’s language', () => {
  const stops = [{ article: 'a', key: 'other', start: 0 }, stop];
  const en = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
  const ar = makeI18n({ locale: 'ar', digits: 'arab', months: 'levant' });
  expect(sayStop(stop, stops, home, en)).toBe(`Suggestion 2 of 2, Casualties: \u2068${text}\u2069`);
  expect(sayStop(stop, stops, home, ar)).toBe(`المقترح ٢ من ٢، ضحايا: \u2068${text}\u2069`);
  expect(sayStop(stop, stops, undefined, en)).toBe('');
});
