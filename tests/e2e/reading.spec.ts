import AxeBuilder from '@axe-core/playwright';
import { expect, test, useEnglish } from './fixtures';
import { newForm, openDossierWith, paintedAs, selectWords, textOf } from './reading';

const fire = {
  name: 'fire.txt',
  text:
    'حريق كبير في سوق الخشب القديم\n\n' +
    'قال مصدر في الإطفاء إن الحريق التهم أربعة محال في سوق الخشب القديم، وإن السلام عاد إلى الحي بعد ثلاث ساعات.\n\n' +
    'وأضاف المصدر أن أحداً لم يُصب، وأن سبب الحريق لم يُعرف حتى مساء الأربعاء، فيما فتحت البلدية تحقيقاً.\n',
};
const english = {
  name: 'fire-en.txt',
  text:
    'Fire destroys shops in the old timber market\n\n' +
    'A fire destroyed four shops in the old timber market on Wednesday evening, the fire service said in a statement.\n\n' +
    'Nobody was hurt. The council has opened an inquiry into what it called an avoidable accident.\n',
};

test('two articles stand side by side, each in its own direction, and closing one leaves the other as it was', async ({
  app,
}) => {
  await openDossierWith(app, fire, english);
  await app
    .getByRole('button', { name: /حريق كبير/u })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const arabic = textOf(app, 'حريق كبير');
  const latin = textOf(app, 'Fire destroys');
  await expect(arabic).toHaveCSS('direction', 'rtl');
  await expect(latin).toHaveCSS('direction', 'ltr');

  await selectWords(latin, 'four shops');
  await app.keyboard.press('t');
  await newForm(app).press('Digit4');
  await newForm(app).getByRole('button', { name: 'احفظ الادعاء' }).click();
  const panes = ['pane-0', 'pane-1'];
  await expect
    .poll(async () => (await Promise.all(panes.map((pane) => paintedAs(app, 'quantity', pane)))).flat())
    .toEqual(['four shops']);

  await app.getByRole('button', { name: /^أغلق.*حريق كبير/u }).click();
  await expect(arabic).toBeHidden();
  await expect(latin).toBeVisible();
  await expect.poll(() => paintedAs(app, 'quantity')).toEqual(['four shops']);
});

test('hidden and overriding marks are shown, not obeyed, and copying gives what was captured', async ({
  app,
  context,
}) => {
  const title = 'خبر عن مبنى مهجور في أطراف الحي';
  const captured =
    'قال \u202Dمصدر مطّلع\u202C إن المبنى\u200B كان مدرسة مهجورة منذ سنوات طويلة في أطراف الحي.';
  await openDossierWith(app, { name: 'marks.txt', text: `${title}\n\n${captured}\n` });
  const text = textOf(app, 'مبنى مهجور');
  await expect(app.getByText('٣ علامات مخفية في هذا النص')).toBeVisible();
  await expect(app.getByText('U+202D')).toBeVisible();
  await expect(text).toContainText(/قال \p{S}مصدر مطّلع\p{S} إن المبنى\p{S} كان/u);
  // An obeyed override would put the first letter of the word left of its last one.
  const order = await text.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.nextNode();
    const node = walker.nextNode()!;
    const at = node.textContent!.indexOf('مصدر');
    const left = (from: number): number => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect().left;
    };
    return left(at) - left(at + 3);
  });
  expect(order).toBeGreaterThan(0);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await text.press('ControlOrMeta+a');
  await app.keyboard.press('ControlOrMeta+c');
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe(`${title}\n\n${captured}`);
});

test('a text is read, selected and tagged from the keyboard alone', async ({ app }) => {
  await openDossierWith(app, fire);
  const text = textOf(app, 'حريق كبير');
  await text.focus();
  await app.keyboard.press('ControlOrMeta+ArrowDown');
  await app.keyboard.press('ControlOrMeta+ArrowDown');
  for (let word = 0; word < 3; word++) await app.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await app.keyboard.press('Enter');
  const form = newForm(app);
  await expect(form).toBeFocused();
  await expect(form.getByRole('blockquote')).toHaveText('وأضاف المصدر أن');
  await app.keyboard.press('Digit7');
  await expect(form.getByRole('radio', { name: /حدث/u })).toBeChecked();
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect(form).toBeHidden();
  await expect.poll(() => paintedAs(app, 'strike')).toEqual(['وأضاف المصدر أن']);
  await expect(text).toBeFocused();
});

test('a highlight never cuts a lam-alef, whatever part of it was selected', async ({ app }) => {
  await openDossierWith(app, fire);
  const text = textOf(app, 'حريق كبير');
  await text.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.nextNode();
    const node = walker.nextNode()!;
    const at = node.textContent!.indexOf('السلام');
    document.getSelection()!.setBaseAndExtent(node, at, node, at + 4);
    (root as HTMLElement).focus();
  });
  await app.keyboard.press('t');
  await expect(newForm(app).getByRole('blockquote')).toHaveText('السل');
  await app.keyboard.press('Digit1');
  await app.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => paintedAs(app, 'target-nature')).toEqual(['السلا']);
});

test('a captured text that was altered on the disk is not shown until a sound copy is found', async ({
  app,
}) => {
  await openDossierWith(app, fire);
  await app.evaluate(async () => {
    const opened = indexedDB.open('qarina');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opened.onsuccess = () => resolve(opened.result);
    });
    const store = db.transaction('bytes', 'readwrite').objectStore('bytes');
    const all = store.getAll();
    await new Promise<void>((resolve) => {
      all.onsuccess = () => {
        for (const row of all.result) {
          row.bytes[20] ^= 1;
          store.put(row);
        }
        store.transaction.oncomplete = () => resolve();
      };
    });
    db.close();
  });
  // The journal beside the database would give the text back: let it fail, then answer again.
  await app.route('**/vault/read-bytes*', (route) => route.abort());
  await app.reload();
  await expect(app.getByRole('alert').filter({ hasText: 'لم يعد يطابق بصمته' })).toContainText('fire.txt');
  await expect(textOf(app, 'حريق كبير')).toHaveCount(0);
  await app.unroute('**/vault/read-bytes*');
  await app.reload();
  await expect(textOf(app, 'حريق كبير')).toContainText('التهم أربعة محال');
});

test('the reading view, with a form and a card open, has no accessibility fault in either language', async ({
  app,
}) => {
  await openDossierWith(app, fire, english);
  await app
    .getByRole('button', { name: /حريق كبير/u })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await selectWords(textOf(app, 'حريق كبير'), 'أربعة محال');
  await app.keyboard.press('t');
  await newForm(app).press('Digit4');
  await newForm(app).press('ControlOrMeta+Enter');
  await expect(newForm(app)).toBeHidden();
  const faults = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: app })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .include('.reader')
      .include('.claims')
      .analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  };
  expect(await faults()).toEqual([]);
  await selectWords(textOf(app, 'حريق كبير'), 'مساء الأربعاء');
  await app.keyboard.press('t');
  expect(await faults()).toEqual([]);
  await newForm(app).getByRole('button', { name: 'إلغاء' }).click();
  await useEnglish(app);
  expect(await faults()).toEqual([]);
});
