import { describe, expect, it } from 'vitest';
import { cutItems, isHeading, survey, weighBreak } from '../../../shared/intake/items';
import { linesOf, linesOfHtml, paragraph } from './lines';

/** How many paragraphs each item of a text has. */
function cut(text: string): number[] {
  const lines = linesOf(text);
  return cutItems(lines, survey(lines)).map((item) => item.prose.length);
}
const [a, b, c, d] = ['السوق', 'الميناء', 'المرفأ', 'الجسر'].map(paragraph) as [
  string,
  string,
  string,
  string,
];

describe('where one text ends and another begins', () => {
  it('is not at a subhead, a caption, an advert or a “read also”', () => {
    expect(
      cut(
        `${a}\nرد البلدية\n${b}\nالميناء القديم صباح أمس (رويترز)\nإعلان\n${c}\nاقرأ أيضاً: حريق في السوق القديم\n${d}`,
      ),
    ).toEqual([4]);
  });

  it('is at a headline with a date', () => {
    expect(cut(`${a}\n${b}\nافتتاح المعرض السنوي في المدينة\n2024/05/01\n${c}\n${d}`)).toEqual([2, 2]);
  });

  it('is at a headline that stands twice', () => {
    const title = 'افتتاح المعرض السنوي';
    expect(cut(`${a}\n${b}\n${title} اليوم\n\n${title} اليوم\n${c}\n${d}`)).toEqual([2, 2]);
  });

  it('is at a long headline whose first paragraph says the same again', () => {
    const title = 'فريق الصفصاف يبلغ نهائي البطولة للمرة الأولى في تاريخه الطويل';
    expect(
      cut(`${a}\n${b}\n${title}\nبلغ فريق الصفصاف نهائي البطولة للمرة الأولى في تاريخه بعد فوزه أمس.\n${c}`),
    ).toEqual([2, 2]);
    expect(
      cut(`${a}\n${b}\n${title}\nوبلغ فريق الصفصاف نهائي البطولة للمرة الأولى في تاريخه بعد فوزه أمس.\n${c}`),
    ).toEqual([4]);
  });

  it('is where related items are announced', () => {
    expect(cut(`${a}\n${b}\nمقالات ذات صلة\nافتتاح المعرض السنوي في المدينة\n${c}`)).toEqual([2, 1]);
  });

  it('is not at a list of links in the middle of a text', () => {
    expect(cut(`${a}\nمقالات ذات صلة\nافتتاح المعرض السنوي في المدينة\nنهاية القائمة\n${b}\n${c}`)).toEqual([
      3,
    ]);
  });

  it('is where a text begins a second time', () => {
    expect(cut(`${a}\n${b}\n${a}\n${b}`)).toEqual([2, 2]);
  });

  it('is where a copy ends and something new begins', () => {
    expect(cut(`${a}\n${b}\n${a}\n${b}\nوكالات\n${c}\n${d}`)).toEqual([2, 2, 2]);
  });

  it('is at three buttons and a name in a row', () => {
    expect(cut(`${a}\n${b}\nفيسبوك\nتويتر\nواتساب\nصحيفة النخيل\n${c}\n${d}`)).toEqual([2, 2]);
  });

  it('is between articles of the markup', () => {
    const lines = linesOfHtml(
      `<article><p>${a}</p><p>${b}</p></article><article><p>${c}</p><p>${d}</p></article>`,
    );
    expect(cutItems(lines, survey(lines))).toHaveLength(2);
  });
});

describe('what is known of a page before it is cut', () => {
  it('is which headings stand twice and how far rows usually stand apart', () => {
    const lines = linesOf(`عنوان من أربع كلمات\n\n${a}\n\nعنوان من أربع كلمات\n\n${b}`);
    const page = survey(lines);
    expect([...page.echoed]).toHaveLength(1);
    expect(page.usualGap).toBe(1);
    expect(isHeading(lines[0]!)).toBe(true);
    expect(weighBreak(lines, 1, 3, page, 1)).toBeGreaterThan(
      weighBreak(linesOf(`${a}\nرد\n${b}`), 0, 2, page, 1),
    );
  });
});
