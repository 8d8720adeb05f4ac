import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describePlace } from '../../../shared/anchoring/describe';
import { resolve } from '../../../shared/anchoring/resolve';
import { pieceText, textWithSpan } from './texts';

function anchorOf(text: string, quote: string, nth = 0) {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return describePlace(text, start, start + quote.length);
}

const page =
  'أفاد سكان البلدة بأن الحريق التهم مستودع أخشاب قديماً عند المدخل الشرقي. ' +
  'وقال رئيس البلدية إن المستودع كان فارغاً ساعة الحريق، ونفى إصابة أحد.';

describe('finding a described place again', () => {
  it('is exact in the text it was described in, for any text and span', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, start, end }) => {
        expect(resolve(text, describePlace(text, start, end))).toEqual({
          state: 'exact',
          span: { start, end },
        });
      }),
    );
  });

  it('offers the shifted place, and leaves it to the editor, when text was put before it', () => {
    fc.assert(
      fc.property(pieceText, (inserted) => {
        const anchor = anchorOf(page, 'المستودع كان فارغاً');
        const result = resolve(inserted + page, anchor);
        expect(result).toMatchObject({ state: 'moved', clear: true });
        if (result.state !== 'moved') return;
        expect(result.candidates[0]).toMatchObject({
          start: anchor.start + inserted.length,
          end: anchor.end + inserted.length,
        });
      }),
    );
  });

  it('offers the shifted place when text before it was taken out', () => {
    const anchor = anchorOf(page, 'ونفى إصابة أحد');
    const result = resolve(page.slice(40), anchor);
    expect(result).toMatchObject({ state: 'moved', clear: true, found: 1 });
    if (result.state === 'moved') expect(result.candidates[0].start).toBe(anchor.start - 40);
  });

  it('never takes the same words for exact when what stands around them changed', () => {
    const anchor = anchorOf(page, 'المستودع كان فارغاً');
    const negated = page.replace('إن المستودع كان', 'ما المستودع كان');
    expect(negated.length).toBe(page.length);
    const result = resolve(negated, anchor);
    expect(result.state).toBe('moved');
    if (result.state === 'moved') expect(result.clear).toBe(false);
  });

  it('calls a place lost when the words changed, be it by one negation', () => {
    const anchor = anchorOf(page, 'المستودع كان فارغاً');
    const result = resolve(page.replace('كان فارغاً', 'لم يكن فارغاً'), anchor);
    expect(result.state).toBe('orphan');
    if (result.state !== 'orphan' || !result.replaced) throw new Error('nothing offered');
    const changed = page.replace('كان فارغاً', 'لم يكن فارغاً');
    expect(changed.slice(result.replaced.start, result.replaced.end)).toBe('المستودع لم يكن فارغاً');
  });

  it('does not fold: a hamza, a haraka or another digit set makes other words', () => {
    const text = 'قُتل 3 عمال في ورشة على أطراف المدينة مساء الأحد.';
    const anchor = anchorOf(text, 'قُتل 3 عمال');
    for (const other of [text.replace('قُتل', 'قتل'), text.replace('3', '٣'), text.replace('عمال', 'عمّال')]) {
      expect(resolve(other, anchor).state).toBe('orphan');
    }
  });

  it('tells equal quotes apart by what stands around them', () => {
    const text = 'في الشمال أُصيب رجل واحد بجروح. وفي الجنوب أُصيب رجل واحد بحروق.';
    const second = anchorOf(text, 'أُصيب رجل واحد', 1);
    const result = resolve(`مستجدات. ${text}`, second);
    expect(result).toMatchObject({ state: 'moved', clear: true, found: 2 });
    if (result.state === 'moved') expect(result.candidates[0].start).toBe(second.start + 9);
  });

  it('is not sure when two places carry the same words and the same surroundings', () => {
    const line =
      'أُصيب رجل واحد بجروح طفيفة في حادث سير على الطريق الساحلي قرب الجسر القديم للمدينة صباح اليوم.\n';
    const text = line.repeat(5);
    const result = resolve(`x${text}`, anchorOf(text, 'حادث سير', 2));
    expect(result).toMatchObject({ state: 'moved', clear: false, found: 5 });
  });

  it('does not take a look-alike at the very position for the quote', () => {
    const text = 'بداية الخبر كما ورد ثم أُصيب رجل ثم نهاية أولى مختلفة عن غيرها.';
    const anchor = anchorOf(text, 'أُصيب رجل');
    const other = `${'س'.repeat(anchor.start)}أُصيب رجل في مكان آخر تماماً ولسبب آخر.`;
    expect(resolve(other, anchor).state).toBe('moved');
  });

  it('comes through ten thousand equal quotes and offers the nearest few', () => {
    const text = 'نعم. '.repeat(10_000);
    const anchor = { ...describePlace(text, 25_000, 25_003), prefix: 'غير هذا', suffix: 'وغير ذاك' };
    const result = resolve(text, anchor);
    expect(result).toMatchObject({ state: 'moved', clear: false, found: 10_000 });
    if (result.state === 'moved') {
      expect(result.candidates[0].start).toBe(25_000);
      expect(result.candidates.length).toBeLessThanOrEqual(8);
    }
  });

  it('comes through a huge text that holds the quote nowhere', () => {
    const anchor = describePlace(`${'ا'.repeat(1000)}ب`, 0, 1001);
    expect(resolve('ا'.repeat(2_000_000), anchor).state).toBe('orphan');
  });

  it('says that a place is lost in an empty text', () => {
    expect(resolve('', anchorOf(page, 'المستودع'))).toEqual({ state: 'orphan', replaced: null });
  });

  it('offers only places that hold the quote itself, whatever the text', () => {
    fc.assert(
      fc.property(textWithSpan, pieceText, ({ text, start, end }, other) => {
        const anchor = describePlace(text, start, end);
        const result = resolve(other, anchor);
        if (result.state === 'exact') {
          expect(other.slice(result.span.start, result.span.end)).toBe(anchor.exact);
        } else if (result.state === 'moved') {
          for (const span of result.candidates) expect(other.slice(span.start, span.end)).toBe(anchor.exact);
        } else {
          expect(other.includes(anchor.exact)).toBe(false);
        }
      }),
    );
  });
});
