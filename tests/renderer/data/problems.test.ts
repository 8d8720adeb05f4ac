import { describe, expect, test } from 'vitest';
import { explainProblem, SettleTimeout } from '../../../renderer/data/problems';

const named = (name: string, message: string, inner?: unknown): Error =>
  Object.assign(new Error(message), { name, inner });

describe('a failed save is told as what it was', () => {
  test.each([
    ['no-space', named('UnknownError', 'Internal error committing transaction. FILE_ERROR_NO_SPACE')],
    ['no-space', named('QuotaExceededError', 'The current transaction exceeded its quota')],
    ['no-space', named('AbortError', 'aborted', named('UnknownError', 'IO error: FILE_ERROR_NO_SPACE'))],
    ['timed-out', new SettleTimeout('no answer within 5000 ms')],
    ['closed', named('DatabaseClosedError', 'Database has been closed')],
    ['closed', named('InvalidStateError', 'The database connection is closing')],
    ['failed', named('TypeError', 'mistake')],
  ])('%s', (reason, error) => {
    expect(explainProblem(error).reason).toBe(reason);
  });

  test('by the transaction, where its requests only say that they were aborted', () => {
    const aborted = named('BulkError', '1 of 1 operations failed. Errors: AbortError');
    const full = named('UnknownError', 'IO error: FILE_ERROR_NO_SPACE');
    expect(explainProblem(aborted, full).reason).toBe('no-space');
    expect(explainProblem(aborted, null).reason).toBe('failed');
  });

  test('whatever was thrown', () => {
    for (const thrown of [undefined, null, 'x', 1, {}]) expect(explainProblem(thrown).reason).toBe('failed');
  });

  test('with everything that is known of it, for a report', () => {
    expect(explainProblem(named('AbortError', 'a', named('UnknownError', 'b'))).detail).toBe(
      'AbortError: a < UnknownError: b',
    );
  });

  test('even where causes run in a circle', () => {
    const error = named('A', 'a');
    Object.assign(error, { inner: error });
    expect(explainProblem(error).reason).toBe('failed');
  });
});
