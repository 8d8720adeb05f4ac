import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../../../shared/compare/say';
import { toldSentences } from '../../../../shared/compare/told/say-told';

describe('sentences of how a matter is told', () => {
  it('fill the same places in both languages, and are among all sentences', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();
    for (const [key, { ar, en }] of Object.entries(toldSentences)) {
      expect(places(ar)).toEqual(places(en));
      expect(SENTENCES[key]).toEqual({ ar, en });
    }
  });
});
