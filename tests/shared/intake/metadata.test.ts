import { describe, expect, it } from 'vitest';
import { describeArticles } from '../../../shared/intake/metadata';
import type { PageArticle, ReadPage } from '../../../shared/intake/page';
import { readPage } from '../../../shared/intake/read';
import { paragraph } from './lines';

const TITLE = 'مدير السوق يعلن استمرار العمل أسبوعين';
const BODY = `${paragraph('السوق')}\n${paragraph('الميناء')}`;

function read(text: string, fileName = 'page.txt'): ReadPage {
  const page = readPage(new TextEncoder().encode(text), { fileName });
  if (!page.ok) throw new Error(page.error.reason);
  return page.value;
}
const first = (text: string): PageArticle => read(text).articles[0]!;

describe('what is known of an article', () => {
  it('is read from its own lines, and stands where they say', () => {
    const page = read(`${TITLE}\nرنا العكاري (بيروت)\nالثلاثاء 27 أيار 2025\n${BODY}`);
    const [article] = page.articles;
    expect(article).toMatchObject({ published: '2025-05-27', direction: 'rtl' });
    for (const placed of [article!.title, article!.byline, article!.dateline]) {
      expect(placed?.span && page.text.slice(placed.span.start, placed.span.end)).toBe(placed?.text);
    }
    expect([article!.byline?.text, article!.dateline?.text]).toEqual(['رنا العكاري', 'بيروت']);
  });

  it('leaves the words around a name out', () => {
    expect(first(`${TITLE}\nبقلم: رنا العكاري\n${BODY}`).byline?.text).toBe('رنا العكاري');
    expect(first(`${TITLE}\nBy Dana Whitlock | The Harrow Gazette\n${BODY}`)).toMatchObject({
      byline: { text: 'Dana Whitlock' },
      outlet: { text: 'The Harrow Gazette' },
    });
  });

  it('of a place, a writer and a day in one line, each is what it says', () => {
    expect(first(`${TITLE}\nتل السرو - كتبت لينا مراد - 3 تشرين الثاني 2026\n${BODY}`)).toMatchObject({
      byline: { text: 'لينا مراد' },
      dateline: { text: 'تل السرو' },
      published: '2026-11-03',
    });
  });

  it('an outlet’s name without its kind is no writer', () => {
    expect(first(`صحيفة المدى الأزرق\n${TITLE}\nالمدى الأزرق - 3 تشرين الثاني 2026\n${BODY}`)).toMatchObject({
      outlet: { text: 'صحيفة المدى الأزرق' },
      byline: null,
    });
  });

  it('takes a name out of its quotation marks, and knows where it stands', () => {
    const page = read(`${TITLE}\n«صحيفة النخيل» - محليات الثلاثاء 2025/05/27\n${BODY}`);
    const { outlet } = page.articles[0]!;
    expect(outlet?.text).toBe('صحيفة النخيل');
    expect(page.text.slice(outlet!.span!.start, outlet!.span!.end)).toBe('صحيفة النخيل');
  });

  it('takes an outlet from beside the date', () => {
    expect(first(`${TITLE}\nصحيفة النخيل - محليات الثلاثاء 2025/05/27\n${BODY}`)).toMatchObject({
      outlet: { text: 'صحيفة النخيل' },
      published: '2025-05-27',
    });
  });

  it('takes place and agency from a dateline', () => {
    expect(first(`${TITLE}\nالمرسى (رويترز) - ${BODY}`)).toMatchObject({
      dateline: { text: 'المرسى' },
      byline: { text: 'رويترز' },
    });
  });

  it('takes the writer from the article’s teaser on the same page', () => {
    const page = read(
      `خبر أول عن الجسر القديم\n${paragraph('الجسر')}\n${paragraph('المرفأ')}\nمقالات ذات صلة\n${TITLE}\n${paragraph('السوق')}\nنادر شقير (بيروت)\n${TITLE}\n\n${TITLE}\n${paragraph('السوق').slice(0, -1)} أو بعد ذلك.\n${paragraph('الميناء')}\n${paragraph('المخفر')}`,
    );
    expect(page.articles[1]).toMatchObject({ byline: { text: 'نادر شقير' }, dateline: { text: 'بيروت' } });
  });

  it('takes from the page’s head what the page does not show, without a place in the text', () => {
    const html = `<html><head><meta property="og:site_name" content="مرصد الوادي"><meta name="author" content="باسل حمّاد"><meta property="article:published_time" content="2025-03-18T07:45:00+03:00"></head><body><h1>${TITLE}</h1><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`;
    expect(read(html, 'page.html').articles[0]).toMatchObject({
      outlet: { text: 'مرصد الوادي', span: null },
      byline: { text: 'باسل حمّاد', span: null },
      published: '2025-03-18',
    });
  });

  it('takes the outlet from beside the headline in the page’s title', () => {
    const html = `<html><head><title>${TITLE} - مرصد الوادي</title></head><body><h1>${TITLE}</h1><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`;
    expect(read(html, 'page.html').articles[0]?.outlet).toEqual({ text: 'مرصد الوادي', span: null });
  });

  it('takes it from there too where the headline above the text has other words', () => {
    const of = (title: string) =>
      `<html><head><title>${title}</title></head><body><h1>${TITLE}</h1><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`;
    const outletOf = (title: string) => read(of(title), 'page.html').articles[0]?.outlet ?? null;
    expect(outletOf('في سطرين: ما جرى - وكالة نافذة')).toEqual({ text: 'وكالة نافذة', span: null });
    expect(outletOf('في سطرين: ما جرى - محليات')).toBeNull();
  });

  it('is left open where nothing says it', () => {
    expect(first(`${TITLE}\n${BODY}`)).toMatchObject({
      subtitle: null,
      outlet: null,
      byline: null,
      dateline: null,
      published: null,
    });
  });

  it('is nothing for a page without articles', () => {
    const { made, ...rest } = {
      lines: [],
      uses: { at: () => null } as never,
      chosen: [],
      made: [],
      hints: { title: null, outlet: null, byline: null, published: null, url: '', pageTitle: '' },
    };
    expect(describeArticles({ ...rest, made, directionOf: () => 'rtl' })).toEqual([]);
  });
});
