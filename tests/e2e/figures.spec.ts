/** One figure over time: drawn from all articles, told in a table, kept as a file that says by itself what it shows. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { openDossierWith } from './reading';
import { goTo } from './weigh';

const page = (name: string, title: string, line: string, words: string) => ({
  name,
  text: `${title}\n\n${line}\n\n${words}\n`,
});
const camp = [
  page(
    'a.txt',
    'هيئة الإغاثة تحصي النازحين',
    'مكتب الإغاثة - 3 أيار 2019',
    'قالت هيئة الإغاثة في بيان إن عدد النازحين في مخيم الزيتون بلغ أكثر من 70 ألف شخص عام 2019.',
  ),
  page(
    'b.txt',
    'المخيم بعد خمس سنوات',
    'صحيفة الضفة - 10 آذار 2024',
    'ذكرت صحيفة الضفة أن عدد النازحين في مخيم الزيتون قارب 43 ألف شخص عام 2024.',
  ),
  page(
    'c.txt',
    'عودة مئات العائلات من المخيم',
    'قناة السهل - 2 شباط 2025',
    'وقالت إدارة المخيم إن عدد النازحين في مخيم الزيتون تراجع إلى 30 ألف شخص عام 2025.',
  ),
];

test('a figure that three articles give at three times is drawn, told as a table, and saved as SVG and PNG', async ({
  app,
}) => {
  await openDossierWith(app, ...camp);
  await goTo(app, 'الخلافات');
  const rail = app.getByRole('region', { name: 'أسئلة القواعد' });
  await rail.getByRole('button', { name: /^أرقام عبر الزمن · /u }).click();
  await rail.getByRole('button', { name: /مخيم الزيتون/u }).click();
  const shown = app.getByRole('region', { name: /مخيم الزيتون/u });
  const drawing = shown.getByRole('img', { name: /الرقم عبر الزمن: .*مخيم الزيتون/u });
  await expect(drawing).toBeVisible();
  await shown.getByText('الشيء نفسه في جدول').click();
  const row = shown.getByRole('row').filter({ hasText: 'هيئة الإغاثة' });
  await expect(row).toContainText('على الأقل');
  await expect(shown.getByRole('row')).toHaveCount(4);

  for (const kind of ['SVG', 'PNG']) {
    await shown.getByRole('button', { name: 'احفظ الصورة ملفاً' }).click();
    const [file] = await Promise.all([
      app.waitForEvent('download'),
      app.getByRole('menuitem', { name: new RegExp(kind, 'u') }).click(),
    ]);
    const bytes = await readFile((await file.path())!);
    if (kind === 'PNG') expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    else {
      const svg = bytes.toString('utf8');
      expect(svg).toMatch(/<text[^>]*font-weight="600"[^>]*>الرقم عبر الزمن: [^<]*مخيم الزيتون/u);
      for (const source of ['هيئة الإغاثة', 'صحيفة الضفة', 'إدارة المخيم']) expect(svg).toContain(source);
      expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/u);
    }
  }

  await shown
    .getByRole('button', { name: /اعرض المقطع في نصه/u })
    .first()
    .click();
  await expect(app.getByRole('document', { name: /هيئة الإغاثة/u })).toBeVisible();
});
