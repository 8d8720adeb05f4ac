import { describe, expect, it } from 'vitest';
import { joinClaims, splitClaim } from '../../../renderer/data/claim-cuts';
import { describe as describePlace } from '../../../shared/anchoring/describe';
import { idOf, made } from '../features/records';

const text = 'قال المدير إن الجسر أُغلق. وأضاف أن الطريق مفتوح. ولم يُصب أحد.';
const place = (words: string) => {
  const start = text.indexOf(words);
  return describePlace(text, start, start + words.length);
};
const article = idOf(1);
const first = made('claim', 11, {
  article,
  anchor: place('إن الجسر أُغلق'),
  speaker: '',
  statement: 'أُغلق الجسر',
});
const second = made('claim', 12, {
  article,
  anchor: place('الطريق مفتوح'),
  speaker: 'المدير',
  statement: 'الطريق مفتوح',
  note: 'يُراجع',
});
const nothing = { evidence: [], stands: [], replies: [], corrections: [] };

describe('a claim cut in two', () => {
  it('keeps its words in two claims by the same speaker; the desk’s wording stays with the first', () => {
    const whole = made('claim', 13, {
      article,
      anchor: place('قال المدير إن الجسر أُغلق. وأضاف أن الطريق مفتوح'),
      speaker: 'المدير',
      statement: 'الجسر مغلق والطريق مفتوح',
    });
    const split = splitClaim(text, whole, text.indexOf('وأضاف'));
    expect(split?.changes).toHaveLength(2);
    const [cut, added] = split!.changes;
    expect(cut?.set).toEqual({ anchor: place('قال المدير إن الجسر أُغلق.') });
    expect(added?.set).toMatchObject({
      anchor: place('وأضاف أن الطريق مفتوح'),
      speaker: 'المدير',
      statement: '',
      article,
    });
  });

  it('is not cut where one half would be empty', () => {
    expect(splitClaim(text, first, first.fields.anchor.start)).toBeNull();
  });
});

describe('claims joined into one', () => {
  it('reach from the first word to the last in the oldest claim, and nothing said about them is lost', () => {
    const evidence = made('evidence', 21, { target: { kind: 'claim', id: second.id } });
    const stands = [
      made('stand', 31, { dispute: idOf(5), position: idOf(6), claim: first.id }),
      made('stand', 32, { dispute: idOf(5), position: idOf(6), claim: second.id }),
      made('stand', 33, { dispute: idOf(7), position: idOf(8), claim: second.id }),
    ];
    const reply = made('reply', 41, { target: { kind: 'claim', id: second.id } });
    const join = joinClaims(text, [second, first], {
      ...nothing,
      evidence: [evidence],
      stands,
      replies: [reply],
    });
    if (join.state !== 'join') throw new Error(join.state);
    expect(join.kept).toBe(first.id);
    const of = (id: string) => join.changes.find(({ record }) => record.id === id)?.set;
    expect(of(first.id)).toEqual({
      anchor: place('إن الجسر أُغلق. وأضاف أن الطريق مفتوح'),
      statement: 'أُغلق الجسر الطريق مفتوح',
      note: 'يُراجع',
      speaker: 'المدير',
      via: [],
    });
    expect(of(second.id)).toEqual({ retracted: true });
    expect(of(evidence.id)).toEqual({ target: { kind: 'claim', id: first.id } });
    expect(of(reply.id)).toEqual({ target: { kind: 'claim', id: first.id } });
    // It stands there already; a second time would count it twice.
    expect(of(idOf(32))).toBeUndefined();
    expect(of(idOf(33))).toEqual({ claim: first.id });
  });

  it('are at least two, of one article', () => {
    const other = made('claim', 14, { article: idOf(2), anchor: place('أحد') });
    expect(joinClaims(text, [first], nothing).state).toBe('too-few');
    expect(joinClaims(text, [first, other], nothing).state).toBe('articles');
  });
});
