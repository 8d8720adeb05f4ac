import { expect, test } from './fixtures';
import { newForm, openDossierWith, paintedAs, textOf } from './reading';

const paragraph = 'وتُظهر سجلات البلديّة أن الجِسر القديم أُغلق مرتين قبل ذلك، وأن القرية بقيت معزولة أياماً. ';
const page = (name: string, title: string, times: number) => ({
  name,
  text: `${title}\n\n${Array.from({ length: times }, (_, n) => `${title} (${n + 1}): ${paragraph.repeat(4)}\n\n`).join('')}وختم المدير بأن الإعادة في ٢٠٣٠.\n`,
});

test('words are found whatever their spelling, walked with Enter, and selected when the search is closed', async ({
  app,
}) => {
  await openDossierWith(app, page('long.txt', 'جسر الوادي يُغلق مجدداً', 12));
  const text = textOf(app, 'جسر الوادي');
  await text.focus();
  await app.keyboard.press('ControlOrMeta+f');
  const bar = app.getByRole('search', { name: 'ابحث في المقال' });
  const input = bar.getByRole('textbox');
  await expect(input).toBeFocused();
  await input.fill('البلديه ان الجسر');
  await expect(bar.getByRole('status')).toHaveText('١ من ٤٨');
  await expect.poll(() => paintedAs(app, 'find-current')).toEqual(['البلديّة أن الجِسر']);
  await input.press('Shift+Enter');
  await expect(bar.getByRole('status')).toHaveText('٤٨ من ٤٨');
  await input.fill('2030');
  await expect(bar.getByRole('status')).toHaveText('١ من ١');
  await expect.poll(() => paintedAs(app, 'find-current')).toEqual(['٢٠٣٠']);
  await input.fill('jtk');
  await expect(bar.getByRole('status')).toHaveText('لا وجود له في المقال');
  await expect(newForm(app)).toBeHidden();
  await input.fill('2030');
  await input.press('Escape');
  await expect(bar).toBeHidden();
  await expect(text).toBeFocused();
  expect(await paintedAs(app, 'find')).toEqual([]);
  await app.keyboard.press('t');
  await expect(newForm(app).getByRole('blockquote')).toHaveText('٢٠٣٠');
});

test('panes scroll together when the editor wants it, also after a reload', async ({ app }) => {
  await openDossierWith(
    app,
    page('long.txt', 'جسر الوادي يُغلق مجدداً', 12),
    page('short.txt', 'رواية أخرى عن الجسر', 6),
  );
  await app
    .getByRole('button', { name: /جسر الوادي/u })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const panes = app.locator('.reader');
  await expect(panes).toHaveCount(2);
  const share = (at: number) =>
    panes
      .nth(at)
      .evaluate((pane) => Math.round((100 * pane.scrollTop) / (pane.scrollHeight - pane.clientHeight)));
  const scroll = (at: number, to: number) =>
    panes.nth(at).evaluate((pane, part) => {
      pane.scrollTop = part * (pane.scrollHeight - pane.clientHeight);
    }, to);
  await scroll(0, 0.5);
  expect(await share(1)).toBe(0);
  await app.getByRole('button', { name: 'تمرير الأعمدة معاً' }).first().click();
  await app.reload();
  await expect(app.getByRole('button', { name: 'تمرير الأعمدة معاً' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(textOf(app, 'رواية أخرى')).toContainText('وختم المدير');
  await expect(textOf(app, 'جسر الوادي')).toContainText('وختم المدير');
  await scroll(0, 0.5);
  await expect.poll(() => share(1)).toBe(50);
  await scroll(1, 1);
  await expect.poll(() => share(0)).toBe(100);
});
