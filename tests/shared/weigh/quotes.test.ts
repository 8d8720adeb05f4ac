import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteInContext, shorten } from '../../../shared/weigh/quotes';

const anchor = (prefix: string, exact: string, suffix: string) => ({
  start: 0,
  end: exact.length,
  exact,
  prefix,
  suffix,
});

describe('quoteInContext', () => {
  test('the rest of the sentence is shown, and nothing of the sentences beside it', () => {
    const shown = quoteInContext(
      anchor('انتهى ما سبق. وقالت البلدية إن ', 'الموقع خيمة', ' نُصبت أمس. وبعدها كلام آخر'),
    );
    expect(shown).toEqual({ before: 'وقالت البلدية إن ', exact: 'الموقع خيمة', after: ' نُصبت أمس' });
  });

  test('a word that the stored context cut in half is left out', () => {
    expect(quoteInContext(anchor('لت البلدية إن ', 'الموقع خيمة', '')).before).toBe('البلدية إن ');
  });

  test('a long sentence is cut at words and says so', () => {
    const long = 'كلمة '.repeat(40);
    const { before, after } = quoteInContext(anchor(long, 'المقتبس', ` ${long}`));
    expect(before).toMatch(/^…(?:كلمة )+$/u);
    expect(after).toMatch(/^(?: كلمة)+…$/u);
  });

  test('what is marked is the quotation, letter for letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (prefix, exact, suffix) => {
        const shown = quoteInContext(anchor(prefix, exact, suffix));
        expect(shown.exact).toBe(exact);
        expect(prefix.endsWith(shown.before.replace(/^…/u, ''))).toBe(true);
      }),
    );
  });
});

describe('shorten', () => {
  test('a short text stays as it is, on one line', () => {
    expect(shorten(' سطر\nوسطر ', 20)).toBe('سطر وسطر');
  });

  test('a long text is cut between words', () => {
    expect(shorten('غارة على أطراف رأس الدفلى بعد إنذار', 20)).toBe('غارة على أطراف رأس…');
  });

  test('a letter beyond the basic plane is never cut in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const cut = shorten(text, most);
        expect(cut.length).toBeLessThanOrEqual(most + 1);
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
