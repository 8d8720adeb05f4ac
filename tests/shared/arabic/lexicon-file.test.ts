import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLexicon } from '../../../shared/arabic/lexicon-file';
import { builtInArabic, monthsSchema } from '../../../shared/arabic/lexicons';

const schema = z.object({
  units: z.array(z.object({ value: z.number(), words: z.array(z.string().min(1)) })),
  note: z.string(),
});

const problemsOf = (text: string) => {
  const result = readLexicon(schema, 'desk.json', text);
  return result.ok ? [] : result.error;
};

describe("a desk's own lexicon", () => {
  it('is read as it is written, with or without a byte order mark', () => {
    const text = '{"units": [{"value": 3, "words": ["ثلاث"]}], "note": "ن"}';
    const expected = { ok: true, value: { units: [{ value: 3, words: ['ثلاث'] }], note: 'ن' } };
    expect(readLexicon(schema, 'desk.json', text)).toEqual(expected);
    expect(readLexicon(schema, 'desk.json', `\ufeff${text}`)).toEqual(expected);
    expect(readLexicon(monthsSchema, 'months.json', JSON.stringify(builtInArabic.months)).ok).toBe(true);
  });

  it('has every mistake named by file, line and field, in the order of the file', () => {
    const text =
      '{\n "units": [\n  {"value": "three", "words": []},\n  {"value": 4,\n   "words": [""]}\n ],\n "note": 7\n}';
    expect(problemsOf(text)).toMatchObject([
      { file: 'desk.json', line: 3, field: 'units.0.value' },
      { file: 'desk.json', line: 5, field: 'units.1.words.0' },
      { file: 'desk.json', line: 7, field: 'note' },
    ]);
  });

  it('has a missing field blamed on the place that should have it', () => {
    expect(problemsOf('{"note": "ن",\n"units": [\n{"value": 1}]}')).toMatchObject([
      { line: 3, field: 'units.0.words' },
    ]);
  });

  it('has a slip in the JSON named by its line, and is never half used', () => {
    const [problem] = problemsOf('{\n "units": [],\n "note": "ن",\n}');
    expect(problem).toMatchObject({ line: 4, field: '' });
    expect(problem!.message).toMatch(/^not JSON: /u);
    expect(problemsOf('{"units": [], /* c */ "note": "ن"}')).not.toEqual([]);
    expect(problemsOf('{"units": [], "note": "ن"} {}')).not.toEqual([]);
  });

  it('is refused when it is empty, not JSON at all, or far too large', () => {
    for (const text of ['', ' ', '\ufeff', 'ثلاث، أربع', '\ud800', 'null', '[]'])
      expect(problemsOf(text)).not.toEqual([]);
    expect(problemsOf(`"${'ا'.repeat(2_000_001)}"`)).toMatchObject([{ message: 'too large' }]);
  });

  it('is refused with a few mistakes named when it is a page, or nested without end', () => {
    for (const text of [
      'سطر من مقال\n'.repeat(100_000),
      '}'.repeat(1_000_000),
      '['.repeat(500_000),
      '{"a":'.repeat(100_000),
    ]) {
      const problems = problemsOf(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(100);
    }
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        (text) => typeof readLexicon(schema, 'f', text).ok === 'boolean',
      ),
    );
  });
});
