/** Suggestions: walked with the keyboard alone, decided, remembered; figures of a claim corrected. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { dropFiles, Folder } from './pages';
import { openDossierWith, paintedAs, textOf } from './reading';

const mill = {
  name: 'mill.txt',
  text: `انهيار صومعة الحبوب في مرفأ السنديان

المرفأ - مراسل البيدر

قال مدير المرفأ سامي الحداد إن الصومعة انهارت فجر الثلاثاء وقتلت أربعة عمال كانوا ينظفونها.

وأضاف أن 12 عاملاً آخرين أصيبوا بجروح، وأن ثلاثة منهم في حال حرجة.

وأعلنت نقابة عمال المرفأ في بيان أن عدد القتلى بلغ ستة عمال، بينهم فتى في السادسة عشرة من عمره.

وذكرت وزارة النقل أن الصومعة بُنيت عام 1974 وأن آخر صيانة لها جرت في آذار 2019.

ونقلت إذاعة الساحل عن مهندس مشرف قوله إن الشقوق ظهرت في الجدار الشمالي قبل شهرين.

وأكد المدير أن المخزن المجاور مستودع للأسمدة، بينما قال سكان إنه مخزن لمواد متفجرة.

ودعت النقابة إلى تحقيق مستقل وإلى محاسبة المسؤولين.

وقالت الشرطة إنها أوقفت مقاولين اثنين يوم الأربعاء.
`,
};

const inHand = async (page: Page): Promise<string> => (await paintedAs(page, 'suggestion-in-hand')).join('');
const addOne = (page: Page) => page.getByRole('button', { name: /^أضف المقال/u });
const suggestedButton = (page: Page) => page.getByRole('button', { name: /^مقترحة/u });
const panel = (page: Page) => page.getByRole('region', { name: 'مقترحة' });

/** How many suggestions are said to be left. */
const left = async (page: Page): Promise<number> => {
  const digits = (await suggestedButton(page).innerText()).match(/[٠-٩]+/u)?.[0] ?? '';
  return Number([...digits].map((digit) => digit.charCodeAt(0) - 0x660).join(''));
};

/** Presses a key that decides the one in hand, and waits for the next. */
async function decide(page: Page, key: string): Promise<string> {
  const before = await inHand(page);
  await page.keyboard.press(key);
  await expect.poll(() => inHand(page)).not.toBe(before);
  return before;
}

test('ten suggestions are walked with the keyboard alone: accepted, adjusted, dismissed; all is as it was left', async ({
  app,
}) => {
  // Some forty keys, each waited for: on a busy machine that takes its time.
  test.slow();
  await openDossierWith(app, mill);
  await expect.poll(() => left(app)).toBeGreaterThanOrEqual(10);
  await expect.poll(async () => (await paintedAs(app, 'suggestion')).length).toBeGreaterThanOrEqual(10);
  await textOf(app, 'انهيار صومعة').focus();
  const walked = new Set<string>();
  for (let i = 0; i < 10; i++) {
    await app.keyboard.press('n');
    await expect.poll(async () => walked.has(await inHand(app))).toBe(false);
    walked.add(await inHand(app));
  }
  await expect(panel(app).getByRole('button', { expanded: true })).toHaveCount(1);
  for (let i = 0; i < 9; i++) await app.keyboard.press('Shift+N');
  const [first = ''] = walked;
  await expect.poll(() => inHand(app)).toBe(first);

  const accepted = [await decide(app, 'a'), await decide(app, 'a')];
  // The end of the third goes back by one word.
  const third = await inHand(app);
  await app.keyboard.press('Alt+Shift+ArrowRight');
  await expect
    .poll(async () => third.startsWith(await inHand(app)) && third !== (await inHand(app)))
    .toBe(true);
  accepted.push(await decide(app, 'a'));
  const dismissed = [await decide(app, 'x'), await decide(app, 'x')];
  await expect(app.getByRole('button', { name: 'هذه المقالات ٣' })).toBeVisible();

  // The second claim is taken in hand from the text, and its figure corrected.
  await app.keyboard.press('Control+Home');
  await app.keyboard.press('j');
  await app.keyboard.press('j');
  const figures = app.getByRole('region', { name: 'أرقام وتواريخ' });
  await expect(figures).toContainText('كما قرأتها القواعد');
  await figures.getByRole('button', { name: 'صحّح' }).press('Enter');
  await figures.getByRole('textbox', { name: 'القيمة' }).last().fill('خمسة');
  await figures.getByRole('button', { name: 'احفظ' }).press('Enter');
  await expect(figures).toContainText('ينقص عدد هنا');
  await figures.getByRole('textbox', { name: 'القيمة' }).last().fill('٥');
  await figures.getByRole('button', { name: 'احفظ' }).press('Enter');
  await expect(figures).toContainText('صحّحها محرر');
  await expect(figures.getByText('٥', { exact: true })).toBeVisible();

  await app.reload();
  await expect(figures).toContainText('صحّحها محرر');
  await expect(figures.getByText('٥', { exact: true })).toBeVisible();
  await suggestedButton(app).click();
  await panel(app).getByText('المتجاهَلة (٢)').click();
  for (const words of dismissed) await expect(panel(app).locator('details')).toContainText(words);
  for (const words of [...accepted, ...dismissed])
    expect(await paintedAs(app, 'suggestion')).not.toContain(words);
  await app.getByRole('button', { name: 'هذه المقالات ٣' }).click();
  for (const words of accepted)
    await expect(app.getByRole('list', { name: 'الادعاءات', exact: true })).toContainText(words);
});

test('what was dismissed stays so in a later version of the page; a kind is dismissed and asked again at one stroke', async ({
  app,
}) => {
  const folder = new Folder();
  await app.getByRole('button', { name: 'ملف جديد' }).click();
  await app.getByRole('dialog').getByRole('textbox').first().fill('المرفأ');
  await app.getByRole('button', { name: 'أنشئ' }).click();
  await dropFiles(app, [folder.put('mill.txt', mill.text)]);
  await addOne(app).click();
  await expect.poll(() => left(app)).toBeGreaterThanOrEqual(10);
  await textOf(app, 'انهيار صومعة').focus();
  await app.keyboard.press('n');
  const gone = await decide(app, 'x');
  const before = await left(app);

  // All reported with the same verb, chosen by key; one undo asks all of them again.
  await app.keyboard.press('Shift+X');
  await expect(app.getByRole('menuitem').first()).toBeFocused();
  await app.keyboard.press('Enter');
  await expect.poll(() => left(app)).toBeLessThan(before);
  await app.getByRole('status').getByRole('button', { name: 'تراجع' }).click();
  await expect.poll(() => left(app)).toBe(before);

  const later = mill.text.replace(
    'المرفأ - مراسل البيدر',
    'المرفأ - مراسل البيدر\n\nتحديث: أضيفت تفاصيل عن التحقيق الجاري في الحادث.',
  );
  await dropFiles(app, [folder.put('mill-later.txt', later)]);
  await app.getByRole('radio', { name: 'نسخة جديدة' }).check({ force: true });
  await addOne(app).click();
  await expect(app.locator('.workspace-pane').last()).toContainText('تحديث');
  await suggestedButton(app).click();
  await expect.poll(async () => (await paintedAs(app, 'suggestion')).length).toBeGreaterThan(5);
  expect(await paintedAs(app, 'suggestion')).not.toContain(gone);

  await panel(app).getByText('المتجاهَلة (١)').click();
  await panel(app)
    .getByRole('button', { name: /^اسأل من جديد/u })
    .click();
  await expect.poll(() => paintedAs(app, 'suggestion')).toContain(gone);
});

test('N begins the walk from the list of articles, and the keys that decide work where it leads', async ({
  app,
}) => {
  await openDossierWith(app, mill);
  await expect.poll(() => left(app)).toBeGreaterThanOrEqual(10);
  await app.getByRole('navigation', { name: 'مقالات الملف' }).getByRole('button').first().focus();
  await app.keyboard.press('KeyN');
  await expect.poll(() => inHand(app)).not.toBe('');
  const before = await left(app);
  await app.keyboard.press('KeyA');
  await expect.poll(() => left(app)).toBeLessThan(before);
});

test('a walk that goes on in the next article takes the keys along', async ({ app }) => {
  const short = (name: string, line: string) => ({
    name: `${name}.txt`,
    text: `${name}\n\nالمرفأ - مراسل البيدر\n\n${line}\n`,
  });
  await openDossierWith(
    app,
    short('حريق في المخزن الشرقي', 'قال مدير المرفأ إن الحريق قتل أربعة عمال.'),
    short('عودة العمل إلى المرفأ', 'قال مدير المرفأ إن ثلاثة مراكب دخلته يوم الأربعاء.'),
  );
  await app
    .getByRole('navigation', { name: 'مقالات الملف' })
    .getByRole('button', { name: /^افتح .*حريق في المخزن/u })
    .click();
  await expect(textOf(app, '')).toHaveCount(2);
  await expect.poll(() => left(app)).toBe(2);
  await app.keyboard.press('n');
  const hand = panel(app).getByRole('button', { expanded: true });
  await expect(hand).toHaveAccessibleName(/ثلاثة مراكب/u);
  await app.keyboard.press('x');
  await expect(hand).toHaveAccessibleName(/أربعة عمال/u);
  await expect(textOf(app, '').last()).toBeFocused();
  await app.keyboard.press('a');
  await expect(app.getByRole('button', { name: 'هذه المقالات ١' })).toBeVisible();
  await expect.poll(() => left(app)).toBe(0);
});
