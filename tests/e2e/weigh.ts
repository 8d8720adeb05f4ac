/** What the journeys of weighing and judging share: pages with tagged claims, and the controls an editor uses. */
import { expect, type Locator, type Page } from '@playwright/test';
import { cardOf, newForm, openDossierWith, openerOf, selectWords, textOf } from './reading';

const ferry = {
  name: 'ferry.txt',
  text:
    'احتراق عبّارة عند رصيف الغدير\n\n' +
    'قالت إدارة الميناء إن العبّارة كانت خالية من الركاب حين شبّت النار في غرفة محركها مساء الأحد عند الرصيف الشرقي.\n\n' +
    'وأضافت الإدارة أن فرق الإطفاء أخمدت الحريق في أقل من ساعة، وأن حركة الرسو استؤنفت فجر الاثنين كالمعتاد.\n',
};
const crew = {
  name: 'crew.txt',
  text:
    'شهود: ركاب قفزوا من عبّارة الغدير\n\n' +
    'روى صيادون كانوا قرب المكان أن عشرات الركاب قفزوا إلى الماء من العبّارة المحترقة قبل وصول زوارق الإنقاذ إليها.\n\n' +
    'ولم تعلن أي جهة حصيلة للضحايا حتى ساعة إعداد هذا التقرير، فيما واصلت الزوارق تمشيط المياه طوال الليل.\n',
};
export const empty = 'العبّارة كانت خالية من الركاب';
export const jumped = 'عشرات الركاب قفزوا إلى الماء';

async function tag(page: Page, title: string, words: string, speaker: string): Promise<void> {
  await selectWords(textOf(page, title), words);
  await page.getByRole('button', { name: 'وسم ادعاء' }).click();
  const form = newForm(page);
  await form.getByRole('radio', { name: 'حدث' }).check({ force: true });
  await form
    .getByRole('combobox', { name: 'من يقوله' })
    .or(form.getByLabel('من يقوله'))
    .first()
    .fill(speaker);
  await form.press('ControlOrMeta+Enter');
  await expect(form).toBeHidden();
}

/** A dossier with two pages and a claim tagged in each; the second claim’s card stands open. */
export async function startWithClaims(page: Page): Promise<void> {
  await openDossierWith(page, ferry);
  await tag(page, 'احتراق', empty, 'إدارة الميناء');
  await openDossierPage(page, crew);
  await tag(page, 'شهود', jumped, 'صيادون');
}

async function openDossierPage(page: Page, { name, text }: typeof crew): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('banner').getByRole('button', { name: 'أدخل صفحات' }).click(),
  ]);
  await chooser.setFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') }]);
  await page.getByRole('button', { name: 'أضف المقال إلى الملف' }).click();
  await expect(textOf(page, 'شهود')).toBeVisible();
}

/** Opens a claim’s card, and what is said about it. @returns the card */
export async function openCard(page: Page, words: string): Promise<Locator> {
  const card = cardOf(page, words);
  if ((await openerOf(card).getAttribute('aria-expanded')) !== 'true') await openerOf(card).click();
  await expect(card.getByRole('region', { name: 'الحكم' })).toBeVisible();
  return card;
}

/** Goes to a view of the dossier. */
export async function goTo(page: Page, view: 'القراءة' | 'الخلافات' | 'المصادر' | 'السجل'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'أقسام الملف' })
    .getByRole('button', { name: new RegExp(`^${view}`, 'u') })
    .click();
}

/** Chooses one of a few: the whole label is what an editor presses. */
export async function choose(form: Locator, name: string | RegExp): Promise<void> {
  const radio = form.getByRole('radio', { name, exact: true });
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}

/** Chooses from a button’s menu. */
export async function fromMenu(page: Page, button: Locator, item: string | RegExp): Promise<void> {
  await button.click();
  const choice = page.getByRole('menuitem', { name: item });
  await choice.or(page.getByRole('menuitemradio', { name: item })).click();
}
