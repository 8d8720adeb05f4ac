import { describe, expect, it } from 'vitest';
import { collectWords, pickTitle } from '../../../shared/intake/heading';
import { cutItems, survey } from '../../../shared/intake/items';
import { keyOf } from '../../../shared/intake/key';
import { linesOf, linesOfHtml } from './lines';

const BODY =
  'أعلنت بلدية الصفصاف أن إصلاح الجسر القديم سيبدأ في الأسبوع المقبل.\nوقال رئيسها إن الكلفة تبلغ مئتي ألف دينار، من دون أن يحدد المتعهد.';

function titleOf(lines: ReturnType<typeof linesOf>, hint = ''): string | null {
  const page = survey(lines);
  const item = cutItems(lines, page)[0]!;
  const at = pickTitle({ lines, item, from: 0, page, hint: keyOf(hint) });
  return at < 0 ? null : lines[at]!.row.text;
}

describe('the title of a text', () => {
  it('shares its words with the text, unlike the menu above it', () => {
    expect(
      titleOf(linesOf(`دفتر اليوم\nناس ومهن وحكايات\nالصفصاف: إصلاح الجسر القديم الأسبوع المقبل\n${BODY}`)),
    ).toBe('الصفصاف: إصلاح الجسر القديم الأسبوع المقبل');
  });

  it('is the first of two that fit: the second is its subtitle', () => {
    expect(
      titleOf(
        linesOf(
          `الجسر القديم يعود بعد انتظار طويل\nبلدية الصفصاف تعلن إصلاح الجسر القديم الأسبوع المقبل\n${BODY}`,
        ),
      ),
    ).toBe('الجسر القديم يعود بعد انتظار طويل');
  });

  it('is not the kicker above it', () => {
    expect(titleOf(linesOf(`خلال أسبوع\nإصلاح الجسر القديم في الصفصاف يبدأ قريباً\n${BODY}`))).toMatch(
      /^إصلاح/u,
    );
  });

  it('may be a question, or say nothing of the text, at the head of a page', () => {
    expect(titleOf(linesOf(`متى يعود الجسر القديم إلى الخدمة؟\n${BODY}`))).toMatch(/^متى/u);
    expect(titleOf(linesOf(`وداعاً أيها الحبر\n${BODY}`))).toBe('وداعاً أيها الحبر');
  });

  it('is what the page’s head says, where that stands on the page', () => {
    const page = '<div>إعلان مهم لسكان بلدية الصفصاف القديم</div><div>الجسر يعود</div>';
    expect(titleOf(linesOfHtml(`${page}<p>${BODY.replace('\n', '</p><p>')}</p>`), 'الجسر يعود')).toBe(
      'الجسر يعود',
    );
  });

  it('is the main heading', () => {
    expect(
      titleOf(
        linesOfHtml(
          `<h2>بلدية الصفصاف والجسر القديم</h2><h1>نهاية الانتظار</h1><p>${BODY.replace('\n', '</p><p>')}</p>`,
        ),
      ),
    ).toBe('نهاية الانتظار');
  });

  it('is missing where nothing stands above the text', () => {
    expect(titleOf(linesOf(BODY))).toBeNull();
  });
});

describe('the words of a text', () => {
  it('are those of its first paragraphs', () => {
    const lines = linesOf(BODY);
    expect(collectWords(lines, cutItems(lines, survey(lines))[0]!).has('جسر')).toBe(true);
  });
});
