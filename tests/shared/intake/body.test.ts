import { describe, expect, it } from 'vitest';
import { BodyAssigner, findBodyEnd, findBodyStart } from '../../../shared/intake/body';
import { survey } from '../../../shared/intake/items';
import { selectArticles } from '../../../shared/intake/select';
import { Uses } from '../../../shared/intake/uses';
import { linesOf, paragraph } from './lines';

const [a, b] = ['السوق', 'الميناء'].map(paragraph) as [string, string];

/** What each row of a body is used for. */
function assign(body: string): string[] {
  const lines = linesOf(body);
  const [part] = selectArticles(lines, survey(lines), '');
  const [from, to] = [findBodyStart(lines, part!, 0), findBodyEnd(lines, part!, lines.length)];
  const uses = new Uses(lines, 1);
  const assigner = new BodyAssigner(uses, 0, from, to);
  for (let at = from; at < to; at++) assigner.assign(at);
  return lines.slice(from, to).map((_, at) => {
    const use = uses.at(from + at);
    return use?.kind === 'block'
      ? use.role
      : use?.kind === 'meta'
        ? use.field
        : `-${use?.kind === 'set-aside' ? use.reason : ''}`;
  });
}

describe('the rows of a text', () => {
  it('are paragraphs, subheads and captions', () => {
    expect(assign(`${a}\nرد البلدية\n${b}\nالميناء القديم صباح أمس (رويترز)\n${a} ثانية`)).toEqual([
      'body',
      'subhead',
      'body',
      'caption',
      'body',
    ]);
  });

  it('begin and end with short sentences', () => {
    expect(assign(`قُتل شخصان.\n${a}\nلا جديد.`)).toEqual(['body', 'body', 'body']);
  });

  it('end with a head over a short sentence', () => {
    expect(assign(`${a}\n${b}\nالحكم\nمضلل.`)).toEqual(['body', 'body', 'subhead', 'body']);
  });

  it('keep verse, dialogue and lists', () => {
    expect(assign(`${a}\nأعرف الباب\nوأعرف الشجر\nلكنني أطرق\n${b}`)).toEqual(Array(5).fill('body'));
    expect(assign(`${a}\n• هل السدّ في خطر؟\n- لا.\n${b}`)).toEqual(Array(4).fill('body'));
    expect(assign(`${a}\n- السخان\n- المكواة\n${b}`)).toEqual(Array(4).fill('body'));
  });

  it('have numbered heads and short questions for subheads', () => {
    expect(assign(`${a}\n2. اعزل النوافذ\n${b}`)).toEqual(['body', 'subhead', 'body']);
    expect(assign(`${a}\nمن يدفع الثمن؟\n${b}`)).toEqual(['body', 'subhead', 'body']);
  });

  it('have a section’s name for a subhead between two paragraphs', () => {
    expect(assign(`${a}\nالاقتصاد\n${b}`)).toEqual(['body', 'subhead', 'body']);
  });

  it('do not hold a quotation twice', () => {
    expect(assign(`${a}\nإن العمل سيستمر أسبوعين على الأقل قبل أن تُعلن\n${b}`)).toEqual([
      'body',
      '-repeated',
      'body',
    ]);
  });

  it('do not hold a list of links', () => {
    expect(
      assign(`${a}\nقصص مقترحة\nلماذا تجف الينابيع؟\nأين تذهب النفايات\nقصص مقترحة نهاية\n${b}\n${a} ثانية`),
    ).toEqual(['body', '-teaser', '-teaser', '-teaser', '-menu', 'body', 'body']);
  });
});
