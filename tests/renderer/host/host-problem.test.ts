/** The browser's errors in words an editor's screen knows. */
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../renderer/host/host-problem';

describe('a browser that refuses', () => {
  it.each([
    ['AbortError', 'cancelled'],
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'not-found'],
    ['NotReadableError', 'denied'],
    ['QuotaExceededError', 'no-space'],
    ['TimeoutError', 'timed-out'],
    ['TypeError', 'failed'],
  ])('with %s is told as "%s"', (name, reason) => {
    const error = new DOMException('why', name);
    expect(describeProblem(error, 'أ.txt')).toEqual({ reason, fileName: 'أ.txt', detail: `${name}: why` });
  });

  it('with something that is no error at all still gets a reason', () => {
    expect(describeProblem('odd')).toEqual({ reason: 'failed', detail: 'odd' });
  });
});
