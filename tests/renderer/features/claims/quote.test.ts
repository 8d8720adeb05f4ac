import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../../renderer/features/claims/quote';
import { showHiddenMarks } from '../../../../renderer/highlight/hidden-marks';
import { describe as describePlace } from '../../../../shared/anchoring/describe';
import { resolve } from '../../../../shared/anchoring/resolve';
import { made } from '../records';

const text = 'أول الخبر.\n[مشاركة]\nآخر الخبر.';
const second = text.indexOf('آخر');
const article = made('article', 1, {
  blocks: [
    { role: 'body', start: 0, end: text.indexOf('\n') },
    { role: 'body', start: second, end: text.length },
  ],
});

describe('the quote on a card', () => {
  it('leaves out what was set aside between blocks, though the anchor keeps it', () => {
    const anchor = describePlace(text, 4, second + 3);
    expect(anchor.exact).toContain('[مشاركة]');
    const state = { state: 'found', text, resolution: resolve(text, anchor) } as const;
    expect(quoteOf(article, anchor, state)).toBe('الخبر.\nآخر');
  });

  it('is the anchored words where their place is not sure or the text is not there', () => {
    const anchor = describePlace(text, 0, 9);
    expect(quoteOf(article, anchor, { state: 'loading' })).toBe('أول الخبر');
    expect(quoteOf(null, anchor, { state: 'no-text' })).toBe('أول الخبر');
    const moved = { state: 'found', text: `س${text}`, resolution: resolve(`س${text}`, anchor) } as const;
    expect(quoteOf(article, anchor, moved)).toBe('أول الخبر');
  });

  it('shows hidden marks', () => {
    expect(showHiddenMarks('\u202E')).not.toBe('\u202E');
    const anchor = { start: 0, end: 4, exact: 'قال\u202E', prefix: '', suffix: '' };
    expect(quoteOf(null, anchor, { state: 'no-text' })).toBe(showHiddenMarks('قال\u202E'));
  });
});
