import { describe, expect, it } from 'vitest';
import { NO_HINTS } from '../../../shared/intake/hints';
import { readHtml } from '../../../shared/intake/html';

function hintsOf(head: string) {
  const page = readHtml(`<html><head>${head}</head><body><p>نص</p></body></html>`);
  return page.ok ? page.value.hints : NO_HINTS;
}
const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page’s head says', () => {
  it('is read from JSON-LD first, wherever the article stands in it', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['NewsArticle'],
          headline: 'عنوان',
          datePublished: '2024-02-03T10:00:00Z',
          author: [{ name: 'رنا' }, { name: 'سامر' }],
          publisher: { name: 'صدى' },
        },
      ],
    };
    expect(hintsOf(`<meta property="og:title" content="آخر">${script(data)}`)).toMatchObject({
      title: { text: 'عنوان', from: 'json-ld' },
      byline: { text: 'رنا، سامر' },
      outlet: { text: 'صدى' },
      published: { text: '2024-02-03T10:00:00Z' },
    });
  });

  it('is read from meta tags where there is none', () => {
    expect(
      hintsOf(
        '<title>ع | ص</title><meta property="OG:title" content=" عنوان "><meta name="author" content="https://facebook.example/x"><meta property="article:published_time" content="2023-01-01">',
      ),
    ).toMatchObject({
      title: { text: 'عنوان', from: 'meta' },
      byline: null,
      published: { text: '2023-01-01', from: 'meta' },
    });
  });

  it('survives broken and hostile data', () => {
    const deep = `<script type="application/ld+json">${'{"name":'.repeat(20_000)}1${'}'.repeat(20_000)}</script>`;
    expect(hintsOf(`<script type="application/ld+json">{oops</script>${deep}`)).toEqual(NO_HINTS);
    expect(hintsOf(script({ '@type': 'NewsArticle', headline: 7, author: { name: { name: 'x' } } }))).toEqual(
      NO_HINTS,
    );
  });

  it('takes only web addresses for the page’s own', () => {
    expect(hintsOf('<link rel="canonical" href="javascript:alert(1)">').url).toBe('');
    expect(hintsOf('<link rel="canonical" href="/relative">').url).toBe('');
    expect(hintsOf('<meta property="og:url" content="https://a.example/x">').url).toBe('https://a.example/x');
  });
});
