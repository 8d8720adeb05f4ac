import { describe, expect, it } from 'vitest';
import { collectBoundaries } from '../../../shared/claims/boundaries';
import { findCues } from '../../../shared/claims/cues';
import { brokenTexts, passageOf } from './passages';

/** The first word of each clause the boundaries open. */
const beginningsIn = (text: string): string[] => {
  const passage = passageOf(text);
  return passage.sentences.flatMap((sentence) =>
    collectBoundaries(
      passage,
      sentence,
      findCues(passage, sentence, () => false),
    ).map(({ at, skip }) => passage.raw(at + skip)),
  );
};

describe('where clauses begin', () => {
  it.each([
    ['انهار الجسر، وأغلقت الشرطة الطريق.', ['انهار', 'وأغلقت']],
    ['أصيب 12 عاملاً، فيما يواصل رجال الإطفاء البحث.', ['أصيب', 'يواصل']],
    ['سقط الجسر بعدما ارتفع النهر.', ['سقط', 'بعدما']],
    ['أدى الانهيار إلى مقتل 3 عمال وإصابة 9 آخرين.', ['أدى', 'وإصابة']],
    ['قال المدير إن الجسر سليم وأن الطريق مفتوح.', ['قال', 'الجسر', 'الطريق']],
    ['انهار الجسر، من دون أن يصاب أحد.', ['انهار', 'من']],
  ])('%s', (text, words) => {
    expect(beginningsIn(text)).toEqual(words);
  });

  it.each([
    'أصيب عمال المصنع، وهم من القرية القديمة.',
    'انهار الجسر، لا سيما طرفه الشرقي.',
    'انهار الجسر، الأحد، بعد ساعات من المطر.',
  ])('a comma before no predicate begins none: %s', (text) => {
    expect(beginningsIn(text)).toHaveLength(1);
  });

  it('a time between commas ends no clause', () => {
    expect(beginningsIn('وقعت الحادثة، في وقت مبكر، أصابت عمالاً قرب الجسر.')).toEqual(['وقعت']);
  });

  it.each(brokenTexts)('are in order and inside a broken text: %j', (text) => {
    const passage = passageOf(text);
    for (const sentence of passage.sentences) {
      const places = collectBoundaries(
        passage,
        sentence,
        findCues(passage, sentence, () => true),
      ).map(({ at }) => at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const at of places) expect(at).toBeLessThanOrEqual(sentence.to);
    }
  });
});
