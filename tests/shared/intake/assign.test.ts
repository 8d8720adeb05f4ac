import { describe, expect, it } from 'vitest';
import { assignUses } from '../../../shared/intake/assign';
import { survey } from '../../../shared/intake/items';
import { selectArticles } from '../../../shared/intake/select';
import { linesOf, paragraph } from './lines';

const [a, b, c] = ['السوق', 'الميناء', 'المرفأ'].map(paragraph) as [string, string, string];
const TITLE = 'مدير السوق يعلن استمرار العمل أسبوعين';

/** What each line of a page is used for. */
function assign(text: string): string[] {
  const lines = linesOf(text);
  const page = survey(lines);
  const { uses } = assignUses(lines, selectArticles(lines, page, ''), page);
  return lines.map((_, at) => {
    const use = uses.at(at)!;
    return use.kind === 'meta' ? use.field : use.kind === 'block' ? use.role : `-${use.reason}`;
  });
}

describe('every line of a page', () => {
  it('has a use: what stands above, in and below the text', () => {
    expect(
      assign(
        `الرئيسية\nدفتر اليوم\n${TITLE}\n${a}\n${b}\nشارك على فيسبوك\nمقالات ذات صلة\nخبر آخر عن المدينة القديمة\nعن الموقع`,
      ),
    ).toEqual(['-menu', '-menu', 'title', 'body', 'body', '-share', '-teaser', '-teaser', '-teaser']);
  });

  it('below a column may name its writer', () => {
    expect(assign(`${TITLE}\n${a}\n${b}\nسهى البارودي\nكاتبة وروائية`)).toEqual([
      'title',
      'body',
      'body',
      'byline',
      'byline',
    ]);
  });

  it('of a second copy points to the first', () => {
    const lines = linesOf(`${TITLE}\n${a}\n${b}\n${TITLE}\n${a}\n${b}`);
    const page = survey(lines);
    const { uses, made } = assignUses(lines, selectArticles(lines, page, ''), page);
    expect(made).toEqual([0]);
    for (const at of [3, 4, 5]) {
      expect(uses.at(at)).toEqual({
        kind: 'set-aside',
        reason: 'repeated',
        repeats: lines[at - 3]!.row.start,
      });
    }
  });

  it('belongs to the text above it until something else begins', () => {
    expect(
      assign(
        `${TITLE}\n${a}\n${b}\nالميناء القديم صباح أمس (رويترز)\n\n\nافتتاح المعرض السنوي في المدينة\n2024/05/01\n${c}\n${a} ثانية`,
      ),
    ).toEqual(['title', 'body', 'body', 'caption', 'title', 'published', 'body', 'body']);
  });

  it('may stand above the title: the outlet, the day', () => {
    expect(assign(`صحيفة النخيل\n2024/05/01\n${TITLE}\n${a}\n${b}`)).toEqual([
      'outlet',
      'published',
      'title',
      'body',
      'body',
    ]);
    expect(assign(`صحيفة النخيل\n${a}\n${b}`)).toEqual(['outlet', 'body', 'body']);
  });
});
