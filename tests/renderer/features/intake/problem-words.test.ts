import { describe, expect, it } from 'vitest';
import type { ItemProblem } from '../../../../renderer/features/intake/intake-items';
import { explainItemProblem } from '../../../../renderer/features/intake/problem-words';
import { makeI18n } from '../../../../renderer/i18n/i18n';

const problems: readonly ItemProblem[] = [
  { reason: 'empty' },
  { reason: 'too-large', bytes: 200_000_000, limit: 32_000_000 },
  { reason: 'binary', looksLike: 'PNG' },
  { reason: 'binary', looksLike: '' },
  { reason: 'no-text' },
  { reason: 'too-many-lines', lines: 200_000, limit: 100_000 },
  { reason: 'too-deep' },
  { reason: 'too-slow' },
  { reason: 'unreadable' },
  { reason: 'crashed', detail: 'x' },
  { reason: 'stopped' },
  { reason: 'over-limit' },
  { reason: 'not-a-page' },
  { reason: 'picture' },
  { reason: 'nothing' },
  { reason: 'too-many' },
];

describe('why a page was not brought in', () => {
  it.each(['ar', 'en'] as const)('is said in %s, differently for each reason', (locale) => {
    const i18n = makeI18n({ locale, digits: 'arab', months: 'levant' });
    const said = problems.map((problem) => explainItemProblem(problem, i18n));
    expect(new Set(said).size).toBe(problems.length);
    for (const words of said) expect(words).toMatch(locale === 'ar' ? /\p{Script=Arabic}/u : /^[A-Z]/u);
  });

  it('names the size and the limit of a file that is too large', () => {
    const i18n = makeI18n({ locale: 'en', digits: 'latn', months: 'levant' });
    expect(explainItemProblem(problems[1]!, i18n)).toMatch(/200.MB.*32.MB/u);
  });
});
