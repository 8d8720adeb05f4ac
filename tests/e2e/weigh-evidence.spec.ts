import { expect, test } from './fixtures';
import { selectWords, textOf } from './reading';
import { choose, empty, fromMenu, goTo, openCard, startWithClaims } from './weigh';

/** A red dot: the smallest picture there is. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

test('evidence is written down with a source made on the spot, graded, and stays after a reload', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const evidence = card.getByRole('region', { name: 'الأدلة' });
  await expect(evidence).toContainText('لا أدلة بعد');
  await evidence.getByRole('button', { name: 'أضف دليلاً' }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });

  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(form.getByRole('alert')).toContainText('اذكر على الأقل');

  await form.getByRole('combobox', { name: 'المصدر' }).fill('سجل الرصيف الشرقي');
  await expect(form).toContainText('مصدر جديد');
  await choose(form, 'B موثوق عادةً');
  await choose(form, /^ينفي|ينفي$/u);
  await choose(form, /صحيح على الأرجح/u);
  await expect(form).toContainText('B2');
  await form.getByText('مباشر: المصدر رأى').click();
  await form.getByLabel('ما يقوله أو يُظهره').fill('صعد إلى العبّارة أربعون راكباً قبل الحريق.');
  await form.getByLabel('عنوان الأصل').fill('https://example.org/log/7');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(form).toBeHidden();

  const item = evidence.getByRole('listitem').filter({ hasText: 'سجل الرصيف الشرقي' });
  await expect(item).toContainText('ينفي');
  await expect(item).toContainText('B2');
  await expect(item).toContainText('مباشر');
  await expect(item).toContainText('https://example.org/log/7');
  await expect(item.getByRole('link')).toHaveCount(0);
  await expect(evidence).toContainText('مصدر مستقل واحد فقط');

  await app.reload();
  await openCard(app, empty);
  await expect(item).toContainText('أربعون راكباً');

  await goTo(app, 'المصادر');
  await app.getByRole('button', { name: /سجل الرصيف الشرقي/u }).click();
  await expect(app.getByRole('region', { name: 'سجل الرصيف الشرقي' })).toContainText('أربعون راكباً');
});

test('a second independent source lifts the warning; retracting evidence brings it back, and undo takes that back', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const evidence = card.getByRole('region', { name: 'الأدلة' });
  for (const name of ['سجل الرصيف', 'كاميرا الرصيف']) {
    await evidence.getByRole('button', { name: 'أضف دليلاً' }).click();
    const form = app.getByRole('form', { name: 'دليل جديد' });
    await form.getByRole('combobox', { name: 'المصدر' }).fill(name);
    await choose(form, /يؤيّد/u);
    await form.getByText('مباشر: المصدر رأى').click();
    await form.getByRole('button', { name: 'احفظ الدليل' }).click();
    await expect(form).toBeHidden();
  }
  await expect(evidence).toContainText('مصدران مستقلان');

  const list = evidence.getByRole('list', { name: 'قائمة الأدلة' });
  const camera = list.getByRole('listitem').filter({ hasText: 'كاميرا الرصيف' });
  await fromMenu(app, camera.getByRole('button', { name: /المزيد عن الدليل/u }), 'اسحب');
  await expect(camera).toHaveCount(0);
  await expect(evidence).toContainText('مصدر مستقل واحد فقط');
  await app
    .getByRole('status')
    .filter({ hasText: 'سُحب الدليل' })
    .getByRole('button', { name: 'تراجع' })
    .click();
  await expect(evidence).toContainText('مصدران مستقلان');
});

test('a dropped picture is kept with its fingerprint, shown small, and can be saved out again byte for byte', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const evidence = card.getByRole('region', { name: 'الأدلة' });
  const files = await app.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], 'رصيف.png', { type: 'image/png' }));
    return transfer;
  }, dot.toString('base64'));
  await evidence.getByText('لا أدلة بعد').dispatchEvent('drop', { dataTransfer: files });

  const form = app.getByRole('form', { name: 'دليل جديد' });
  await expect(form).toContainText('رصيف.png');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(form).toBeHidden();

  const item = evidence.getByRole('listitem').filter({ hasText: 'رصيف.png' });
  await expect(item).toContainText('image/png');
  await expect(item).toContainText('SHA-256');
  const picture = item.getByRole('img', { name: /صورة: .*رصيف\.png/u });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);

  const [download] = await Promise.all([
    app.waitForEvent('download'),
    item.getByRole('button', { name: 'احفظ نسخة' }).click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(dot)).toBe(true);
});

test('words of another article are taken as evidence on the claim in hand, found again both ways, and stay after a reload', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await selectWords(textOf(app, 'شهود'), 'قبل وصول زوارق الإنقاذ');
  await app.getByRole('button', { name: /^دليل على الادعاء ١/u }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });
  await expect(form.getByLabel('ما يقوله أو يُظهره')).toHaveValue('قبل وصول زوارق الإنقاذ');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(form).toBeHidden();
  await app.reload();
  await openCard(app, empty);
  const item = card.getByRole('region', { name: 'الأدلة' }).getByRole('listitem');
  await item.getByRole('button', { name: /^اعرض المقطع في/u }).click();
  await expect.poll(() => app.evaluate(() => document.getSelection()?.toString())).toContain('زوارق الإنقاذ');
});

test('a file that would run or draw itself is only named, never rendered', async ({ app }) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  const evidence = card.getByRole('region', { name: 'الأدلة' });
  await evidence.getByRole('button', { name: 'أضف دليلاً' }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });
  const [chooser] = await Promise.all([
    app.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'أرفق ملفاً' }).click(),
  ]);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "ran"</script></svg>';
  await chooser.setFiles([{ name: 'رسم.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) }]);
  await expect(form).toContainText('رسم.svg');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  const item = evidence.getByRole('listitem').filter({ hasText: 'رسم.svg' });
  await expect(item).toContainText('image/svg+xml');
  await expect(item.getByRole('img')).toHaveCount(0);
  await expect(app).not.toHaveTitle('ran');
});

test('what is typed about evidence, and its file, is offered again after the window was closed', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await card.getByRole('button', { name: 'أضف دليلاً' }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });
  const [chooser] = await Promise.all([
    app.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'أرفق ملفاً' }).click(),
  ]);
  await chooser.setFiles([{ name: 'dot.png', mimeType: 'image/png', buffer: dot }]);
  await form.getByLabel('ما يقوله أو يُظهره').fill('دخان أسود فوق الرصيف');
  await expect(form).toContainText('مسوّدة محفوظة');

  await app.reload();
  await openCard(app, empty);
  await expect(form.getByLabel('ما يقوله أو يُظهره')).toHaveValue('دخان أسود فوق الرصيف');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  await expect(form).toBeHidden();
  const item = card.getByRole('listitem').filter({ hasText: 'دخان أسود' });
  await expect(item.getByRole('img', { name: /dot\.png/u })).toBeVisible();
});

test('a file larger than what can be attached is refused with its name and the limit, and nothing typed is lost', async ({
  app,
}) => {
  await startWithClaims(app);
  const evidence = (await openCard(app, empty)).getByRole('region', { name: 'الأدلة' });
  await evidence.getByRole('button', { name: 'أضف دليلاً' }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });
  await form.getByLabel('ما يقوله أو يُظهره').fill('تسجيل من الرصيف');
  const files = await app.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(64_000_001)], 'تسجيل.mp4'));
    return transfer;
  });
  await form.dispatchEvent('drop', { dataTransfer: files });
  const problem = form.getByRole('alert');
  await expect(problem).toContainText('تسجيل.mp4');
  await expect(problem).toContainText('٦٤ م.ب');
  await expect(form.getByLabel('ما يقوله أو يُظهره')).toHaveValue('تسجيل من الرصيف');
});

test('a file whose content was lost here is told, and what the safety copy still holds is saved out', async ({
  app,
}) => {
  await startWithClaims(app);
  const card = await openCard(app, empty);
  await card.getByRole('button', { name: 'أضف دليلاً' }).click();
  const form = app.getByRole('form', { name: 'دليل جديد' });
  const [chooser] = await Promise.all([
    app.waitForEvent('filechooser'),
    form.getByRole('button', { name: 'أرفق ملفاً' }).click(),
  ]);
  await chooser.setFiles([{ name: 'lost.png', mimeType: 'image/png', buffer: dot }]);
  await expect(form).toContainText('lost.png');
  await form.getByRole('button', { name: 'احفظ الدليل' }).click();
  const item = card.getByRole('listitem').filter({ hasText: 'lost.png' });
  await expect(item.getByRole('img')).toBeVisible();

  await app.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('qarina');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const change = request.result.transaction('bytes', 'readwrite');
          change.objectStore('bytes').clear();
          change.oncomplete = () => resolve();
        };
      }),
  );
  await app.reload();
  await openCard(app, empty);
  await expect(item.getByRole('button', { name: 'احفظ نسخة' })).toBeVisible();
  await expect(item.getByRole('img')).toHaveCount(0);
  const [download] = await Promise.all([
    app.waitForEvent('download'),
    item.getByRole('button', { name: 'احفظ نسخة' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lost.png');
});
