import { describe, expect, it } from 'vitest';
import { identify, isSectionName } from '../../../shared/intake/kind';
import { linesOf, linesOfHtml, paragraph } from './lines';

const kindOf = (text: string): string =>
  linesOf(`${paragraph('السوق')}\n${text}\n${paragraph('الميناء')}`)[1]!.kind;
const marked = (html: string) =>
  linesOfHtml(`<p>${paragraph('السوق')}</p>${html}<p>${paragraph('الميناء')}</p>`)[1]!;

describe('what a row is by itself', () => {
  it.each([
    [paragraph('البلدية'), 'prose'],
    ['لم يعلّق المدير.', 'sentence'],
    ['خسائر لم تُحصَ', 'short'],
    ['• نقطة في قائمة', 'item'],
    ['رافعات المرفأ صباح الاثنين الماضي (رويترز)', 'caption'],
    ['camera iconرافعات المرفأ', 'caption'],
    ['بقلم: رنا العكاري', 'byline'],
    ['صحيفة النخيل', 'outlet'],
    ['2025/05/27', 'date'],
    ['IMG_2201.JPG', 'file-name'],
    ['اقرأ أيضاً: حريق المستودع الرابع', 'teaser'],
    ['* * *', 'divider'],
    ['×', 'furniture'],
    ['شارك على فيسبوك', 'furniture'],
    ['https://news.example/1', 'furniture'],
    ['© 2024 صدى الميناء', 'furniture'],
  ])('%s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['<h2>رقم واحد في القائمة.</h2>', 'short'],
    ['<nav>رنا العكاري</nav>', 'furniture'],
    ['<figure><figcaption>واجهة السوق.</figcaption></figure>', 'caption'],
    ['<div class="author">رنا العكاري</div>', 'byline'],
    [`<div class="author-bio vcard">${paragraph('المجلة')}</div>`, 'furniture'],
    ['<p><a href="#">عنوان مقال آخر في الموقع</a></p>', 'teaser'],
    ['<ul><li>نقطة أولى</li></ul>', 'item'],
    ['<blockquote>سلّمنا الجسر مطابقاً</blockquote>', 'sentence'],
    ['<div><time datetime="2024-05-01">الأربعاء</time></div>', 'date'],
  ])('markup speaks first: %s', (html, kind) => {
    expect(marked(html).kind).toBe(kind);
  });

  it('an announcement is one where no paragraph follows at once', () => {
    expect(linesOf(`${paragraph('السوق')}\nمقالات ذات صلة\nحريق في الميناء`)[1]).toMatchObject({
      kind: 'opener',
      opening: 'teaser',
    });
  });

  it('a notice in a margin is named by its words', () => {
    expect(marked('<footer>جميع الحقوق محفوظة</footer>').reason).toBe('notice');
    expect(marked('<footer>صفحات أخرى</footer>').reason).toBe('menu');
  });

  it('a section’s name is known as one', () => {
    expect(isSectionName(linesOf(`اقتصاد\n${paragraph('السوق')}`)[0]!)).toBe(true);
  });

  it('two spellings of a heading are the same row, two paragraphs only letter by letter', () => {
    const [a, b, c] = linesOf(`إصلاح الجسر\nاصلاح الجسر\n${paragraph('السوق')}`);
    expect(identify(a!)).toBe(identify(b!));
    expect(identify(c!)).toBe(c!.row.text);
  });

  it('an endless row is not looked up', () => {
    expect(kindOf('ا'.repeat(20_000))).toBe('furniture');
  });
});
