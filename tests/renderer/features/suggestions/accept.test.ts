import { describe, expect, it } from 'vitest';
import { fillClaim } from '../../../../renderer/features/suggestions/accept';
import { suggested } from './samples';

const text = 'قال المجلس في بيان نشرته الوكالة إن شخصين قُتلا أمس قرب الجسر';
const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const quote = placeOf('شخصين قُتلا أمس قرب الجسر');
const attribution = {
  speaker: { ...placeOf('المجلس'), text: ' المجلس\n المحلي ', kind: 'body' },
  via: [placeOf('بيان'), placeOf('الوكالة'), placeOf('بيان')],
  cue: { ...placeOf('قال'), text: 'قال' },
  stance: 'neutral',
  mode: 'indirect',
  position: false,
} as const;
const suggestion = suggested({
  ...quote,
  category: 'casualties',
  attribution,
  times: [{ ...placeOf('أمس'), resolved: '2025-05-10' }],
});
const say = (edtf: string) => `<${edtf}>`;

describe('a claim made of a suggestion', () => {
  it('knows what it is about, who says it and through whom', () => {
    expect(fillClaim(text, quote, suggestion, say)).toMatchObject({
      category: 'casualties',
      speaker: 'المجلس المحلي',
      via: ['بيان', 'الوكالة'],
    });
  });

  it('stands alone: a day said from the day of writing is named', () => {
    expect(fillClaim(text, quote, suggestion, say).statement).toBe('شخصين قُتلا أمس (<2025-05-10>) قرب الجسر');
  });

  it('puts no words into the editor’s mouth where nothing has to be added', () => {
    const open = { ...suggestion, times: [{ ...placeOf('أمس'), resolved: null }] };
    expect(fillClaim(text, quote, open, say).statement).toBe('');
    expect(fillClaim(text, placeOf('قرب الجسر'), suggestion, say).statement).toBe('');
  });

  it('of a narration has no speaker', () => {
    const told = { ...suggestion, attribution: { ...attribution, speaker: null, via: [] } };
    expect(fillClaim(text, quote, told, say)).toMatchObject({ speaker: '', via: [] });
  });
});
