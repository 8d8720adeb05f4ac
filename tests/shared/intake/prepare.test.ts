import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../shared/intake/html';
import { findIgnoredRegions } from '../../../shared/intake/prepare';
import { Shape } from '../../../shared/intake/shape';
import { linesOf, linesOfHtml, paragraph } from './lines';

const kinds = (text: string): string[] => linesOf(text).map((line) => line.kind);

describe('lines in the light of their neighbours', () => {
  it('a class name that calls the text furniture is not believed', () => {
    const lines = linesOfHtml(
      `<div class="card"><p>${paragraph('السوق')}</p><p>${paragraph('الميناء')}</p></div>`,
    );
    expect(lines.map((line) => line.kind)).toEqual(['prose', 'prose']);
  });

  it('nor one that holds the main heading', () => {
    const page = readHtml(`<div class="promo"><h1>عنوان</h1></div>`);
    const rows = page.ok ? page.value.rows : [];
    const region = rows[0]?.markup?.regions;
    expect(
      region &&
        findIgnoredRegions(
          rows,
          rows.map((row) => new Shape(row.text)),
        ).has(region.id),
    ).toBe(true);
  });

  it('headlines under an invitation are links, a subhead below them is not', () => {
    expect(
      kinds(
        `${paragraph('السوق')}\nاقرأ أيضا\nحريق جديد في المستودع الرابع بالميناء\nرد البلدية\n${paragraph('الميناء')}`,
      ),
    ).toEqual(['prose', 'opener', 'teaser', 'short', 'prose']);
  });

  it('an announcement that a paragraph follows is a subhead', () => {
    expect(kinds(`${paragraph('السوق')}\nآخر المستجدات\n${paragraph('الميناء')}`)).toEqual([
      'prose',
      'short',
      'prose',
    ]);
  });

  it('a paragraph with the words of a notice is one at the edge only', () => {
    const notice = 'تعدّل الشركة سياسة الخصوصية في تطبيقها مرتين خلال شهر واحد.';
    expect(kinds(`${paragraph('السوق')}\n${notice}\n${paragraph('الميناء')}`)).toEqual([
      'prose',
      'prose',
      'prose',
    ]);
    expect(kinds(`${paragraph('السوق')}\n${notice}`)).toEqual(['prose', 'furniture']);
  });

  it('a page that closes no sentence is read by the length of its lines', () => {
    const open = (subject: string): string => `${paragraph(subject).slice(0, -1)} للجمهور وللصحافة`;
    expect(
      kinds(`أهالي الحي يشتكون\n${open('السوق')}\n${open('الميناء')}\nرد البلدية\n${open('المرفأ')}`),
    ).toEqual(['short', 'prose', 'prose', 'short', 'prose']);
  });

  it('a list of headlines is not taken for such a page', () => {
    const headline = (name: string): string => `بلدية ${name} تعلن موعد إصلاح الجسر القديم بعد الشتاء`;
    expect(
      kinds(['الصفصاف', 'الرابية', 'المرسى', 'السفح', 'الفيروز'].map(headline).join('\n')),
    ).not.toContain('prose');
  });

  it('lines that were broken to one width are paragraphs', () => {
    const wrapped =
      'Night buses will run again in Lindow from the first of May, more than\na year after the council withdrew them to save money, the transport\ncommittee decided on Wednesday evening.\n\nThree routes out of the former five are coming back. The longest of\nthem, to the hospital in Penley, will run every forty minutes until\nfour in the morning.';
    expect(kinds(wrapped)).toEqual(Array(6).fill('prose'));
  });

  it('a name that signs pictures or holds the copyright is the outlet’s', () => {
    const [name] = linesOf(
      `صدى الميناء\nعنوان الخبر عن المرفأ اليوم\n${paragraph('المرفأ')}\n© صدى الميناء 2024`,
    );
    expect(name?.kind).toBe('outlet');
  });

  it('a paragraph about the writer is no part of her text', () => {
    const lines = linesOf(
      'In praise of the last bus\nBy Ruth Calder\nThere are eleven of us on the last bus from Lindow tonight.\nRuth Calder is a novelist and teaches writing at Penley College.',
    );
    expect(lines.map((line) => line.kind)).toEqual(['short', 'byline', 'prose', 'furniture']);
  });

  it('a page without a paragraph may still be a text', () => {
    expect(kinds('قُتل شخصان.')).toEqual(['prose']);
    expect(kinds('أعرف الباب\nوأعرف الشجر\nلكنني أطرق\nكي يتذكر')).toContain('prose');
    expect(
      kinds(
        'بلدية الصفصاف تعلن موعد إصلاح الجسر القديم\nنادي الرابية يفوز على ضيفه في المباراة النهائية\nمعرض الكتاب يفتتح دورته العشرين في المرسى\nطقس غائم غداً على الساحل وفي الجبال الداخلية',
      ),
    ).not.toContain('prose');
  });
});
