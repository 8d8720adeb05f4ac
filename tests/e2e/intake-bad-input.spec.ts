/**
 * Files that are damaged, mistaken or hostile: each is refused or read with a clear word in the editor's language
 * that names the file and the reason, nothing is half imported, and earlier work is untouched.
 */
import type { Locator, Page } from '@playwright/test';
import { expect, test, useEnglish } from './fixtures';
import { dropFiles, Folder, fair, flood, paste } from './pages';
import { choosePages, startDossier } from './steps';

const pngBytes = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

interface Refused {
  readonly what: string;
  readonly file: (folder: Folder) => string;
  readonly name: string;
  readonly ar: RegExp;
  readonly en: RegExp;
}

const refused: readonly Refused[] = [
  {
    what: 'an empty file',
    name: 'empty.txt',
    file: (folder) => folder.put('empty.txt', ''),
    ar: /الملف فارغ/u,
    en: /The file is empty/u,
  },
  {
    what: 'a picture named .txt',
    name: 'note.txt',
    file: (folder) => folder.put('note.txt', pngBytes),
    ar: /ليس نصاً بل ملف من نوع.*PNG/u,
    en: /not text but a file of the kind.*PNG/u,
  },
  {
    what: 'a program named .txt',
    name: 'tool.txt',
    file: (folder) =>
      folder.put(
        'tool.txt',
        Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 31),
      ),
    ar: /هذا ليس نصاً/u,
    en: /This is not text/u,
  },
  {
    what: 'a file of 200 MB',
    name: 'huge.txt',
    file: (folder) => folder.putSparse('huge.txt', 200 * 1024 * 1024),
    ar: /أكبر من أن يكون صفحة.*لم يُفتح/u,
    en: /too large for a page.*was not opened/u,
  },
  {
    what: 'a file with nothing but white space',
    name: 'blank.html',
    file: (folder) => folder.put('blank.html', '<!doctype html><html><body>  <p> </p>\n</body></html>'),
    ar: /لا كلمات فيه/u,
    en: /no words in it/u,
  },
];

const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'مقالات الملف' });

/** Earlier work: one article in the dossier. */
async function startWithArticle(page: Page): Promise<void> {
  await startDossier(page, 'أسبوع النهر');
  await paste(page, { text: fair });
  await page.getByRole('button', { name: /^أضف المقال/u }).click();
  await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
}

for (const { what, file, name, ar, en } of refused) {
  test(`${what} is refused with its name and the reason, in both languages`, async ({ app: page }) => {
    await startWithArticle(page);
    await dropFiles(page, [file(new Folder())]);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(ar);
    await expect(alert).toContainText(name);
    await expect(alert).toContainText('والملف كما كان');
    await useEnglish(page);
    await expect(alert).toContainText(en);
    await expect(alert).toContainText(name);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('Articles · 1')).toBeVisible();
  });
}

test('among several files the bad ones are named and the good ones come in', async ({ app: page }) => {
  await startDossier(page, 'أسبوع النهر');
  const folder = new Folder();
  await dropFiles(page, [
    ...refused.map(({ file }) => file(folder)),
    folder.put('flood.html', flood()),
    folder.put('fair.txt', fair),
  ]);
  const files = page.getByRole('navigation', { name: 'الصفحات' });
  for (const { name, ar } of refused)
    await expect(files.getByRole('listitem').filter({ hasText: name })).toContainText(ar);
  await page.getByRole('button', { name: 'أضف الكل: مقالان من صفحتين' }).click();
  await expect(files.getByText('أُضيفت')).toHaveCount(2);
  await page.getByRole('button', { name: 'تمّ', exact: true }).click();
  await expect(rail(page).getByText('المقالات · ٢')).toBeVisible();
});

test('a file of 200 MB chosen in the dialog does not keep the others out', async ({ app: page }) => {
  await startDossier(page, 'أسبوع النهر');
  const folder = new Folder();
  await choosePages(page, [folder.putSparse('huge.txt', 200 * 1024 * 1024), folder.put('fair.txt', fair)]);
  const files = page.getByRole('navigation', { name: 'الصفحات' });
  await expect(files.getByRole('listitem').filter({ hasText: 'huge.txt' })).toContainText(
    'أكبر من أن يكون صفحة',
  );
  await page.getByRole('button', { name: /^أضف المقال/u }).click();
  await page.getByRole('button', { name: 'تمّ', exact: true }).click();
  await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
});

test('a page full of scripts, frames and remote things asks for nothing and runs nothing', async ({
  app: page,
}) => {
  await startDossier(page, 'صفحة معادية');
  const hostile = flood().replace(
    '<p>ارتفع',
    `<script>window.hacked = 1; fetch('https://evil.example/f')</script>
     <img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x" onerror="window.hacked=1">
     <iframe src="https://evil.example/frame" srcdoc="<script>parent.hacked=1</script>"></iframe>
     <link rel="stylesheet" href="https://evil.example/s.css"><style>@import url(https://evil.example/i.css); p{background:url(https://evil.example/bg.png)}</style>
     <video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" autoplay></video><audio src="https://evil.example/a.mp3"></audio>
     <object data="https://evil.example/o"></object><embed src="https://evil.example/e"><svg><use href="https://evil.example/u.svg#x"/><script>window.hacked=1</script></svg>
     <base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/r">
     <form action="https://evil.example/form"><input type="image" src="https://evil.example/in.png" autofocus onfocus="window.hacked=1"></form>
     <p>ارتفع`,
  );
  const folder = new Folder();
  await dropFiles(page, [folder.put('hostile.html', hostile)]);
  await page.getByRole('button', { name: /^أضف المقال/u }).click();
  await expect(page.locator('.workspace-pane')).toContainText('قال رئيس البلدية');
  await paste(page, { text: 'x', html: hostile.replace('أربعة أمتار', 'خمسة أمتار') });
  await expect(page.getByRole('listbox', { name: 'أسطر الصفحة' })).toContainText('خمسة أمتار');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('iframe, object, embed, video, audio, form[action*="evil"]').count()).toBe(0);
  // The requests of the whole journey are counted by the guard of every test.
});

test('markup nested 10,000 deep is read or refused, and the window stays alive', async ({ app: page }) => {
  await startWithArticle(page);
  const deep = `<!doctype html><html><body>${'<div>'.repeat(10_000)}<p>${fair.split('\n\n')[2]}</p>${'</div>'.repeat(10_000)}</body></html>`;
  const folder = new Folder();
  await dropFiles(page, [folder.put('deep.html', deep)]);
  await expect(page.getByRole('alert').or(page.getByRole('listbox', { name: 'أسطر الصفحة' }))).toBeVisible();
  await page.getByRole('button', { name: /^(?:تمّ|إلغاء)$/u }).click();
  const question = page.getByRole('alertdialog');
  if (await question.isVisible()) await question.getByRole('button', { name: 'اخرج واتركها' }).click();
  await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
});

test('bytes that belong to no letter and NULs are shown and counted, and the rest is read', async ({
  app: page,
}) => {
  await startDossier(page, 'ملف تالف');
  const good = Buffer.from(fair, 'utf8');
  const cut = good.indexOf(Buffer.from('سبعة', 'utf8'));
  const damaged = Buffer.concat([
    good.subarray(0, cut),
    Buffer.from([0xff, 0xfe, 0x00, 0xc3]),
    good.subarray(cut),
  ]);
  const folder = new Folder();
  await dropFiles(page, [folder.put('damaged.txt', damaged)]);
  await expect(page.getByText(/لم [يت]ُقرآ? حروفاً|لم تُقرأ حروفاً|لم يُقرأ حروفاً/u)).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'أسطر الصفحة' })).toContainText('\u2400');
  await page.getByRole('button', { name: /^أضف المقال/u }).click();
  await expect(page.locator('.workspace-pane')).toContainText('معرض القوارب');
});

test('a page without an article says so, adds nothing, and lets the editor begin one', async ({
  app: page,
}) => {
  await startDossier(page, 'صفحة بلا مقال');
  const menu = `<!doctype html><html lang="ar" dir="rtl"><body><nav><ul>${[
    'الرئيسية',
    'أخبار',
    'رياضة',
    'ثقافة',
    'طقس',
  ]
    .map((name) => `<li><a href="/${name}">${name}</a></li>`)
    .join('')}</ul></nav><footer>جميع الحقوق محفوظة</footer></body></html>`;
  const folder = new Folder();
  await dropFiles(page, [folder.put('menu.html', menu)]);
  await expect(page.getByRole('heading', { name: 'لم يوجد مقال في هذه الصفحة' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^أضف المقال/u })).toBeDisabled();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'ابدأ مقالاً هنا' }).click();
  await expect(page.getByRole('button', { name: /^أضف المقال/u })).toBeEnabled();
});

test('text full of overrides keeps its order on screen and in the claim sheet’s source', async ({
  app: page,
}) => {
  await startDossier(page, 'علامات');
  const turned = fair.replaceAll(' ', '\u202e \u202c').slice(0, 4000);
  await paste(page, { text: turned });
  await expect(page.getByText(/علامة خفية في النص/u)).toBeVisible();
  await page.getByRole('button', { name: /^أضف المقال/u }).click();
  await expect(page.locator('.workspace-pane')).toBeVisible();
  const shown = await page.evaluate(() => document.body.textContent ?? '');
  expect(/[\u202a-\u202e]/u.test(shown)).toBe(false);
});

test('reading is stopped midway and nothing of the file is left', async ({ app: page }) => {
  await startWithArticle(page);
  const long = `<!doctype html><html><body><article><h1>صفحة طويلة</h1>${`<p>${fair.split('\n\n')[2]}</p>`.repeat(60_000)}</article></body></html>`;
  const folder = new Folder();
  await dropFiles(page, [folder.put('long.html', long)]);
  await page.getByRole('button', { name: 'إلغاء', exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText('أُوقفت');
  await page.getByRole('button', { name: 'تمّ', exact: true }).click();
  await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
  await page.reload();
  await expect(rail(page).getByText('المقالات · ١')).toBeVisible();
});
