import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../renderer/features/reader/captured-text';

const text = '\uFEFFقال شاهد إن المبنى كان مدرسة 🏠.';
const bytes = new TextEncoder().encode(text);
const block = { role: 'body', start: 1, end: text.length } as const;

describe('captured text before it is shown', () => {
  it('is the very text that was captured, a byte order mark in it included', () => {
    expect(checkText(bytes, [block])).toEqual({ state: 'ready', text });
  });

  it('is reported missing when the store has no bytes that match their fingerprint', () => {
    expect(checkText(null, [block])).toEqual({ state: 'missing' });
  });

  it('is not shown for an article whose blocks reach beyond it', () => {
    expect(checkText(bytes, [{ ...block, end: text.length + 1 }])).toEqual({ state: 'mismatch' });
    expect(checkText(bytes, [{ ...block, start: 9, end: 4 }])).toEqual({ state: 'mismatch' });
  });
});
