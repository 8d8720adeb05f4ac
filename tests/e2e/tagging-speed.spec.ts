import type { Page } from '@playwright/test';
import { expect, test, useEnglish } from './fixtures';
import { cardOf, openDossierWith, paintedAs, textOf } from './reading';

const numbered = [
  'الأولى',
  'الثانية',
  'الثالثة',
  'الرابعة',
  'الخامسة',
  'السادسة',
  'السابعة',
  'الثامنة',
  'التاسعة',
  'العاشرة',
];
const arabic = {
  name: 'report.txt',
  text: `تقرير لجنة السدود في وادي الرمان\n\n${numbered
    .flatMap((nth) => [
      `تقول اللجنة إن البوابة ${nth} كانت مفتوحة ليلة السيل`,
      `وينفي المشغّل أن تكون البوابة ${nth} قد تعطّلت`,
    ])
    .join('.\n\n')}.\n`,
};

/** The categories in the digits that stand for them, so that the twenty do not all look alike. */
const digits = ['1', '3', '4', '5', '6', '7', '8'];

/** From where the caret is: to the next block, its first words selected, tagged. */
async function tagNextBlock(page: Page, form: string, forward: string, n: number): Promise<void> {
  await page.keyboard.press('b');
  for (let word = 0; word < 4; word++) await page.keyboard.press(`ControlOrMeta+Shift+${forward}`);
  await page.keyboard.press('t');
  await expect(page.getByRole('form', { name: form })).toBeFocused();
  await page.keyboard.press(`Digit${digits[n % digits.length]}`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('form', { name: form })).toBeHidden();
}

const painted = async (page: Page): Promise<number> => {
  const kinds = ['target-nature', 'casualties', 'quantity', 'date', 'location', 'strike', 'legal'];
  return (await Promise.all(kinds.map((kind) => paintedAs(page, kind)))).flat().length;
};

test('twenty claims are tagged by keyboard alone, then narrowed, grouped and changed together', async ({
  app,
}) => {
  test.slow();
  await openDossierWith(app, arabic);
  await textOf(app, 'تقرير لجنة').focus();
  await app.keyboard.press('b');
  for (let n = 0; n < 20; n++) await tagNextBlock(app, 'ادعاء جديد', 'ArrowLeft', n);
  await expect.poll(() => painted(app)).toBe(20);
  // A quick hand loses no key: every claim holds the four words that were selected.
  const legal = await paintedAs(app, 'legal');
  const places = await paintedAs(app, 'location');
  for (const words of [...legal, ...places]) expect(words.split(' ')).toHaveLength(4);
  await app.reload();
  await expect.poll(() => painted(app)).toBe(20);
  await expect(app.getByRole('button', { name: 'هذه المقالات ٢٠' })).toBeVisible();

  await app.getByRole('button', { name: 'فرز وتجميع' }).click();
  await app
    .getByRole('group', { name: 'فرز وتجميع' })
    .getByRole('button', { name: /التجميع بحسب/u })
    .click();
  await app.getByRole('option', { name: 'عمّ يتحدث' }).click();
  await expect(app.getByRole('heading', { name: /^حدث/u })).toContainText('٣');
  await app
    .getByRole('group', { name: 'فرز وتجميع' })
    .getByRole('button', { name: /عمّ يتحدث/u })
    .first()
    .click();
  await app.getByRole('option', { name: /قانوني/u }).click();
  await app.reload();
  await expect(app.getByRole('heading', { name: /^قانوني/u })).toContainText('٢');

  const first = cardOf(app, 'تقول اللجنة').or(cardOf(app, 'وينفي المشغّل')).first();
  await first.getByRole('checkbox').press('Space');
  const bulk = app.getByRole('region', { name: 'الادعاءات المختارة' });
  await bulk.getByRole('button', { name: /اختر كل المعروض/u }).click();
  await bulk.getByRole('button', { name: /غيّر عمّ تتحدث/u }).click();
  await app.getByRole('option', { name: /تاريخ/u }).click();
  await expect.poll(async () => (await paintedAs(app, 'legal')).length).toBe(0);
  await expect.poll(async () => (await paintedAs(app, 'date')).length).toBeGreaterThan(3);
  await app.keyboard.press('Escape');
  await app.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await paintedAs(app, 'legal')).length).toBe(2);
});

test('the same in English', async ({ app }) => {
  const text = ['first', 'second', 'third']
    .map(
      (nth) =>
        `The committee says the ${nth} gate stood open on the night of the flood, and that nobody closed it.`,
    )
    .join('\n\n');
  await openDossierWith(app, { name: 'report-en.txt', text: `Report of the dam committee\n\n${text}\n` });
  await useEnglish(app);
  await app.getByRole('document', { name: /^Text of .*dam committee/u }).focus();
  await app.keyboard.press('b');
  for (let n = 0; n < 3; n++) await tagNextBlock(app, 'New claim', 'ArrowRight', n);
  await app.reload();
  await expect.poll(() => painted(app)).toBe(3);
  expect((await paintedAs(app, 'casualties'))[0]?.trim()).toBe('The committee says the');
});
