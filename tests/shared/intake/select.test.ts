import { describe, expect, it } from 'vitest';
import { survey } from '../../../shared/intake/items';
import { selectArticles } from '../../../shared/intake/select';
import { linesOf, paragraph } from './lines';

const [a, b, c, d] = ['السوق', 'الميناء', 'المرفأ', 'الجسر'].map(paragraph) as [
  string,
  string,
  string,
  string,
];

/** The verdicts on a text's items: `article`, `copy`, or the reason it is set aside for. */
function judge(text: string): string[] {
  const lines = linesOf(text);
  return selectArticles(lines, survey(lines), '').map(({ verdict }) =>
    verdict.kind === 'aside' ? verdict.reason : verdict.kind,
  );
}

describe('which stretches of a page are articles', () => {
  it('a single text, however short', () => {
    expect(judge(a)).toEqual(['article']);
    expect(judge(`${a}\n${a}`)).toEqual(['article', 'copy']);
  });

  it('a text and its copy, but not another text with one paragraph in common', () => {
    expect(judge(`عنوان السوق والميناء اليوم\n${a}\n${b}\n${a}\n${b}`)).toEqual(['article', 'copy']);
    expect(
      judge(
        `عنوان السوق والميناء اليوم\n2024/01/01\n${a}\n${b}\n${c}\nعنوان الجسر بعد السوق والميناء\n2024/01/02\n${d}\n${b}`,
      ),
    ).toEqual(['article', 'article']);
  });

  it('no lede of a text that stands on the same page', () => {
    const lede = `${a.slice(0, -1)}، مؤكداً أن العمل سيُستأنف.`;
    expect(
      judge(
        `عنوان خبر الجسر هنا\n${d}\n${c}\nمقالات ذات صلة\nعنوان خبر السوق هنا\n${a}\nرنا العكاري (بيروت)\nعنوان خبر السوق هنا\n\nعنوان خبر السوق هنا\n${lede}\n${b}\n${c.replace('أسبوعين', 'شهرين')}`,
      ),
    ).toEqual(['article', 'teaser', 'article']);
  });

  it('no readers’ comments', () => {
    expect(judge(`عنوان السوق والميناء اليوم\n${a}\n${b}\nالتعليقات\nأبو كريم\n${c}`)).toEqual([
      'article',
      'comments',
    ]);
  });

  it('what follows the page’s last furniture is no comment', () => {
    expect(
      judge(
        `عنوان السوق والميناء اليوم\n${a}\n${b}\nالتعليقات\nتابعنا عبر مواقع التواصل الاجتماعي\nعنوان المرفأ والجسر هذا المساء\n${c}\n${d}`,
      ),
    ).toEqual(['article', 'article']);
  });

  it('no list of teasers', () => {
    const teaser = (subject: string): string =>
      `خبر جديد عن ${subject} القديم\n${paragraph(subject)}\nمنذ ساعتين`;
    expect(judge(['السوق', 'الميناء', 'الجسر'].map(teaser).join('\n'))).toEqual([
      'teaser',
      'teaser',
      'teaser',
    ]);
  });

  it('short texts with their own datelines are no teasers', () => {
    const brief = (place: string): string =>
      `خبر قصير من ${place} اليوم\n2024/01/01\n${place} (رويترز) - ${paragraph('السوق')}`;
    expect(judge(['المرسى', 'الرابية', 'السفح'].map(brief).join('\n'))).toEqual([
      'article',
      'article',
      'article',
    ]);
  });
});
