import { describe, expect, it } from 'vitest';
import { writtenAt } from '../../../shared/claims/written';
import type { LineUse, PageArticle, ReadPage } from '../../../shared/intake/page';

const article = (published: string | null): PageArticle => ({
  title: null,
  subtitle: null,
  outlet: null,
  byline: null,
  dateline: null,
  published,
  direction: 'rtl',
});

const body = (of: number): LineUse => ({ kind: 'block', article: of, role: 'body' });
const aside: LineUse = { kind: 'set-aside', reason: 'menu', repeats: null };

/** A page of lines ten units long, eleven apart. */
const pageOf = (days: readonly (string | null)[], uses: readonly LineUse[]): ReadPage => ({
  mediaType: 'text/plain',
  encoding: 'utf-8',
  encodingFrom: 'valid',
  undecodable: 0,
  text: uses.map(() => 'سطر قصير..').join('\n'),
  url: '',
  articles: days.map(article),
  lines: uses.map((use, index) => ({ start: index * 11, end: index * 11 + 10, use })),
  marks: [],
});

describe('when a text was written', () => {
  it('is the day of the article it lies in', () => {
    const at = writtenAt(pageOf(['2024-05-08', '2024-05-09'], [body(0), aside, body(1)]));
    expect(at(0)).toEqual({ year: 2024, month: 5, day: 8 });
    expect(at(9)).toEqual({ year: 2024, month: 5, day: 8 });
    expect(at(22)).toEqual({ year: 2024, month: 5, day: 9 });
  });

  it('is not known in what was set aside between several articles', () => {
    const at = writtenAt(pageOf(['2024-05-08', '2024-05-09'], [body(0), aside, body(1)]));
    expect(at(15)).toBeNull();
    expect(at(1_000)).toBeNull();
  });

  it('is the only article’s day all over its page', () => {
    const at = writtenAt(pageOf(['2024-05-08'], [aside, body(0)]));
    expect([at(0), at(15), at(1_000)].map((point) => point?.day)).toEqual([8, 8, 8]);
  });

  it('is not guessed where the article names no full day, or the page has none', () => {
    expect(writtenAt(pageOf([null], [body(0)]))(3)).toBeNull();
    expect(writtenAt(pageOf(['2024-05'], [body(0)]))(3)).toBeNull();
    expect(writtenAt(pageOf([], []))(0)).toBeNull();
  });
});
