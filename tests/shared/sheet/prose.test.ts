import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeLabel,
  flattenProse,
  type Inline,
  type ProseBlock,
  parseProse,
  renameMentions,
} from '../../../shared/sheet/prose';

const text = (value: string): Inline => ({ kind: 'text', text: value });

const wordsOf = (blocks: readonly ProseBlock[]): string =>
  blocks
    .flatMap((block) => ('items' in block ? block.items : [block.inlines]))
    .flat()
    .map((inline) => (inline.kind === 'break' ? '\n' : inline.text))
    .join('');

describe('small Markdown', () => {
  it('reads paragraphs, line breaks, bold and slanted words', () => {
    expect(parseProse('أول **مهم** هنا\nسطر ثانٍ\n\nفقرة *أخرى* و_ثالثة_')).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          text('أول '),
          { kind: 'bold', text: 'مهم' },
          text(' هنا'),
          { kind: 'break' },
          text('سطر ثانٍ'),
        ],
      },
      { kind: 'paragraph', inlines: [text('فقرة '), { kind: 'slanted', text: 'أخرى' }, text(' و_ثالثة_')] },
    ]);
  });

  it('reads lists with Latin and Arabic numbers, from the number they begin with', () => {
    expect(parseProse('- واحد\n- اثنان')).toEqual([
      { kind: 'bullets', items: [[text('واحد')], [text('اثنان')]] },
    ]);
    expect(parseProse('٣. ثالث\n٤. رابع')).toEqual([
      { kind: 'numbers', first: 3, items: [[text('ثالث')], [text('رابع')]] },
    ]);
    expect(parseProse('1) one')).toEqual([{ kind: 'numbers', first: 1, items: [[text('one')]] }]);
  });

  it('keeps what only looks like a mark: sums, footnotes, names with underscores', () => {
    for (const plain of [
      '13 * 2 = 26 * 1',
      'ملف_صورة_2.jpg',
      '2*3*4',
      '** ليس عريضاً **',
      '2024 كان عاماً',
      '-5 درجات',
    ])
      expect(wordsOf(parseProse(plain))).toBe(plain);
  });

  it('does not obey a mark behind a backslash', () => {
    expect(parseProse('\\*ليس مائلاً\\*')).toEqual([{ kind: 'paragraph', inlines: [text('*ليس مائلاً*')] }]);
  });

  it('makes plain text of links, images and HTML', () => {
    const hostile = '[اضغط](javascript:alert(1)) ![](https://x.example/a.png) <img src=x onerror=alert(1)>';
    expect(parseProse(hostile)).toEqual([{ kind: 'paragraph', inlines: [text(hostile)] }]);
  });

  it('loses no letter of any text', () => {
    const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('أ', 'ب', '*', '_', ' ', '\n', '>', '\\', 'x') }),
        (source) => {
          expect(letters(wordsOf(parseProse(source)))).toBe(letters(source));
        },
      ),
    );
  });

  it('is read in time that grows with its length, however many marks it has', () => {
    for (const unit of ['**a', '*a ', '_a', '\\*', '**', '*'])
      expect(parseProse(unit.repeat(30_000)).length).toBe(1);
  });

  it('lies flat in one cell of a table', () => {
    expect(flattenProse('أسباب:\n\n- **واحد**\n- اثنان\n\nخلاصة\nهنا')).toBe(
      'أسباب: • واحد • اثنان خلاصة هنا',
    );
  });
});

describe('mentions in small Markdown', () => {
  const id = '0198f000-0000-7000-8000-000000000001';

  it('are read wherever they stand, in a list and in bold words too', () => {
    const mention: Inline = { kind: 'mention', text: 'ادعاء ٣', target: { kind: 'claim', id } };
    expect(parseProse(`- انظر [ادعاء ٣](claim:${id})`)).toEqual([
      { kind: 'bullets', items: [[text('انظر '), mention]] },
    ]);
    expect(parseProse(`**مع [ادعاء ٣](claim:${id})**`)).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'bold', text: 'مع ' }, mention] },
    ]);
  });

  it('point at nothing but claims and sources', () => {
    for (const other of [`[أ](file:${id})`, '[أ](claim:1)', `\\[أ](claim:${id})`, `[](claim:${id})`])
      expect(wordsOf(parseProse(other))).toBe(other.replace('\\', ''));
  });

  it('are called by another name without touching anything else', () => {
    const markdown = `*س* [قديم](source:${id}) \\[قديم](source:${id})`;
    expect(renameMentions(markdown, () => 'اسم [جديد]')).toBe(
      `*س* [اسم \\[جديد\\]](source:${id}) \\[قديم](source:${id})`,
    );
    expect(renameMentions(markdown, () => null)).toBe(markdown);
    expect(flattenProse(renameMentions(markdown, () => 'اسم [جديد]'))).toContain('اسم [جديد]');
  });

  it('have a label of one line that fits', () => {
    expect(escapeLabel(' سطر\nثانٍ ')).toBe('سطر ثانٍ');
    expect(escapeLabel('')).toBe('–');
  });
});
