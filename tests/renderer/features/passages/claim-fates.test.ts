import '../../data/setup';
import { describe, expect, test } from 'vitest';
import { acceptChanges, fatesOf } from '../../../../renderer/features/passages/claim-fates';
import { describe as describePlace } from '../../../../shared/anchoring/describe';
import type { PassageText } from '../../../../shared/compare/passages/passages';
import { followClaims } from '../../../../shared/compare/passages/versions';
import type { FoldedRecord } from '../../../../shared/log/fold';
import { idOf, made } from '../records';

const before =
  'خبر عاجل. قالت البلدية إن النار أُخمدت في ساعة واحدة، وإن تسعة أشخاص أصيبوا بحروق طفيفة. وأُغلق الرصيف الشرقي يومين كاملين.';
const findFates = (claims: readonly FoldedRecord<'claim'>[], earlier: PassageText, later: PassageText) => {
  const placed = claims.map(({ id, fields }) => ({ id, anchor: fields.anchor }));
  return fatesOf(claims, followClaims(earlier, later, placed), later.blocks);
};
const whole = (text: string) => ({ text, blocks: [{ start: 0, end: text.length }] });
const claim = (n: number, quote: string) => {
  const start = before.indexOf(quote);
  return made('claim', n, {
    article: idOf(1),
    anchor: describePlace(before, start, start + quote.length),
  });
};
const hurt = claim(5, 'تسعة أشخاص أصيبوا');
const closed = claim(6, 'أُغلق الرصيف الشرقي');
const fatesIn = (after: string) => findFates([hurt, closed], whole(before), whole(after));

describe('claims in a later capture', () => {
  test('are kept where their words stand among the same words', () => {
    expect(fatesIn(before).map(({ fate }) => fate)).toEqual(['kept', 'kept']);
  });

  test('are changed where other words took their place, orphaned where that is gone or set aside', () => {
    const changed = fatesIn(before.replace('تسعة أشخاص أصيبوا', 'سبعة أشخاص أصيبوا'))[0]!;
    expect(changed).toMatchObject({ fate: 'changed', trivial: false });
    const outside = findFates([closed], whole(before), { text: before, blocks: [{ start: 0, end: 9 }] });
    expect(outside[0]).toMatchObject({ fate: 'orphaned', place: null });
  });

  test('go over when an editor accepts, in one act, with the words as they stand there', () => {
    const after = `${before} وأضافت أنها فتحت تحقيقاً.`;
    const changes = acceptChanges(fatesIn(after), idOf(2), after);
    expect(changes.map(({ record, set }) => [record.id, set.article])).toEqual([
      [idOf(5), idOf(2)],
      [idOf(6), idOf(2)],
    ]);
    expect(changes[0]!.set.anchor).toMatchObject({ exact: 'تسعة أشخاص أصيبوا' });
  });
});
