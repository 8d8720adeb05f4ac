import { describe, expect, it } from 'vitest';
import { HeadAssigner, hasDeck, isPlainCaption, isRoleRow } from '../../../shared/intake/head';
import { survey } from '../../../shared/intake/items';
import { selectArticles } from '../../../shared/intake/select';
import { Uses } from '../../../shared/intake/uses';
import { linesOf, paragraph } from './lines';

const TITLE = 'مدير السوق يعلن استمرار العمل أسبوعين';
const BODY = `${paragraph('السوق')}\n${paragraph('الميناء')}`;

/** What each row of a head is used for. */
function assign(head: string): string[] {
  const lines = linesOf(`${head}\n${BODY}`);
  const [part] = selectArticles(lines, survey(lines), '');
  const uses = new Uses(lines, 1);
  const first = part!.item.first;
  new HeadAssigner(uses, part!, 0, first).assign(0);
  return lines.slice(0, first).map((_, at) => {
    const use = uses.at(at);
    return use?.kind === 'meta'
      ? use.field
      : use?.kind === 'block'
        ? use.role
        : use?.kind === 'set-aside'
          ? `-${use.reason}`
          : 'none';
  });
}

describe('the rows above a text', () => {
  it('are title, subtitle, writer, day and caption', () => {
    expect(
      assign(
        `${TITLE}\nالنقابة تطالب بلجنة مستقلة للنظر في الأسباب\nرنا العكاري\n2024/05/01\nرافعات صباح الاثنين الماضي (رويترز)`,
      ),
    ).toEqual(['title', 'subtitle', 'byline', 'published', 'caption']);
  });

  it('hold the title once', () => {
    expect(assign(`${TITLE}\n\n${TITLE}`)).toEqual(['title', '-repeated']);
  });

  it('may begin with a kicker, which stands for a missing subtitle only', () => {
    expect(assign(`خلال شهر واحد\n${TITLE}`)).toEqual(['subtitle', 'title']);
    expect(assign(`خلال شهر واحد\n${TITLE}\nالنقابة تطالب بلجنة مستقلة للنظر في الأسباب`)).toEqual([
      '-other',
      'title',
      'subtitle',
    ]);
  });

  it('may end with a subhead, parted from the title by the writer’s name', () => {
    expect(assign(`${TITLE}\nبقلم: رنا العكاري\nأرقام لا تلتقي`)).toEqual(['title', 'byline', 'subhead']);
  });

  it('do not take words of the text for a name', () => {
    expect(assign(`${TITLE}\nمدير الميناء\n2024/05/01`)).toEqual(['title', 'caption', 'published']);
  });

  it('know a caption without a credit below a file name, or standing twice', () => {
    expect(assign(`${TITLE}\nsouk.jpg\nواجهة السوق بعد الترميم`)).toEqual(['title', '-file-name', 'caption']);
    expect(assign(`${TITLE}\nواجهة السوق بعد انتهاء الترميم\nواجهة السوق بعد انتهاء الترميم`)).toEqual([
      'title',
      'caption',
      '-repeated',
    ]);
    expect(isPlainCaption(linesOf(`صورة من الأرشيف لواجهة السوق\n${BODY}`), 0)).toBe(true);
  });
});

describe('a first paragraph above the writer’s name', () => {
  it('is the subtitle', () => {
    const lines = linesOf(
      `${TITLE}\n${paragraph('السوق')}\nبقلم: رنا العكاري\n${paragraph('الميناء')}\n${paragraph('الجسر')}`,
    );
    const [part] = selectArticles(lines, survey(lines), '');
    expect(hasDeck(lines, part!)).toBe(true);
  });
});

describe('what somebody is', () => {
  it('stands in a short row', () => {
    expect(isRoleRow(linesOf(`كاتبة وباحثة في العمران\n${BODY}`)[0]!)).toBe(true);
  });
});
