/**
 * Pages for the journeys of the intake, in invented words, and ways to bring them in as an editor would: dropped as
 * files of the system, chosen in the dialog, pasted.
 */
import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** A saved page with a menu, a caption, share buttons and links to other articles. */
export const flood = (families = 'ثلاثين'): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>نهر السرو يغمر سوق عين الحور القديم | صحيفة السنابل</title>
<link rel="canonical" href="https://sanabel.example/news/77"><meta property="og:site_name" content="صحيفة السنابل"></head><body>
<nav><a href="/">الرئيسية</a> <a href="/n">أخبار</a> <a href="/s">رياضة</a></nav>
<article><h1>نهر السرو يغمر سوق عين الحور القديم</h1>
<div class="byline">كتب: رامي الدوري</div><time datetime="2025-03-04">٤ آذار ٢٠٢٥</time>
<div class="share">مشاركة على منصات التواصل</div>
<p>ارتفع منسوب نهر السرو فجر الثلاثاء إلى أربعة أمتار فغمر ساحة السوق القديمة في البلدة، وأغلقت المدارس أبوابها حتى إشعار آخر.</p>
<p>قال رئيس البلدية منير السهلي إن فرق الإنقاذ أخلت ${families} عائلة إلى مدرسة البلدة، وإن أحداً لم يُصب، مضيفاً أن الطعام يكفي ثلاثة أيام.</p>
<p>وأضاف أن الجسر الخشبي عند المطحنة انهار قرابة الساعة السادسة صباحاً بعدما جرفت المياه دعائمه، وأن لجنة من المهندسين ستعاينه يوم الخميس.</p>
<h3>اقرأ أيضاً</h3><ul><li><a href="/1">بلدية عين الحور تؤجل مهرجان القصب إلى الربيع</a></li></ul>
</article><footer>جميع الحقوق محفوظة</footer></body></html>`;

/** Another page, as plain text. */
export const fair = `معرض القوارب على بحيرة القصب يجذب آلاف الزوار

قناة الضفة

افتتح صيادو بحيرة القصب معرضهم السنوي للقوارب صباح الجمعة بحضور آلاف الزوار من القرى المجاورة، وفق ما أعلنت جمعية الصيادين.

وقال رئيس الجمعية وديع الشامي إن سبعة وعشرين قارباً بيعت في اليوم الأول، مقابل تسعة عشر في العام الماضي.

وأضاف أن المعرض يستمر حتى مساء الأحد، وأن الدخول مجاني للأطفال دون العاشرة من العمر.
`;

/** Files of one test on the disk. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'qarina-pages-'));

  put(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** A file that claims a size and takes no room. */
  putSparse(name: string, bytes: number): string {
    const path = this.put(name, '');
    truncateSync(path, bytes);
    return path;
  }
}

/**
 * Drops files and folders of the disk on the window, as the system's file manager does. Chromium may turn a drop on a
 * busy page into a drag that left; what the page never heard of is dropped again.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const heard = await page.evaluateHandle(() => {
    const seen = { drop: false };
    window.addEventListener('drop', () => Object.assign(seen, { drop: true }), { once: true, capture: true });
    return seen;
  });
  await expect(async () => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
    expect(await heard.evaluate(({ drop }) => drop)).toBe(true);
  }).toPass();
  await session.detach();
}

/** Pastes words, and markup where given, with nothing in focus. */
export async function paste(
  page: Page,
  data: { readonly text?: string; readonly html?: string },
): Promise<void> {
  await page.evaluate(({ text, html }) => {
    const transfer = new DataTransfer();
    if (text !== undefined) transfer.setData('text/plain', text);
    if (html !== undefined) transfer.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, data);
}

/** Pastes a picture as a screenshot tool leaves it on the clipboard. */
export async function pastePicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'shot.png', { type: 'image/png' }));
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  });
}
