import { describe, expect, it } from 'vitest';
import { findCues } from '../../../shared/claims/cues';
import { brokenTexts, passageOf } from './passages';

const cuesIn = (text: string) => {
  const passage = passageOf(text);
  return passage.sentences.flatMap((sentence) =>
    findCues(passage, sentence, () => false).map((cue) => ({
      kind: cue.kind,
      word: passage.raw(cue.at, cue.next),
      subject: cue.subject && passage.raw(cue.subject.from, cue.subject.to),
      content: cue.content === null ? null : passage.raw(cue.content),
    })),
  );
};

describe('cues of attribution', () => {
  it.each([
    ['قال رامي الدلبي إن المصنع مغلق.', 'قال', 'رامي الدلبي', 'المصنع'],
    ['رامي الدلبي قال إن المصنع مغلق.', 'قال', 'رامي الدلبي', 'المصنع'],
    ['قَالَ رَامِي الدَّلْبِي إِنَّ المَصْنَعَ مُغْلَق.', 'قَالَ', 'رَامِي الدَّلْبِي', 'المَصْنَعَ'],
    ['وقالت سهاد القرمي: «لم يدخل أحد إلى المستودع منذ شهر».', 'وقالت', 'سهاد القرمي', 'لم'],
    ['وأضافت أن الري توقف.', 'وأضافت', null, 'الري'],
  ])('name the verb, who stands with it and where the words begin: %s', (text, word, subject, content) => {
    expect(cuesIn(text)).toEqual([{ kind: 'verb', word, subject, content }]);
  });

  it('are no words that only have the letters of a verb', () => {
    expect(cuesIn('أصيب اثني عشر شخصا في الغارة.').map(({ word }) => word)).not.toContain('اثني');
    expect(cuesIn('المصنع حاصل على ترخيص ساري المفعول.')).toEqual([]);
  });

  it('are found in «according to», with who issued the document', () => {
    const passage = passageOf('وفق بيان وزارة الزراعة، تضررت 12 مزرعة.');
    const [cue] = findCues(passage, passage.sentences[0]!, () => false);
    expect(cue).toMatchObject({ kind: 'according', how: 'around', document: true });
    expect(passage.raw(cue!.issuer!.from, cue!.issuer!.to)).toBe('وزارة الزراعة');
  });

  it('are none in plain narration, nor inside a quotation: its speaker is who is quoted', () => {
    expect(cuesIn('أغلقت البلدية الطريق القديم.')).toEqual([]);
    expect(
      cuesIn('وكتبت سهاد القرمي: «سمعنا أمس أن العمال قالوا إن المصنع مغلق».').map(({ word }) => word),
    ).toEqual(['وكتبت']);
  });

  it.each(brokenTexts)('point at words of a broken text: %j', (text) => {
    const passage = passageOf(text);
    for (const sentence of passage.sentences) {
      for (const { at, next, start, content, via } of findCues(passage, sentence, () => false)) {
        expect(at).toBeGreaterThanOrEqual(sentence.from);
        expect(start).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        for (const to of [next, content ?? 0, via?.to ?? 0])
          expect(to).toBeLessThanOrEqual(passage.words.length);
      }
    }
  });
});
