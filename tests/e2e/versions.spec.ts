/** A page captured again: what changed in it is shown, and no claim moves to the new words by itself. */
import { expect, test } from './fixtures';
import { dropFiles, Folder } from './pages';
import { newForm, openDossierWith, paintedAs, selectWords, tagButton, textOf } from './reading';

const opening =
  'قال مدير السد عماد الراعي إن البوابات الثلاث فُتحت فجر الأحد لتصريف المياه الزائدة نحو الوادي.';
const counted = 'وأضاف أن تسع قرى أُخليت احترازاً قبل وصول المياه إليها، وأن أحداً من سكانها لم يُصب بأذى.';
const recounted =
  'وأضاف أن أربع عشرة قرية أُخليت احترازاً قبل وصول المياه إليها، وأن أحداً من سكانها لم يُصب بأذى.';
const gone =
  'وروى مزارعون أن صفارات الإنذار لم تُسمع في الضفة الغربية من النهر إلا بعد ساعتين من فتح البوابات.';
const closing =
  'وتوقعت مصلحة الأرصاد أن تتراجع الأمطار ابتداءً من مساء الاثنين على أن تعود نهاية الأسبوع المقبل.';

const page = (...paragraphs: string[]): string =>
  `سد الزيزفون يفتح بواباته للمرة الأولى منذ عقد\n\n${paragraphs.join('\n\n')}\n`;

test('after a later capture, what changed is shown; a claim is carried over only when the editor says so', async ({
  app,
}) => {
  await openDossierWith(app, { name: 'dam.txt', text: page(opening, counted, gone, closing) });
  const earlier = textOf(app, 'سد الزيزفون');
  for (const words of ['البوابات الثلاث فُتحت', 'تسع قرى أُخليت احترازاً', 'صفارات الإنذار لم تُسمع']) {
    await selectWords(earlier, words);
    await tagButton(app).click();
    await newForm(app).press('Digit4');
    await newForm(app).press('ControlOrMeta+Enter');
    await expect(newForm(app)).toBeHidden();
  }
  const folder = new Folder();
  await dropFiles(app, [folder.put('dam-later.txt', page(opening, recounted, closing))]);
  await app.getByRole('radio', { name: 'نسخة جديدة' }).check({ force: true });
  await app.getByRole('button', { name: 'أضف المقال إلى الملف' }).click();

  await app.getByRole('button', { name: 'ما تغيّر بين النسختين' }).click();
  const changes = app.getByRole('dialog', { name: 'ما تغيّر في اللقطة اللاحقة' });
  await expect(changes).toContainText('أربع عشرة');
  const claims = changes.getByRole('region', { name: '٣ ادعاءات على النسخة السابقة' });
  const row = (n: string) => claims.getByRole('listitem').filter({ hasText: `الادعاء ${n}` });
  await expect(row('١')).toContainText('باقٍ');
  await expect(row('٢')).toContainText('تغيّر');
  await expect(row('٢')).toContainText('أربع عشرة قرية');
  await expect(row('٣')).toContainText('بلا موضع');

  await claims.getByRole('button', { name: 'انقل الادعاء الباقي' }).click();
  await expect(changes.getByRole('region', { name: 'ادعاءان على النسخة السابقة' })).toBeVisible();
  await changes.getByRole('button', { name: 'اقبل هذا الموضع للادعاء ٢' }).click();
  await expect(changes.getByRole('region', { name: 'ادعاء واحد على النسخة السابقة' })).toContainText(
    'بلا موضع',
  );
  await changes.getByRole('button', { name: 'أغلق' }).click();

  const rail = app.getByRole('navigation', { name: 'مقالات الملف' });
  await rail.getByRole('listitem').last().getByRole('button').first().click();
  await expect
    .poll(async () => (await paintedAs(app, 'quantity')).join(' '))
    .toContain('البوابات الثلاث فُتحت');
});
