import { describe, expect, it } from 'vitest';
import { doubtedWithin } from '../../../../shared/compare/states/doubts';
import { reader, statementsOf } from '../articles';

describe('doubts of what another said', () => {
  it('doubts that point back are set against what they point at', () => {
    const text = [
      'وأعلن الجيش أنه أتم نزع السلاح في بلدة عين الزهر.',
      'لكن كتائب الوادي شككت في هذه الخطوة واعتبرتها غير كافية.',
    ];
    const [draft] = doubtedWithin(statementsOf(text), reader);
    expect(draft).toMatchObject({ kind: 'attribution', severity: 'medium' });
    expect(doubtedWithin(statementsOf(['وشكك الخبراء في جدوى المشروع.']), reader)).toEqual([]);
  });
});
