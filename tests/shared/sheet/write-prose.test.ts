import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, type ProseBlock, parseProse } from '../../../shared/sheet/prose';
import { writeProse } from '../../../shared/sheet/write-prose';

const claim = '0198f000-0000-7000-8000-000000000001';

describe('small Markdown written back', () => {
  it('says the same when it is read again, whatever an editor typed', () => {
    const unit = fc
      .constantFrom('أ', 'x', '7', ' ', '\n', '*', '**', '_', '\\', '>', '- ', '١. ', '[', ']', '(', '•')
      .map(String);
    const pieces = fc.array(fc.oneof(unit, fc.constant(`[ادعاء](claim:${claim})`)), { maxLength: 24 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const read = parseProse(parts.join(''));
        expect(letters(parseProse(writeProse(read)))).toEqual(letters(read));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps plain words plain, whatever marks they hold', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('أ', 'x', '*', '_', '\\', '>', '-', '.', ' ', '1', '[', ']', '(claim:'),
        }),
        (text) => {
          fc.pre(text.trim() !== '');
          const block: ProseBlock = { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
          expect(parseProse(writeProse([block]))).toEqual([
            { kind: 'paragraph', inlines: [{ kind: 'text', text: text.trim() }] },
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('writes no backslash where none is needed', () => {
    for (const text of ['13 * 2 = 26', 'ملف_صورة_2.jpg', 'نعم [هامش] (1)', '2024 كان عاماً', '-5 درجات'])
      expect(writeProse([{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }])).toBe(text);
  });

  it('leaves the blanks at the ends of bold words outside the marks', () => {
    const inlines = [
      { kind: 'text', text: 'هذا ' },
      { kind: 'bold', text: 'ثابت ' },
      { kind: 'text', text: 'تماماً' },
    ] as const;
    expect(writeProse([{ kind: 'paragraph', inlines }])).toBe('هذا **ثابت** تماماً');
  });

  it('writes mentions, lists and quotations', () => {
    const source = `> قال\n> ثم قال\n\n- **أ** [ادعاء ٣](claim:${claim})\n- ب\n\n4. ج\n5. د`;
    expect(writeProse(parseProse(source))).toBe(source);
  });
});

/** Every letter with what it is in: where blanks stand between two kinds of words makes no difference. */
function letters(blocks: readonly ProseBlock[]): readonly string[] {
  const of = (inline: Inline): string[] =>
    inline.kind === 'mention'
      ? [`${inline.target.kind} ${inline.text}`]
      : inline.kind === 'break'
        ? []
        : [...inline.text.replace(/\s/gu, '')].map((letter) => `${inline.kind} ${letter}`);
  return blocks.flatMap((block) => [
    block.kind,
    ...('items' in block
      ? block.items.flatMap((item) => ['item', ...item.flatMap(of)])
      : block.inlines.flatMap(of)),
  ]);
}
