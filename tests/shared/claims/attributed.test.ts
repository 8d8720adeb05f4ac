import { describe, expect, it } from 'vitest';
import { describe as describeClause } from '../../../shared/claims/attributed';
import { findCues } from '../../../shared/claims/cues';
import { passageOf } from './passages';

/** What is recorded of all words of a text behind its first cue. */
function recorded(text: string) {
  const passage = passageOf(text);
  const [cue] = findCues(passage, passage.sentences[0]!, () => false);
  return describeClause(passage, { cue: cue!, speaker: null, via: [] }, cue!.content!, passage.words.length);
}

describe('what is recorded of a clause', () => {
  it('is narration where nobody says it', () => {
    const passage = passageOf('أسفر الحريق عن مقتل 8 أشخاص.');
    expect(describeClause(passage, null, 0, passage.words.length)).toEqual({
      ...{ speaker: null, via: [], cue: null, stance: 'neutral', mode: 'narration', position: false },
    });
  });

  it('names the word that reports it, with its stance', () => {
    const text = 'زعم رامي الدلبي أن الجسر انهار.';
    const { cue, stance, mode } = recorded(text);
    expect(text.slice(cue!.start, cue!.end)).toBe(cue!.text);
    expect({ text: cue!.text, stance, mode }).toEqual({ text: 'زعم', stance: 'doubting', mode: 'indirect' });
  });

  it('says whether it is a quotation, part of one or a report', () => {
    expect(recorded('قالت سهاد القرمي: «لم يدخل أحد إلى المستودع منذ شهر».').mode).toBe('direct');
    expect(recorded('قالت سهاد القرمي إن المستودع ظل «مغلقا تماما» منذ شهر كامل في القرية.').mode).toBe(
      'partial',
    );
  });

  it('says whether it is said by the very verb', () => {
    expect(recorded('دعا رامي الدلبي إلى فتح الطريق.').position).toBe(true);
    expect(recorded('قال رامي الدلبي إن الطريق فتح.').position).toBe(false);
  });
});
