import { describe, expect, it } from 'vitest';
import { readAccording, readAppeared } from '../../../shared/claims/according';
import type { Range } from '../../../shared/claims/cue';
import { brokenTexts, passageOf } from './passages';

const readFirst = (text: string, known = false) => {
  const passage = passageOf(text);
  const cue = readAccording(passage, passage.sentences[0]!, 0, () => known);
  const raw = (range: Range | null) => range && passage.raw(range.from, range.to);
  return cue && { subject: raw(cue.subject), issuer: raw(cue.issuer), via: raw(cue.via) };
};

describe('cues that are no verbs', () => {
  it.each([
    ['وفق وزارة الصحة، أصيب تسعة', 'وزارة الصحة', null, null],
    ['وفق ما أعلن قائد الشرطة، أصيب تسعة', 'قائد الشرطة', null, null],
    ['نقلاً عن شهود عيان، أصيب تسعة', 'شهود عيان', null, null],
    ['بحسب بيان وزارة الصحة، أصيب تسعة', null, 'وزارة الصحة', 'بيان'],
    ['وفق البيان الذي أصدرته «هيئة الطرق»، أصيب تسعة', null, '«هيئة الطرق»', 'البيان'],
    ['بحسب البيان، أصيب تسعة', null, null, 'البيان'],
  ])('%s', (text, subject, issuer, via) => {
    expect(readFirst(text)).toEqual({ subject, issuer, via });
  });

  it.each(['وفق خطة مدروسة أغلق الجسر', 'بحسب الحاجة يفتح الجسر', 'وفق ما يظهر في الخريطة أغلق الجسر'])(
    'are none where nobody speaks: %s',
    (text) => {
      expect(readFirst(text)).toBeNull();
    },
  );

  it('believe a bare surname once its bearer has spoken', () => {
    expect(readFirst('بحسب المنصوري، أغلق الجسر')).toBeNull();
    expect(readFirst('بحسب المنصوري، أغلق الجسر', true)?.subject).toBe('المنصوري');
  });

  it('find what appeared in a document, and who issued it', () => {
    const passage = passageOf('جاء في بيان هيئة الطرق أن الجسر سليم');
    const cue = readAppeared(passage, passage.sentences[0]!, 0);
    expect(cue?.issuer && passage.raw(cue.issuer.from, cue.issuer.to)).toBe('هيئة الطرق');
    expect(cue?.content && passage.raw(cue.content)).toBe('الجسر');
  });

  it.each(brokenTexts)('lead on in a broken text: %j', (text) => {
    const passage = passageOf(text);
    for (const sentence of passage.sentences) {
      for (let at = sentence.from; at < sentence.to; at++) {
        const cue = readAccording(passage, sentence, at, () => true) ?? readAppeared(passage, sentence, at);
        if (cue) expect(cue.next).toBeGreaterThan(at);
      }
    }
  });
});
