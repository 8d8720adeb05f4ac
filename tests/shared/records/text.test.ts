import { describe, expect, test } from 'vitest';
import { anchorSchema, edtfSchema, spanSchema } from '../../../shared/records/text';

describe('an anchor', () => {
  const anchor = { start: 3, end: 8, exact: 'خيمة ', prefix: '', suffix: '' };

  test('is as long as its quote, counted in UTF-16', () => {
    expect(anchorSchema.safeParse(anchor).success).toBe(true);
    expect(anchorSchema.safeParse({ ...anchor, end: 9 }).success).toBe(false);
    expect(anchorSchema.safeParse({ ...anchor, end: 5, exact: '😀' }).success).toBe(true);
  });

  test('is never empty', () => {
    expect(anchorSchema.safeParse({ ...anchor, end: 3, exact: '' }).success).toBe(false);
  });
});

test('a span does not end before it starts', () => {
  expect(spanSchema.safeParse({ start: 2, end: 2 }).success).toBe(true);
  expect(spanSchema.safeParse({ start: 2, end: 1 }).success).toBe(false);
});

test.each([
  '2025',
  '2025-03',
  '2025-03-09',
  '2025-XX',
  '2025-03-09T10:00:00Z',
  '2025-03?',
  '2025-03-01/2025-03-05',
])('a date may be %s', (text) => {
  expect(edtfSchema.safeParse(text).success).toBe(true);
});

test('a date holds no words', () => {
  expect(edtfSchema.safeParse('March 2025').success).toBe(false);
});
