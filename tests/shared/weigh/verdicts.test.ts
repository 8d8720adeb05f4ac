import { describe, expect, test } from 'vitest';
import { foldRecord } from '../../../shared/log/fold';
import { readStanding, tellVerdicts } from '../../../shared/weigh/verdicts';
import { editor, entry, idOf, made } from './records';

const target = { kind: 'claim', id: idOf(1) } as const;
const record = { kind: 'verdict', id: idOf(1) } as const;
const judged = (rating: string, reasons = '') => ({
  target,
  judgement: { rating, reasons },
  retracted: false,
});
const again = (rating: string, reasons = '') => ({ judgement: { rating, reasons } });
const replacing = (...ids: number[]) => ({ replaces: { judgement: ids.map(idOf) } });

describe('readStanding', () => {
  test('nothing is judged where there is no verdict', () => {
    expect(readStanding(null)).toEqual({ state: 'none' });
    expect(readStanding(made('verdict', 1, { target, judgement: null }))).toEqual({ state: 'none' });
  });

  test('a verdict stands with its reasons', () => {
    const folded = foldRecord<'verdict'>([entry(10, record, judged('proven', 'صورتان'))]);
    expect(readStanding(folded)).toEqual({
      state: 'given',
      judgement: { rating: 'proven', reasons: 'صورتان' },
    });
  });

  test('a withdrawn verdict is not a verdict', () => {
    const folded = foldRecord<'verdict'>([
      entry(10, record, judged('proven')),
      entry(11, record, again(''), replacing(10)),
    ]);
    expect(readStanding(folded).state).toBe('withdrawn');
  });

  test('two editors who judged apart stand side by side with their names', () => {
    const folded = foldRecord<'verdict'>([
      entry(10, record, judged('proven'), { by: editor('سلمى') }),
      entry(11, record, judged('false'), { by: editor('نادر') }),
    ]);
    expect(readStanding(folded)).toMatchObject({
      state: 'disagreement',
      answers: [
        { judgement: { rating: 'proven' }, by: { name: 'سلمى' } },
        { judgement: { rating: 'false' }, by: { name: 'نادر' } },
      ],
    });
  });

  test('a new verdict that saw both settles the matter', () => {
    const folded = foldRecord<'verdict'>([
      entry(10, record, judged('proven')),
      entry(11, record, judged('false')),
      entry(12, record, again('disputed'), replacing(10, 11)),
    ]);
    expect(readStanding(folded)).toMatchObject({ state: 'given', judgement: { rating: 'disputed' } });
  });

  test('a retracted record is no verdict', () => {
    expect(readStanding(made('verdict', 1, { ...judged('proven'), retracted: true }))).toEqual({
      state: 'none',
    });
  });
});

describe('tellVerdicts', () => {
  test('every verdict there was is told, newest first, and which of them stands', () => {
    const entries = [
      entry(10, record, judged('proven')),
      entry(11, record, again('false'), replacing(10)),
      entry(12, record, { retracted: false }),
    ];
    const past = tellVerdicts(entries, [idOf(11)]);
    expect(past.map(({ judgement, stands }) => [judgement.rating, stands])).toEqual([
      ['false', true],
      ['proven', false],
    ]);
  });

  test('a verdict that an undo put back is told as its author’s', () => {
    const entries = [
      entry(10, record, judged('proven'), { by: editor('سلمى') }),
      entry(11, record, again('false'), { by: editor('نادر'), ...replacing(10) }),
      entry(12, record, again('proven'), { by: editor('نادر'), undoes: idOf(11), ...replacing(11) }),
    ];
    const [newest] = tellVerdicts(entries, [idOf(12)]);
    expect(newest).toMatchObject({
      stands: true,
      by: { name: 'نادر' },
      restoredFrom: { by: { name: 'سلمى' } },
    });
  });
});
