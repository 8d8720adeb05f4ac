import { describe, expect, it } from 'vitest';
import { type Suggestion, suggestClaims } from '../../../shared/claims/suggest';
import { brokenTexts } from './passages';

const suggest = (text: string): Suggestion[] => suggestClaims(text, [{ start: 0, end: text.length }]);

/** Every stretch a suggestion points at. */
const spansOf = ({ attribution, quantities, dates, places, loaded, reasons }: Suggestion) => [
  ...[attribution.speaker, attribution.cue].filter((span) => span !== null),
  ...[attribution.via, quantities, dates, places, loaded, reasons].flat(),
];

function expectInside(text: string, suggestions: readonly Suggestion[]): void {
  for (const suggestion of suggestions) {
    for (const { start, end } of [suggestion, ...spansOf(suggestion)]) {
      if (!(start >= 0 && start < end && end <= text.length))
        expect.fail(`${start}–${end} of ${text.length}`);
    }
  }
}

describe('suggested claims', () => {
  it('carry who says them, their figures and places, and why they were picked', () => {
    const text = 'وفق بيان وزارة الزراعة، تضررت 12 مزرعة في بلدة السرمية.';
    const [claim, ...more] = suggest(text);
    const cut = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(more).toEqual([]);
    expect(cut([claim!])).toEqual(['تضررت 12 مزرعة في بلدة السرمية']);
    expect(claim!.attribution.speaker?.text).toBe('وزارة الزراعة');
    expect(claim!.category).toBe('quantity');
    expect(cut(claim!.quantities)).toEqual(['12']);
    expect(cut(claim!.places)).toEqual(['بلدة السرمية']);
    expect(claim!.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['cue', 'figure', 'place']),
    );
  });

  it('weigh more the more there is to check, from 0 to 1', () => {
    const weightOf = (text: string): number => suggest(text)[0]!.weight;
    const plain = weightOf('قال رامي الدلبي إن المحصول تراجع كثيرا جدا.');
    const full = weightOf('قال رامي الدلبي إن 40 عاملا أصيبوا في بلدة السرمية.');
    expect(full).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(0);
    expect(full).toBeLessThanOrEqual(1);
  });

  it('come in the order of the text, from the blocks of the article alone, with offsets of the whole text', () => {
    const lines = [
      'قال رامي الدلبي إن 5 جسور انهارت.',
      'إعلان: باعت المتاجر 90 خيمة.',
      'وأضاف أن 7 أنفاق أغلقت.',
    ];
    const text = lines.join('\n');
    const block = (line: string) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length });
    const found = suggestClaims(text, [block(lines[0]!), block(lines[2]!)]);
    expect(found.map(({ block: at, start, end }) => [at, text.slice(start, end)])).toEqual([
      [0, '5 جسور انهارت'],
      [1, '7 أنفاق أغلقت'],
    ]);
    expect(found.map(({ attribution }) => attribution.speaker?.text)).toEqual(['رامي الدلبي', 'رامي الدلبي']);
  });

  it('are no more than the limit, and the weightiest stay', () => {
    const text =
      'قال رامي الدلبي إن المحصول تراجع. وقال إن 40 عاملا أصيبوا في بلدة السرمية. وقال إن الري توقف.';
    const [only, ...more] = suggestClaims(text, [{ start: 0, end: text.length }], { limit: 1 });
    expect(more).toEqual([]);
    expect(text.slice(only!.start, only!.end)).toContain('40');
    expect(suggest(text).length).toBeGreaterThan(1);
    const alike = 'قال رامي الدلبي إن المحصول تراجع. '.repeat(5);
    expect(suggestClaims(alike, [{ start: 0, end: alike.length }], { limit: 2 })).toHaveLength(2);
  });

  it.each(brokenTexts)('stay inside a broken text: %j', (text) => {
    expectInside(text, suggest(text));
  });

  it('are none of an article without blocks', () => {
    expect(suggestClaims('قال رامي الدلبي إن 5 جسور انهارت.', [])).toEqual([]);
  });

  it('come back from a paragraph of 200 000 letters with 10 000 unbalanced quotation marks', () => {
    const piece = 'قال رامي: «إن 7 جسور انهارت» و"لم يعد، وأضاف: «';
    const text = piece.repeat(5_000).slice(0, 200_000);
    expect([...text].filter((char) => '«»"'.includes(char)).length).toBeGreaterThan(10_000);
    const found = suggest(text);
    expect(found.length).toBeLessThanOrEqual(400);
    expectInside(text, found);
  }, 60_000);
});
