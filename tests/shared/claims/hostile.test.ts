/** Texts made to be slow or to break something: the rules come back, and point nowhere outside the text. */
import { describe, expect, it } from 'vitest';
import { suggestClaims } from '../../../shared/claims/suggest';
import { graphemeStart } from '../arabic/grapheme-edges';

const MILLION = 1_000_000;
const fill = (piece: string, length = MILLION): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const sentence =
  'وقال رامي الدلبي، مدير المرفأ، إن 7 قوارب غرقت في 3 آذار، مشيراً إلى أن «أكثر من عشرين صياداً» عادوا. ';

const texts: readonly (readonly [what: string, text: string, least: number])[] = [
  ['a million characters of news in one paragraph', fill(sentence), 1],
  ['a million characters without a space', fill('قالإنألفقاربغرقت'), 0],
  ['a million characters of nothing but marks over letters', fill('\u064b\u0651\u064e'), 0],
  ['ten thousand quotation marks that open and never close', fill('«قال ', 50_000), 0],
  ['ten thousand quotation marks of every shape', fill('"إن» “7 قوارب” غرقت«, ', 200_000), 0],
  ['lone surrogates between words', fill('قال \ud800 رامي \udc00 إن 7 قوارب \ud83d غرقت. ', 100_000), 1],
  ['scripts in a mixture', fill('قال John إن 7 boats غرقت в порту 港で 5 שקל، ', 100_000), 0],
  ['a sentence that never ends', fill('وقال إن 7 قوارب غرقت، وأضاف أن ', 200_000), 1],
];

describe('hostile texts', () => {
  it.each(texts)(
    '%s',
    (_, text, least) => {
      const found = suggestClaims(text, [{ start: 0, end: text.length }]);
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(found.length).toBeLessThanOrEqual(150);
      for (const { start, end, attribution, quantities } of found) {
        for (const span of [{ start, end }, attribution.speaker, attribution.cue, ...quantities]) {
          if (span === null) continue;
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
          expect([graphemeStart(text, span.start), graphemeStart(text, span.end)]).toEqual([
            span.start,
            span.end,
          ]);
        }
      }
    },
    120_000,
  );
});
