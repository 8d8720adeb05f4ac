/** Two long articles are set against each other beside the work, not in its way: told, stopped, taken up again. */
import { expect, test } from './fixtures';
import { openDossierWith, type PageText } from './reading';
import { openArticle } from './steps';

const roots = ['نهر', 'جسر', 'سوق', 'مطحنة', 'ساحة', 'قارب', 'حقل', 'بلدة', 'مدرسة', 'سد', 'قناة', 'ميناء'];
const verbs = ['غمر', 'أغلق', 'فتح', 'عبر', 'رمّم', 'زار', 'وصف', 'قاس'];

/** A long report in invented words; another seed tells other things, with some sentences in common. */
function report(title: string, seed: number, sentences: number): PageText {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const pick = (words: readonly string[]): string => words[next(words.length)]!;
  const paragraphs = Array.from({ length: sentences }, (_, at) =>
    at % 3 === 0
      ? `وفي اليوم ${at} قال شهود إن ال${roots[at % 12]} رقم ${at} بقي على حاله حتى المساء.`
      : `${Array.from({ length: 9 }, () => `${pick(verbs)} ال${pick(roots)} ${next(9000)}`).join(' ثم ')}.`,
  );
  return { name: `${seed}.txt`, text: `${title}\n\n${paragraphs.join('\n\n')}\n` };
}

test('a comparison of two long articles is told, stopped and taken up again, and the window answers meanwhile', async ({
  app,
}) => {
  test.slow();
  await openDossierWith(app, report('يوميات نهر السرو', 11, 1600), report('دفتر حارس السد', 97, 1600));
  await openArticle(app, 'يوميات نهر السرو', false);
  await openArticle(app, 'دفتر حارس السد', true);
  await app.getByRole('button', { name: 'قابل بين المقالين' }).click();
  const dialog = app.getByRole('dialog', { name: 'مقطعاً بمقطع' });
  await dialog.getByRole('button', { name: 'أوقف' }).click();
  await expect(dialog.getByText('أُوقفت المقابلة.')).toBeVisible();
  await expect(dialog.getByRole('table')).toBeHidden();
  await dialog.getByRole('button', { name: 'قابل من جديد' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByText('أخفِ المتطابق').click();
  await expect(dialog.getByRole('checkbox', { name: 'أخفِ المتطابق' })).toBeChecked();

  await expect(dialog.getByRole('table')).toBeVisible({ timeout: 40_000 });
  await expect(dialog.getByRole('status')).toContainText('متطابق: ٥٣');
  await expect(dialog.getByRole('rowheader', { name: 'متطابق' })).toHaveCount(0);
  const rows = dialog.getByRole('row');
  await expect(rows).toHaveCount(121);
  await dialog.getByRole('button', { name: /^اعرض ١٢٠ غيرها/u }).click();
  await expect(rows).toHaveCount(241);
});
