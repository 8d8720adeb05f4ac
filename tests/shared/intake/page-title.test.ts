import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../shared/intake/key';
import { outletBeside, outletNamed } from '../../../shared/intake/page-title';

const TITLE = 'المدينة تعيد فتح الجسر القديم';

describe('the outlet beside the headline in a page’s title', () => {
  it.each([
    [`${TITLE} - مرصد الوادي`, 'مرصد الوادي'],
    [`${TITLE} | صوت المرفأ`, 'صوت المرفأ'],
    [`${TITLE} – محليات – ضفاف`, 'ضفاف'],
    [`ضفاف | ${TITLE}`, 'ضفاف'],
  ])('is what is not the headline: %s', (pageTitle, outlet) => {
    expect(outletBeside(pageTitle, keyOf(TITLE))).toBe(outlet);
  });

  it('a dash inside the headline parts nothing', () => {
    const dashed = 'الجسر القديم - فتح بعد عامين';
    expect(outletBeside(`${dashed} - ضفاف`, keyOf(dashed))).toBe('ضفاف');
    expect(outletBeside(dashed, keyOf(dashed))).toBeNull();
  });

  it.each([
    ['الصفحة الرئيسية - ضفاف', keyOf(TITLE)],
    [TITLE, keyOf(TITLE)],
    [`${TITLE} - `, keyOf(TITLE)],
    [`${TITLE} - كل ما تريد معرفته عن الجسر وتاريخه`, keyOf(TITLE)],
    ['ضفاف', ''],
  ])('is nobody where the headline stands alone or is not there: %s', (pageTitle, key) => {
    expect(outletBeside(pageTitle, key)).toBeNull();
  });
});

const SHOWN = 'الجسر القديم في عين السدر يستقبل السيارات بعد عامين من الترميم';
const named = (pageTitle: string, shown = SHOWN, url = '') => outletNamed(pageTitle, keyOf(shown), url);

describe('the outlet in a page’s title whose headline has other words than the article’s', () => {
  it.each([
    [`${TITLE} - وكالة نافذة`, 'وكالة نافذة'],
    [`${TITLE} – وكالة نافذة`, 'وكالة نافذة'],
    [`${TITLE} — صحيفة الضفاف`, 'صحيفة الضفاف'],
    [`${TITLE} | الأفق نيوز`, 'الأفق نيوز'],
    [`${TITLE}| الأفق نيوز`, 'الأفق نيوز'],
    [`${TITLE} :: إذاعة الجبل`, 'إذاعة الجبل'],
    [`${TITLE} » قناة الساحل`, 'قناة الساحل'],
    [`${TITLE} « قناة الساحل`, 'قناة الساحل'],
    [`${TITLE} - «وكالة نافذة»`, 'وكالة نافذة'],
    [`${TITLE} | محليات | شبكة المدى الأزرق`, 'شبكة المدى الأزرق'],
    [`${TITLE} - صحيفة الضفاف - رياضة`, 'صحيفة الضفاف'],
    [`${TITLE} | عربي بوست`, 'عربي بوست'],
    [`وكالة نافذة | ${TITLE}`, 'وكالة نافذة'],
    [`وكالة نافذة: ${TITLE}`, null],
    ['سيول السهل تقطع الطريق - صحيفة السهل', 'صحيفة السهل'],
  ])('is the part that is a name of one: %s', (pageTitle, outlet) => {
    expect(named(pageTitle)).toBe(outlet);
  });

  it.each([
    ['Old bridge opens again - The Marsh Gazette', 'The Marsh Gazette'],
    ['Old bridge opens again | Northline News', 'Northline News'],
    ['Old bridge opens again — Radio Penley', 'Radio Penley'],
    ['Penley Post :: Old bridge opens again', 'Penley Post'],
    ['Old bridge opens again » Local » The Penley Post', 'The Penley Post'],
    ['Old bridge opens again - BBC News', 'BBC News'],
  ])('in English too: %s', (pageTitle, outlet) => {
    expect(named(pageTitle, 'Cars return to the bridge after two years of repairs')).toBe(outlet);
  });

  it('a name of no kind is known by the page’s address', () => {
    const title = 'Old bridge opens again | Northline';
    expect(named(title, SHOWN, 'https://www.northline.example/a/1')).toBe('Northline');
    expect(named(title, SHOWN, 'https://news.example/northline/1')).toBeNull();
    expect(named(title)).toBeNull();
    expect(named('Old bridge opens again | News', SHOWN, 'https://news.example/1')).toBeNull();
  });

  it.each([
    // Sections, sorts of text, pictures.
    [`${TITLE} - محليات`],
    [`${TITLE} | أخبار محلية`],
    [`${TITLE} - فيديو`],
    // Parts of the headline: what the words of outlets mean otherwise, a place, a sentence, who is spoken of.
    ['انقطاع التيار - شبكة الكهرباء تتعطل'],
    ['إطلاق القمر الصناعي - وكالة الفضاء'],
    ['عبور أول سفينة | قناة السويس'],
    ['قتيلان في هجوم - موقع عسكري'],
    ['مظاهرة في الساحة - القدس'],
    ['إضراب الصحافيين: صحيفة تغلق أبوابها - بعد خمسين عاماً'],
    [`${TITLE} - وكالات`],
    [`${TITLE} - رويترز`],
    [`${TITLE} - صحيفة: الجسر لم يكن آمناً`],
    [`${TITLE} - كل ما تريد معرفته عن صحيفة قديمة`],
    ['Bridge opens - press conference'],
    ['Bridge opens - what we know today'],
    ['Bridge opens - Local News'],
    ['Bridge opens - Business News'],
    ['Bridge opens - Book Review'],
    [TITLE],
    ['وكالة نافذة'],
    [''],
  ])('is none in a part that only looks like a name: %s', (pageTitle) => {
    expect(named(pageTitle)).toBeNull();
  });

  it('is none where the article’s own headline says the same words', () => {
    expect(named('الوالي يرد - صحيفة الضفاف', 'صحيفة الضفاف تنشر رد الوالي على المتظاهرين')).toBeNull();
  });
});
